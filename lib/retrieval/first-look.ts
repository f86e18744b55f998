/**
 * First look at a whole article's queries: for each, the passages of the best combined scores, the same to the last bit as
 * `bestPassages(firstScores(...))` gives, without scoring what cannot be among them.
 *
 * A document at a time (Turtle and Flood's MaxScore, 1995). A list's bound is the most it can add to any passage: to the
 * passage itself, its title and its document together. Lists are taken from the lowest bound up; as long as all of them
 * together stay under the worst kept score, a document in none of the others cannot come in, and is never looked at. In
 * news, these are the frequent words, which are most of all postings.
 */
import { type IndexStatistics, ORDINALS, type PostingList, passageId, TITLE } from './passage-index';
import type { ClaimQuery } from './query';
import { bm25, inverseFrequency, type Scored } from './score';
import { BM25, FIRST } from './weights';

/** The best `count` passages of each query, best first; ties by id. */
export function firstLook(
  queries: readonly ClaimQuery[],
  postings: ReadonlyMap<string, PostingList>,
  statistics: IndexStatistics,
  count: number,
): Scored[][] {
  const peaks = new Map<PostingList, Peaks>();
  const sums = new Sums();
  return queries.map((query) => {
    const lists = query.terms.flatMap(({ term, weight }) => {
      const list = postings.get(term);
      if (!list) return [];
      const peak = peaks.get(list) ?? peaksOf(list, statistics);
      peaks.set(list, peak);
      return [listOf(list, weight, peak, statistics)];
    });
    return search(lists, statistics, count, sums);
  });
}

/** The highest BM25 a list has for a passage, a title and a document, each at an inverse frequency of 1. */
interface Peaks {
  passage: number;
  title: number;
  document: number;
}

/** A query's term in the index. */
interface List {
  list: PostingList;
  idf: number;
  documentIdf: number;
  bound: number;
  /** The first document not yet behind. */
  at: number;
}

/** Sums of floats in another order differ in the last digits. */
const SLACK = 1 + 1e-9;

function peaksOf(list: PostingList, { passageLength, documentLength }: IndexStatistics): Peaks {
  const peaks: Peaks = { passage: 0, title: 0, document: 0 };
  // The shortest passage and title for each count from 1 to 4: of one count, the shorter scores higher.
  const shortest = new Uint16Array(10).fill(256);
  const { numbers, starts, ordinals, counts, lengths, documentLengths } = list;
  for (let index = 0; index < numbers.length; index += 1) {
    let times = 0;
    const end = starts[index + 1] as number;
    for (let at = starts[index] as number; at < end; at += 1) {
      const tf = counts[at] as number;
      times += tf;
      const slot = ordinals[at] === TITLE ? tf + 5 : tf;
      const length = lengths[at] as number;
      if (length < (shortest[slot] as number)) shortest[slot] = length;
    }
    const length = documentLengths[index] as number;
    const score = bm25(times, length, documentLength, 1, BM25.documentK1, BM25.documentB);
    if (score > peaks.document) peaks.document = score;
  }
  for (let tf = 1; tf <= 4; tf += 1) {
    for (const [kind, slot] of [
      ['passage', tf],
      ['title', tf + 5],
    ] as const) {
      const length = shortest[slot] as number;
      if (length > 255) continue;
      peaks[kind] = Math.max(peaks[kind], bm25(tf, length, passageLength, 1, BM25.k1, BM25.b));
    }
  }
  return peaks;
}

function listOf(list: PostingList, weight: number, peaks: Peaks, statistics: IndexStatistics): List {
  const idf = weight * inverseFrequency(statistics.passages, list.ordinals.length);
  const documentIdf = weight * inverseFrequency(statistics.documents, list.numbers.length);
  const bound =
    idf * (peaks.passage + FIRST.title * peaks.title) + FIRST.document * documentIdf * peaks.document;
  return { list, idf, documentIdf, bound: bound * SLACK, at: 0 };
}

