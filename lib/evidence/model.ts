/** The fitted model: features -> probabilities of agreement, conflict and neither. Its trees come from a packaged table. */
import type { Relation } from '../model';
import { TableError } from '../table-file';
import { openModel, type Trees } from './model-table';

/** Probabilities that sum to 1. */
export interface Probabilities {
  corroborates: number;
  conflicts: number;
  neither: number;
}

/** The opened table, and where each feature stands in a row. */
interface Model extends ReturnType<typeof openModel> {
  columns: Map<string, number>;
}

let model: Model | null = null;

/** Makes the packaged model available; call before anything here is asked. Throws a `TableError` for a bad file. */
export function installModel(file: ArrayBuffer): void {
  const opened = openModel(file);
  model = { ...opened, columns: new Map(opened.head.features.map((name, column) => [name, column])) };
}

function installed(): Model {
  if (!model) throw new TableError('table relation: not loaded');
  return model;
}

/** How often an answer of this kind and raw confidence was right, 0..1 (isotonic regression, Zadrozny and Elkan 2002). */
export function calibrated(relation: Relation, raw: number): number {
  return interpolate(installed().head.calibration[relation] ?? [], raw);
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

/**
 * Probabilities for one pair's features, given in parts; of a name that stands twice the later counts. A feature the
 * table does not know is ignored, a missing one counts as 0.
 */
export function probabilities(features: readonly Readonly<Record<string, number>>[]): Probabilities {
  const { head, trees, columns } = installed();
  const row = new Float64Array(head.features.length);
  for (const part of features)
    for (const name in part) {
      const column = columns.get(name);
      if (column !== undefined) row[column] = part[name] as number;
    }
  const scores = Float64Array.from(head.prior);
  addLeaves(trees, row, scores);
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp((score - top) * head.temperature));
  const sum = exps.reduce((total, value) => total + value, 0);
  return {
    corroborates: (exps[0] ?? 0) / sum,
    conflicts: (exps[1] ?? 0) / sum,
    neither: (exps[2] ?? 0) / sum,
  };
}

/** Adds what each tree says of the row to the score of its class: one loop, for it takes a thousand steps a pair. */
function addLeaves(
  { starts, feature, value, left, right }: Trees,
  row: Float64Array,
  scores: Float64Array,
): void {
  for (let tree = 0; tree < starts.length; tree += 1) {
    const root = starts[tree] as number;
    let node = root;
    let asked = feature[node] as number;
    while (asked >= 0) {
      const answers = (row[asked] as number) <= (value[node] as number) ? left : right;
      node = root + (answers[node] as number);
      asked = feature[node] as number;
    }
    const of = tree % scores.length;
    scores[of] = (scores[of] as number) + (value[node] as number);
  }
}
