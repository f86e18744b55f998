/**
 * A text made ready for judging: its sentences with content words, weights and the light analysis.
 *
 * Prepared once per text and day and kept, because one claim meets ten passages and one passage sixty claims.
 */
import { analyse } from '../text/analyse';
import { splitSentences } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Analysis } from '../text/types';
import { meaningOf } from './words';

/** What the judge is given of a claim or a passage. `day`: UTC day number of the document, `null` when undated. */
export interface Reading {
  text: string;
  day: number | null;
}

/** A word that carries meaning. Offsets are into the reading's whole text. */
export interface Word {
  stem: string;
  norm: string;
  start: number;
  end: number;
  /** Index into the sentence's tokens. */
  token: number;
  /** How telling the word is, in nats: the logarithm of how rare it is in news. */
  weight: number;
  /** Inside a proper name. */
  name: boolean;
}

/** One sentence of a reading. `offset` is where it starts in the reading's text. */
export interface Line {
  text: string;
  offset: number;
  analysis: Analysis;
  tokens: Token[];
  words: Word[];
  /** Stem -> indices into `words`. */
  index: Map<string, number[]>;
  /** What the signals have read in it so far, each at a place of its own: see `ofLine`. */
  read: unknown[];
}

/** A prepared reading. */
export interface Prepared {
  text: string;
  day: number | null;
  lines: Line[];
}

const KEPT = 3000;
const prepared = new Map<string, Prepared>();

/**
 * Sentences and words of a text. Shared: treat as read-only. `whole` reads it as one sentence, as a claim is.
 */
export function prepare(text: string, day: number | null, whole = false): Prepared {
  const key = `${whole ? 'w' : ''}${day ?? ''}\n${text}`;
  const known = prepared.get(key);
  if (known) return known;
  const lines = whole
    ? [line(text, 0, day)]
    : splitSentences(text).map((sentence) => line(sentence.text, sentence.start, day));
  const value = { text, day, lines };
  if (prepared.size >= KEPT) prepared.delete(prepared.keys().next().value ?? '');
  prepared.set(key, value);
  return value;
}

function line(text: string, offset: number, day: number | null): Line {
  const analysis = analyse(text, day);
  const taken = [...analysis.quantities, ...analysis.dates];
  const words: Word[] = [];
  const index = new Map<string, number[]>();
  analysis.tokens.forEach((token, at) => {
    if (token.kind === 'punctuation') return;
    const { stem, weight } = token.kind === 'word' ? meaningOf(token) : { ...token, weight: NUMBER_WEIGHT };
    if (weight <= 0) return;
    if (taken.some((span) => token.start >= span.start && token.end <= span.end)) return;
    const places = index.get(stem);
    if (places) places.push(words.length);
    else index.set(stem, [words.length]);
    words.push({
      stem,
      norm: token.norm,
      start: offset + token.start,
      end: offset + token.end,
      token: at,
      weight,
      name: analysis.names.some((name) => token.start < name.end && token.end > name.start),
    });
  });
  return { text, offset, analysis, tokens: analysis.tokens, words, index, read: [] };
}

/** A bare number that is no quantity ("Boeing 737") tells as much as a middling rare word. */
const NUMBER_WEIGHT = 4;