function search(lists: List[], statistics: IndexStatistics, count: number, sums: Sums): Scored[] {
  const kept = new Kept(count);
  const rising = [...lists].sort((one, other) => one.bound - other.bound);
  // below[i]: what the i lists of the lowest bounds can add together.
  const below = new Float64Array(rising.length + 1);
  rising.forEach(({ bound }, index) => {
    below[index + 1] = (below[index] as number) + bound;
  });
  let needed = 0;
  for (;;) {
    while (needed < rising.length && (below[needed + 1] as number) < kept.floor) needed += 1;
    let number = Number.POSITIVE_INFINITY;
    for (let index = needed; index < rising.length; index += 1) {
      const { list, at } = rising[index] as List;
      if (at < list.numbers.length && (list.numbers[at] as number) < number)
        number = list.numbers[at] as number;
    }
    if (number === Number.POSITIVE_INFINITY) return kept.sorted();
    if (reaches(rising, below, needed, number, kept.floor)) score(lists, number, statistics, sums, kept);
    for (let index = needed; index < rising.length; index += 1) {
      const one = rising[index] as List;
      if (one.list.numbers[one.at] === number) one.at += 1;
    }
  }
}

/** Whether a document may have a passage that is kept. Lists below `needed` are brought up to it, the likeliest first. */
function reaches(
  rising: List[],
  below: Float64Array,
  needed: number,
  number: number,
  floor: number,
): boolean {
  let most = below[needed] as number;
  for (let index = needed; index < rising.length; index += 1) {
    const { list, at, bound } = rising[index] as List;
    if (list.numbers[at] === number) most += bound;
  }
  if (most < floor) return false;
  for (let index = needed - 1; index >= 0; index -= 1) {
    const one = rising[index] as List;
    one.at = seek(one.list.numbers, one.at, number);
    if (one.list.numbers[one.at] === number) continue;
    most -= one.bound;
    if (most < floor) return false;
  }
  return true;
}

/** The first index from `from` on whose number is not below `wanted`: steps that double, then halves. */
function seek(numbers: ArrayLike<number>, from: number, wanted: number): number {
  let step = 1;
  let low = from;
  let high = from;
  while (high < numbers.length && (numbers[high] as number) < wanted) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, numbers.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Scores of one document's passages, by ordinal, while they are being added up. */
class Sums {
  /** Below 0: none yet. A score may be 0, of a word that every passage has. */
  readonly scores = new Float64Array(ORDINALS).fill(-1);
  readonly touched: number[] = [];
}

/** Adds up in the order of the query's terms, as `firstScores` does. */
function score(lists: List[], number: number, statistics: IndexStatistics, sums: Sums, kept: Kept): void {
  const { passageLength, documentLength } = statistics;
  const { scores, touched } = sums;
  let title = 0;
  let document = 0;
  for (const { list, at, idf, documentIdf } of lists) {
    if (list.numbers[at] !== number) continue;
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
    const length = list.documentLengths[at] as number;
    document += bm25(times, length, documentLength, documentIdf, BM25.documentK1, BM25.documentB);
  }
  for (const ordinal of touched) {
    const own = scores[ordinal] as number;
    kept.offer(passageId(number, ordinal), own + FIRST.title * title + FIRST.document * document);
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
    if (heap.length < count) {
      heap.push(item);
      this.rise(heap.length - 1);
    } else if (count > 0 && worse(heap[0] as Scored, item)) {
      heap[0] = item;
      this.sink();
    }
    if (heap.length === count) this.floor = heap[0]?.score ?? Number.POSITIVE_INFINITY;
  }

  sorted(): Scored[] {
    return this.heap.sort((one, other) => other.score - one.score || one.id - other.id);
  }

  private rise(from: number): void {
    const { heap } = this;
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!worse(heap[at] as Scored, heap[parent] as Scored)) return;
      [heap[at], heap[parent]] = [heap[parent] as Scored, heap[at] as Scored];
      at = parent;
    }
  }

  private sink(): void {
    const { heap } = this;
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && worse(heap[child] as Scored, heap[worst] as Scored)) worst = child;
      }
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst] as Scored, heap[at] as Scored];
      at = worst;
    }
  }
}

function worse(one: Scored, other: Scored): boolean {
  return one.score < other.score || (one.score === other.score && one.id > other.id);
}
