/**
 * What words and pairs of neighbouring words weigh for a claim: thousands of small weights, fitted, in a packaged table.
 *
 * The table holds hashes, not words: nothing of the sentences it was fitted on can be read from it. A word that no
 * labelled sentence had is weighed by the company it keeps in news (see `tests/eval/fit/claims-vectors.ts`).
 */
import type { Span } from '../model';
import { openTable, TableError } from '../table-file';
import type { Token } from '../text/tokens';
import type { Analysis } from '../text/types';

/** What a word weighs, in logits: always, and what is added to it in speech (see `spokenness`). */
export interface WordWeight {
  plain: number;
  spoken: number;
}

/** The arrays of the table: hashes ascending, weights in steps of `step` logits beside them. */
interface Weights {
  step: number;
  words: Uint32Array;
  plain: Int8Array;
  spoken: Int8Array;
  pairs: Uint32Array;
  pair: Int8Array;
}

/** Stands for a number, and for a name, in a pair: which one it is belongs to its story. */
const NUMBER = '#';
const NAME = 'Xx';
const START = '<s>';
const END = '</s>';

let weights: Weights | null = null;

/** Makes the packaged table available; call before a sentence is judged. Throws a `TableError` for a bad file. */
export function installLearnedWords(file: ArrayBuffer): void {
  const table = openTable<{ step: number }>('claim-words', file);
  weights = {
    step: table.head.step,
    words: table.section('words', 'Uint32Array'),
    plain: table.section('plain', 'Int8Array'),
    spoken: table.section('spoken', 'Int8Array'),
    pairs: table.section('pairs', 'Uint32Array'),
    pair: table.section('pair', 'Int8Array'),
  };
}

function loaded(): Weights {
  if (!weights) throw new TableError('table claim-words: not loaded');
  return weights;
}

/** Weight of a word by its normal form; `null` for one the table does not have. */
export function weightOfWord(word: string): WordWeight | null {
  const { words, plain, spoken, step } = loaded();
  const row = rowOf(words, hashOf(word));
  return row < 0 ? null : { plain: (plain[row] as number) * step, spoken: (spoken[row] as number) * step };
}

/** Weight of a pair of neighbours, in logits; 0 for one the table does not have. */
export function weightOfPair({ hash }: Pair): number {
  const { pairs, pair: values, step } = loaded();
  const row = rowOf(pairs, hash);
  return row < 0 ? 0 : (values[row] as number) * step;
}

/** Words that may carry a weight of their own: in lower case, each once, with where it first stands. */
export function wordsOf({ tokens }: Analysis): Map<string, Span> {
  const words = new Map<string, Span>();
  for (const token of tokens) {
    if (token.kind !== 'word' || words.has(token.norm)) continue;
    if (token.start < 2 || /^[a-z][a-z'’]+$/.test(token.text))
      words.set(token.norm, { start: token.start, end: token.end });
  }
  return words;
}

/** Two neighbours; the span is from the first one's start to the second one's end. */
export interface Pair extends Span {
  before: string;
  here: string;
  /** Of "before here". */
  hash: number;
}

/**
 * Neighbouring words, marks and sentence ends, each pair where it first stands. Names and numbers are only told to be
 * such.
 */
export function pairsOf({ tokens }: Analysis): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  let before = START;
  let start = 0;
  const add = (here: string, end: number) => {
    const hash = hashOf(here, hashOf(' ', hashOf(before)));
    if (!seen.has(hash)) pairs.push({ before, here, hash, start, end });
    seen.add(hash);
    before = here;
  };
  for (const token of tokens) {
    add(inPair(token), token.end);
    start = token.start;
  }
  const last = tokens.at(-1);
  if (last) add(END, last.end);
  return pairs;
}

function inPair({ kind, text, norm, start }: Token): string {
  if (kind === 'number') return NUMBER;
  if (kind === 'punctuation' || start < 2 || text === 'I' || /^[a-z][a-z'’]*$/.test(text)) return norm;
  return NAME;
}

/** FNV-1a, 32 bits; from `start` on it goes on with the hash of what stood before. */
export function hashOf(text: string, start = 0x811c9dc5): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Where `hash` stands in `sorted`, or -1. */
function rowOf(sorted: Uint32Array, hash: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] as number;
    if (value === hash) return middle;
    if (value < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
