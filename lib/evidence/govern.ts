/** The words that say what a number or date is about: the nearest content words on either side of it. */
import type { Span } from '../model';
import { wordSet } from '../text/word-set';
import type { Pair } from './align';
import type { Line, Word } from './reading';

/** Words looked at, and how far from the value, in tokens. */
const NEAREST = 2;
const REACH = 7;

/**
 * Share, 0..1, of the weight of the words nearest `here` in the claim that the passage answers near `there`.
 * Names do not count: they say whose number it is, not which.
 */
export function governed(here: Span, claim: Line, there: Span, line: Line, pairs: readonly Pair[]): number {
  const near = nearest(here, claim);
  let total = 0;
  let got = 0;
  for (const word of near) {
    total += word.weight;
    const pair = pairs.find((candidate) => candidate.claim === word && candidate.line === line);
    if (pair && distance(there, line, pair.passage) <= REACH + 2) got += word.weight * pair.credit;
  }
  return total === 0 ? 0 : got / total;
}

/** Share of the words nearest a number of the passage that answer words of the claim, 0..1. */
export function governedThere(there: Span, line: Line, pairs: readonly Pair[]): number {
  let total = 0;
  let got = 0;
  for (const word of nearest(there, line)) {
    total += word.weight;
    const pair = pairs.find((candidate) => candidate.passage === word);
    if (pair) got += word.weight * pair.credit;
  }
  return total === 0 ? 0 : got / total;
}

/** True when the word nearest `here` is the one answered near `there`: "votes on 18 September" / "vote on 25 September". */
export function nearestAgrees(
  here: Span,
  claim: Line,
  there: Span,
  line: Line,
  pairs: readonly Pair[],
): boolean {
  const [word] = nearest(here, claim);
  const pair = word && pairs.find((candidate) => candidate.claim === word && candidate.line === line);
  return pair !== undefined && pair.credit >= 0.8 && distance(there, line, pair.passage) <= NEAREST + 2;
}

function nearest(span: Span, line: Line): Word[] {
  return line.words
    .filter((word) => !word.name && !LIGHT.has(word.stem) && distance(span, line, word) <= REACH)
    .sort((a, b) => distance(span, line, a) - distance(span, line, b))
    .slice(0, NEAREST);
}

/** Stems of verbs and nouns too light to say what a number is about. */
const LIGHT = wordSet(
  `lie lai stand put set make come go take place give get keep hold remain reach total figur number`,
);

/** Tokens between a value and a word. */
function distance(span: Span, line: Line, word: Word): number {
  const at = line.tokens.findIndex((token) => token.end > span.start);
  let last = at;
  while ((line.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last += 1;
  return word.token < at ? at - word.token : Math.max(0, word.token - last);
}
