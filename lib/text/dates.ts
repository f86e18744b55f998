/**
 * Calendar references as closed intervals of UTC day numbers, so that "22 April", "in April" and "last week" compare
 * by overlap. Relative words are resolved against the document's own day; without one their bounds are open (+-EVER).
 *
 * News looks back: a weekday or a month without a year is the latest one not after the document's day, unless the
 * words point ahead ("next", "by", "will").
 */
import { ABSOLUTE_OPENERS, absoluteDateAt, bareYearAt } from './absolute-dates';
import { DAY_MS, dayOf, EVER, type Hit } from './days';
import { opensNumeral } from './quantities/numerals';
import { RELATIVE_OPENERS, relativeDateAt } from './relative-dates';
import type { Token } from './tokens';
import type { DateMention } from './types';

/** Days since 1970-01-01 of the calendar day an ISO 8601 string names, in its own zone; null when it names none. */
export function dayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  return dayOf(Number(year), Number(month), day === undefined ? 1 : Number(day));
}

/** A mention with the tokens it covers (`first` inclusive, `next` exclusive). */
export interface FoundDate {
  mention: DateMention;
  first: number;
  next: number;
  /** Month and day of a date that named no year, which may borrow it from the other end of a range. */
  yearless?: { month: number; day: number };
}

/**
 * Dates, periods and clock times in order of the text. `day`: the document's day number, or null when undated. Quantities
 * leave the numbers of dates alone.
 */
export function datesIn(tokens: Token[], day: number | null): FoundDate[] {
  const found: FoundDate[] = [];
  const ago = tokens.some((token) => token.norm === 'ago');
  let index = 0;
  while (index < tokens.length) {
    const hit = opens(tokens[index] as Token, ago) ? dateAt(tokens, index, day, ago) : null;
    if (hit) {
      push(found, tokens, index, hit, day);
      index = hit.next;
    } else index += 1;
  }
  return attachTimes(found);
}

function push(found: FoundDate[], tokens: Token[], first: number, hit: Hit, day: number | null): void {
  const start = tokens[first] as Token;
  const end = tokens[hit.next - 1] as Token;
  const previous = found.at(-1);
  if (
    previous &&
    joined(tokens, previous, first) &&
    previous.mention.minutes === null &&
    hit.minutes === undefined
  ) {
    const range = rangeOf(previous, hit, day);
    if (range) {
      previous.mention = {
        ...previous.mention,
        from: range[0],
        to: range[1],
        precision: 'period',
        end: end.end,
      };
      previous.next = hit.next;
      return;
    }
  }
  let { from, to } = hit;
  let precision = hit.precision;
  const before = tokens[first - 1]?.norm ?? '';
  if (before === 'since' && hit.minutes === undefined) {
    precision = 'period';
    to = Math.max(to, day ?? to);
  }
  if (hit.unresolved) {
    from = -EVER;
    to = EVER;
  }
  found.push({
    mention: {
      start: start.start,
      end: end.end,
      from,
      to,
      precision,
      minutes: hit.minutes ?? null,
      zones: hit.zones ?? [],
      relative: hit.relative ?? false,
    },
    first,
    next: hit.next,
    ...(hit.yearless && hit.month !== undefined && hit.dayOfMonth !== undefined
      ? { yearless: { month: hit.month, day: hit.dayOfMonth } }
      : {}),
  });
}

/** "22 April to 5 June", "April 22 through June 5", "between 22 April and 5 June", "1998-2004". */
function joined(tokens: Token[], previous: FoundDate, first: number): boolean {
  if (first !== previous.next + 1) return false;
  const link = tokens[previous.next]?.norm ?? '';
  if (['to', 'through', 'until', 'till', '-', '–', '—'].includes(link)) return true;
  return link === 'and' && tokens[previous.first - 1]?.norm === 'between';
}

function rangeOf(previous: FoundDate, hit: Hit, day: number | null): [number, number] | null {
  let from = previous.mention.from;
  const { yearless } = previous;
  if (yearless && !hit.yearless) {
    const year = new Date(hit.from * DAY_MS).getUTCFullYear();
    const own = dayOf(year, yearless.month, yearless.day);
    from = own <= hit.to ? own : dayOf(year - 1, yearless.month, yearless.day);
  }
  if (hit.unresolved || from === -EVER) return null;
  if (from > hit.to) return day === null ? null : [from - 365, hit.to];
  return [from, hit.to];
}

/** A clock time takes the day of the date beside it, else stands for any day. */
function attachTimes(found: FoundDate[]): FoundDate[] {
  const merged: FoundDate[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const here = found[index] as FoundDate;
    if (here.mention.precision === 'time' && Math.abs(here.mention.from) === EVER) {
      const beside = [found[index + 1], merged.at(-1)].find(
        (other) =>
          other !== undefined &&
          other.mention.precision === 'day' &&
          Math.min(Math.abs(other.first - here.next), Math.abs(here.first - other.next)) <= 4,
      );
      if (beside) here.mention = { ...here.mention, from: beside.mention.from, to: beside.mention.to };
    }
    merged.push(here);
  }
  return merged;
}

/** Whether a date can begin with this word: most words are told apart by this one look. */
function opens({ kind, norm }: Token, ago: boolean): boolean {
  return (
    kind === 'number' ||
    DATE_OPENERS.has(norm) ||
    (ago && (norm === 'a' || norm === 'an' || opensNumeral(norm)))
  );
}

const DATE_OPENERS = new Set([...ABSOLUTE_OPENERS, ...RELATIVE_OPENERS]);

function dateAt(tokens: Token[], at: number, day: number | null, ago: boolean): Hit | null {
  // A number opens a relative date only before "ago".
  const relative = ago || tokens[at]?.kind !== 'number';
  return (
    absoluteDateAt(tokens, at, day) ??
    (relative ? relativeDateAt(tokens, at, day) : null) ??
    bareYearAt(tokens, at)
  );
}
