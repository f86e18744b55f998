/**
 * Precision and recall of claims by threshold, on what the model had not seen: five folds grouped by document over
 * 204 sentences of labelled news articles, 163 of them claims. Written by tests/eval/fit/claim-curve.ts; run it again
 * rather than edit. For comparison: of 6359 sentences of ClaimBuster's debates (2020, a narrower definition), the same
 * models reach precision 0.765 and recall 0.838 at 0.5.
 */
export const CLAIM_CURVE: readonly { threshold: number; precision: number; recall: number }[] = [
  { threshold: 0.1, precision: 0.827, recall: 1 },
  { threshold: 0.15, precision: 0.839, recall: 0.994 },
  { threshold: 0.2, precision: 0.847, recall: 0.988 },
  { threshold: 0.25, precision: 0.859, recall: 0.975 },
  { threshold: 0.3, precision: 0.874, recall: 0.975 },
  { threshold: 0.35, precision: 0.902, recall: 0.957 },
  { threshold: 0.4, precision: 0.911, recall: 0.945 },
  { threshold: 0.45, precision: 0.939, recall: 0.945 },
  { threshold: 0.5, precision: 0.944, recall: 0.939 },
  { threshold: 0.55, precision: 0.967, recall: 0.902 },
  { threshold: 0.6, precision: 0.966, recall: 0.883 },
  { threshold: 0.65, precision: 0.972, recall: 0.853 },
  { threshold: 0.7, precision: 0.978, recall: 0.822 },
  { threshold: 0.75, precision: 0.984, recall: 0.779 },
  { threshold: 0.8, precision: 1, recall: 0.724 },
  { threshold: 0.85, precision: 1, recall: 0.663 },
  { threshold: 0.9, precision: 1, recall: 0.491 },
];

/** What it was measured on. */
export const MEASURED_ON = { sentences: 204, claims: 163 } as const;
