import { describe, expect, it } from 'vitest';
import { clocks } from '../../../lib/evidence/clock';
import { judge } from '../../../lib/evidence/judge';
import { analyse } from '../../../lib/text/analyse';
import { dayNumber } from '../../../lib/text/dates';

const DAY = dayNumber('2026-05-04');

function time(text: string) {
  const found = analyse(text, DAY).dates.find(({ minutes }) => minutes !== null);
  if (!found) throw new Error(`no time in ${text}`);
  return found;
}

describe('clocks', () => {
  it.each<[string, string, string]>([
    ['8 a.m. EDT', '1200 GMT', 'same'],
    ['8 a.m. ET', '13:00 UTC', 'same'],
    ['8 a.m. ET', '15:00 UTC', 'other'],
    ['11 p.m. EDT on 3 May', '3 a.m. UTC on 4 May', 'same'],
    ['11 p.m. EDT on 3 May', '3 a.m. UTC on 3 May', 'other'],
    ['7:05 p.m.', '19:07', 'same'],
    ['7 p.m.', '9 p.m.', 'open'],
    ['7 p.m.', '23:00 UTC', 'open'],
    ['7:05 p.m.', '7:22 p.m.', 'other'],
  ])('%s / %s -> %s', (a, b, expected) => {
    expect(clocks(time(a), time(b))).toBe(expected);
    expect(clocks(time(b), time(a))).toBe(expected);
  });
});

function judged(claim: string, passage: string) {
  return judge({ text: claim, day: DAY }, { text: passage, day: DAY });
}

describe('two times of one event', () => {
  it('agree when they are one instant in two zones', () => {
    const { relation, reasons } = judged(
      'The rocket lifted off from the pad at 8 a.m. EDT.',
      'The rocket lifted off from the pad at 1200 GMT.',
    );
    expect(relation).toBe('corroborates');
    expect(reasons.some(({ message }) => message === 'time_agrees')).toBe(true);
  });

  it('differ when no zone can bring them together', () => {
    const { relation, reasons } = judged(
      'The rocket lifted off from the pad at 8 a.m. EDT.',
      'The rocket lifted off from the pad at 1640 GMT.',
    );
    expect(relation).toBe('conflicts');
    expect(reasons[0]?.message).toBe('time_differs');
  });

  it('say nothing when a zone is left unsaid', () => {
    expect(
      judged(
        'The rocket lifted off from the pad at 8 a.m. on Monday.',
        'The rocket lifted off from the pad at 14:00 on Monday.',
      ).relation,
    ).not.toBe('conflicts');
  });

  it('may carry two dates, when one is the other side of midnight', () => {
    expect(
      judged('The quake struck the valley on 4 May.', 'The quake struck the valley at 11 p.m. EDT on 3 May.')
        .relation,
    ).not.toBe('conflicts');
    expect(
      judged('The quake struck the valley on 4 May.', 'The quake struck the valley on 3 May.').relation,
    ).toBe('conflicts');
  });
});
