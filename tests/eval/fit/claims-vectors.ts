/**
 * The company words keep in news: a short vector a word, so that what labelled sentences teach of one word is lent to
 * its like ("shameful" to "disgraceful"). Counted from scale/news.jsonl.gz; only numbers leave this file.
 *
 * Positive pointwise mutual information with the most frequent words in a narrow window, then the main directions of
 * its covariance: the recipe of Levy, Goldberg and Dagan (2015) with few contexts, which is quick and keeps manner
 * rather than subject.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '../../../lib/text/tokens';

/** Length of a vector; 24 and 40 do no better. */
export const DIMENSIONS = 32;
/** Words with a vector, and how often one has to occur. */
const WORDS = 20_000;
const LEAST = 15;
/** Words that count as company, the most frequent ones. */
const CONTEXTS = 1000;
/** How far company reaches, in tokens; the further one counts half. */
const WINDOW = 2;
/** How much of a document is read, in code units. */
const HEAD = 2500;
/** Rounds of subspace iteration, and directions beyond those asked for. */
const ROUNDS = 30;
const EXTRA = 8;

/** Vectors of length 1 by word, for words that are mostly written in lower case: names have none. */
export function wordVectors(root: string): Map<string, Float64Array> {
  const documents = read(join(root, 'scale', 'news.jsonl.gz'));
  const { vocabulary, common } = count(documents);
  const places = new Map(vocabulary.map((word, row) => [word, row]));
  const rows = shareOfChance(company(documents, places, vocabulary.length), vocabulary.length);
  const basis = directions(rows, vocabulary.length);
  const vectors = new Map<string, Float64Array>();
  vocabulary.forEach((word, row) => {
    if (!common.has(word)) return;
    const vector = Float64Array.from(basis, (direction) => {
      let sum = 0;
      for (let at = 0; at < CONTEXTS; at += 1) sum += rows[row * CONTEXTS + at]! * direction[at]!;
      return sum;
    });
    const length = Math.hypot(...vector);
    if (length > 0)
      vectors.set(
        word,
        vector.map((value) => value / length),
      );
  });
  return vectors;
}

/** Every document as its tokens; capitals are kept to tell names. */
function read(file: string): { norm: string; small: boolean }[][] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text } = JSON.parse(line) as { text?: string };
      return tokenize((text ?? '').slice(0, HEAD)).map(({ kind, text: surface, norm }) =>
        kind === 'number' ? { norm: '#', small: false } : { norm, small: /^[a-z]/.test(surface) },
      );
    });
}

function count(documents: { norm: string; small: boolean }[][]): {
  vocabulary: string[];
  common: Set<string>;
} {
  const counts = new Map<string, { all: number; small: number }>();
  for (const tokens of documents)
    for (const { norm, small } of tokens) {
      const tally = counts.get(norm) ?? { all: 0, small: 0 };
      tally.all += 1;
      if (small) tally.small += 1;
      counts.set(norm, tally);
    }
  const kept = [...counts]
    .filter(([, { all }]) => all >= LEAST)
    .sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS);
  return {
    vocabulary: kept.map(([word]) => word),
    common: new Set(kept.filter(([, { all, small }]) => small > all / 2).map(([word]) => word)),
  };
}

/** `[word, context]` row by row: how often the one stands near the other. Contexts are the first words. */
function company(
  documents: { norm: string }[][],
  places: ReadonlyMap<string, number>,
  size: number,
): Float32Array {
  const counts = new Float32Array(size * CONTEXTS);
  for (const tokens of documents) {
    const row = tokens.map(({ norm }) => places.get(norm) ?? -1);
    for (let at = 0; at < row.length; at += 1)
      for (let step = 1; step <= WINDOW && at + step < row.length; step += 1) {
        const one = row[at]!;
        const other = row[at + step]!;
        if (one < 0 || other < 0) continue;
        if (other < CONTEXTS) counts[one * CONTEXTS + other]! += 1 / step;
        if (one < CONTEXTS) counts[other * CONTEXTS + one]! += 1 / step;
      }
  }
  return counts;
}

/** Square root of how much more than by chance, in nats, each column with mean 0; in place. */
function shareOfChance(counts: Float32Array, size: number): Float32Array {
  const context = new Float64Array(CONTEXTS);
  for (let at = 0; at < counts.length; at += 1) context[at % CONTEXTS]! += counts[at]!;
  const smooth = context.map((sum) => sum ** 0.75);
  const total = smooth.reduce((sum, value) => sum + value, 0);
  const mean = new Float64Array(CONTEXTS);
  for (let row = 0; row < size; row += 1) {
    const cells = counts.subarray(row * CONTEXTS, (row + 1) * CONTEXTS);
    const sum = cells.reduce((so, value) => so + value, 0);
    for (let at = 0; at < CONTEXTS; at += 1) {
      if (cells[at]! > 0)
        cells[at] = Math.sqrt(Math.max(0, Math.log((cells[at]! / sum) * (total / smooth[at]!))));
      mean[at]! += cells[at]! / size;
    }
  }
  for (let at = 0; at < counts.length; at += 1) counts[at]! -= mean[at % CONTEXTS]!;
  return counts;
}

/** The main directions of the rows: subspace iteration on their covariance, from a fixed start. */
function directions(rows: Float32Array, size: number): Float64Array[] {
  const covariance = new Float64Array(CONTEXTS * CONTEXTS);
  for (let row = 0; row < size; row += 1) {
    const cells = rows.subarray(row * CONTEXTS, (row + 1) * CONTEXTS);
    for (let one = 0; one < CONTEXTS; one += 1) {
      const value = cells[one]!;
      const line = one * CONTEXTS;
      for (let other = one; other < CONTEXTS; other += 1) covariance[line + other]! += value * cells[other]!;
    }
  }
  for (let one = 0; one < CONTEXTS; one += 1)
    for (let other = 0; other < one; other += 1)
      covariance[one * CONTEXTS + other] = covariance[other * CONTEXTS + one]!;
  let basis = Array.from({ length: DIMENSIONS + EXTRA }, (_, k) =>
    Float64Array.from({ length: CONTEXTS }, (_, at) => Math.sin((k + 1) * (at + 1) * 1.7)),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = orthonormal(
      basis.map((vector) =>
        Float64Array.from({ length: CONTEXTS }, (_, at) => {
          let sum = 0;
          const line = at * CONTEXTS;
          for (let other = 0; other < CONTEXTS; other += 1) sum += covariance[line + other]! * vector[other]!;
          return sum;
        }),
      ),
    );
  }
  return basis.slice(0, DIMENSIONS);
}

/** Gram and Schmidt, in order: after enough rounds the first vectors are the strongest directions. */
function orthonormal(vectors: Float64Array<ArrayBuffer>[]): Float64Array<ArrayBuffer>[] {
  const done: Float64Array<ArrayBuffer>[] = [];
  for (const vector of vectors) {
    for (const other of done) {
      const share = vector.reduce((sum, value, at) => sum + value * other[at]!, 0);
      for (let at = 0; at < vector.length; at += 1) vector[at]! -= share * other[at]!;
    }
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    done.push(vector.map((value) => value / length));
  }
  return done;
}
