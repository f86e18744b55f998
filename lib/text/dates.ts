/**
 * Calendar references as closed intervals of UTC day numbers, so that "22 April", "in April" and "last week" compare
 * by overlap. Relative words are resolved against the document's own day; without one they are left out.
 *
 * News looks back: a weekday or a month without a year is the latest one not after the document's day, unless the
 * words point ahead ("next", "by", "will").
 */
import { afterOrdinal, dayOfMonthAt, MONTHS, meridiemAt, monthAt, weekdayAt, yearAt } from './calendar';
import { numeralAt } from './numerals';
import type { Token } from './tokens';
import type { DateMention } from './types';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of the calendar day an ISO 8601 string names, in its own zone; null when it names none. */
export function dayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  return dayOf(Number(year), Number(month), day === undefined ? 1 : Number(day));
}

/** Dates, periods and clock times in order of the text. `day`: the document's day number, or null when undated. */
export function datesIn(_text: string, tokens: Token[], day: number | null): DateMention[] {
  return scanDates(tokens, day).map((found) => found.mention);
}

/** A mention with the tokens it covers (`first` inclusive, `next` exclusive). */
export interface FoundDate {
  mention: DateMention;
  first: number;
  next: number;
}

/** What `datesIn` finds, with token positions; quantities use it to leave these numbers alone. */
export function scanDates(tokens: Token[], day: number | null): FoundDate[] {
  const found: FoundDate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const hit = dateAt(tokens, index, day);
    if (hit) {
      push(found, tokens, index, hit, day);
      index = hit.next;
    } else index += 1;
  }
  return attachTimes(found);
}

interface Hit {
  from: number;
  to: number;
  precision: DateMention['precision'];
  next: number;
  relative?: boolean;
  minutes?: number;
  /** A year was named; only then may a range's first half borrow it. */
  month?: number;
  dayOfMonth?: number;
  yearless?: boolean;
  /** Only marks its tokens as belonging to a date; no day could be resolved. */
  unresolved?: boolean;
  /** Where the mention starts when that is not the token asked for. */
  start?: number;
}

const EVER = 1_000_000;

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
      relative: hit.relative ?? false,
    },
    first,
    next: hit.next,
    ...(hit.yearless === undefined ? {} : {}),
  });
  const added = found.at(-1) as FoundDate & { yearless?: { month: number; day: number } };
  if (hit.yearless && hit.month !== undefined && hit.dayOfMonth !== undefined)
    added.yearless = { month: hit.month, day: hit.dayOfMonth };
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
  const yearless = (previous as FoundDate & { yearless?: { month: number; day: number } }).yearless;
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

function dateAt(tokens: Token[], at: number, day: number | null): Hit | null {
  return (
    isoAt(tokens, at) ??
    slashedAt(tokens, at) ??
    weekdayDateAt(tokens, at, day) ??
    clockAt(tokens, at) ??
    calendarDayAt(tokens, at, day) ??
    monthYearAt(tokens, at, day) ??
    quarterAt(tokens, at, day) ??
    decadeAt(tokens, at) ??
    relativeAt(tokens, at, day) ??
    agoAt(tokens, at, day) ??
    bareYearAt(tokens, at)
  );
}

