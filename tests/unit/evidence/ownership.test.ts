import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';

function judged(claim: string, passage: string) {
  const { relation, reasons } = judge({ text: claim, day: null }, { text: passage, day: null });
  return { relation, told: reasons.map(({ message }) => message) };
}

describe('ownership', () => {
  it('differs when another owner of the same is named', () => {
    const { relation, told } = judged(
      'The brewery Tolva is owned by Halden.',
      'Norvia owns Tolva, the brewery in Elmford.',
    );
    expect(relation).toBe('conflicts');
    expect(told[0]).toBe('owner_differs');
  });

  it('differs when owner and owned change places', () => {
    const { relation, told } = judged(
      'Halden, a subsidiary of Tolva, brews ale.',
      'Tolva is owned by Halden and brews ale.',
    );
    expect(relation).toBe('conflicts');
    expect(told[0]).toBe('actors_swapped');
  });

  it.each([
    [
      'the same owner, the other way about',
      'Tolva is owned by Halden.',
      "Halden's subsidiary Tolva brews ale.",
    ],
    ['another thing owned', 'Tolva is owned by Halden.', 'Borlan is owned by Norvia.'],
  ])('does not differ: %s', (_name, claim, passage) => {
    const { relation, told } = judged(claim, passage);
    expect(relation).not.toBe('conflicts');
    expect(told).not.toContain('owner_differs');
  });
});
