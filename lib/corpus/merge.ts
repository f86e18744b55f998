/**
 * Merging segments in steps, each a transaction of its own that a question waits for at most a few milliseconds; what is
 * computed before it is done in slices that give way to the questions of the same context (slices.ts).
 *
 * Until the last step the new segment is named by nothing but the `merge` record, and its inputs answer; the last step
 * puts it in their place. A merge that was interrupted goes on where it stopped, in whatever context comes next: a step
 * is only kept when nobody else has made it. What is no longer named is deleted afterwards, a little at a time.
 */
import type { IDBPTransaction } from 'idb';
import { packBucket, unpackBucket } from './buckets';
import { readBuckets, sound } from './lookup';
import { type MergeState, planMerge } from './merge-plan';
import { type Gone, join, type PostingBody } from './postings';
import type { Database, Schema } from './schema';
import { BUCKET_BYTES, bitsFor, bucketKey, goneOf, grouped, hashesOf, type SegmentInfo } from './segments';
import { Slices } from './slices';
import { type MetaWriter, metaOf, storedState } from './state';
import { unwatched } from './write';

/** About so many bytes are written in a step: 1 to 3 ms of a transaction. */
const STEP_BYTES = 64_000;
/** Buckets deleted in a step. */
const DELETED = 32;

const SCOPE = ['buckets', 'meta'] as const;
type Merging = IDBPTransaction<Schema, (typeof SCOPE)[number][], 'readwrite'>;

/** Does the next step of what is to be done; `false` when there is nothing. Rejects with `library-damaged`. */
export async function tendIndex(database: Database, slices = new Slices()): Promise<boolean> {
  await slices.next();
  const reading = database.transaction([...SCOPE], 'readonly');
  reading.done.catch(() => undefined);
  const meta = reading.objectStore('meta');
  const [state, merge, garbage] = await Promise.all([
    storedState(meta),
    metaOf(meta, 'merge'),
    metaOf(meta, 'garbage'),
  ]);
  if (garbage?.length) return sweep(database);
  if (state.pending > 0) return false;
  if (!merge) return begin(database);
  const inputs = merge.inputs.map((id) => state.segments.find((segment) => segment.id === id));
  if (!inputs.every((segment) => segment !== undefined)) return abandon(database, merge);
  const to = Math.min(2 ** merge.bits, merge.next + Math.ceil(STEP_BYTES / BUCKET_BYTES));
  const read = await Promise.all(
    inputs.map((segment) => inputBuckets(reading.objectStore('buckets'), segment, merge, to)),
  );
  const terms = new Map<string, JoinedBody[]>();
  for (const [index, segment] of inputs.entries()) {
    const gone = new Set(merge.dropped[index]);
    for (const bucket of read[index] ?? []) {
      const wanted = hashesOf(merge.bits, merge.next, to);
      for (const [term, body] of unpackBucket(sound(bucket, segment), segment.first, wanted)) {
        const bodies = terms.get(term);
        if (bodies) bodies.push({ body, gone });
        else terms.set(term, [{ body, gone }]);
      }
      await slices.turn();
    }
  }
  const joined: [string, PostingBody][] = [];
  const base = (inputs[0] as SegmentInfo).first;
  for (const [term, bodies] of terms) {
    const body = join(bodies, base);
    if (body) joined.push([term, body]);
    const turn = slices.turn();
    if (turn) await turn;
  }
  const buckets: Uint8Array<ArrayBuffer>[] = [];
  for (const inBucket of grouped(joined, merge.bits, merge.next, to)) {
    buckets.push(packBucket(inBucket));
    await slices.turn();
  }
  await slices.next();
  return inStep(database, async (transaction) => {
    const now = await metaOf(transaction.objectStore('meta'), 'merge');
    if (now?.id !== merge.id || now.next !== merge.next) return true;
    buckets.forEach((bucket, at) => {
      unwatched(transaction.objectStore('buckets').put(bucket, bucketKey(merge.id, merge.next + at)));
    });
    const bytes = merge.bytes + buckets.reduce((sum, bucket) => sum + bucket.length, 0);
    if (to < 2 ** merge.bits) await transaction.objectStore('meta').put({ ...now, next: to, bytes }, 'merge');
    else await replace(transaction, { ...now, bytes });
    return true;
  });
}

interface JoinedBody {
  body: PostingBody;
  gone: Gone;
}

