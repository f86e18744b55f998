import { describe, expect, it } from 'vitest';
import type { PublishedTime } from '../../../lib/model';
import { daysWords, publishedWords, utcTime } from '../../../lib/panel/times';
import { english } from '../../support/english';

const words = (iso: string, certainty: PublishedTime['certainty']) =>
  publishedWords({ iso, certainty }, english, 'en-GB', 'Asia/Tokyo');

describe('publishedWords', () => {
  it.each([
    ['2026-03-11T23:40:00+01:00', 'exact', '12 March 2026 at 07:40 GMT+9'],
    ['2026-03-12T08:15:00', 'zone-unstated', '12 March 2026 at 08:15 (time zone not stated)'],
    ['2026-03-12', 'day', '12 March 2026'],
    ['2026-03-12', 'exact', '12 March 2026'],
    ['2026-03-12', 'upper-bound', '12 March 2026 or earlier'],
    ['2026-03-12T23:59:00', 'day', '12 March 2026'],
    ['last spring', 'day', 'last spring'],
  ] as const)('says %s (%s) as "%s"', (iso, certainty, said) => {
    expect(words(iso, certainty)).toBe(said);
  });
});

describe('daysWords', () => {
  it('folds what two days share', () => {
    // Which kind of space stands around the dash is the affair of the locale data.
    expect(daysWords('2026-03-09', '2026-03-16', 'en-GB').replaceAll(/\s/g, '')).toBe('9–16March2026');
    expect(daysWords('2026-03-09', '2026-03-09', 'en-GB')).toBe('9 March 2026');
    expect(daysWords('?', '2026-03-09', 'en-GB')).toBe('? - 2026-03-09');
  });
});

describe('utcTime', () => {
  it('orders times without a zone as UTC', () => {
    expect(utcTime('2026-03-12T00:00')).toBe(Date.UTC(2026, 2, 12));
    expect(utcTime('2026-03-12T00:00+01:00')).toBe(Date.UTC(2026, 2, 11, 23));
    expect(utcTime('')).toBeNaN();
  });
});
