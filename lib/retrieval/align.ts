/** Second look: how well a passage's own words line up with the query's, by coverage, word pairs and names. */
import type { Passage } from '../model';
import { tokenize } from '../text/tokens';
import type { ClaimQuery } from './query';
import { wordSequence } from './terms';
import { SECOND } from './weights';

/** The parts of the second score, each 0..1. */
export interface Alignment {
  coverage: number;
  pairs: number;
  names: number;
  focus: number;
}

/** Compares a passage with a query; `weights` are the query terms' (term weight times inverse frequency). */
export function align(query: ClaimQuery, weights: Map<string, number>, passage: Passage): Alignment {
  const sequence = wordSequence(tokenize(passage.text));
  const words = new Set(sequence);
  let total = 0;
  let found = 0;
  for (const term of new Set(query.sequence)) {
    const weight = weights.get(term) ?? 0;
    total += weight;
    if (words.has(term)) found += weight;
  }
  const inQuery = new Set(query.sequence);
  return {
    coverage: total === 0 ? 0 : found / total,
    pairs: sharedPairs(query.sequence, sequence),
    names: sharedNames(query.names, passage.text),
    focus: words.size === 0 ? 0 : [...words].filter((word) => inQuery.has(word)).length / words.size,
  };
}

/** The second score of an alignment, 0..1.2. */
export function alignmentScore(alignment: Alignment): number {
  return (
    SECOND.coverage * alignment.coverage +
    SECOND.pairs * alignment.pairs +
    SECOND.names * alignment.names +
    SECOND.focus * alignment.focus
  );
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

function sharedNames(names: string[], text: string): number {
  if (names.length === 0) return 0;
  const lower = text.toLowerCase();
  return names.filter((name) => lower.includes(lastWord(name))).length / names.length;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
