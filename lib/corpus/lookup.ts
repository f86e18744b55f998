/** Terms -> posting lists: one round of reads over all segments, neighbours read together. */
import type { Postings } from '../retrieval/passage-index';
import { findInBucket, isBucket, type Needle, needleOf } from './buckets';
import { CorpusError } from './failures';
import { type Gone, type PostingBody, postingsOf } from './postings';
import { eachRange, type ReadableStore, rangesOf } from './read-many';
import { bucketKey, bucketOfHash, goneOf, type SegmentInfo } from './segments';

/** Buckets nobody asked for that are read along, because one long read costs less than two: at most so many in a row. */
const READ_ALONG = 1;

/** The lists of those terms that occur. Rejects with `library-damaged`, naming the segment. */
export async function readPostings(
  store: ReadableStore,
  segments: readonly SegmentInfo[],
  terms: readonly string[],
): Promise<Map<string, Postings>> {
  const needles = [...new Set(terms)].map(needleOf);
  const found = await Promise.all(segments.map((segment) => readSegment(store, segment, needles)));
  const gone = segments.map(goneOf);
  const lists = new Map<string, Postings>();
  for (const { term } of needles) {
    const bodies: { body: PostingBody; gone: Gone }[] = [];
    found.forEach((bodiesOf, index) => {
      const body = bodiesOf.get(term);
      if (body) bodies.push({ body, gone: gone[index] as Gone });
    });
    if (bodies.length === 0) continue;
    const postings = postingsOf(bodies);
    if (postings.documents > 0) lists.set(term, postings);
  }
  return lists;
}

async function readSegment(
  store: ReadableStore,
  segment: SegmentInfo,
  needles: readonly Needle[],
): Promise<Map<string, PostingBody>> {
  const wanted = new Map<number, Needle[]>();
  for (const needle of needles) {
    const key = bucketKey(segment.id, bucketOfHash(needle.hash, segment.bits));
    const list = wanted.get(key);
    if (list) list.push(needle);
    else wanted.set(key, [needle]);
  }
  const ranges = rangesOf(wanted.keys(), READ_ALONG);
  const bodies = new Map<string, PostingBody>();
  await eachRange<Uint8Array>(store, ranges, (records, at) => {
    const [from, to] = ranges[at] as [number, number];
    complete(records, to - from + 1, segment).forEach((bucket, index) => {
      const asked = wanted.get(from + index);
      if (!asked) return;
      sound(bucket, segment);
      for (const needle of asked) {
        const body = findInBucket(bucket, needle, segment.first);
        if (body) bodies.set(needle.term, body);
      }
    });
  });
  return bodies;
}

/** All of a segment's buckets from `from` to `to`, not yet checked. Rejects with `library-damaged` when one is missing. */
export async function readBuckets(
  store: { getAll(range: IDBKeyRange): Promise<Uint8Array[]> },
  segment: SegmentInfo,
  from: number,
  to: number,
): Promise<Uint8Array[]> {
  const range = IDBKeyRange.bound(bucketKey(segment.id, from), bucketKey(segment.id, to));
  return complete(await store.getAll(range), to - from + 1, segment);
}

/** The bucket, when its bytes are the ones that were written. Throws `library-damaged`. */
export function sound(bucket: Uint8Array, segment: SegmentInfo): Uint8Array {
  if (!isBucket(bucket)) throw damaged(segment, 'holds other bytes than were written');
  return bucket;
}

function complete(buckets: Uint8Array[], count: number, segment: SegmentInfo): Uint8Array[] {
  if (buckets.length !== count) throw damaged(segment, 'has lost postings');
  return buckets;
}

function damaged({ id, first, last }: SegmentInfo, what: string): CorpusError {
  return new CorpusError('library-damaged', `segment ${id} (documents ${first} to ${last}) ${what}`, id);
}
