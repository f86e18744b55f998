import { describe, expect, it } from 'vitest';
import { datesIn, dayNumber } from '../../../lib/text/dates';
import { tokenize } from '../../../lib/text/tokens';

/** A Thursday. */
const TODAY = dayNumber('2026-06-25') as number;

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function read(text: string, day: number | null = TODAY) {
  return datesIn(tokenize(text), day).map(({ mention }) => mention);
}

describe('dayNumber', () => {
  it('takes the calendar day the source states, in its own zone', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-06-25T23:30:00-08:00')).toBe(dayNumber('2026-06-25'));
    expect(dayNumber('2026-06')).toBe(dayNumber('2026-06-01'));
    expect(dayNumber('yesterday')).toBeNull();
  });
});

describe('datesIn', () => {
  it.each([
    ['25 June 2026', '2026-06-25', '2026-06-25', 'day'],
    ['June 25, 2026', '2026-06-25', '2026-06-25', 'day'],
    ['the 25th of June', '2026-06-25', '2026-06-25', 'day'],
    ['Thursday, June 25, 2026', '2026-06-25', '2026-06-25', 'day'],
    ['2026-06-25', '2026-06-25', '2026-06-25', 'day'],
    ['in May 2014', '2014-05-01', '2014-05-31', 'month'],
    ['in February', '2026-02-01', '2026-02-28', 'month'],
    ['in November', '2025-11-01', '2025-11-30', 'month'],
    ['in 2015', '2015-01-01', '2015-12-31', 'year'],
    ['since 1998', '1998-01-01', '2026-06-25', 'period'],
    ['in the 1990s', '1990-01-01', '1999-12-31', 'period'],
    ['the first quarter of 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['22 April to 5 June 2026', '2026-04-22', '2026-06-05', 'period'],
    ['between April 22 and June 5, 2026', '2026-04-22', '2026-06-05', 'period'],
    ['yesterday', '2026-06-24', '2026-06-24', 'day'],
    ['on Tuesday', '2026-06-23', '2026-06-23', 'day'],
    ['It will vote on Tuesday', '2026-06-30', '2026-06-30', 'day'],
    ['It plans to vote on Tuesday', '2026-06-30', '2026-06-30', 'day'],
    ['It approved the plan on Tuesday', '2026-06-23', '2026-06-23', 'day'],
    ['next Tuesday', '2026-06-30', '2026-06-30', 'day'],
    ['on Thursday', '2026-06-25', '2026-06-25', 'day'],
    ['last week', '2026-06-15', '2026-06-21', 'week'],
    ['this month', '2026-06-01', '2026-06-30', 'month'],
    ['last year', '2025-01-01', '2025-12-31', 'year'],
    ['three days ago', '2026-06-22', '2026-06-22', 'day'],
    ['over the past three months', '2026-03-27', '2026-06-25', 'period'],
  ])('%s', (text, from, to, precision) => {
    const [date] = read(text);
    expect(date && [iso(date.from), iso(date.to), date.precision]).toEqual([from, to, precision]);
  });

  it.each<[string, number, number[]]>([
    ['at 16:57 UTC', 16 * 60 + 57, [0]],
    ['at 0431 GMT', 4 * 60 + 31, [0]],
    ['at 9 a.m. ET', 540, [-300, -240]],
    ['at 9 a.m. Eastern time', 540, [-300, -240]],
    ['at 21:00 UTC+2', 1260, [120]],
    ['at noon Tokyo time', 720, [540]],
    ['at 9 a.m. local time', 540, []],
    ['at 7:05 p.m.', 19 * 60 + 5, []],
  ])('reads the zone of a clock time: %s', (text, minutes, zones) => {
    const time = read(text).find((date) => date.minutes !== null);
    expect([time?.minutes, time?.zones]).toEqual([minutes, zones]);
  });

  it('takes four digits for a time only before a zone', () => {
    expect(read('some 1200 homes').some((date) => date.minutes !== null)).toBe(false);
  });

  it('gives a clock time the day of the date beside it', () => {
    const time = read('yesterday at 6:30 p.m.').find((date) => date.minutes !== null);
    expect(time?.minutes).toBe(18 * 60 + 30);
    expect(iso(time?.from ?? 0)).toBe('2026-06-24');
  });

  it('keeps a verb that looks like a month out', () => {
    expect(read('They may march on the capital.')).toEqual([]);
  });

  it('does not invent a day for relative words of an undated text', () => {
    expect(read('on Tuesday', null)[0]?.from).toBeLessThan(-100_000);
  });
});
