/**
 * Claims -> candidate passages. One read of the index for all claims of an article, because they share most of their
 * terms: postings for the union of the terms, then the texts of the winners of the first look, nothing else.
 */
import type { Passage } from '../model';
import { aligner, alignmentScore } from './align';
import { firstLook } from './first-look';
import type { Lexicon } from './lexicon';
import { documentOf, type IndexedCard, type PassageIndex } from './passage-index';
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
    const union = new Set(queries.flatMap((query) => query.terms.map(({ term }) => term)));
    const [statistics, postings] = await Promise.all([snapshot.statistics(), snapshot.postings([...union])]);
    const best = firstLook(queries, postings, statistics, Math.max(looked, perQuery));
    const looks = queries.map((query, index) => ({
      query,
      weights: termWeights(query, postings, statistics, lexicon),
      first: best[index] ?? [],
    }));
    const ids = new Set(looks.flatMap(({ first }) => first.map(({ id }) => id)));
    const [passages, cards] = await Promise.all([
      snapshot.passages([...ids]),
      snapshot.cards([...new Set([...ids].map(documentOf))]),
    ]);
    return looks.map(({ query, weights, first }) =>
      secondLook(query, weights, first, passages, cards, lexicon).slice(0, perQuery),
    );
  });
}

function secondLook(
  query: ClaimQuery,
  weights: Map<string, number>,
  first: Scored[],
  passages: Map<number, Passage>,
  cards: Map<number, IndexedCard>,
  lexicon: Lexicon | null,
): Candidate[] {
  const align = aligner(query, weights, lexicon);
  const best = first[0]?.score ?? 1;
  return first
    .flatMap(({ id, score }) => {
      const passage = passages.get(id);
      const document = cards.get(documentOf(id));
      if (!passage || !document) return [];
      return [{ passage, document, score: score / best + alignmentScore(align(passage.text)) }];
    })
    .sort(bestFirst);
}

function bestFirst(one: Candidate, other: Candidate): number {
  return other.score - one.score || one.passage.id - other.passage.id;
}

export type { PassageIndex } from './passage-index';
export { type ClaimQuery, queryOf } from './query';
