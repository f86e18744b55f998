/**
 * Weights of words for lib/evidence/stance.ts: multinomial logistic regression by AdaGrad in a fixed order, so that the
 * same rows give the same table.
 */
import type { StanceRow } from '../../../lib/evidence/stance-table';

/** What the fit must know of a row. */
export interface StanceExample {
  set: string;
  group: string;
  label: number;
  weight: number;
  /** Stems beside the claim's own, in the best sentence. */
  words: string[];
}

/** A word must have met this many claims, in this many sets, so that it speaks of no subject. */
const GROUPS = 15;
const SETS = 2;
const EPOCHS = 6;
const RATE = 0.1;
const L2 = 1e-3;
/** Prime to any number of rows it meets: the rows come in one fixed, mixed order. */
const STRIDE = 7919;
const CLASSES = 3;

/** Weights by stem. */
export function fitStance(rows: readonly StanceExample[]): Map<string, StanceRow> {
  const words = vocabulary(rows);
  const places = new Map(words.map((word, at) => [word, at]));
  const bias = words.length;
  const weight = new Float64Array((bias + 1) * CLASSES);
  const squares = new Float64Array((bias + 1) * CLASSES).fill(1e-2);
  const ids = rows.map((row) => [...[...new Set(row.words)].flatMap((word) => places.get(word) ?? []), bias]);
  let at = 0;
  for (let step = 0; step < EPOCHS * rows.length; step += 1) {
    at = (at + STRIDE) % rows.length;
    const row = rows[at] as StanceExample;
    const own = ids[at] as number[];
    const scale = 1 / Math.sqrt(own.length);
    const score = [0, 1, 2].map((k) =>
      own.reduce((sum, id) => sum + (weight[id * CLASSES + k] as number) * scale, 0),
    );
    const top = Math.max(...score);
    const exps = score.map((value) => Math.exp(value - top));
    const total = exps.reduce((sum, value) => sum + value, 0);
    for (let k = 0; k < CLASSES; k += 1) {
      const error = ((exps[k] as number) / total - (row.label === k ? 1 : 0)) * row.weight;
      for (const id of own) {
        const cell = id * CLASSES + k;
        const gradient = error * scale + (id === bias ? 0 : L2 * (weight[cell] as number));
        squares[cell] = (squares[cell] as number) + gradient * gradient;
        weight[cell] = (weight[cell] as number) - (RATE * gradient) / Math.sqrt(squares[cell] as number);
      }
    }
  }
  const rounded = (cell: number) => Math.round((weight[cell] as number) * 1000) / 1000;
  return new Map(
    words.map((word, id) => [
      word,
      [rounded(id * CLASSES), rounded(id * CLASSES + 1), rounded(id * CLASSES + 2)],
    ]),
  );
}

function vocabulary(rows: readonly StanceExample[]): string[] {
  const met = new Map<string, { groups: Set<string>; sets: Set<string> }>();
  for (const row of rows)
    for (const word of row.words) {
      let seen = met.get(word);
      if (!seen) {
        seen = { groups: new Set(), sets: new Set() };
        met.set(word, seen);
      }
      seen.groups.add(`${row.set} ${row.group}`);
      seen.sets.add(row.set);
    }
  return [...met]
    .filter(([, { groups, sets }]) => groups.size >= GROUPS && sets.size >= SETS)
    .map(([word]) => word)
    .sort();
}
