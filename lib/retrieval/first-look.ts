/**
 * First look at a whole article's queries: for each, the passages of the best combined scores, the same to the last bit as
 * `bestPassages(firstScores(...))` gives, without scoring what cannot be among them.
 *
 * Every document of a list has a bound: the most the term can add to any one passage of it, to the passage itself, its
 * title and its document together. A query adds up the bounds of its lists, one number a document; then only documents whose
 * sum reaches the worst score that is kept are scored, the most promising first. Lists are laid out for one query at a time
 * (list-room.ts): 60 sentences over 100,000 passages ask for 703 terms 779 times.
 *
 * Tried before: a document at a time, leaving out the lists that cannot matter (MaxScore, Turtle and Flood 1995). Exact
 * too; for 60 sentences over 89,000 passages it took 200 ms of CPU in Node, scoring everything 600, this 60.
 */
import { ListRoom } from './list-room';
import {
  type IndexStatistics,
  ORDINALS,
  type PostingList,
  type Postings,
  passageId,
  TITLE,
} from './passage-index';
import type { ClaimQuery } from './query';
import { bm25, inverseFrequency, type Scored } from './score';
import { BM25, FIRST } from './weights';

/** The best `count` passages of each query, best first; ties by id. */
export function firstLook(
  queries: readonly ClaimQuery[],
  postings: ReadonlyMap<string, Postings>,
  statistics: IndexStatistics,
  count: number,
): Scored[][] {
  const shares = sharesOf(statistics.passageLength);
  const space: Space = {
    room: new ListRoom(),
    bounds: new Float32Array(),
    scores: new Float64Array(ORDINALS).fill(-1),
    touched: [],
  };
  return queries.map((query) => {
    space.room.clear();
    const lists = query.terms.flatMap(({ term, weight }) => {
      const found = postings.get(term);
      return found ? [listOf(found, weight, shares, statistics, space.room)] : [];
    });
    return search(lists, statistics, count, space);
  });
}

/** A term of a query in the index. */
interface List {
  list: PostingList;
  weight: number;
  /** For each document, the most the term can add to a passage's score, at a weight of 1. */
  bounds: Float32Array;
  frequency: number;
  documentFrequency: number;
}

/** Work space, as it is between two queries: all `bounds` 0, all `scores` below 0, `touched` empty. */
interface Space {
  room: ListRoom;
  /** By document, from the first that the query's terms are in. */
  bounds: Float32Array;
  /** By ordinal, of the one document that is being scored; a score may be 0, of a word that every passage has. */
  scores: Float64Array;
  touched: number[];
}

/** What a sum of bounds in single precision may lack to the sum of the scores in double. */
const SLACK = 1 + 1e-5;

/** BM25 at an inverse frequency of 1, by count (1 to 4) and length (0 to 255). */
function sharesOf(mean: number): Float64Array {
  return Float64Array.from({ length: 5 * 256 }, (_, at) =>
    bm25(at >>> 8, at & 255, mean, 1, BM25.k1, BM25.b),
  );
}

function listOf(
  postings: Postings,
  weight: number,
  shares: Float64Array,
  statistics: IndexStatistics,
  room: ListRoom,
): List {
  const list = postings.list(room);
  const { numbers, starts, ordinals, counts, lengths, documentLengths } = list;
  const frequency = inverseFrequency(statistics.passages, ordinals.length);
  const documentFrequency = inverseFrequency(statistics.documents, numbers.length);
  const { documentK1: k1, documentB: b } = BM25;
  const mean = Math.max(1, statistics.documentLength);
  const bounds = room.f32(numbers.length);
  for (let index = 0; index < bounds.length; index += 1) {
    let times = 0;
    let passage = 0;
    let title = 0;
    const end = starts[index + 1] as number;
    for (let at = starts[index] as number; at < end; at += 1) {
      const tf = counts[at] as number;
      const share = shares[(tf << 8) | (lengths[at] as number)] as number;
      times += tf;
      if (ordinals[at] === TITLE) title = share;
      else if (share > passage) passage = share;
    }
    const document =
      (times * (k1 + 1)) / (times + k1 * (1 - b + (b * (documentLengths[index] as number)) / mean));
    bounds[index] =
      frequency * (passage + FIRST.title * title) + FIRST.document * documentFrequency * document;
  }
  return { list, weight, bounds, frequency, documentFrequency };
}

function search(lists: List[], statistics: IndexStatistics, count: number, space: Space): Scored[] {
  if (lists.length === 0 || count === 0) return [];
  const kept = new Kept(count);
  const first = Math.min(...lists.map(({ list }) => list.numbers[0] as number));
  const documents = Math.max(...lists.map(({ list }) => list.numbers.at(-1) as number)) - first + 1;
  if (documents > space.bounds.length) space.bounds = new Float32Array(documents);
  const { bounds } = space;
  for (const { list, bounds: own, weight } of lists) add(bounds, list.numbers, own, first, weight * SLACK);
  const promising = new Kept(count);
  leaders(bounds, documents, promising);
  // The best bounds first: their scores show what the others have to reach.
  const best = promising.sorted();
  scoreAll(lists, best, first, statistics, space, kept);
  for (const { id } of best) bounds[id] = 0;
  const others = above(bounds, documents, Math.max(kept.floor, Number.MIN_VALUE));
  bounds.fill(0, 0, documents);
  scoreAll(lists, others, first, statistics, space, kept);
  return kept.sorted();
}

