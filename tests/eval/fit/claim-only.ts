/**
 * The control: a model of the judge's own kind that sees the claim and no passage. What it finds beyond chance is in the
 * data's claims, not in any judgement of evidence.
 */
import { allFeatures, evidence, pair } from '../../../lib/evidence/signals';
import { boost, scores } from './boost';
import type { Example } from './relation-data';

interface Row extends Example {
  weight: number;
  fold: number;
}

/** In a passage's place: it answers no claim, so that every feature is the claim's own. */
const NOTHING = 'It.';
const OPTIONS = { rounds: 40, depth: 4, rate: 0.1, minHessian: 4, lambda: 4 };

/** Cross-validated balanced accuracy a set; chance is one by the number of its labels. */
export function claimOnly(
  rows: readonly Row[],
  names: readonly string[],
  folds: number,
): { set: string; metric: string; value: number; n: number }[] {
  const x = rows.map(({ claim }) => {
    const pairing = pair({ text: claim, day: null }, { text: NOTHING, day: null });
    const features = pairing ? allFeatures(evidence(pairing)) : {};
    return Float64Array.from(names, (name) => features[name] ?? 0);
  });
  const guesses = rows.map(() => [0, 0, 0]);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = rows.flatMap((row, at) => (row.fold === fold ? [] : at));
    const model = boost(
      seen.map((at) => x[at] as Float64Array),
      seen.map((at) => (rows[at] as Row).label),
      seen.map((at) => (rows[at] as Row).weight),
      3,
      OPTIONS,
    );
    rows.forEach((row, at) => {
      if (row.fold === fold) guesses[at] = scores(model, x[at] as Float64Array);
    });
  }
  return [...new Set(rows.map(({ set }) => set))].map((set) => {
    const own = rows.flatMap((row, at) => (row.set === set ? at : []));
    const labels = [...new Set(own.map((at) => (rows[at] as Row).label))];
    // Among the set's own labels only: a set of two knows no third answer.
    const guess = (at: number) =>
      labels.reduce((best, label) =>
        (guesses[at]?.[label] ?? 0) > (guesses[at]?.[best] ?? 0) ? label : best,
      );
    const recalls = labels.map((label) => {
      const truly = own.filter((at) => (rows[at] as Row).label === label);
      return truly.filter((at) => guess(at) === label).length / truly.length;
    });
    const value = recalls.reduce((sum, recall) => sum + recall, 0) / labels.length;
    return {
      set,
      metric: `claim-only model: balanced accuracy (chance 1/${labels.length})`,
      value,
      n: own.length,
    };
  });
}
