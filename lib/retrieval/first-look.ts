/**
 * First look at a whole article's queries: for each, the passages of the best combined scores, the same to the last bit as
 * `bestPassages(firstScores(...))` gives, without scoring what cannot be among them.
 *
 * Every document of a list has a bound: the most the term can add to any one passage of it, to the passage itself, its
 * title and its document together. A query adds up the bounds of its lists, one number a document, straight from their bytes;
 * then only documents whose sum reaches the worst score that is kept are scored, the most promising first, and only of these are
 * the bytes taken apart.
 *
 * Tried before: a document at a time, leaving out the lists that cannot matter (MaxScore, Turtle and Flood 1995). Exact
 * too; for 60 sentences over 89,000 passages it took 200 ms of CPU in Node, scoring everything 600, bounds of lists that were
 * laid out first 60. Without laying them out: see tests/bench/README.md.
 */
import { Kept } from './kept';
import { type IndexStatistics, ORDINALS, type Postings, passageId, TITLE } from './passage-index';
import { addBounds, LENGTHS, MOST_TIMES, type Places, type PostingBody, type Shares } from './posting-bytes';
import type { ClaimQuery } from './query';
import { bm25, inverseFrequency, type Scored } from './score';
import { BM25, FIRST } from './weights';

/** Looks for one query after the other; see `firstLook`. */
export type Looker = (query: ClaimQuery, count: number) => Scored[];

/** The best `count` passages of each query, best first; ties by id. */
export function firstLook(
  queries: readonly ClaimQuery[],
  postings: ReadonlyMap<string, Postings>,
  statistics: IndexStatistics,
  count: number,
): Scored[][] {
  const look = looker(postings, statistics);
  return queries.map((query) => look(query, count));
}

/** The same a query at a time, with room that is used again. Throws DamagedPostings. */
export function looker(postings: ReadonlyMap<string, Postings>, statistics: IndexStatistics): Looker {
  const shares = sharesOf(statistics);
  const space: Space = {
    places: { numbers: new Uint32Array(), offsets: new Uint32Array() },
    bounds: new Float32Array(),
    peaks: new Float32Array(),
    scores: new Float64Array(ORDINALS).fill(-1),
    touched: [],
  };
  return (query, count) => {
    const lists: List[] = [];
    let places = 0;
    for (const { term, weight } of query.terms) {
      const found = postings.get(term);
      if (!found) continue;
      lists.push(listOf(found, weight, statistics, places));
      places += found.documents;
    }
    if (places > space.places.numbers.length)
      space.places = { numbers: new Uint32Array(2 * places), offsets: new Uint32Array(2 * places) };
    return search(lists, shares, statistics, count, space);
  };
}

/** A term of a query in the index. */
interface List {
  bodies: readonly PostingBody[];
  weight: number;
  frequency: number;
  documentFrequency: number;
  /** Where in `Space.places` its documents begin and end. */
  from: number;
  to: number;
}

/** Work space, as it is between two queries: all `bounds` 0, all `scores` below 0, `touched` empty. */
interface Space {
  places: Places;
  /** By document, from the first that the query's terms may be in. */
  bounds: Float32Array;
  /** The highest of every `BLOCK` bounds. */
  peaks: Float32Array;
  /** By ordinal, of the one document that is being scored; a score may be 0, of a word that every passage has. */
  scores: Float64Array;
  touched: number[];
}

/** What a sum of bounds in single precision may lack to the sum of the scores in double. */
const SLACK = 1 + 1e-5;

/** Bounds whose highest is kept: what is below the worst score that is kept is passed over so many at a time. */
const BLOCK = 64;

/** BM25 at an inverse frequency of 1, of passages by count (1 to 4) and length, of documents by occurrences and length. */
function sharesOf({ passageLength, documentLength }: IndexStatistics): Shares {
  const { k1, b, documentK1, documentB } = BM25;
  const passage = new Float32Array(5 << 8);
  for (let at = 0; at < passage.length; at += 1)
    passage[at] = bm25(at >>> 8, at & 255, passageLength, 1, k1, b);
  const document = new Float32Array((MOST_TIMES + 1) << 8).fill(documentK1 + 1);
  for (let at = 0; at < MOST_TIMES << 8; at += 1)
    document[at] = bm25(at >>> 8, LENGTHS[at & 255] as number, documentLength, 1, documentK1, documentB);
  return { passage, document };
}

function listOf(
  { bodies, documents, passages }: Postings,
  weight: number,
  statistics: IndexStatistics,
  from: number,
): List {
  return {
    bodies,
    weight,
    frequency: inverseFrequency(statistics.passages, passages),
    documentFrequency: inverseFrequency(statistics.documents, documents),
    from,
    to: from + documents,
  };
}