/** The documents of the best bounds. */
function leaders(bounds: Float32Array, documents: number, kept: Kept): void {
  let floor = Math.max(kept.floor, 0);
  for (let at = 0; at < documents; at += 1) {
    const bound = bounds[at] as number;
    if (bound <= floor) continue;
    kept.offer(at, bound);
    floor = Math.max(kept.floor, 0);
  }
}

/** The documents whose bounds reach a score. */
function above(bounds: Float32Array, documents: number, floor: number): Scored[] {
  const found: Scored[] = [];
  for (let at = 0; at < documents; at += 1)
    if ((bounds[at] as number) >= floor) found.push({ id: at, score: bounds[at] as number });
  return found;
}

/** A function of its own, because this loop is where a big library's time goes. */
function add(
  sums: Float32Array,
  numbers: PostingList['numbers'],
  bounds: Float32Array,
  first: number,
  weight: number,
): void {
  for (let index = 0; index < numbers.length; index += 1) {
    const at = (numbers[index] as number) - first;
    sums[at] = (sums[at] as number) + weight * (bounds[index] as number);
  }
}

/** Scores documents in ascending order, so that each list is gone through once; those that cannot be kept any more are passed over. */
function scoreAll(
  lists: List[],
  documents: Scored[],
  first: number,
  statistics: IndexStatistics,
  space: Space,
  kept: Kept,
): void {
  const at = new Uint32Array(lists.length);
  for (const { id, score: bound } of documents.sort((one, other) => one.id - other.id))
    if (bound >= kept.floor) score(lists, at, id + first, statistics, space, kept);
}

/** Where, from `from` on, ascending numbers reach the wanted one: ever longer steps, then the middle of the last. */
function reach(numbers: PostingList['numbers'], from: number, wanted: number): number {
  const { length } = numbers;
  let low = from;
  let step = 1;
  while (low + step < length && (numbers[low + step] as number) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds up in the order of the query's terms, as `firstScores` does. `reached`: how far each list was gone through. */
function score(
  lists: List[],
  reached: Uint32Array,
  number: number,
  statistics: IndexStatistics,
  space: Space,
  kept: Kept,
): void {
  const { passageLength, documentLength } = statistics;
  const { scores, touched } = space;
  const { documentK1: k1, documentB: b } = BM25;
  let title = 0;
  let document = 0;
  for (let term = 0; term < lists.length; term += 1) {
    const { list, weight, frequency, documentFrequency } = lists[term] as List;
    const at = reach(list.numbers, reached[term] as number, number);
    reached[term] = at;
    if (list.numbers[at] !== number) continue;
    const idf = weight * frequency;
    const end = list.starts[at + 1] as number;
    let times = 0;
    for (let index = list.starts[at] as number; index < end; index += 1) {
      const tf = list.counts[index] as number;
      const ordinal = list.ordinals[index] as number;
      const own = bm25(tf, list.lengths[index] as number, passageLength, idf, BM25.k1, BM25.b);
      times += tf;
      if (ordinal === TITLE) title += own;
      else {
        const before = scores[ordinal] as number;
        if (before < 0) touched.push(ordinal);
        scores[ordinal] = before < 0 ? own : before + own;
      }
    }
    document += bm25(
      times,
      list.documentLengths[at] as number,
      documentLength,
      weight * documentFrequency,
      k1,
      b,
    );
  }
  for (const ordinal of touched) {
    const own = (scores[ordinal] as number) + FIRST.title * title + FIRST.document * document;
    if (own >= kept.floor) kept.offer(passageId(number, ordinal), own);
    scores[ordinal] = -1;
  }
  touched.length = 0;
}

/** The `count` best of a stream, in a heap whose top is the worst of them. */
class Kept {
  /** What comes in has at least this score. */
  floor = Number.NEGATIVE_INFINITY;
  private readonly heap: Scored[] = [];

  constructor(private readonly count: number) {}

  offer(id: number, score: number): void {
    const { heap, count } = this;
    const item = { id, score };
    if (heap.length < count) rise(heap, heap.push(item) - 1, item);
    else if (worse(heap[0] as Scored, item)) sink(heap, item);
    if (heap.length === count) this.floor = (heap[0] as Scored).score;
  }

  sorted(): Scored[] {
    return this.heap.sort((one, other) => other.score - one.score || one.id - other.id);
  }
}

/** Puts an item at a leaf and lets it rise to where its parent is worse. */
function rise(heap: Scored[], leaf: number, item: Scored): void {
  let at = leaf;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(item, heap[parent] as Scored)) break;
    heap[at] = heap[parent] as Scored;
    at = parent;
  }
  heap[at] = item;
}

/** Puts an item in place of the top and lets it sink to where its children are better. */
function sink(heap: Scored[], item: Scored): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && worse(heap[child + 1] as Scored, heap[child] as Scored)) child += 1;
    if (!worse(heap[child] as Scored, item)) break;
    heap[at] = heap[child] as Scored;
    at = child;
  }
  heap[at] = item;
}

function worse(one: Scored, other: Scored): boolean {
  return one.score < other.score || (one.score === other.score && one.id > other.id);
}
