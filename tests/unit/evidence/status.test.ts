import { describe, expect, it } from 'vitest';
import { byTellingness, statusOf } from '../../../lib/evidence/status';
import type { Relation } from '../../../lib/model';

describe('statusOf', () => {
  it.each<[Relation[], string]>([
    [['related', 'corroborates', 'conflicts'], 'conflicting'],
    [['qualifies', 'corroborates'], 'corroborated'],
    [['related', 'qualifies'], 'qualified'],
    [['related', 'none'], 'unmatched'],
    [[], 'unmatched'],
  ])('%j -> %s', (relations, status) => {
    expect(statusOf(relations.map((relation) => ({ relation })))).toBe(status);
  });
});

describe('byTellingness', () => {
  it('puts conflicts first, and the surer first within a relation', () => {
    const evidence: { relation: Relation; confidence: number }[] = [
      { relation: 'related', confidence: 0.9 },
      { relation: 'corroborates', confidence: 0.5 },
      { relation: 'corroborates', confidence: 0.8 },
      { relation: 'conflicts', confidence: 0.6 },
    ];
    expect(evidence.sort(byTellingness).map((one) => one.confidence)).toEqual([0.6, 0.8, 0.5, 0.9]);
  });
});
