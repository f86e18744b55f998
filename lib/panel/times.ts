/** Published times as a reader reads them: exactly as certain as the source is, never more. */
import type { Words } from '../messages/links';
import type { PublishedTime } from '../model';

/**
 * "12 March 2026", "12 March 2026, 14:05 CET", "... 14:05 (time zone not stated)", "12 March 2026 or earlier".
 * Only an exact time is moved into the reader's zone; `timeZone` is for tests. Unreadable input is shown as it came.
 */
export function publishedWords(
  published: PublishedTime,
  words: Words,
  locale: string,
  timeZone?: string,
): string {
  const { iso, certainty } = published;
  const time = utcTime(iso);
  if (Number.isNaN(time)) return iso;
  const clock = iso.includes('T');
  const day = (zone: string | undefined) => ({
    day: 'numeric' as const,
    month: 'long' as const,
    year: 'numeric' as const,
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  if (certainty === 'exact' && clock) {
    const format = { ...day(timeZone), ...clockTime(locale), timeZoneName: 'short' } as const;
    return formatOf(locale, format).format(time);
  }
  // A day or a time without zone is read and written in UTC, or the reader's zone could move it to another day.
  const date = formatOf(locale, day('UTC')).format(time);
  if (certainty === 'upper-bound') return words('panel_time_upper_bound', date);
  if (certainty === 'zone-unstated' && clock) {
    const format = { ...day('UTC'), ...clockTime(locale) };
    return words('panel_time_zone_unstated', formatOf(locale, format).format(time));
  }
  return date;
}

/** "6:40 AM" where the clock has twelve hours, "06:40" where it has twenty-four. */
function clockTime(locale: string) {
  const { hour12 } = formatOf(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' } as const;
}

/** The reader's day of a moment (ISO 8601 in UTC): "3 March 2026". */
export function dayWords(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(at),
  );
}

/** A day (`YYYY-MM-DD`) or two as a range: "7-16 June 2026". Unreadable days are shown as they came. */
export function daysWords(from: string, to: string, locale: string): string {
  const [first, last] = [utcTime(from), utcTime(to)];
  if (Number.isNaN(first) || Number.isNaN(last) || first > last) return `${from} - ${to}`;
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(first, last);
}

/** Milliseconds of an ISO time for ordering; a time without zone counts as UTC; `NaN` when unreadable. */
export function utcTime(iso: string): number {
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(iso);
  return Date.parse(iso.includes('T') && !zoned ? `${iso}Z` : iso);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs some hundred times what formatting does, and a list has one time a row; there are a handful of kinds. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}