/** Those of a segment's buckets that hold the terms of the output's buckets `merge.next` to before `to`. */
function inputBuckets(
  store: { getAll(range: IDBKeyRange): Promise<Uint8Array[]> },
  segment: SegmentInfo,
  merge: MergeState,
  to: number,
): Promise<Uint8Array[]> {
  const scale = 2 ** (segment.bits - merge.bits);
  const from = Math.floor(merge.next * scale);
  return readBuckets(store, segment, from, Math.max(from, Math.ceil(to * scale) - 1));
}

function begin(database: Database): Promise<boolean> {
  return inStep(database, async (transaction) => {
    const meta = transaction.objectStore('meta');
    if (await metaOf(meta, 'merge')) return true;
    const state = await storedState(meta);
    const inputs = planMerge(state.segments);
    if (!inputs) return false;
    const merge: MergeState = {
      id: state.nextSegment,
      inputs: inputs.map(({ id }) => id),
      dropped: inputs.map(({ gone }) => gone),
      bits: bitsFor(inputs.reduce((sum, { bytes }) => sum + bytes, 0)),
      next: 0,
      bytes: 0,
    };
    state.nextSegment += 1;
    unwatched(meta.put(state, 'state'));
    await meta.put(merge, 'merge');
    return true;
  });
}

/** The last step: the new segment in place of its inputs. Who was deleted since the merge began is still in its bytes. */
async function replace(transaction: Merging, merge: MergeState): Promise<void> {
  const meta = transaction.objectStore('meta');
  const state = await storedState(meta);
  const inputs = state.segments.filter(({ id }) => merge.inputs.includes(id));
  const first = inputs[0] as SegmentInfo;
  const dropped = new Set(merge.dropped.flatMap((numbers) => [...numbers]));
  const gone = inputs.flatMap((segment) => [...goneOf(segment)].filter((number) => !dropped.has(number)));
  const documents = inputs.reduce((sum, segment) => sum + segment.documents, 0) - dropped.size;
  const merged: SegmentInfo = {
    id: merge.id,
    first: first.first,
    last: (inputs.at(-1) as SegmentInfo).last,
    bits: merge.bits,
    bytes: merge.bytes,
    documents,
    gone: Uint32Array.from(gone).sort(),
  };
  const at = state.segments.indexOf(first);
  state.segments.splice(at, inputs.length, ...(documents > 0 ? [merged] : []));
  unwatched(meta.put(state, 'state'));
  unwatched(meta.delete('merge'));
  await discard(meta, documents > 0 ? merge.inputs : [...merge.inputs, merge.id]);
}

/** Segments were rebuilt under the merge: what it has written is of no use. */
function abandon(database: Database, merge: MergeState): Promise<boolean> {
  return inStep(database, async (transaction) => {
    const now = await metaOf(transaction.objectStore('meta'), 'merge');
    if (now?.id !== merge.id) return true;
    unwatched(transaction.objectStore('meta').delete('merge'));
    await discard(transaction.objectStore('meta'), [merge.id]);
    return true;
  });
}

/** Leaves segments to be deleted. */
export async function discard(meta: MetaWriter, segments: readonly number[]): Promise<void> {
  const garbage = (await metaOf(meta, 'garbage')) ?? [];
  await meta.put([...garbage, ...segments], 'garbage');
}

function sweep(database: Database): Promise<boolean> {
  return inStep(database, async (transaction) => {
    const meta = transaction.objectStore('meta');
    const [segment, ...others] = (await metaOf(meta, 'garbage')) ?? [];
    if (segment === undefined) return true;
    const buckets = transaction.objectStore('buckets');
    const range = IDBKeyRange.bound(bucketKey(segment, 0), bucketKey(segment + 1, 0), false, true);
    const keys = await buckets.getAllKeys(range, DELETED);
    const last = keys.at(-1);
    if (last !== undefined) unwatched(buckets.delete(IDBKeyRange.bound(bucketKey(segment, 0), last)));
    if (keys.length < DELETED) await meta.put(others, 'garbage');
    return true;
  });
}

/** A lost step is done again, so nothing here waits for the disk. */
async function inStep<T>(database: Database, work: (transaction: Merging) => Promise<T>): Promise<T> {
  const transaction = database.transaction([...SCOPE], 'readwrite', { durability: 'relaxed' });
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser has aborted it already.
    }
    throw transaction.error ?? error;
  }
}