function isoAt(tokens: Token[], at: number): Hit | null {
  const year = yearAt(tokens, at);
  if (year === null || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return null;
  const month = dayOfMonthAt(tokens, at + 2);
  const day = dayOfMonthAt(tokens, at + 4);
  if (month === null || day === null || month > 12) return null;
  return exact(year, month, day, at + 5);
}

/** 25/06/2026 and 06/25/2026; ambiguous ones read as day first unless that is impossible. */
function slashedAt(tokens: Token[], at: number): Hit | null {
  if (tokens[at + 1]?.text !== '/' || tokens[at + 3]?.text !== '/') return null;
  const a = dayOfMonthAt(tokens, at);
  const b = dayOfMonthAt(tokens, at + 2);
  const year = yearAt(tokens, at + 4);
  if (a === null || b === null || year === null) return null;
  if (b <= 12) return exact(year, b, a, at + 5);
  return a <= 12 ? exact(year, a, b, at + 5) : null;
}

/** "25 June (2026)", "25th of June", "June 25(, 2026)". */
function calendarDayAt(tokens: Token[], at: number, day: number | null): Hit | null {
  const monthFirst = monthAt(tokens, at);
  if (monthFirst !== null) {
    const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
    const dom = dayOfMonthAt(tokens, at + 1 + dot);
    if (dom === null) return null;
    const next = afterOrdinal(tokens, at + 1 + dot);
    const unitFollows = tokens[next]?.text === '%' || tokens[next]?.text === ':';
    if (unitFollows) return null;
    return withYear(tokens, next, monthFirst, dom, day);
  }
  const dom = dayOfMonthAt(tokens, at);
  if (dom === null) return null;
  let index = afterOrdinal(tokens, at);
  if (tokens[index]?.norm === 'of') index += 1;
  const month = monthAt(tokens, index);
  if (month === null) return null;
  index +=
    tokens[index + 1]?.text === '.' &&
    (tokens[index]?.text.length ?? 9) <= 4 &&
    yearAt(tokens, index + 2) !== null
      ? 2
      : 1;
  return withYear(tokens, index, month, dom, day);
}

function withYear(tokens: Token[], next: number, month: number, dom: number, day: number | null): Hit | null {
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens, next + comma);
  if (year !== null) return exact(year, month, dom, next + comma + 1);
  if (day === null)
    return { from: 0, to: 0, precision: 'day', next, unresolved: true, month, dayOfMonth: dom };
  const resolved = nearestYear(month, dom, day);
  return { from: resolved, to: resolved, precision: 'day', next, month, dayOfMonth: dom, yearless: true };
}

/** The occurrence nearest to the document's day, with a tilt to the past (news reports more than it announces). */
function nearestYear(month: number, dom: number, day: number): number {
  const year = new Date(day * DAY_MS).getUTCFullYear();
  let best = dayOf(year, month, dom);
  for (const candidate of [dayOf(year - 1, month, dom), dayOf(year + 1, month, dom)]) {
    if (distance(candidate, day) < distance(best, day)) best = candidate;
  }
  return best;
}

const FUTURE_COSTS = 2;
function distance(candidate: number, day: number): number {
  return candidate > day ? (candidate - day) * FUTURE_COSTS : day - candidate;
}

function weekdayDateAt(tokens: Token[], at: number, day: number | null): Hit | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === null) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' && (tokens[at]?.text.length ?? 9) <= 5) next += 1;
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const full = calendarDayAt(tokens, next + comma, day) ?? isoAt(tokens, next + comma);
  if (full) return full;
  if (['morning', 'afternoon', 'evening', 'night'].includes(tokens[next]?.norm ?? '')) next += 1;
  if (day === null) return { from: 0, to: 0, precision: 'day', next, unresolved: true, relative: true };
  const before = tokens[at - 1]?.norm ?? '';
  const today = weekdayOf(day);
  let back = (today - weekday + 7) % 7;
  if (before === 'last' && back === 0) back = 7;
  let resolved = day - back;
  if (before === 'next' || before === 'coming' || future(tokens, at))
    resolved = day + ((weekday - today + 7) % 7 || 7);
  return { from: resolved, to: resolved, precision: 'day', next, relative: true };
}

const AHEAD = new Set([
  'will',
  'due',
  'until',
  'plans',
  'plan',
  'planned',
  'expected',
  'scheduled',
  'upcoming',
  'expects',
  'would',
  'set',
]);
/** A word that points ahead shortly before the date. */
function future(tokens: Token[], at: number): boolean {
  for (let index = Math.max(0, at - 7); index < at; index += 1)
    if (AHEAD.has(tokens[index]?.norm ?? '')) return true;
  return false;
}

