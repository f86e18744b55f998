import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';

const relation = (claim: string, passage: string) =>
  judge({ text: claim, day: null }, { text: passage, day: null }).relation;

describe('what is set aside for something else', () => {
  it.each([
    [
      'the same deed',
      'The council leased the old tram depot.',
      'The council sold the old tram depot rather than leased it.',
    ],
    [
      'the same place of the sentence',
      'The election in Orsk was decided over farmland.',
      'The election in Orsk was decided over water rather than over farmland.',
    ],
  ])('is denied in %s', (_, claim, passage) => {
    expect(relation(claim, passage)).toBe('conflicts');
  });

  it('is not denied where the claim has the word in another place', () => {
    const claim = 'The merger falls in a month of good news for the makers of ferries.';
    const passage =
      'The complaint, first reported by the Harbour Post, frames what would usually be a corporate merger as a danger to islanders, and signals that the season will be decided over timetables rather than over ferry fares alone.';
    expect(relation(claim, passage)).not.toBe('conflicts');
  });
});
