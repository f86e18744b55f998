/**
 * Second look: how well a passage's own words line up with the query's, by coverage, word pairs and focus. Words that
 * mean the same or the opposite count in part, because a paraphrase and a denial are both evidence.
 *
 * Everything that depends on the query alone is laid out once; a passage is then one walk over its words. Words are compared
 * by their hashes, which is what the index keeps of a passage.
 */
import type { Lexicon } from './lexicon';
import type { ClaimQuery } from './query';
import { termHash } from './term-hash';
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

/** Compares passages, given as hashes of their words (`wordHashes`), with one query; `weights` are its terms' (term weight times rarity). */
export function aligner(
  query: ClaimQuery,
  weights: ReadonlyMap<string, number>,
  lexicon: Lexicon | null,
): (sequence: Uint32Array) => Alignment {
  const hashes = query.sequence.map(termHash);
  const asked = new Map(query.sequence.map((term) => [termHash(term), weights.get(term) ?? 0]));
  const relatives = relativesOf(query.sequence, lexicon);
  const followers = followersOf(hashes);
  const pairCount = Math.max(0, hashes.length - 1);
  let total = 0;
  for (const weight of asked.values()) total += weight;
  return (sequence) => {
    const words = new Set(sequence);
    const credits = new Map<number, number>();
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
    for (const [term, credit] of credits) found += credit * (asked.get(term) ?? 0);
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
  sequence: readonly string[],
  lexicon: Lexicon | null,
): Map<number, { term: number; credit: number }[]> {
  const relatives = new Map<number, { term: number; credit: number }[]>();
  for (const term of new Set(sequence)) {
    for (const [word, kinship] of lexicon?.kin(term) ?? []) {
      const hash = termHash(word);
      const list = relatives.get(hash) ?? [];
      list.push({ term: termHash(term), credit: KIN[kinship] });
      relatives.set(hash, list);
    }
  }
  return relatives;
}

/** How often each word is followed by each other in the query. */
function followersOf(sequence: readonly number[]): Map<number, Map<number, number>> {
  const followers = new Map<number, Map<number, number>>();
  for (let at = 1; at < sequence.length; at += 1) {
    const before = sequence[at - 1] as number;
    const word = sequence[at] as number;
    const after = followers.get(before) ?? new Map<number, number>();
    after.set(word, (after.get(word) ?? 0) + 1);
    followers.set(before, after);
  }
  return followers;
}

/** Each pair counts once in a passage, as often as it is in the query. */
function sharedPairs(followers: ReadonlyMap<number, Map<number, number>>, sequence: Uint32Array): number {
  const seen = new Map<number, Set<number>>();
  let count = 0;
  for (let at = 0; at < sequence.length; at += 1) {
    const word = sequence[at] as number;
    const after = followers.get(word);
    if (!after) continue;
    for (let ahead = at + 1; ahead < Math.min(at + 3, sequence.length); ahead += 1) {
      const next = sequence[ahead] as number;
      const times = after.get(next);
      if (times === undefined) continue;
      const known = seen.get(word) ?? new Set<number>();
      if (known.has(next)) continue;
      seen.set(word, known.add(next));
      count += times;
    }
  }
  return count;
}
