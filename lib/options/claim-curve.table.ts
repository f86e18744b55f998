/**
 * Precision and recall of claims by threshold, on what the model had not seen: five folds grouped by document over
 * 204 sentences of labelled news articles, 163 of them claims. Written by tests/eval/fit/claim-curve.ts; run it again
 * rather than edit. For comparison: of 6359 sentences of ClaimBuster's debates (2020, a narrower definition), the same
 * models reach precision 0.737 and recall 0.805 at 0.5.
 */
export const CLAIM_CURVE: readonly { threshold: number; precision: number; recall: number }[] = [
  { threshold: 0.1, precision: 0.822, recall: 0.994 },
  { threshold: 0.15, precision: 0.839, recall: 0.988 },
  { threshold: 0.2, precision: 0.847, recall: 0.988 },
  { threshold: 0.25, precision: 0.869, recall: 0.975 },
  { threshold: 0.3, precision: 0.883, recall: 0.975 },
  { threshold: 0.35, precision: 0.897, recall: 0.957 },
  { threshold: 0.4, precision: 0.907, recall: 0.957 },
  { threshold: 0.45, precision: 0.923, recall: 0.951 },
  { threshold: 0.5, precision: 0.944, recall: 0.926 },
  { threshold: 0.55, precision: 0.961, recall: 0.902 },
  { threshold: 0.6, precision: 0.966, recall: 0.871 },
  { threshold: 0.65, precision: 0.979, recall: 0.853 },
  { threshold: 0.7, precision: 0.985, recall: 0.828 },
  { threshold: 0.75, precision: 0.992, recall: 0.791 },
  { threshold: 0.8, precision: 1.0, recall: 0.736 },
  { threshold: 0.85, precision: 1.0, recall: 0.669 },
  { threshold: 0.9, precision: 1.0, recall: 0.534 },
];

/** What it was measured on. */
export const MEASURED_ON = { sentences: 204, claims: 163 } as const;
