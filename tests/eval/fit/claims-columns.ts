/** What the first reading's fit sees of a sentence: one column a weight. */
import { FEATURES, type FeatureName } from '../../../lib/claims/feature-names';
import { featuresOf } from '../../../lib/claims/features';
import { type Pair, pairsOf, wordsOf } from '../../../lib/claims/learned-words';
import { mannerOf } from '../../../lib/claims/manner';
import { analyse } from '../../../lib/text/analyse';
import type { Example } from './claims-data';
import { DIMENSIONS } from './claims-vectors';
import { balance, descend, type Sparse } from './regression';

/** A word or pair of its own must occur this often in the public sets: rarer ones are their sentences. */
const WORD_MIN = 4;
const PAIR_MIN = 6;
/** Ridge penalty of the model of speech. */
const SPOKEN_RIDGE = 8;
/** Rows of each side of the model of speech weigh this much in all. */
const SPOKEN_MASS = 2000;
/** Not shown by the data; their weights are set by hand. */
const BY_HAND: FeatureName[] = ['furniture', 'heading', 'caption', 'tableRow'];

/** The features that are fitted. */
export const names = (Object.keys(FEATURES) as FeatureName[]).filter((name) => !BY_HAND.includes(name));

/** Where each kind of weight begins; those with two or more rows a name follow each other row by row. */
export interface Layout {
  words: string[];
  pairs: string[];
  vectors: ReadonlyMap<string, Float64Array>;
  /** Features begin at 0: plain, long, own voice, spoken. Then words: plain, spoken; pairs; dimensions: plain, spoken. */
  wordsAt: number;
  pairsAt: number;
  dimensionsAt: number;
  intercept: number;
}

/** The columns for these sentences. */
export function layoutOf(examples: readonly Example[], vectors: ReadonlyMap<string, Float64Array>): Layout {
  const abroad = examples.filter(({ set }) => set !== 'gold').map(({ text }) => analyse(text));
  const words = frequent(
    abroad.map((reading) => [...wordsOf(reading)].flatMap(([word, { start }]) => (start < 2 ? [] : word))),
    WORD_MIN,
  );
  const pairs = frequent(
    abroad.map((reading) => pairsOf(reading).map(nameOf)),
    PAIR_MIN,
  );
  const wordsAt = 4 * names.length;
  const pairsAt = wordsAt + 2 * words.length;
  const dimensionsAt = pairsAt + pairs.length;
  return { words, pairs, vectors, wordsAt, pairsAt, dimensionsAt, intercept: dimensionsAt + 2 * DIMENSIONS };
}

function nameOf({ before, here }: Pair): string {
  return `${before} ${here}`;
}

function frequent(lists: string[][], least: number): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([one]) => one)
    .sort();
}

/** Fills in columns and values; `spoken` gives each sentence's share of speech. */
export function fill(examples: Example[], layout: Layout, spoken: (row: number) => number): void {
  const feature = new Map(names.map((name, index) => [name, index]));
  const word = new Map(layout.words.map((text, index) => [text, layout.wordsAt + index]));
  const pair = new Map(layout.pairs.map((text, index) => [text, layout.pairsAt + index]));
  examples.forEach((example, row) => {
    const reading = analyse(example.text);
    const { long, ownVoice } = mannerOf(example.text);
    const talk = spoken(row);
    const cells: [number, number][] = [[layout.intercept, 1]];
    for (const { name, value } of featuresOf(reading)) {
      const index = feature.get(name);
      if (index === undefined) continue;
      [1, long, ownVoice, talk].forEach((share, at) => {
        if (share > 0) cells.push([index + at * names.length, value * share]);
      });
    }
    const sum = new Float64Array(DIMENSIONS);
    for (const text of wordsOf(reading).keys()) {
      const column = word.get(text);
      if (column !== undefined) cells.push([column, 1], [column + layout.words.length, talk]);
      const vector = layout.vectors.get(text);
      if (vector) for (let at = 0; at < DIMENSIONS; at += 1) sum[at]! += vector[at]!;
    }
    for (const found of pairsOf(reading)) {
      const column = pair.get(nameOf(found));
      if (column !== undefined) cells.push([column, 1]);
    }
    sum.forEach((value, at) => {
      const column = layout.dimensionsAt + at;
      cells.push([column, value], [column + DIMENSIONS, value * talk]);
    });
    example.columns = Uint32Array.from(cells, ([column]) => column);
    example.values = Float64Array.from(cells, ([, value]) => value);
  });
}

/** The model of speech: a weight a feature, the intercept last. Debates against everything written. */
export function fitSpoken(examples: readonly Example[]): Float64Array {
  const rows = spokenRows(examples);
  const share = (claim: boolean) => SPOKEN_MASS / rows.filter((row) => row.claim === claim).length;
  const weight = { spoken: share(true), written: share(false) };
  for (const row of rows) row.weight = row.claim ? weight.spoken : weight.written;
  return descend(rows, new Float64Array(names.length + 1), (column) =>
    column < names.length ? SPOKEN_RIDGE : 0,
  );
}

/** 0..1 of every sentence by a model of speech. */
export function spokenBy(model: Float64Array, examples: readonly Example[]): number[] {
  return spokenRows(examples).map((row) => 1 / (1 + Math.exp(-balance(model, row))));
}

function spokenRows(examples: readonly Example[]): Sparse[] {
  const feature = new Map(names.map((name, index) => [name, index]));
  return examples.map(({ set, text }) => {
    const cells: [number, number][] = [[names.length, 1]];
    for (const { name, value } of featuresOf(analyse(text))) {
      const column = feature.get(name);
      if (column !== undefined) cells.push([column, value]);
    }
    return {
      claim: set === 'claimbuster',
      weight: 1,
      columns: Uint32Array.from(cells, ([column]) => column),
      values: Float64Array.from(cells, ([, value]) => value),
    };
  });
}
