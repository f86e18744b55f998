/** The fitted model: features -> probabilities of agreement, conflict and neither. Trees are read from a table once. */
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
}

let table: Table | null = null;

/** Probabilities for one pair's features; a feature the table does not know is ignored, a missing one counts as 0. */
export function probabilities(features: Record<string, number>): Probabilities {
  table ??= JSON.parse(MODEL_TABLE) as Table;
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
