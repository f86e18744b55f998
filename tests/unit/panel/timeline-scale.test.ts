import { describe, expect, it } from 'vitest';
import type { PublishedTime, TimelinePoint } from '../../../lib/model';
import { carriersOf, placesOf } from '../../../lib/panel/sources/timeline-scale';

const point = (iso: string | null, certainty: PublishedTime['certainty'] = 'exact', value?: number) =>
  ({
    published: iso === null ? null : { iso, certainty },
    value: value === undefined ? null : { value, text: `${value}` },
  }) as unknown as TimelinePoint;

describe('a place on the line', () => {
  it('is in the order of the stated times, inside the line, with the reach of its uncertainty', () => {
    const places = placesOf(
      [
        point('2026-03-10', 'day'),
        point('2026-03-12T08:00:00Z'),
        point('2026-03-14T08:00:00', 'zone-unstated'),
      ],
      [],
    );
    expect(places.map(({ at }) => at)).toEqual(places.map(({ at }) => at).toSorted((a, b) => a - b));
    for (const { at, from, to } of places) {
      expect(from).toBeLessThanOrEqual(at);
      expect(to).toBeGreaterThanOrEqual(at);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
    }
    const width = ({ from, to }: (typeof places)[number]) => to - from;
    expect(width(places[0]!)).toBeGreaterThan(width(places[2]!));
    expect(width(places[1]!)).toBe(0);
  });

  it('is open to the past where only the latest moment is known', () => {
    const [first, second] = placesOf([point('2026-03-09', 'upper-bound'), point('2026-03-11T08:00:00Z')], []);
    expect(first).toMatchObject({ open: true, from: 0 });
    expect(second?.open).toBe(false);
  });

  it('stands as high as its value among those that move', () => {
    const points = [12, 15, 32].map((value, day) => point(`2026-03-1${day}T08:00:00Z`, 'exact', value));
    expect(placesOf(points, [0, 1, 2]).map(({ level }) => level)).toEqual([0, 0.15, 1]);
    expect(placesOf(points, [0]).map(({ level }) => level)).toEqual([0.5, null, null]);
  });

  it('takes turns with a close neighbour for its number', () => {
    const near = placesOf(
      [point('2026-03-10T08:00:00Z'), point('2026-03-10T08:10:00Z'), point('2026-03-12T08:00:00Z')],
      [],
    );
    expect(near.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it('needs another dated one', () => {
    expect(placesOf([point('2026-03-10', 'day'), point(null)], [])).toEqual([]);
  });
});

describe('a carrier', () => {
  const said = (id: string | null, value?: number) =>
    ({
      ...point('2026-03-10', 'day', value),
      excerpt: { document: id === null ? null : { id } },
    }) as TimelinePoint;

  it('is told once, with the value that moves where it gives one', () => {
    const points = [said('a'), said('a', 12), said(null, 15), said('b'), said('b')];
    const told = carriersOf({ points, development: { counted: null, unit: null, points: [1, 2] } });
    expect(told.points).toEqual([points[1], points[2], points[3]]);
    expect(told.development?.points).toEqual([0, 1]);
    expect(carriersOf({ points, development: null }).points).toEqual([points[0], points[2], points[3]]);
  });
});
