import { describe, expect, it } from 'vitest';
import type { PublishedTime } from '../../../lib/model';
import { byTime, notLater, surelyLater } from '../../../lib/provenance/order';

const exact = (iso: string): PublishedTime => ({ iso, certainty: 'exact' });
const local = (iso: string): PublishedTime => ({ iso, certainty: 'zone-unstated' });
const day = (iso: string): PublishedTime => ({ iso, certainty: 'day' });
const until = (iso: string): PublishedTime => ({ iso, certainty: 'upper-bound' });

describe('order of published times', () => {
  it.each<[string, PublishedTime | null, PublishedTime | null, 'earlier' | 'unknown' | 'later']>([
    ['zones are reckoned with', exact('2026-03-01T10:00+03:00'), exact('2026-03-01T08:00Z'), 'earlier'],
    ['a zone can turn the order', exact('2026-03-01T08:30-05:00'), exact('2026-03-01T09:00Z'), 'later'],
    ['an unstated zone leaves hours open', local('2026-03-01T08:00'), exact('2026-03-01T12:00Z'), 'unknown'],
    ['but not days', local('2026-03-01T08:00'), exact('2026-03-03T12:00Z'), 'earlier'],
    ['two days next to each other may overlap', day('2026-03-01'), day('2026-03-02'), 'unknown'],
    ['two days apart are apart', day('2026-03-01'), day('2026-03-04'), 'earlier'],
    [
      'an upper bound is earlier than what follows it',
      until('2026-03-01'),
      exact('2026-03-05T00:00Z'),
      'earlier',
    ],
    ['an upper bound is never surely later', exact('2026-02-01T00:00Z'), until('2026-03-01'), 'unknown'],
    ['nothing is known of the undated', null, exact('2026-03-05T00:00Z'), 'unknown'],
    ['nor of what is no time', exact('yesterday'), exact('2026-03-05T00:00Z'), 'unknown'],
  ])('%s', (_name, one, other, expected) => {
    const found = notLater(one, other) ? 'earlier' : surelyLater(one, other) ? 'later' : 'unknown';
    expect(found).toBe(expected);
  });

  it('sorts the undated last', () => {
    const times = [null, day('2026-03-02'), exact('2026-03-01T10:00Z'), until('2026-01-01')];
    expect(times.toSorted(byTime).map((time) => time?.iso ?? null)).toEqual([
      '2026-01-01',
      '2026-03-01T10:00Z',
      '2026-03-02',
      null,
    ]);
  });
});