const ZONES = /^(utc|gmt|et|est|edt|pt|pst|pdt|bst|cet|cest|ist|jst|local)$/;

function clockAt(tokens: Token[], at: number): Hit | null {
  const token = tokens[at];
  if (!token) return null;
  if (
    (token.norm === 'noon' || token.norm === 'midday' || token.norm === 'midnight') &&
    tokens[at - 1]?.norm !== 'after'
  )
    return time(token.norm === 'midnight' ? 0 : 720, at + 1);
  if (token.kind !== 'number') return null;
  const match = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(token.text);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = match[2] === undefined ? 0 : Number(match[2]);
  const meridiem = hours >= 1 && hours <= 12 ? meridiemAt(tokens, at + 1) : null;
  if (meridiem)
    return time(
      (hours % 12) * 60 + minutes + (meridiem.afternoon ? 720 : 0),
      zoneAfter(tokens, meridiem.next),
    );
  if (/^\d{1,2}:\d\d$/.test(token.text)) return time(hours * 60 + minutes, zoneAfter(tokens, at + 1));
  return null;
}

function zoneAfter(tokens: Token[], at: number): number {
  return ZONES.test(tokens[at]?.norm ?? '') && tokens[at]?.norm !== 'local' ? at + 1 : at;
}

function time(minutes: number, next: number): Hit {
  return { from: -EVER, to: EVER, precision: 'time', minutes, next };
}

/** Words before a month that show it is one ("in May"), needed where the month is also a common word. */
const BEFORE_MONTH = new Set([
  'in',
  'since',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'by',
  'until',
  'of',
  'from',
  'during',
  'before',
  'after',
  'between',
  'to',
  'through',
  'and',
  '-',
  '–',
]);

function monthYearAt(tokens: Token[], at: number, day: number | null): Hit | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const dot = tokens[at + 1]?.text === '.' && (tokens[at]?.text.length ?? 9) <= 4 ? 1 : 0;
  const of = tokens[at + 1 + dot]?.norm === 'of' ? 1 : 0;
  const comma = tokens[at + 1 + dot]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens, at + 1 + dot + of + comma);
  if (year !== null) return months(year, month, 1, at + 2 + dot + of + comma);
  const before = tokens[at - 1]?.norm ?? '';
  const name = tokens[at]?.norm ?? '';
  const ambiguous = ['may', 'march', 'mar', 'sun', 'sat', 'jan', 'dec', 'august', 'april', 'june'].includes(
    name,
  );
  if (ambiguous && !BEFORE_MONTH.has(before)) return null;
  if (name.length <= 3 && name !== 'may' && dot === 0) return null;
  if (day === null) return { from: 0, to: 0, precision: 'month', next: at + 1, unresolved: true };
  let resolved = nearestYear(month, 15, day);
  if (before === 'last' && resolved > day) resolved -= 365;
  if ((before === 'next' || before === 'by' || future(tokens, at)) && resolved < day - 31) resolved += 365;
  return months(new Date(resolved * DAY_MS).getUTCFullYear(), month, 1, at + 1);
}

const QUARTER_ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
};

