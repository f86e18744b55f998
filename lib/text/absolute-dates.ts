/** Dates that name their day, month, quarter, year or hour, in the ways news writes them; weekdays with them. */
import { byWord } from './by-word';
import { afterOrdinal, dayOfMonthAt, MONTHS, monthAt, WEEKDAYS, weekdayAt, yearAt } from './calendar';
import { clockAt } from './clock-times';
import { DAY_MS, dayOf, exact, type Hit, months, nearestYear, weekdayOf } from './days';
import type { Token } from './tokens';
import { wordSet } from './word-set';

/** The absolute date, weekday or clock time that starts at token `at`, or null. */
export function absoluteDateAt(tokens: Token[], at: number, day: number | null): Hit | null {
  return (
    isoAt(tokens, at) ??
    slashedAt(tokens, at) ??
    weekdayDateAt(tokens, at, day) ??
    clockAt(tokens, at) ??
    calendarDayAt(tokens, at, day) ??
    monthYearAt(tokens, at, day) ??
    quarterAt(tokens, at, day) ??
    decadeAt(tokens, at)
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

const AHEAD = wordSet('will due until planned expected scheduled upcoming expects would set');
/** A word that points ahead shortly before the date; "plan" does where it plans something, and was itself approved on Monday. */
function future(tokens: Token[], at: number): boolean {
  for (let index = Math.max(0, at - 7); index < at; index += 1) {
    const norm = tokens[index]?.norm ?? '';
    if (AHEAD.has(norm)) return true;
    if (/^plans?$/.test(norm) && /^(?:to|for|an?|the)$/.test(tokens[index + 1]?.norm ?? '')) return true;
  }
  return false;
}

/** Words before a month that show it is one ("in May"), needed where the month is also a common word. */
const BEFORE_MONTH = wordSet(
  `in since last next this early late mid by until of from during before after between to through and - –`,
);

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

const QUARTER_ORDINALS = byWord<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
});

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

/** Words before a number that show it is a year. */
const BEFORE_YEAR = wordSet(
  `in since by of from until during before after to through and between early late mid circa till ( - – , year season
   spring summer autumn fall winter`,
);

/** Every word, in its normal form, with which a date of this file can begin; numbers aside. */
export const ABSOLUTE_OPENERS: readonly string[] = [
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  ...Object.keys(QUARTER_ORDINALS),
  'noon',
  'midday',
  'midnight',
];

/** A year standing alone; asked last, because many numbers look like one. */
export function bareYearAt(tokens: Token[], at: number): Hit | null {
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
