/**
 * Second look: how well a passage's own words line up with the query's, by coverage, word pairs and focus. Words that
 * mean the same or the opposite count in part, because a paraphrase and a denial are both evidence.
 *
 * Everything that depends on the query alone is laid out once; a passage is then one walk over its words.
 */
import { tokenize } from '../text/tokens';
import type { Lexicon } from './lexicon';
import type { ClaimQuery } from './query';
import { wordSequence } from './terms';
import { KIN, SECOND } from './weights';

/** The parts of the second score, each 0..1. */
export interface Alignment {
  /** Share of the query's weight that the passage answers. */
  coverage: number;
  /** Share of the query's neighbouring words that stand next to each other, or one apart, in the passage. */
  pairs: number;
  /** Share of the passage's words that the query speaks of. */
  focus: number;
}

/** Compares passages' texts with one query; `weights` are the query terms' (term weight times rarity). */
export function aligner(
  query: ClaimQuery,
  weights: Map<string, number>,
  lexicon: Lexicon | null,
): (text: string) => Alignment {
  const asked = new Set(query.sequence);
  const relatives = relativesOf(asked, lexicon);
  const followers = followersOf(query.sequence);
  const pairCount = Math.max(0, query.sequence.length - 1);
  let total = 0;
  for (const term of asked) total += weights.get(term) ?? 0;
  return (text) => {
    const sequence = sequenceOf(text);
    const words = new Set(sequence);
    const credits = new Map<string, number>();
    let shared = 0;
    for (const word of words) {
      if (asked.has(word)) {
        credits.set(word, 1);
        shared += 1;
        continue;
      }
      let best = 0;
      for (const { term, credit } of relatives.get(word) ?? []) {
        credits.set(term, Math.max(credit, credits.get(term) ?? 0));
        best = Math.max(best, credit);
      }
      shared += best;
    }
    let found = 0;
    for (const [term, credit] of credits) found += credit * (weights.get(term) ?? 0);
    return {
      coverage: total === 0 ? 0 : found / total,
      pairs: pairCount === 0 ? 0 : sharedPairs(followers, sequence) / pairCount,
      focus: words.size === 0 ? 0 : shared / words.size,
    };
  };
}

/** The second score of an alignment, 0 to the sum of the weights. */
export function alignmentScore({ coverage, pairs, focus }: Alignment): number {
  return SECOND.coverage * coverage + SECOND.pairs * pairs + SECOND.focus * focus;
}

/** For each word that is akin to a word of the query: to which, and what it counts for. */
function relativesOf(
  asked: ReadonlySet<string>,
  lexicon: Lexicon | null,
): Map<string, { term: string; credit: number }[]> {
  const relatives = new Map<string, { term: string; credit: number }[]>();
  for (const term of asked) {
    for (const [word, kinship] of lexicon?.kin(term) ?? []) {
      const list = relatives.get(word) ?? [];
      list.push({ term, credit: KIN[kinship] });
      relatives.set(word, list);
    }
  }
  return relatives;
}

/** How often each word is followed by each other in the query. */
function followersOf(sequence: string[]): Map<string, Map<string, number>> {
  const followers = new Map<string, Map<string, number>>();
  sequence.slice(1).forEach((word, at) => {
    const before = sequence[at] ?? '';
    const after = followers.get(before) ?? new Map<string, number>();
    after.set(word, (after.get(word) ?? 0) + 1);
    followers.set(before, after);
  });
  return followers;
}

function sharedPairs(followers: Map<string, Map<string, number>>, sequence: string[]): number {
  const seen = new Set<string>();
  let count = 0;
  sequence.forEach((word, at) => {
    const after = followers.get(word);
    if (!after) return;
    for (const next of sequence.slice(at + 1, at + 3)) {
      const times = after.get(next);
      const pair = `${word} ${next}`;
      if (times === undefined || seen.has(pair)) continue;
      seen.add(pair);
      count += times;
    }
  });
  return count;
}

const sequences = new Map<string, string[]>();
/** Passages whose words are kept: those of one article's candidates. */
const SEQUENCES_KEPT = 4000;

/** A passage is a candidate of many claims: its words are read once. */
function sequenceOf(text: string): string[] {
  const known = sequences.get(text);
  if (known) return known;
  if (sequences.size >= SEQUENCES_KEPT) sequences.clear();
  const sequence = wordSequence(tokenize(text));
  sequences.set(text, sequence);
  return sequence;
}
