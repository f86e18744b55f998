/** A date as it is found, before it becomes a mention, and the calendar arithmetic behind it (UTC day numbers). */
import type { DateMention } from './types';

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** A date found at a token. */
export interface Hit {
  from: number;
  to: number;
  precision: DateMention['precision'];
  next: number;
  relative?: boolean;
  minutes?: number;
  zones?: readonly number[];
  /** A year was named; only then may a range's first half borrow it. */
  month?: number;
  dayOfMonth?: number;
  yearless?: boolean;
  /** Only marks its tokens as belonging to a date; no day could be resolved. */
  unresolved?: boolean;
  /** Where the mention starts when that is not the token asked for. */
  start?: number;
}

/** Bounds, as day numbers, of what could not be resolved: before and after everything. */
export const EVER = 1_000_000;

/** One calendar day. */
export function exact(year: number, month: number, day: number, next: number): Hit {
  const number = dayOf(year, month, day);
  return { from: number, to: number, precision: 'day', next, month, dayOfMonth: day };
}

/** A run of whole months; a month past the year's end carries over. */
export function months(year: number, month: number, count: number, next: number): Hit {
  return {
    from: dayOf(year, month, 1),
    to: dayOf(year, month + count, 1) - 1,
    precision: count === 1 ? 'month' : 'period',
    next,
  };
}

/** Days counted from the document's own; unresolved when it has none. */
export function relative(
  day: number | null,
  from: number,
  to: number,
  precision: Hit['precision'],
  next: number,
): Hit {
  if (day === null) return { from: 0, to: 0, precision, next, unresolved: true, relative: true };
  return { from: day + from, to: day + to, precision, next, relative: true };
}

/** The occurrence nearest to the document's day, with a tilt to the past (news reports more than it announces). */
export function nearestYear(month: number, dom: number, day: number): number {
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

/** UTC day number of a calendar day; months past the year's end carry over. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** 0 (Sunday)..6. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
