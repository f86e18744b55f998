/** The usual figures, by their usual definitions; an empty denominator counts as 0. */

/** Precision, recall and F1 of one class. */
export interface Prf {
  precision: number;
  recall: number;
  f1: number;
  /** Times predicted, times gold. */
  predicted: number;
  gold: number;
}

/** Figures of one class over parallel lists of labels. */
export function prf<L>(gold: readonly L[], predicted: readonly L[], label: L): Prf {
  let hit = 0;
  let said = 0;
  let is = 0;
  for (const [at, truth] of gold.entries()) {
    if (truth === label) is += 1;
    if (predicted[at] === label) said += 1;
    if (truth === label && predicted[at] === label) hit += 1;
  }
  const precision = said === 0 ? 0 : hit / said;
  const recall = is === 0 ? 0 : hit / is;
  return { precision, recall, f1: harmonic(precision, recall), predicted: said, gold: is };
}

/** Unweighted mean of the classes' F1, over the classes that occur in the gold labels. */
export function macroF1<L>(gold: readonly L[], predicted: readonly L[]): number {
  const labels = [...new Set(gold)];
  return labels.reduce((sum, label) => sum + prf(gold, predicted, label).f1, 0) / Math.max(1, labels.length);
}

/** Share of equal labels. */
export function accuracy<L>(gold: readonly L[], predicted: readonly L[]): number {
  return gold.filter((label, at) => label === predicted[at]).length / Math.max(1, gold.length);
}

/** Harmonic mean. */
export function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
