/**
 * The fitted relation model as a file: gradient-boosted trees as flat arrays of nodes, the rest in the head. Written by
 * tests/eval/fit/relation.ts.
 */
import type { Relation } from '../model';
import { openTable, writeTable } from '../table-file';

/** What the model needs besides its trees. */
export interface ModelHead {
  /** Names of the features, in the order the trees number them. */
  features: string[];
  /** Score of each class before any tree. */
  prior: number[];
  /** One exponent for all classes: above 1 sharpens, below 1 softens (Guo et al. 2017, temperature scaling). */
  temperature: number;
  /** By relation: raw confidence -> share that was right in cross-validation, as knots of a rising line. */
  calibration: Partial<Record<Relation, [number, number][]>>;
}

/** One node: a question (`feature` at most `value`? then `left`, else `right`) or, with `feature` -1, a leaf of `value`. */
export interface Node {
  feature: number;
  value: number;
  /** Numbers of nodes within the tree. */
  left: number;
  right: number;
}

/** The trees side by side: tree `t` adds its leaf's value to class `t % prior.length`; its nodes begin at `starts[t]`. */
export interface Trees {
  starts: Uint32Array;
  feature: Int16Array;
  value: Float64Array;
  /** Numbers of nodes within the tree. */
  left: Uint8Array;
  right: Uint8Array;
}

/** Steps a unit: values are kept to four decimals. */
const STEPS = 1e4;
/** Nodes a tree can have: they are named by eight bits. */
const MOST_NODES = 256;

/** Packs trees in the order round by round, class by class. Values are rounded to four decimals. */
export function packModel(
  head: ModelHead,
  trees: readonly (readonly Node[])[],
  source: string,
): Uint8Array<ArrayBuffer> {
  if (trees.some(({ length }) => length > MOST_NODES))
    throw new RangeError(`a tree of over ${MOST_NODES} nodes`);
  const nodes = trees.flat();
  return writeTable('relation', source, head, {
    sizes: Uint16Array.from(trees, ({ length }) => length),
    feature: Int16Array.from(nodes, ({ feature }) => feature),
    value: Int32Array.from(nodes, ({ value }) => Math.round(value * STEPS)),
    left: Uint8Array.from(nodes, ({ left }) => left),
    right: Uint8Array.from(nodes, ({ right }) => right),
  });
}

/** Undoes `packModel`. Throws a `TableError` when the file is not such a table. */
export function openModel(file: ArrayBuffer): { head: ModelHead; trees: Trees } {
  const table = openTable<ModelHead>('relation', file);
  const sizes = table.section('sizes', 'Uint16Array');
  const starts = new Uint32Array(sizes.length);
  for (let tree = 1; tree < sizes.length; tree += 1)
    starts[tree] = (starts[tree - 1] as number) + (sizes[tree - 1] as number);
  return {
    head: table.head,
    trees: {
      starts,
      feature: table.section('feature', 'Int16Array'),
      value: Float64Array.from(table.section('value', 'Int32Array'), (steps) => steps / STEPS),
      left: table.section('left', 'Uint8Array'),
      right: table.section('right', 'Uint8Array'),
    },
  };
}
