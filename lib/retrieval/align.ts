/**
 * Second look: how well a passage's own words line up with the query's, by coverage, word pairs and focus. Words that
 * mean the same or the opposite count in part, because a paraphrase and a denial are both evidence.
 */
import type { Passage } from '../model';
import { tokenize } from '../text/tokens';
import type { Lexicon } from './lexicon';
import type { ClaimQuery } from './query';
import { wordSequence } from './terms';
import { KIN, SECOND } from './weights';

/** The parts of the second score, each 0..1. */
export interface Alignment {
  coverage: number;
  pairs: number;
  focus: number;
}

/** Compares a passage with a query; `weights` are the query terms' (term weight times inverse frequency). */
export function align(
  query: ClaimQuery,
  weights: Map<string, number>,
  passage: Passage,
  lexicon: Lexicon | null,
): Alignment {
  const sequence = wordSequence(tokenize(passage.text));
  const words = new Set(sequence);
  const asked = new Set(query.sequence);
  const met = new Map<string, number>();
  let total = 0;
  let found = 0;
  for (const term of asked) {
    const weight = weights.get(term) ?? 0;
    total += weight;
    const credit = words.has(term) ? 1 : kinCredit(term, words, asked, met, lexicon);
    found += weight * credit;
  }
  const shared = [...words].reduce((sum, word) => sum + (asked.has(word) ? 1 : (met.get(word) ?? 0)), 0);
  return {
    coverage: total === 0 ? 0 : found / total,
    pairs: sharedPairs(query.sequence, sequence),
    focus: words.size === 0 ? 0 : shared / words.size,
  };
}

/** The second score of an alignment, 0 to the sum of the weights. */
export function alignmentScore(alignment: Alignment): number {
  return (
    SECOND.coverage * alignment.coverage + SECOND.pairs * alignment.pairs + SECOND.focus * alignment.focus
  );
}

/** The best credit a relative of `term` in the passage earns; which one is noted in `met`. */
function kinCredit(
  term: string,
  words: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  met: Map<string, number>,
  lexicon: Lexicon | null,
): number {
  let credit = 0;
  let relative = '';
  for (const [word, kinship] of lexicon?.kin(term) ?? []) {
    if (KIN[kinship] > credit && words.has(word) && !asked.has(word)) {
      credit = KIN[kinship];
      relative = word;
    }
  }
  if (credit > 0) met.set(relative, credit);
  return credit;
}

/** Share of the query's neighbouring words that stand next to each other, or one apart, in the passage. */
function sharedPairs(query: string[], passage: string[]): number {
  if (query.length < 2) return 0;
  const pairs = new Set<string>();
  passage.forEach((word, index) => {
    for (const next of passage.slice(index + 1, index + 3)) pairs.add(`${word} ${next}`);
  });
  const wanted = query.slice(1).map((word, index) => `${query[index]} ${word}`);
  return wanted.filter((pair) => pairs.has(pair)).length / wanted.length;
}
