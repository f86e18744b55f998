/** Terms -> posting lists: one round of reads over all segments, neighbours read together. */
import type { PostingList } from '../retrieval/passage-index';
import { findInBucket, isBucket, type Needle, needleOf } from './buckets';
import { CorpusError } from './failures';
import { decode, type Gone, type PostingBody } from './postings';
import { bucketKey, bucketOfHash, goneOf, type SegmentInfo } from './segments';

/** What is needed of the store of buckets. */
export interface BucketReader {
  getAll(range: IDBKeyRange): Promise<Uint8Array[]>;
}

/** Buckets nobody asked for that are read along, because one long read costs less than two: at most so many in a row. */
const READ_ALONG = 2;

/** The lists of those terms that occur. Rejects with `library-damaged`, naming the segment. */
export async function readPostings(
  store: BucketReader,
  segments: readonly SegmentInfo[],
  terms: readonly string[],
): Promise<Map<string, PostingList>> {
  const needles = [...new Set(terms)].map(needleOf);
  const found = await Promise.all(segments.map((segment) => readSegment(store, segment, needles)));
  const gone = segments.map(goneOf);
  const lists = new Map<string, PostingList>();
  for (const { term } of needles) {
    const bodies: { body: PostingBody; gone: Gone }[] = [];
    found.forEach((bodiesOf, index) => {
      const body = bodiesOf.get(term);
      if (body) bodies.push({ body, gone: gone[index] as Gone });
    });
    if (bodies.length === 0) continue;
    const list = decode(bodies);
    if (list.numbers.length > 0) lists.set(term, list);
  }
  return lists;
}

async function readSegment(
  store: BucketReader,
  segment: SegmentInfo,
  needles: readonly Needle[],
): Promise<Map<string, PostingBody>> {
  const wanted = new Map<number, Needle[]>();
  for (const needle of needles) {
    const bucket = bucketOfHash(needle.hash, segment.bits);
    const list = wanted.get(bucket);
    if (list) list.push(needle);
    else wanted.set(bucket, [needle]);
  }
  const bodies = new Map<string, PostingBody>();
  await Promise.all(
    runsOf([...wanted.keys()]).map(async ([from, to]) => {
      const buckets = await readBuckets(store, segment, from, to);
      buckets.forEach((bucket, index) => {
        const asked = wanted.get(from + index);
        if (!asked) return;
        sound(bucket, segment);
        for (const needle of asked) {
          const body = findInBucket(bucket, needle, segment.first);
          if (body) bodies.set(needle.term, body);
        }
      });
    }),
  );
  return bodies;
}

/** All of a segment's buckets from `from` to `to`, not yet checked. Rejects with `library-damaged` when one is missing. */
export async function readBuckets(
  store: BucketReader,
  segment: SegmentInfo,
  from: number,
  to: number,
): Promise<Uint8Array[]> {
  const range = IDBKeyRange.bound(bucketKey(segment.id, from), bucketKey(segment.id, to));
  const buckets = await store.getAll(range);
  if (buckets.length !== to - from + 1) throw damaged(segment, 'has lost postings');
  return buckets;
}

/** The bucket, when its bytes are the ones that were written. Throws `library-damaged`. */
export function sound(bucket: Uint8Array, segment: SegmentInfo): Uint8Array {
  if (!isBucket(bucket)) throw damaged(segment, 'holds other bytes than were written');
  return bucket;
}

function damaged({ id, first, last }: SegmentInfo, what: string): CorpusError {
  return new CorpusError('library-damaged', `segment ${id} (documents ${first} to ${last}) ${what}`, id);
}

/** Ranges, both ends included, that cover the buckets. */
function runsOf(buckets: number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const bucket of buckets.sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && bucket - last[1] <= READ_ALONG + 1) last[1] = bucket;
    else runs.push([bucket, bucket]);
  }
  return runs;
}
