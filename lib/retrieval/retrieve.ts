/**
 * Claims -> candidate passages. One read of the index for all claims of an article, because they share most of their
 * terms: postings for the union of the terms, the words of the winners of the first look, the texts of those of the second,
 * nothing else.
 */
import type { Passage } from '../model';
import { aligner, alignmentScore } from './align';
import { firstLook } from './first-look';
import type { Lexicon } from './lexicon';
import { documentOf, type IndexedCard, type PassageIndex, type Snapshot } from './passage-index';
import type { ClaimQuery } from './query';
import { type Scored, termWeights } from './score';
import { FIRST } from './weights';

/** A passage that may bear on a claim. Scores compare within one query only; higher is better. */
export interface Candidate {
  passage: Passage;
  document: IndexedCard;
  score: number;
}

/**
 * The best `perQuery` candidates for each query, best first, in the order of the queries; at least `looked` of the first
 * look are read for it.
 */
export function retrieve(
  queries: readonly ClaimQuery[],
  index: PassageIndex,
  perQuery: number,
  lexicon: Lexicon | null = null,
  looked: number = FIRST.candidates,
): Promise<Candidate[][]> {
  return index.read(async (snapshot) => {
    const looks = await firstLooks(queries, snapshot, Math.max(looked, perQuery), lexicon);
    const reading = snapshot.words([...new Set(looks.flatMap(({ first }) => first.map(({ id }) => id)))]);
    // Laid out while the words are looked for.
    const aligners = looks.map(({ weights }, at) => aligner(queries[at] as ClaimQuery, weights, lexicon));
    const words = await reading;
    const chosen = looks.map(({ first }, at) =>
      secondLook(aligners[at] as ReturnType<typeof aligner>, first, words).slice(0, perQuery),
    );
    const ids = [...new Set(chosen.flat().map(({ id }) => id))];
    const [passages, cards] = await Promise.all([
      snapshot.passages(ids),
      snapshot.cards([...new Set(ids.map(documentOf))]),
    ]);
    return chosen.map((some) =>
      some.flatMap(({ id, score }) => {
        const passage = passages.get(id);
        const document = cards.get(documentOf(id));
        return passage && document ? [{ passage, document, score }] : [];
      }),
    );
  });
}

/** A function of its own, because the postings are most of what is held in memory and done with here. */
async function firstLooks(
  queries: readonly ClaimQuery[],
  snapshot: Snapshot,
  count: number,
  lexicon: Lexicon | null,
): Promise<{ first: Scored[]; weights: Map<string, number> }[]> {
  const union = new Set(queries.flatMap((query) => query.terms.map(({ term }) => term)));
  const [statistics, postings] = await Promise.all([snapshot.statistics(), snapshot.postings([...union])]);
  const best = firstLook(queries, postings, statistics, count);
  return queries.map((query, at) => ({
    first: best[at] ?? [],
    weights: termWeights(query, postings, statistics, lexicon),
  }));
}

/** The passages of a first look, best first as their words line up with the query's. */
function secondLook(
  align: ReturnType<typeof aligner>,
  first: readonly Scored[],
  words: ReadonlyMap<number, Uint32Array>,
): Scored[] {
  const best = first[0]?.score ?? 1;
  return first
    .flatMap(({ id, score }) => {
      const sequence = words.get(id);
      return sequence ? [{ id, score: score / best + alignmentScore(align(sequence)) }] : [];
    })
    .sort((one, other) => other.score - one.score || one.id - other.id);
}

export type { PassageIndex } from './passage-index';
export { type ClaimQuery, queryOf } from './query';
