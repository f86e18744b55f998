/** The fitted model: features -> probabilities of agreement, conflict and neither. Trees are read from a table once. */
import type { Relation } from '../model';
import { MODEL_TABLE } from './model.table';

/** Probabilities that sum to 1. */
export interface Probabilities {
  corroborates: number;
  conflicts: number;
  neither: number;
}

/** The table as written by tests/eval/fit/relation.ts. A tree is a flat list of nodes: feature, threshold or value, left, right. */
interface Table {
  features: string[];
  prior: number[];
  /** One exponent for all classes: above 1 sharpens, below 1 softens (Guo et al. 2017, temperature scaling). */
  temperature: number;
  rounds: number[][][];
  /** By relation: raw confidence -> share that was right in cross-validation, as knots of a rising line. */
  calibration: Partial<Record<Relation, [number, number][]>>;
}

let table: Table | null = null;

function load(): Table {
  table ??= JSON.parse(MODEL_TABLE) as Table;
  return table;
}

/** How often an answer of this kind and raw confidence was right, 0..1 (isotonic regression, Zadrozny and Elkan 2002). */
export function calibrated(relation: Relation, raw: number): number {
  return interpolate(load().calibration[relation] ?? [], raw);
}

/** The value of a line through knots at `raw`; flat beyond the ends, `raw` itself where there are none. */
export function interpolate(knots: readonly (readonly [number, number])[], raw: number): number {
  let before = knots[0];
  if (!before) return raw;
  for (const knot of knots) {
    if (raw <= knot[0]) {
      const width = knot[0] - before[0];
      return width <= 0 ? knot[1] : before[1] + ((knot[1] - before[1]) * (raw - before[0])) / width;
    }
    before = knot;
  }
  return before[1];
}

/** Probabilities for one pair's features; a feature the table does not know is ignored, a missing one counts as 0. */
export function probabilities(features: Record<string, number>): Probabilities {
  const table = load();
  const row = table.features.map((name) => features[name] ?? 0);
  const score = [...table.prior];
  for (const trees of table.rounds)
    for (let k = 0; k < trees.length; k += 1) score[k] = (score[k] ?? 0) + leaf(trees[k] as number[], row);
  const scale = table.temperature;
  const top = Math.max(...score);
  const exps = score.map((value) => Math.exp((value - top) * scale));
  const sum = exps.reduce((total, value) => total + value, 0);
  return {
    corroborates: (exps[0] ?? 0) / sum,
    conflicts: (exps[1] ?? 0) / sum,
    neither: (exps[2] ?? 0) / sum,
  };
}

function leaf(tree: number[], row: number[]): number {
  let at = 0;
  while ((tree[at] as number) >= 0)
    at =
      4 *
      ((row[tree[at] as number] as number) <= (tree[at + 1] as number)
        ? (tree[at + 2] as number)
        : (tree[at + 3] as number));
  return tree[at + 1] as number;
}