function quarterAt(tokens: Token[], at: number, day: number | null): Hit | null {
  const norm = tokens[at]?.norm ?? '';
  const ordinal = QUARTER_ORDINALS[norm];
  if (ordinal === undefined) return null;
  const compact = norm.startsWith('q');
  let index = at + 1;
  if (!compact) {
    if (tokens[index]?.text === '-') index += 1;
    const word = tokens[index]?.norm;
    if (word !== 'quarter' && !(word === 'half' && ordinal <= 2)) return null;
    index += 1;
  }
  const half = !compact && tokens[index - 1]?.norm === 'half';
  if (tokens[index]?.norm === 'of' || tokens[index]?.norm === 'in') index += 1;
  let year = yearAt(tokens, index);
  if (year !== null) index += 1;
  else if (tokens[index]?.norm === 'this' && tokens[index + 1]?.norm === 'year' && day !== null) {
    year = new Date(day * DAY_MS).getUTCFullYear();
    index += 2;
  } else if (half) return null;
  else {
    index = tokens[index - 1]?.norm === 'of' || tokens[index - 1]?.norm === 'in' ? index - 1 : index;
    if (day === null) return { from: 0, to: 0, precision: 'quarter', next: index, unresolved: true };
    year = new Date(day * DAY_MS).getUTCFullYear();
    if (dayOf(year, ordinal * 3 - 2, 1) > day) year -= 1;
  }
  const length = half ? 6 : 3;
  return { ...months(year, (ordinal - 1) * length + 1, length, index), precision: 'quarter' };
}

function decadeAt(tokens: Token[], at: number): Hit | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const suffix = tokens[at + 1];
  if (suffix?.norm !== 's' || (suffix.start !== token.end && !/['’]/.test(suffix.text))) return null;
  const year = /^(1[5-9]|20)\d0$/.test(token.text)
    ? Number(token.text)
    : /^[2-9]0$/.test(token.text)
      ? 1900 + Number(token.text)
      : null;
  if (year === null) return null;
  return { from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31), precision: 'period', next: at + 2 };
}

const PERIOD_DAYS: Record<string, number> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
  hour: 0,
  minute: 0,
};

function singular(norm: string): string {
  return norm.endsWith('s') ? norm.slice(0, -1) : norm;
}

/** yesterday, today, last week, this month, earlier today, over the past three years. */
function relativeAt(tokens: Token[], at: number, day: number | null): Hit | null {
  const norm = tokens[at]?.norm ?? '';
  const following = tokens[at + 1]?.norm ?? '';
  const offset =
    norm === 'yesterday' ? -1 : norm === 'today' || norm === 'tonight' ? 0 : norm === 'tomorrow' ? 1 : null;
  if (offset !== null) return relative(day, offset, offset, 'day', at + 1);
  if (norm === 'this' && ['morning', 'afternoon', 'evening'].includes(following))
    return relative(day, 0, 0, 'day', at + 2);
  if (norm === 'last' && following === 'night') return relative(day, -1, -1, 'day', at + 2);
  if (
    norm === 'last' ||
    norm === 'this' ||
    norm === 'next' ||
    norm === 'past' ||
    norm === 'previous' ||
    norm === 'current'
  ) {
    const step = norm === 'this' || norm === 'current' ? 0 : norm === 'next' ? 1 : -1;
    if (
      [
        'week',
        'month',
        'quarter',
        'year',
        'weekend',
        'summer',
        'winter',
        'spring',
        'autumn',
        'fall',
      ].includes(following)
    )
      return calendarUnit(day, following, step, at + 2);
    const count = numeralAt(tokens, at + 1);
    if (count && step !== 0 && count.kind === 'cardinal') {
      const unit = singular(tokens[count.next]?.norm ?? '');
      const length = PERIOD_DAYS[unit];
      if (length !== undefined) {
        const days = Math.round(length * count.value);
        return relative(day, step < 0 ? -days : 0, step < 0 ? 0 : days, 'period', count.next + 1);
      }
    }
    const length = PERIOD_DAYS[singular(following)];
    if (step === -1 && norm !== 'previous' && length !== undefined && length > 300)
      return relative(day, -length, 0, 'period', at + 2);
  }
  return null;
}