function search(
  lists: List[],
  shares: Shares,
  statistics: IndexStatistics,
  count: number,
  space: Space,
): Scored[] {
  if (lists.length === 0 || count === 0) return [];
  const kept = new Kept(count);
  const first = Math.min(...lists.map(({ bodies }) => (bodies[0] as PostingBody).base));
  const documents = Math.max(...lists.map(({ bodies }) => (bodies.at(-1) as PostingBody).last)) - first + 1;
  if (documents > space.bounds.length) {
    space.bounds = new Float32Array(documents);
    space.peaks = new Float32Array(Math.ceil(documents / BLOCK));
  }
  const { bounds, peaks } = space;
  for (const list of lists) addUp(list, shares, bounds, first, space.places);
  const promising = new Kept(count);
  leaders(bounds, peaks, documents, promising);
  // The best bounds first: their scores show what the others have to reach.
  const best = promising.sorted();
  scoreAll(lists, best, first, statistics, space, kept);
  for (const { id } of best) bounds[id] = 0;
  const others = above(bounds, peaks, documents, Math.max(kept.floor, Number.MIN_VALUE));
  bounds.fill(0, 0, documents);
  scoreAll(lists, others, first, statistics, space, kept);
  return kept.sorted();
}

/** Adds the bounds of a list to those of its documents. */
function addUp(list: List, shares: Shares, bounds: Float32Array, first: number, places: Places): void {
  const most = list.weight * SLACK;
  const passage = most * list.frequency;
  const weights = {
    passage,
    title: FIRST.title * passage,
    document: FIRST.document * most * list.documentFrequency,
  };
  let slot = list.from;
  for (const body of list.bodies) {
    addBounds(body, shares, weights, bounds, first, places, slot);
    slot += body.documents;
  }
}

/** The documents of the best bounds. Writes down the peaks. */
function leaders(bounds: Float32Array, peaks: Float32Array, documents: number, kept: Kept): void {
  let floor = 0;
  for (let from = 0, block = 0; from < documents; from += BLOCK, block += 1) {
    const to = Math.min(documents, from + BLOCK);
    let peak = 0;
    for (let at = from; at < to; at += 1) if ((bounds[at] as number) > peak) peak = bounds[at] as number;
    peaks[block] = peak;
    if (peak <= floor) continue;
    for (let at = from; at < to; at += 1) {
      const bound = bounds[at] as number;
      if (bound <= floor) continue;
      kept.offer(at, bound);
      floor = Math.max(kept.floor, 0);
    }
  }
}

/** The documents whose bounds reach a score. */
function above(bounds: Float32Array, peaks: Float32Array, documents: number, floor: number): Scored[] {
  const found: Scored[] = [];
  for (let from = 0, block = 0; from < documents; from += BLOCK, block += 1) {
    if ((peaks[block] as number) < floor) continue;
    const to = Math.min(documents, from + BLOCK);
    for (let at = from; at < to; at += 1)
      if ((bounds[at] as number) >= floor) found.push({ id: at, score: bounds[at] as number });
  }
  return found;
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
  const reached = Uint32Array.from(lists, ({ from }) => from);
  for (const { id, score: bound } of documents.sort((one, other) => one.id - other.id))
    if (bound >= kept.floor) score(lists, reached, id + first, statistics, space, kept);
}

/** Where, from `from` to before `end`, ascending numbers reach the wanted one: ever longer steps, then the middle of the last. */
function reach(numbers: Uint32Array, from: number, end: number, wanted: number): number {
  let low = from;
  let step = 1;
  while (low + step < end && (numbers[low + step] as number) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step);
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
  const { numbers, offsets } = space.places;
  const { documentK1: k1, documentB: b } = BM25;
  let title = 0;
  let document = 0;
  for (let term = 0; term < lists.length; term += 1) {
    const list = lists[term] as List;
    const place = reach(numbers, reached[term] as number, list.to, number);
    reached[term] = place;
    if (place === list.to || numbers[place] !== number) continue;
    const { bytes } = bodyWith(list.bodies, number);
    const idf = list.weight * list.frequency;
    let at = offsets[place] as number;
    const length = LENGTHS[bytes[at++] as number] as number;
    let byte = bytes[at++] as number;
    let left = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      left |= (byte & 127) << shift;
    }
    let times = 0;
    for (let ordinal = 0; left > 0; left -= 1) {
      byte = bytes[at++] as number;
      let packed = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        packed |= (byte & 127) << shift;
      }
      ordinal += packed >>> 2;
      const tf = (packed & 3) + 1;
      const own = bm25(tf, bytes[at++] as number, passageLength, idf, BM25.k1, BM25.b);
      times += tf;
      if (ordinal === TITLE) title += own;
      else {
        const before = scores[ordinal] as number;
        if (before < 0) touched.push(ordinal);
        scores[ordinal] = before < 0 ? own : before + own;
      }
    }
    document += bm25(times, length, documentLength, list.weight * list.documentFrequency, k1, b);
  }
  for (const ordinal of touched) {
    const own = (scores[ordinal] as number) + FIRST.title * title + FIRST.document * document;
    if (own >= kept.floor) kept.offer(passageId(number, ordinal), own);
    scores[ordinal] = -1;
  }
  touched.length = 0;
}

function bodyWith(bodies: readonly PostingBody[], number: number): PostingBody {
  let at = 0;
  while ((bodies[at] as PostingBody).last < number) at += 1;
  return bodies[at] as PostingBody;
}
