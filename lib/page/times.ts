/** Times as pages write them -> PublishedTime, stating no more than the page states. */
import type { PublishedTime } from '../model';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Named zones that mean one offset only; EST and the like are read as written, ambiguous ones (IST, CST) are not read. */
const ZONES: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
};

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?![\d:])/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/i;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/i;
const MONTH_DAY = /(?<![a-z])([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const CLOCK =
  /(?<![\d:])(\d{1,2})(?:[:.](\d{2}))(?::(\d{2}))?\s*([ap])?\.?(?:m\b\.?)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,4}\b)?/i;

/**
 * Reads a machine-written value (ISO 8601 and its relatives, RFC 2822) or a visible line ("25 Jun 2026, 22:10 UTC").
 * Null when no calendar day can be read from it without guessing (`03/04/2026`), or when it is no day at all.
 */
export function parseTime(value: string | null | undefined): PublishedTime | null {
  const text = value?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '' || text.length > 120) return null;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return timeOf(year, month, day, hour, minute, second, zone);
  }
  const dayFirst = DAY_MONTH.exec(text);
  const written = dayFirst ?? MONTH_DAY.exec(text);
  if (written === null) return null;
  const [, first, second, year] = written;
  const [day, monthName] = dayFirst === null ? [second, first] : [first, second];
  const month = MONTHS.indexOf((monthName ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const clock = CLOCK.exec(text.replace(written[0], ' ').split(/\bupdated\b/i)[0] ?? '');
  if (clock === null) return timeOf(year, String(month), day);
  const [, hour, minute, seconds, half, zone] = clock;
  return timeOf(year, String(month), day, hourOf(hour, half), minute, seconds, zone);
}

/** A time as Headwater itself writes it, with the certainty it has; `null`: it is none. */
export function statedTime(value: unknown): PublishedTime | null {
  const { iso, certainty } = (value ?? {}) as Partial<PublishedTime>;
  const known = ['exact', 'zone-unstated', 'day', 'upper-bound'] as const;
  if (typeof iso !== 'string' || Number.isNaN(Date.parse(iso))) return null;
  return certainty && known.includes(certainty) ? { iso, certainty } : null;
}

/** Do two times name the same day, give or take the zones one of them may not state? */
export function sameDay(a: PublishedTime, b: PublishedTime): boolean {
  return Math.abs(millis(a) - millis(b)) <= 36 * 3600_000;
}

/** Is `a` earlier than `b` by more than the zones they may not state? */
export function clearlyBefore(a: PublishedTime, b: PublishedTime): boolean {
  return millis(b) - millis(a) > 36 * 3600_000;
}

function millis({ iso, certainty }: PublishedTime): number {
  return Date.parse(certainty === 'exact' ? iso : `${iso.slice(0, 10)}T12:00:00Z`);
}

function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (half === undefined || hour === undefined) return hour;
  return String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}

function timeOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): PublishedTime | null {
  const date = [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) return null;
  // Earlier than the web or a placeholder (0001-01-01, 1970-01-01): nobody published this page then.
  if (parsed.getUTCFullYear() < 1990) return null;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return { iso: date, certainty: 'day' };
  }
  const time = `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`;
  const offset = offsetOf(zone);
  return offset === null
    ? { iso: time, certainty: 'zone-unstated' }
    : { iso: `${time}${offset}`, certainty: 'exact' };
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const numeric = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (numeric !== null) return `${numeric[1]}:${numeric[2] ?? '00'}`;
  return ZONES[zone.toLowerCase()] ?? null;
}