function calendarUnit(day: number | null, unit: string, step: number, next: number): Hit {
  if (day === null) return { from: 0, to: 0, precision: 'period', next, unresolved: true, relative: true };
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const hit = (value: Hit): Hit => ({ ...value, relative: true });
  if (unit === 'year')
    return hit({ from: dayOf(year + step, 1, 1), to: dayOf(year + step, 12, 31), precision: 'year', next });
  if (unit === 'month') return hit(months(year, month + step, 1, next));
  if (unit === 'quarter') {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + step * 3;
    return hit({ ...months(year, first, 3, next), precision: 'quarter' });
  }
  if (unit === 'week') {
    const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * step;
    return hit({ from: monday, to: monday + 6, precision: 'week', next });
  }
  if (unit === 'weekend') {
    const saturday = day - ((weekdayOf(day) + 1) % 7) + (step > 0 ? 7 : 0);
    return hit({ from: saturday - 1, to: saturday + 1, precision: 'period', next });
  }
  const starts: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
  const first = starts[unit] ?? 6;
  let inYear = year + (step > 0 ? 1 : 0);
  if (step < 0 && dayOf(inYear, first + 3, 1) > day) inYear -= 1;
  return hit({ ...months(inYear, first, 3, next), precision: 'period' });
}

/** "three days ago", "two weeks earlier" counts from the document only with "ago". */
function agoAt(tokens: Token[], at: number, day: number | null): Hit | null {
  const article = /^(a|an)$/.test(tokens[at]?.norm ?? '');
  const count = article ? null : numeralAt(tokens, at);
  if (!article && count?.kind !== 'cardinal') return null;
  const unitAt = article ? at + 1 : (count?.next ?? at + 1);
  const unit = singular(tokens[unitAt]?.norm ?? '');
  const length = PERIOD_DAYS[unit];
  if (length === undefined || tokens[unitAt + 1]?.norm !== 'ago') return null;
  const days = Math.round(length * (count?.value ?? 1));
  const slack = length === 1 || length === 0 ? 0 : Math.round(length / 2);
  return relative(day, -days - slack, -days + slack, length <= 1 ? 'day' : 'period', unitAt + 2);
}

/** Words before a number that show it is a year. */
const BEFORE_YEAR = new Set([
  'in',
  'since',
  'by',
  'of',
  'from',
  'until',
  'during',
  'before',
  'after',
  'to',
  'through',
  'and',
  'between',
  'early',
  'late',
  'mid',
  'circa',
  'till',
  '(',
  '-',
  '–',
  ',',
  'year',
  'season',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
]);

function bareYearAt(tokens: Token[], at: number): Hit | null {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const before = tokens[at - 1]?.norm ?? '(';
  const after = tokens[at + 1];
  if (after?.text === '%' || /^[$£€¥]$/.test(before)) return null;
  const plainYear = year >= 1900 && year <= 2060;
  const counts =
    after?.kind === 'word' &&
    /[a-z]s$/.test(after.norm) &&
    !/^(as|was|is|has|this|us|its)$/.test(after.norm) &&
    /^\p{Ll}/u.test(after.text);
  if (!BEFORE_YEAR.has(before) && (!plainYear || counts)) return null;
  if (BEFORE_YEAR.has(before) && counts && !/^(in|since|by|during|until)$/.test(before)) return null;
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year', next: at + 1 };
}

function relative(
  day: number | null,
  from: number,
  to: number,
  precision: Hit['precision'],
  next: number,
): Hit {
  if (day === null) return { from: 0, to: 0, precision, next, unresolved: true, relative: true };
  return { from: day + from, to: day + to, precision, next, relative: true };
}

function exact(year: number, month: number, day: number, next: number): Hit {
  const number = dayOf(year, month, day);
  return { from: number, to: number, precision: 'day', next, month, dayOfMonth: day };
}

function months(year: number, month: number, count: number, next: number): Hit {
  return {
    from: dayOf(year, month, 1),
    to: dayOf(year, month + count, 1) - 1,
    precision: count === 1 ? 'month' : 'period',
    next,
  };
}

/** UTC day number of a calendar day; months past the year's end carry over. */
function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Month names, for callers that only need to know whether a word is one. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(Object.keys(MONTHS));
