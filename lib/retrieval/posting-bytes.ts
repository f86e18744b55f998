/**
 * A term's occurrences as bytes, and what the first look needs of them without laying them out (pure). A body holds one term's
 * occurrences in one segment of the index:
 *
 *   body     := document*
 *   document := varint(number - previous; the first: - base) · byte packLength(document length)
 *               · varint(number of passages) · passage*
 *   passage  := varint((ordinal - previous) << 2 | min(count, 4) - 1) · byte min(passage length, 255)
 *
 * Only a document's first number depends on what stands before it, so bodies of neighbouring segments are joined by
 * writing one number anew and copying the rest (lib/corpus/postings.ts, which writes them).
 */
import { TITLE } from './passage-index';

/** A body with what is counted of it. */
export interface PostingBody {
  /** What the first number counts from: the first document of the segment. */
  base: number;
  /** Number of the last document in it. */
  last: number;
  documents: number;
  passages: number;
  bytes: Uint8Array;
}

/** A body does not hold what is counted of it. */
export class DamagedPostings extends Error {
  override readonly name = 'DamagedPostings';
}

/** A length as one byte, within 2.2 %: 16 steps to every doubling, up to 61,000. */
export function packLength(length: number): number {
  return Math.min(255, Math.round(Math.log2(1 + length) * 16));
}

/** What `packLength` kept of a length. */
export function unpackLength(packed: number): number {
  return 2 ** (packed / 16) - 1;
}

/** The same for all it can be, in single precision: as scores are made of it. */
export const LENGTHS = Float32Array.from({ length: 256 }, (_, packed) => unpackLength(packed));

/** Counts in `Shares.document` from which on all count as the most there can be. */
export const MOST_TIMES = 8;

/** What one term gives to a score at most, at a weight of 1; single precision, because it is added up in it. */
export interface Shares {
  /** To a passage, by `count << 8 | length`. */
  passage: Float32Array;
  /** To a document, by `min(count, MOST_TIMES) << 8 | packLength(length)`. */
  document: Float32Array;
}

/** What each of the three counts for when they are added up. */
export interface ShareWeights {
  passage: number;
  title: number;
  document: number;
}

/** Where a term's documents stand: their numbers, and where behind its number each one's bytes go on. */
export interface Places {
  numbers: Uint32Array;
  offsets: Uint32Array;
}

/**
 * Adds to `sums`, by document from number `first` on, the most the term can give to any one passage of it; writes down from
 * `slot` on where the documents stand. Throws DamagedPostings.
 */
export function addBounds(
  body: PostingBody,
  { passage: shares, document: whole }: Shares,
  { passage: ofPassage, title: ofTitle, document: ofDocument }: ShareWeights,
  sums: Float32Array,
  first: number,
  { numbers, offsets }: Places,
  slot: number,
): void {
  const { bytes } = body;
  const end = bytes.length;
  const full = slot + body.documents;
  let number = body.base;
  let passages = 0;
  let next = slot;
  let at = 0;
  // One loop with its numbers read in place: a worker that has just started runs calls fifty times slower than this.
  while (at < end && next < full) {
    let byte = bytes[at++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      gap |= (byte & 127) << shift;
    }
    number += gap >>> 0;
    numbers[next] = number;
    offsets[next] = at;
    next += 1;
    const length = bytes[at++] as number;
    byte = bytes[at++] as number;
    let left = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      left |= (byte & 127) << shift;
    }
    passages += left;
    if (passages > body.passages) break;
    let best = 0;
    let title = 0;
    let times = 0;
    // Ordinals ascend: the title's, 0, can only be the first.
    for (let before = TITLE; left > 0; left -= 1) {
      byte = bytes[at++] as number;
      const count = (byte & 3) + 1;
      const isTitle = before === TITLE && byte < 4;
      before = 1;
      while (byte > 127) byte = bytes[at++] as number;
      const share = shares[(count << 8) | (bytes[at++] as number)] as number;
      times += count;
      if (isTitle) title = share;
      else if (share > best) best = share;
    }
    const document = whole[((times < MOST_TIMES ? times : MOST_TIMES) << 8) | length] as number;
    const sum = number - first;
    sums[sum] = (sums[sum] as number) + ofPassage * best + ofTitle * title + ofDocument * document;
  }
  // What lies behind the end reads as 0: bytes that end too early show here.
  if (at !== end || next !== full || passages !== body.passages || number !== body.last)
    throw new DamagedPostings('a posting list does not hold what it counts');
}
