/** Where the points of a timeline stand on its line, with how far each time is uncertain (pure). */
import type { PublishedTime, Timeline, TimelinePoint } from '../../model';
import { boundsOf } from '../../provenance/order';
import { utcTime } from '../times';

/** A point's place on a line from 0 to 100. */
export interface Place {
  /** Index of the point in the timeline. */
  point: number;
  at: number;
  /** How far the time may lie to either side. */
  from: number;
  to: number;
  /** Nothing says how much earlier it may have been. */
  open: boolean;
  /** Height of the value that moves, 0 lowest to 1 highest; `null` outside a development. */
  level: number | null;
  /** Row of its number below the line: neighbours that stand close take turns. */
  row: 0 | 1;
}

/** Least share of the line between its ends and the first and last point. */
const MARGIN = 4;
/** A document says a thing several times and carries it once: the first of its points, before that one with a value. */
export function carriersOf({ points, development }: Timeline): Timeline {
  const moving = new Set(development?.points.map((at) => points[at]));
  const keyOf = ({ excerpt }: TimelinePoint) => excerpt.document?.id ?? null;
  const kept = points.filter((point) => {
    const same = points.filter((other) => keyOf(other) === keyOf(point));
    return (same.find((other) => moving.has(other)) ?? same[0]) === point;
  });
  const places = kept.flatMap((point, at) => (moving.has(point) ? [at] : []));
  return { points: kept, development: development && { ...development, points: places } };
}

/** Share of the line below which two numbers would touch in a panel of 320 px. */
const CLOSE = 6;
const HALF_DAY = 43_200_000;

/** Places of the dated points, in their order; empty when fewer than two are dated. */
export function placesOf(points: readonly TimelinePoint[], moving: readonly number[]): Place[] {
  const dated = points.flatMap(({ published }, point) => {
    const bounds = boundsOf(published);
    return bounds && published ? [{ point, bounds, middle: statedOf(published) }] : [];
  });
  if (dated.length < 2) return [];
  const ends = dated.flatMap(({ bounds, middle }) => [...bounds, middle]).filter(Number.isFinite);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const reach = Math.max(1, last - first);
  const onLine = (time: number) => MARGIN + ((time - first) / reach) * (100 - 2 * MARGIN);
  const level = levelsOf(points, moving);
  const places: Place[] = [];
  for (const { point, bounds, middle } of dated) {
    const at = onLine(middle);
    const [from, to] = bounds;
    const before = places.at(-1);
    places.push({
      point,
      at,
      from: Number.isFinite(from) ? onLine(from) : 0,
      to: onLine(to),
      open: !Number.isFinite(from),
      level: level(point),
      row: before && before.row === 0 && Math.abs(at - before.at) < CLOSE ? 1 : 0,
    });
  }
  return places;
}

/** The time as it is stated; a day's middle. UTC milliseconds. */
function statedOf({ iso }: PublishedTime): number {
  return utcTime(iso) + (iso.includes('T') ? 0 : HALF_DAY);
}

function levelsOf(points: readonly TimelinePoint[], moving: readonly number[]) {
  const values = moving.flatMap((at) => points[at]?.value?.value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (point: number): number | null => {
    const value = moving.includes(point) ? points[point]?.value?.value : undefined;
    if (value === undefined) return null;
    return high > low ? (value - low) / (high - low) : 0.5;
  };
}
