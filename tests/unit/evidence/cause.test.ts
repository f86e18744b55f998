import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';

function judged(claim: string, passage: string) {
  const { relation, reasons } = judge({ text: claim, day: null }, { text: passage, day: null });
  return { relation, told: reasons.map(({ message }) => message) };
}

describe('causes of one event', () => {
  it('differ when they share nothing', () => {
    const { relation, told } = judged(
      'The fire at the Elmford paper mill was caused by a faulty boiler.',
      'The fire at the Elmford paper mill was caused by lightning.',
    );
    expect(relation).toBe('conflicts');
    expect(told[0]).toBe('cause_differs');
  });

  it.each([
    [
      'the same one in another order',
      'A faulty boiler caused the fire at the Elmford paper mill.',
      'The fire at the Elmford paper mill was blamed on a faulty boiler.',
    ],
    [
      'one that only one text gives',
      'The fire at the Elmford paper mill was caused by a faulty boiler.',
      'The fire at the Elmford paper mill burned for two days.',
    ],
    [
      'that of another event',
      'The fire at the Elmford paper mill was caused by a faulty boiler.',
      'The flood in the Elmford market was caused by lightning.',
    ],
  ])('do not differ: %s', (_name, claim, passage) => {
    const { relation, told } = judged(claim, passage);
    expect(relation).not.toBe('conflicts');
    expect(told).not.toContain('cause_differs');
  });
});
