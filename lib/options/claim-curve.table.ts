/**
 * Precision and recall of claims by threshold, on what the model had not seen: five folds grouped by document over
 * 204 sentences of labelled news articles, 163 of them claims. Written by tests/eval/fit/claim-curve.ts; run it again
 * rather than edit. For comparison: of 6359 sentences of ClaimBuster's debates (2020, a narrower definition), the same
 * models reach precision 0.740 and recall 0.813 at 0.5.
 */
export const CLAIM_CURVE: readonly { threshold: number; precision: number; recall: number }[] = [
  { threshold: 0.1, precision: 0.831, recall: 0.994 },
  { threshold: 0.15, precision: 0.843, recall: 0.988 },
  { threshold: 0.2, precision: 0.865, recall: 0.982 },
  { threshold: 0.25, precision: 0.879, recall: 0.982 },
  { threshold: 0.3, precision: 0.893, recall: 0.969 },
  { threshold: 0.35, precision: 0.902, recall: 0.957 },
  { threshold: 0.4, precision: 0.917, recall: 0.951 },
  { threshold: 0.45, precision: 0.933, recall: 0.939 },
  { threshold: 0.5, precision: 0.938, recall: 0.933 },
  { threshold: 0.55, precision: 0.955, recall: 0.902 },
  { threshold: 0.6, precision: 0.966, recall: 0.871 },
  { threshold: 0.65, precision: 0.972, recall: 0.84 },
  { threshold: 0.7, precision: 0.993, recall: 0.822 },
  { threshold: 0.75, precision: 0.992, recall: 0.773 },
  { threshold: 0.8, precision: 0.992, recall: 0.748 },
  { threshold: 0.85, precision: 1, recall: 0.681 },
  { threshold: 0.9, precision: 1, recall: 0.577 },
];

/** What it was measured on. */
export const MEASURED_ON = { sentences: 204, claims: 163 } as const;
