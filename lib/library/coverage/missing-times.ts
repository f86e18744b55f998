/** The times claims speak of and from which there is no document (pure): what came out elsewhere then is not here to be compared. */
import type { PublishedTime } from '../../model';
import { analyse } from '../../text/analyse';
import { dayNumber } from '../../text/dates';

/** What is told: more is a list of everything. */
const TOLD = 12;
/** A longer time (days) than a month is no time at which something was reported. */
const LONGEST = 31;
/** Days before and after in which what happened is in the papers. */
const BEFORE = 3;
const AFTER = 7;
const DAY = 86_400_000;

/** A month with such times. */
export interface MissingTime {
  /** `YYYY-MM`. */
  month: string;
  /** Claims that speak of it, or stand in a page of it and name no time. */
  claims: number;
}

/** The months, those of most claims first. `days` (`YYYY-MM-DD`): on which something in the library was published. */
export function missingTimes(
  claims: Iterable<{ text: string; published: PublishedTime | null }>,
  days: Iterable<string>,
): MissingTime[] {
  const held = Int32Array.from(new Set(days), (day) => dayNumber(day) ?? 0).sort();
  const months = new Map<string, number>();
  for (const { text, published } of claims) {
    const page = published ? dayNumber(published.iso) : null;
    const named = analyse(text, page).dates.filter(({ from, to }) => to - from <= LONGEST);
    const times = named.length > 0 ? named : page === null ? [] : [{ from: page, to: page }];
    const missing = times.filter(({ from, to }) => !holds(held, from - BEFORE, to + AFTER));
    for (const month of new Set(missing.map(({ from }) => monthOf(from))))
      months.set(month, (months.get(month) ?? 0) + 1);
  }
  return [...months]
    .map(([month, claims]) => ({ month, claims }))
    .sort((one, other) => other.claims - one.claims || (one.month < other.month ? 1 : -1))
    .slice(0, TOLD);
}

/** Whether one of the ascending days lies within both ends. */
function holds(days: Int32Array, from: number, to: number): boolean {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < days.length && (days[low] as number) <= to;
}

const monthOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 7);
