/** Logistic regression over sparse rows: Adam for a fixed number of rounds, so that the same rows give the same weights. */

/** A row to learn from. */
export interface Sparse {
  claim: boolean;
  weight: number;
  columns: Uint32Array;
  values: Float64Array;
}

const ROUNDS = 140;

/** Descends from `start`. `ridge` of a column is its penalty; `null` keeps the column as it is. */
export function descend(
  examples: readonly Sparse[],
  start: Float64Array,
  ridge: (column: number) => number | null,
): Float64Array {
  const size = start.length;
  const weights = start.slice();
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    slope.fill(0);
    for (const example of examples) {
      const error = (1 / (1 + Math.exp(-balance(weights, example))) - Number(example.claim)) * example.weight;
      const { columns, values } = example;
      for (let cell = 0; cell < columns.length; cell += 1) slope[columns[cell]!]! += error * values[cell]!;
    }
    const rate = round > ROUNDS * 0.7 ? 0.024 : 0.08;
    for (let index = 0; index < size; index += 1) {
      const penalty = ridge(index);
      if (penalty === null) continue;
      const gradient = slope[index]! + penalty * weights[index]!;
      mean[index] = 0.9 * mean[index]! + 0.1 * gradient;
      square[index] = 0.999 * square[index]! + 0.001 * gradient * gradient;
      const step =
        mean[index]! / (1 - 0.9 ** round) / (Math.sqrt(square[index]! / (1 - 0.999 ** round)) + 1e-8);
      weights[index]! -= rate * step;
    }
  }
  return weights;
}

/** The logit of a row. */
export function balance(weights: Float64Array, { columns, values }: Sparse): number {
  let sum = 0;
  for (let cell = 0; cell < columns.length; cell += 1) sum += weights[columns[cell]!]! * values[cell]!;
  return sum;
}
