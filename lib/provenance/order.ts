/** Which of two published times is earlier, as far as they are known. */
import type { PublishedTime } from '../model';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Zones run from UTC-12 to UTC+14: a local time of an unknown zone may be that much later or earlier in UTC. */
const EAST = 14 * HOUR;
const WEST = 12 * HOUR;

/** Earliest and latest UTC milliseconds a time can mean; `null` when it is none. */
export function boundsOf(time: PublishedTime | null): [number, number] | null {
  if (time === null) return null;
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time.iso);
  const stated = Date.parse(
    zoned ? time.iso : time.iso.includes('T') ? `${time.iso}Z` : `${time.iso.slice(0, 10)}T00:00Z`,
  );
  if (Number.isNaN(stated)) return null;
  const isDay = time.certainty === 'day' || !time.iso.includes('T');
  const first = isDay || !zoned ? stated - EAST : stated;
  const last = (isDay ? stated + DAY : stated) + (isDay || !zoned ? WEST : 0);
  return time.certainty === 'upper-bound' ? [Number.NEGATIVE_INFINITY, last] : [first, last];
}

/** Whether `one` is surely not later than `other`. */
export function notLater(one: PublishedTime | null, other: PublishedTime | null): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== null && b !== null && (a[1] <= b[0] || sameText(one, other));
}

/** Whether `one` is surely later than `other`. */
export function surelyLater(one: PublishedTime | null, other: PublishedTime | null): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== null && b !== null && a[0] > b[1];
}

/** Comparator: earlier first by what is stated, undated last. */
export function byTime(one: PublishedTime | null, other: PublishedTime | null): number {
  return nominal(one) - nominal(other) || 0;
}

function nominal(time: PublishedTime | null): number {
  const bounds = boundsOf(time);
  if (bounds === null || time === null) return Number.MAX_VALUE;
  return bounds[0] === Number.NEGATIVE_INFINITY ? bounds[1] : (bounds[0] + bounds[1]) / 2;
}

const sameText = (one: PublishedTime | null, other: PublishedTime | null): boolean =>
  one?.iso === other?.iso && one?.certainty === 'exact';
