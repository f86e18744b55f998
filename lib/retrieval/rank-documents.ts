/**
 * A text -> the documents that speak of the same, for lists of documents rather than evidence. BM25 of the whole
 * document, its best passage and its title; then the front runners are compared letter by letter, both ways: how much of
 * the document the query says, and how much of the query the document does.
 */
import type { Passage } from '../model';
import { documentOf, type IndexedCard, type PassageIndex } from './passage-index';
import type { ClaimQuery } from './query';
import { Best, type FirstScores, firstScores, type Scored } from './score';
import { gramRarity, grams, shareOf } from './spelling';
import { DOCUMENTS } from './weights';

/** A document with its score; higher is better, comparable within one query. */
export interface RankedDocument {
  document: IndexedCard;
  score: number;
}

/** The best `count` documents for one query, best first; ties in the order the documents were stored. */
export function rankDocuments(
  query: ClaimQuery,
  index: PassageIndex,
  count: number,
): Promise<RankedDocument[]> {
  return index.read(async (snapshot) => {
    const terms = query.terms.map(({ term }) => term);
    const [statistics, postings] = await Promise.all([snapshot.statistics(), snapshot.postings(terms)]);
    const scores = firstScores(query, postings, statistics);
    const passages = bestPassageOf(scores);
    const first = bestDocuments(scores, passages, query.terms.length, Math.max(count, DOCUMENTS.candidates));
    const [texts, cards] = await Promise.all([
      snapshot.passages(first.flatMap(({ id }) => passages.get(id)?.id ?? [])),
      snapshot.cards(first.map(({ id }) => id)),
    ]);
    const asked = grams(query.text);
    const top = first[0]?.score ?? 1;
    const runners = first.flatMap(({ id, score }) => {
      const document = cards.get(id);
      const passage: Passage | undefined = texts.get(passages.get(id)?.id ?? -1);
      if (!document) return [];
      const title = grams(document.title);
      const best = grams(passage?.text ?? '');
      return [{ id, document, score: score / top, title, best, both: new Set([...title, ...best]) }];
    });
    const rarity = gramRarity(runners.map(({ both }) => both));
    return runners
      .map(({ id, document, score, title, best, both }) => {
        const said = shareOf(title, asked) + shareOf(best, asked);
        const answered = shareOf(asked, both, rarity);
        return {
          id,
          document,
          score: score + DOCUMENTS.spelling * said + DOCUMENTS.answered * answered,
        };
      })
      .sort((one, other) => other.score - one.score || one.id - other.id)
      .slice(0, count)
      .map(({ document, score }) => ({ document, score }));
  });
}

function bestPassageOf(scores: FirstScores): Map<number, Scored> {
  const best = new Map<number, Scored>();
  for (const [id, score] of scores.passages) {
    const document = documentOf(id);
    if (score > (best.get(document)?.score ?? 0)) best.set(document, { id, score });
  }
  return best;
}

function bestDocuments(
  scores: FirstScores,
  passages: Map<number, Scored>,
  queryTerms: number,
  count: number,
): Scored[] {
  const weight = passageWeight(queryTerms);
  const best = new Best(count);
  for (const [document, whole] of scores.documents) {
    const passage = passages.get(document)?.score ?? 0;
    const title = scores.titles.get(document) ?? 0;
    best.offer(document, whole + weight * passage + DOCUMENTS.title * title);
  }
  return best.sorted();
}

/** A long query meets long documents by accident everywhere: there the best passage says more. */
function passageWeight(queryTerms: number): number {
  const { bestPassage, bestPassageLong, shortQuery, longQuery } = DOCUMENTS;
  const share = Math.min(1, Math.max(0, (queryTerms - shortQuery) / (longQuery - shortQuery)));
  return bestPassage + share * (bestPassageLong - bestPassage);
}
