/**
 * Multinomial gradient boosting over shallow trees, with a fixed order and no random draw: the same data give the
 * same table. Histogram splits, second-order gains as in XGBoost (Chen and Guestrin 2016).
 */

/** A node: feature and threshold (left when `value <= threshold`), or a leaf's value. Children by position. */
export interface Tree {
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  value: number[];
}

/** Trees by round and class; scores are sums of `rate * leaf` on top of `prior`. */
export interface Boosted {
  prior: number[];
  rounds: Tree[][];
}

/** What trades fit against size. */
export interface BoostOptions {
  rounds: number;
  depth: number;
  rate: number;
  /** Least sum of hessians in a leaf. */
  minHessian: number;
  lambda: number;
}

const BINS = 48;

/** Fits `x` (rows of features) to `y` (0..classes-1) with row weights. */
export function boost(
  x: Float64Array[],
  y: number[],
  weight: number[],
  classes: number,
  options: BoostOptions,
): Boosted {
  const n = x.length;
  const width = x[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) => quantiles(x.map((row) => row[feature] ?? 0)));
  const bins = Array.from({ length: width }, (_, feature) => {
    const column = new Uint8Array(n);
    const cut = edges[feature] as number[];
    for (let row = 0; row < n; row += 1) column[row] = binOf(cut, x[row]?.[feature] ?? 0);
    return column;
  });
  const total = weight.reduce((sum, value) => sum + value, 0);
  const prior = Array.from({ length: classes }, (_, k) => {
    let sum = 0;
    for (let row = 0; row < n; row += 1) if (y[row] === k) sum += weight[row] ?? 0;
    return Math.log(Math.max(1e-6, sum / total));
  });
  const score = prior.map((value) => new Float64Array(n).fill(value));
  const rounds: Tree[][] = [];
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  for (let round = 0; round < options.rounds; round += 1) {
    const trees: Tree[] = [];
    const exps = score.map((column) => column.map(Math.exp));
    const norm = new Float64Array(n);
    for (const column of exps)
      for (let row = 0; row < n; row += 1) norm[row] = (norm[row] ?? 0) + (column[row] ?? 0);
    for (let k = 0; k < classes; k += 1) {
      for (let row = 0; row < n; row += 1) {
        const p = ((exps[k] as Float64Array)[row] ?? 0) / (norm[row] ?? 1);
        gradient[row] = (p - (y[row] === k ? 1 : 0)) * (weight[row] ?? 0);
        hessian[row] = Math.max(1e-6, p * (1 - p)) * (weight[row] ?? 0);
      }
      const tree = grow(bins, edges, gradient, hessian, options);
      trees.push(tree);
      const column = score[k] as Float64Array;
      for (let row = 0; row < n; row += 1)
        column[row] = (column[row] ?? 0) + walk(tree, x[row] as Float64Array);
    }
    rounds.push(trees);
  }
  return { prior, rounds };
}

/** Class scores of one row (not normalised). */
export function scores(model: Boosted, row: Float64Array): number[] {
  const out = [...model.prior];
  for (const trees of model.rounds)
    for (let k = 0; k < trees.length; k += 1) out[k] = (out[k] ?? 0) + walk(trees[k] as Tree, row);
  return out;
}

function walk(tree: Tree, row: Float64Array): number {
  let node = 0;
  while ((tree.feature[node] ?? -1) >= 0)
    node =
      (row[tree.feature[node] as number] ?? 0) <= (tree.threshold[node] ?? 0)
        ? (tree.left[node] as number)
        : (tree.right[node] as number);
  return tree.value[node] ?? 0;
}

/** Sums of gradients and hessians by feature and bin. */
interface Histogram {
  g: Float64Array;
  h: Float64Array;
}

function grow(
  bins: Uint8Array[],
  edges: number[][],
  g: Float64Array,
  h: Float64Array,
  options: BoostOptions,
): Tree {
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] };
  const all = new Int32Array(g.length);
  for (let row = 0; row < all.length; row += 1) all[row] = row;
  build(all, 0, histogram(all));
  return tree;

  function histogram(rows: Int32Array): Histogram {
    const sums = {
      g: new Float64Array(bins.length * BINS),
      h: new Float64Array(bins.length * BINS),
    };
    const ownG = new Float64Array(rows.length);
    const ownH = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      ownG[at] = g[rows[at] as number] as number;
      ownH[at] = h[rows[at] as number] as number;
    }
    for (let feature = 0; feature < bins.length; feature += 1) {
      if ((edges[feature] as number[]).length === 0) continue;
      const column = bins[feature] as Uint8Array;
      const base = feature * BINS;
      for (let at = 0; at < rows.length; at += 1) {
        const bin = base + (column[rows[at] as number] as number);
        sums.g[bin] = (sums.g[bin] as number) + (ownG[at] as number);
        sums.h[bin] = (sums.h[bin] as number) + (ownH[at] as number);
      }
    }
    return sums;
  }

  function build(rows: Int32Array, depth: number, sums: Histogram | null): number {
    const node = tree.feature.length;
    let G = 0;
    let H = 0;
    for (const row of rows) {
      G += g[row] ?? 0;
      H += h[row] ?? 0;
    }
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    tree.value.push((-options.rate * G) / (H + options.lambda));
    if (sums === null || H < 2 * options.minHessian) return node;
    const parent = (G * G) / (H + options.lambda);
    let bestGain = 1e-3;
    let bestFeature = -1;
    let bestBin = 0;
    for (let feature = 0; feature < bins.length; feature += 1) {
      const cuts = (edges[feature] as number[]).length;
      const base = feature * BINS;
      let leftG = 0;
      let leftH = 0;
      for (let bin = 0; bin < cuts; bin += 1) {
        leftG += sums.g[base + bin] ?? 0;
        leftH += sums.h[base + bin] ?? 0;
        const rightH = H - leftH;
        if (leftH < options.minHessian || rightH < options.minHessian) continue;
        const rightG = G - leftG;
        const gain =
          (leftG * leftG) / (leftH + options.lambda) + (rightG * rightG) / (rightH + options.lambda) - parent;
        if (gain > bestGain) {
          bestGain = gain;
          bestFeature = feature;
          bestBin = bin;
        }
      }
    }
    if (bestFeature < 0) return node;
    const column = bins[bestFeature] as Uint8Array;
    const left = rows.filter((row) => (column[row] as number) <= bestBin);
    const right = rows.filter((row) => (column[row] as number) > bestBin);
    tree.feature[node] = bestFeature;
    tree.threshold[node] = (edges[bestFeature] as number[])[bestBin] as number;
    // The larger half is what the smaller one leaves of the whole: half the counting.
    const deeper = depth + 1 < options.depth;
    const small = deeper ? histogram(left.length <= right.length ? left : right) : null;
    const large = small && without(sums, small);
    const [leftSums, rightSums] = left.length <= right.length ? [small, large] : [large, small];
    tree.left[node] = build(left, depth + 1, leftSums);
    tree.right[node] = build(right, depth + 1, rightSums);
    return node;
  }
}

function without(whole: Histogram, part: Histogram): Histogram {
  return {
    g: whole.g.map((value, at) => value - (part.g[at] as number)),
    h: whole.h.map((value, at) => value - (part.h[at] as number)),
  };
}

function quantiles(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) cuts.add(sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0);
  cuts.add(sorted[0] ?? 0);
  const last = sorted.at(-1) ?? 0;
  return [...cuts]
    .filter((cut) => cut < last)
    .sort((a, b) => a - b)
    .slice(0, BINS - 1);
}

function binOf(cut: number[], value: number): number {
  let low = 0;
  let high = cut.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cut[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
