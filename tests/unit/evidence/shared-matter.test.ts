/** Common words meet anywhere: a short claim of one story is not borne out by a sentence of another. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';

const relation = (claim: string, passage: string) =>
  judge({ text: claim, day: null }, { text: passage, day: null }).relation;

describe('what two texts share', () => {
  it.each([
    [
      'one common word',
      'It was her first public speech since the launch.',
      'Ferry Launch Stirs Anger In Port',
    ],
    ['one verb', '“It just connected.', 'The towns are directly connected to the alleged spill.'],
    [
      'two common words',
      'We also saw shops from food companies, large and small.',
      'Large Food Giants Face New Rules',
    ],
  ])('does not bear a claim out when it is %s', (_what, claim, passage) => {
    expect(relation(claim, passage)).toMatch(/^(?:related|none)$/);
  });

  it('bears it out when it is a rare deed, because hardly any other story tells of it', () => {
    expect(
      relation(
        'The lighthouse keeper drowned near Elmford.',
        'A lighthouse keeper has drowned off Elmford, police said.',
      ),
    ).toBe('corroborates');
  });
});
