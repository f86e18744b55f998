import { describe, expect, test } from 'vitest';
import { clearlyBefore, parseTime, sameDay } from '../../../lib/page/times';

describe('a time says no more than the page does', () => {
  test.each([
    ['2026-06-25T18:40:00Z', '2026-06-25T18:40:00Z', 'exact'],
    ['2026-06-25T18:40:00.000+0200', '2026-06-25T18:40:00+02:00', 'exact'],
    ['2026-06-25 18:40', '2026-06-25T18:40:00', 'zone-unstated'],
    ['2026-06-25T18:40:09', '2026-06-25T18:40:09', 'zone-unstated'],
    ['2026-06-25', '2026-06-25', 'day'],
    ['2026/06/25', '2026-06-25', 'day'],
    ['20260625', '2026-06-25', 'day'],
    ['20260625T184000Z', '2026-06-25T18:40:00Z', 'exact'],
    ['Thu, 25 Jun 2026 18:40:00 GMT', '2026-06-25T18:40:00Z', 'exact'],
    ['Thu, 25 Jun 2026 18:40:00 +0200', '2026-06-25T18:40:00+02:00', 'exact'],
    ['25 Jun 2026, 22:10 UTC', '2026-06-25T22:10:00Z', 'exact'],
    ['June 25th, 2026 6:40 PM', '2026-06-25T18:40:00', 'zone-unstated'],
    ['22:30, 25 Jun 2026 | Updated 22:41, 26 Jun 2026', '2026-06-25T22:30:00', 'zone-unstated'],
    ['Published 12:05 a.m. EST Nov. 5, 2024', '2024-11-05T00:05:00-05:00', 'exact'],
    ['Sat 27 Jun 2026 09.15 BST', '2026-06-27T09:15:00+01:00', 'exact'],
    ['3 May 2024', '2024-05-03', 'day'],
    ['2026-06-25T18:40:00 IST', '2026-06-25T18:40:00', 'zone-unstated'],
  ])('%s', (written, iso, certainty) => {
    expect(parseTime(written)).toEqual({ iso, certainty });
  });

  test.each([
    '',
    'yesterday',
    '03/04/2026',
    '2026',
    '2026-13-01',
    '2026-02-30',
    '0001-01-01T00:00:00Z',
    '1970-01-01',
    '5 minutes ago',
    '12 Floréal 2026',
  ])('nothing can be read from "%s"', (written) => {
    expect(parseTime(written)).toBeNull();
  });
});

test('zones that are not stated may be any zone', () => {
  const time = (written: string) => parseTime(written)!;
  expect(sameDay(time('2026-06-25'), time('2026-06-25T23:30:00-05:00'))).toBe(true);
  expect(sameDay(time('2026-06-25'), time('2026-06-28'))).toBe(false);
  expect(clearlyBefore(time('2026-06-24'), time('2026-06-25T08:00:00Z'))).toBe(false);
  expect(clearlyBefore(time('2026-06-20'), time('2026-06-25T08:00:00Z'))).toBe(true);
});
