/**
 * First look: BM25 over postings. A passage's score is its own, plus a part of its title's and of its document's.
 * Pure arithmetic on posting lists; nothing of a passage is read but where it is.
 */

import type { Lexicon } from './lexicon';
import { type IndexStatistics, type PostingList, type Postings, passageId, TITLE } from './passage-index';
import type { ClaimQuery } from './query';
import { BM25, FIRST, PRIOR_PASSAGES } from './weights';

/** A passage or document number with its score; higher is better, comparable within one query. */
export interface Scored {
  id: number;
  score: number;
}

/** Scores by passage id and by document number. */
export interface FirstScores {
  passages: Map<number, number>;
  titles: Map<number, number>;
  documents: Map<number, number>;
}

/** Robertson and Spärck Jones' inverse document frequency in the form that never goes below 0. */
export function inverseFrequency(total: number, found: number): number {
  return Math.log(1 + Math.max(0, total - found + 0.5) / (found + 0.5));
}

/** BM25 of one term: `idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / mean))`. */
export function bm25(tf: number, length: number, mean: number, idf: number, k1: number, b: number): number {
  return (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * length) / Math.max(1, mean)));
}

/** The weight of each query term: query weight times how rare it is, here and (in a small library) in news at large. */
export function termWeights(
  query: ClaimQuery,
  postings: ReadonlyMap<string, Postings>,
  statistics: IndexStatistics,
  lexicon: Lexicon | null,
): Map<string, number> {
  const own = lexicon ? statistics.passages / (statistics.passages + PRIOR_PASSAGES) : 1;
  return new Map(
    query.terms.map(({ term, weight }) => {
      const here = inverseFrequency(statistics.passages, postings.get(term)?.passages ?? 0);
      return [term, weight * (own * here + (1 - own) * (lexicon?.rarity(term) ?? 0))];
    }),
  );
}

/** Accumulates the three scores of everything that shares a term with the query. */
export function firstScores(
  query: ClaimQuery,
  postings: ReadonlyMap<string, Postings>,
  statistics: IndexStatistics,
): FirstScores {
  const scores: FirstScores = { passages: new Map(), titles: new Map(), documents: new Map() };
  for (const { term, weight } of query.terms) {
    const list = postings.get(term)?.list();
    if (!list) continue;
    const idf = weight * inverseFrequency(statistics.passages, list.ordinals.length);
    const documentIdf = weight * inverseFrequency(statistics.documents, list.numbers.length);
    addTerm(scores, list, idf, documentIdf, statistics);
  }
  return scores;
}

function addTerm(
  scores: FirstScores,
  list: PostingList,
  idf: number,
  documentIdf: number,
  statistics: IndexStatistics,
): void {
  for (let index = 0; index < list.numbers.length; index += 1) {
    const document = list.numbers[index] as number;
    const end = list.starts[index + 1] as number;
    let times = 0;
    for (let at = list.starts[index] as number; at < end; at += 1) {
      const tf = list.counts[at] as number;
      const ordinal = list.ordinals[at] as number;
      const score = bm25(tf, list.lengths[at] as number, statistics.passageLength, idf, BM25.k1, BM25.b);
      if (ordinal === TITLE) add(scores.titles, document, score);
      else add(scores.passages, passageId(document, ordinal), score);
      times += tf;
    }
    const length = list.documentLengths[index] as number;
    const { documentK1: k1, documentB: b } = BM25;
    add(scores.documents, document, bm25(times, length, statistics.documentLength, documentIdf, k1, b));
  }
}

function add(map: Map<number, number>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}

/** The passages' combined scores, best first, at most `count`; ties by id so that the order is always the same. */
export function bestPassages(
  scores: FirstScores,
  documentOf: (id: number) => number,
  count: number,
): Scored[] {
  const best = new Best(count);
  for (const [id, own] of scores.passages) {
    const document = documentOf(id);
    best.offer(
      id,
      own +
        FIRST.title * (scores.titles.get(document) ?? 0) +
        FIRST.document * (scores.documents.get(document) ?? 0),
    );
  }
  return best.sorted();
}

/** Keeps the `count` best of a stream. */
export class Best {
  private kept: Scored[] = [];
  private floor = Number.NEGATIVE_INFINITY;

  constructor(private readonly count: number) {}

  /** Takes note of an item; items below the current worst are forgotten at once. */
  offer(id: number, score: number): void {
    if (score < this.floor) return;
    this.kept.push({ id, score });
    if (this.kept.length >= this.count * 2 + 16) this.trim();
  }

  /** Best first. */
  sorted(): Scored[] {
    this.trim();
    return this.kept;
  }

  private trim(): void {
    this.kept.sort((one, other) => other.score - one.score || one.id - other.id);
    this.kept.length = Math.min(this.kept.length, this.count);
    if (this.kept.length === this.count) this.floor = this.kept.at(-1)?.score ?? this.floor;
  }
}
