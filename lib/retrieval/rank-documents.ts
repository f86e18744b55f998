/** A text -> the documents that speak of the same, for lists of documents rather than evidence. */
import { documentOf, type IndexedCard, type PassageIndex } from './passage-index';
import type { ClaimQuery } from './query';
import { Best, type FirstScores, firstScores } from './score';
import { DOCUMENTS } from './weights';

/** A document with its score; higher is better, comparable within one query. */
export interface RankedDocument {
  document: IndexedCard;
  score: number;
}

/** The best `count` documents for one query, best first. */
export function rankDocuments(
  query: ClaimQuery,
  index: PassageIndex,
  count: number,
): Promise<RankedDocument[]> {
  return index.read(async (snapshot) => {
    const terms = query.terms.map(({ term }) => term);
    const [statistics, postings] = await Promise.all([snapshot.statistics(), snapshot.postings(terms)]);
    const best = new Best(count);
    for (const [number, score] of documentScores(firstScores(query, postings, statistics)))
      best.offer(number, score);
    const ranked = best.sorted();
    const cards = await snapshot.cards(ranked.map(({ id }) => id));
    return ranked.flatMap(({ id, score }) => {
      const document = cards.get(id);
      return document ? [{ document, score }] : [];
    });
  });
}

function documentScores(scores: FirstScores): Map<number, number> {
  const best = new Map<number, number>();
  for (const [id, score] of scores.passages) {
    const document = documentOf(id);
    best.set(document, Math.max(best.get(document) ?? 0, score));
  }
  const combined = new Map<number, number>();
  for (const [document, whole] of scores.documents) {
    combined.set(
      document,
      whole +
        DOCUMENTS.bestPassage * (best.get(document) ?? 0) +
        DOCUMENTS.title * (scores.titles.get(document) ?? 0),
    );
  }
  return combined;
}
