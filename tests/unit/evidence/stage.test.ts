import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';

function judged(claim: string, passage: string) {
  const { relation, reasons } = judge({ text: claim, day: null }, { text: passage, day: null });
  return { relation, told: reasons.map(({ message }) => message) };
}

describe('stages of one proceeding', () => {
  it.each([
    [
      'a bill',
      'The assembly of Norvia passed the bill on river fishing licences.',
      'The assembly of Norvia has proposed a bill on river fishing licences.',
    ],
    [
      'a trial',
      'The former harbour master Ana Ruiz was convicted of fraud over mooring fees.',
      'The former harbour master Ana Ruiz was charged with fraud over mooring fees.',
    ],
  ])('an earlier one does not bear out a later one: %s', (_name, claim, passage) => {
    const { relation, told } = judged(claim, passage);
    expect(relation).toMatch(/^(?:qualifies|related)$/);
    expect(told).toContain('stage_earlier');
  });

  it('a later one is no conflict', () => {
    const { relation } = judged(
      'The former harbour master Ana Ruiz was charged with fraud over mooring fees.',
      'The former harbour master Ana Ruiz was convicted of fraud over mooring fees.',
    );
    expect(relation).not.toBe('conflicts');
  });

  it('outcomes of one step exclude each other', () => {
    const { relation, told } = judged(
      'The jury convicted the former harbour master Ana Ruiz of fraud over mooring fees.',
      'The jury acquitted the former harbour master Ana Ruiz of fraud over mooring fees.',
    );
    expect(relation).toBe('conflicts');
    expect(told.some((message) => message === 'stage_differs' || message === 'opposite')).toBe(true);
  });

  it('says nothing of another proceeding, or of words that only sound like one', () => {
    expect(
      judged(
        'The former harbour master Ana Ruiz was convicted of fraud over mooring fees.',
        'A baker from Elmford was charged with fraud over flour.',
      ).told,
    ).not.toContain('stage_earlier');
    expect(
      judged('The runners passed the old mill at noon.', 'He proposed to her at the old mill at noon.').told,
    ).not.toContain('stage_earlier');
  });
});
