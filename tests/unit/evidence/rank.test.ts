import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';

function judged(claim: string, passage: string) {
  const { relation, reasons } = judge({ text: claim, day: null }, { text: passage, day: null });
  return { relation, told: reasons.map(({ message }) => message) };
}

describe('ranks', () => {
  it('differ: the largest against the second largest', () => {
    const { relation, told } = judged(
      'Tolva is the largest brewery in the country.',
      'Tolva is the second-largest brewery in the country.',
    );
    expect(relation).toBe('conflicts');
    expect(told[0]).toBe('rank_differs');
  });

  it('reach less far among fewer', () => {
    const { relation, told } = judged(
      'Tolva is the largest brewery in the world.',
      'Tolva is the largest brewery in the country.',
    );
    expect(relation).toBe('qualifies');
    expect(told).toContain('rank_narrower');
  });

  it.each([
    [
      'another field',
      'Tolva is the second-largest brewery in the world.',
      'Tolva is the largest brewery in the country.',
    ],
    [
      'another measure',
      'Tolva is the largest brewery in the country.',
      'Tolva is the second-oldest brewery in the country.',
    ],
  ])('do not differ: %s', (_name, claim, passage) => {
    expect(judged(claim, passage).told).not.toContain('rank_differs');
  });
});
