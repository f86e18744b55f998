/** From evidence to a claim's status, and the order evidence is shown in. */
import type { Judgement, Relation, Status } from '../model';

/** Conflicting if any passage conflicts; else corroborated, else qualified, else unmatched. */
export function statusOf(judgements: readonly Pick<Judgement, 'relation'>[]): Status {
  const has = (relation: Relation) => judgements.some((judgement) => judgement.relation === relation);
  if (has('conflicts')) return 'conflicting';
  if (has('corroborates')) return 'corroborated';
  if (has('qualifies')) return 'qualified';
  return 'unmatched';
}

const ORDER: Record<Relation, number> = { conflicts: 0, corroborates: 1, qualifies: 2, related: 3, none: 4 };

/** Comparator: conflicts, corroborations, qualifications, related; the surer first within each. */
export function byTellingness(
  a: Pick<Judgement, 'relation' | 'confidence'>,
  b: Pick<Judgement, 'relation' | 'confidence'>,
): number {
  return ORDER[a.relation] - ORDER[b.relation] || b.confidence - a.confidence;
}
