/**
 * Segments: the postings of a run of documents, written once and never changed (pure; who stores them is write.ts and
 * merge.ts). Segments do not overlap: their document numbers ascend from one to the next. What is deleted stays in
 * the bytes until a merge and is named in `gone`.
 */
import { packBucket, TERM_OVERHEAD } from './buckets';
import { utf8 } from './bytes';
import { encode, type Gone, type PostingBody, type PostingEntry } from './postings';

/** A segment as the library's state names it. */
export interface SegmentInfo {
  /** Never used again, also when the segment is gone. */
  id: number;
  /** Numbers of its first and last document. */
  first: number;
  last: number;
  /** It has 2^bits buckets. */
  bits: number;
  /** Size of its buckets. */
  bytes: number;
  /** Documents that were indexed in it, with those in `gone`. */
  documents: number;
  /** Numbers of its documents that are deleted, ascending. */
  gone: Uint32Array;
}

/** A bucket's size when a segment is written: neighbours that are asked for together, and not much else. */
export const BUCKET_BYTES = 6_000;
/** A segment has at most 2^16 buckets: the rest of the key is its id. */
export const MOST_BITS = 16;

/** The key a bucket is stored under: the buckets of a segment are neighbours, in the order of their terms' hashes. */
export function bucketKey(segment: number, bucket: number): number {
  return segment * 2 ** MOST_BITS + bucket;
}

/** How many bits of hash make buckets of about `BUCKET_BYTES`. */
export function bitsFor(bytes: number): number {
  return Math.min(MOST_BITS, Math.max(0, Math.round(Math.log2(bytes / BUCKET_BYTES))));
}

/** The bucket of a term: the first `bits` bits of its hash. */
export function bucketOf(term: string, bits: number): number {
  return bits === 0 ? 0 : hashOf(term) >>> (32 - bits);
}

/** A term's hash, 32 bits, all of which depend on all of the term (FNV-1a, then murmur3's finish). */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The numbers that are deleted, for looking up. */
export function goneOf(segment: SegmentInfo): Gone {
  return segment.gone.length === 0 ? NONE : new Set(segment.gone);
}

const NONE: Gone = new Set();

/** The segment a document is in, by number. */
export function segmentOf(segments: readonly SegmentInfo[], number: number): SegmentInfo | undefined {
  return segments.find(({ first, last }) => first <= number && number <= last);
}

/** A segment's list of the deleted with some more. */
export function withGone(gone: Uint32Array, numbers: Iterable<number>): Uint32Array<ArrayBuffer> {
  return Uint32Array.from([...new Set([...gone, ...numbers])].sort((one, other) => one - other));
}

/** Entries of each term (ascending by number) as the buckets of a new segment, in order. */
export function packSegment(
  id: number,
  first: number,
  last: number,
  documents: number,
  terms: ReadonlyMap<string, PostingEntry[]>,
): { info: SegmentInfo; buckets: Uint8Array<ArrayBuffer>[] } {
  const bodies: [string, PostingBody][] = [];
  let bytes = 0;
  for (const [term, entries] of terms) {
    const body = encode(entries, first);
    bodies.push([term, body]);
    bytes += body.bytes.length + utf8(term).length + TERM_OVERHEAD / 2;
  }
  const bits = bitsFor(bytes);
  const buckets = packBuckets(bodies, bits, 0, 2 ** bits);
  const size = buckets.reduce((sum, bucket) => sum + bucket.length, 0);
  return { info: { id, first, last, bits, bytes: size, documents, gone: new Uint32Array() }, buckets };
}

/** The buckets `from` to before `to` of the terms that belong there; one without terms is stored too. */
export function packBuckets(
  terms: Iterable<[string, PostingBody]>,
  bits: number,
  from: number,
  to: number,
): Uint8Array<ArrayBuffer>[] {
  const grouped: [string, PostingBody][][] = Array.from({ length: to - from }, () => []);
  for (const entry of terms) grouped[bucketOf(entry[0], bits) - from]?.push(entry);
  return grouped.map(packBucket);
}

/** Whether a stored value describes a segment. */
export function isSegment(value: unknown): value is SegmentInfo {
  const { id, first, last, bits, bytes, documents, gone } = (value ?? {}) as Partial<SegmentInfo>;
  const counts = [id, first, last, bits, bytes, documents];
  return counts.every((count) => Number.isSafeInteger(count)) && gone instanceof Uint32Array;
}
