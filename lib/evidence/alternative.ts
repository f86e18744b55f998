/** What one text sets aside for something else: "over water rather than over land", "tea instead of coffee". */
import { wordSet } from '../text/word-set';
import type { Pair } from './align';
import { negationOf } from './negation';
import type { Line, Word } from './reading';

/** Tokens from the words of setting aside to the word they still reach. */
const REACH = 6;
/** Tokens between a preposition and the noun it leads. */
const LED = 4;
const PREPOSITIONS = wordSet(
  'about after against among at before between by for from in into of on over through to towards under with without',
);

/**
 * Whether the opposed words stand in other places of their sentences. Set aside is one place of a sentence only: "decided
 * over water rather than over land" denies nothing of "owners of land", and "tea instead of coffee" nothing of a sentence
 * that shares no more than the coffee.
 */
export function setAsideElsewhere(pair: Pair, claim: Line, best: Line, pairs: readonly Pair[]): boolean {
  return (
    elsewhere(best, pair.passage, claim, pair.claim, (other) => other.passage.token, pairs) ||
    elsewhere(claim, pair.claim, best, pair.passage, (other) => other.claim.token, pairs)
  );
}

function elsewhere(
  line: Line,
  word: Word,
  other: Line,
  answer: Word,
  tokenOf: (pair: Pair) => number,
  pairs: readonly Pair[],
): boolean {
  const cue = negationOf(line).cues.findLast((at) => at < word.token);
  if (cue === undefined || word.token - cue > REACH || !/^(?:rather|instead)$/.test(norm(line, cue)))
    return false;
  const opener = norm(line, cue + 2);
  if (PREPOSITIONS.has(opener)) return preposition(other, answer) !== opener;
  return !pairs.some((candidate) => !candidate.claim.name && tokenOf(candidate) < cue);
}

/** The nearest preposition before a word. */
function preposition(line: Line, word: Word): string | undefined {
  for (let at = word.token - 1; at >= word.token - LED; at -= 1)
    if (PREPOSITIONS.has(norm(line, at))) return norm(line, at);
  return undefined;
}

const norm = (line: Line, at: number): string => line.tokens[at]?.norm ?? '';
