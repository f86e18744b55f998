/**
 * Making the index anew from the documents: all of it, or one damaged segment.
 *
 * One transaction takes the documents in question out of the index and writes down which they are; then they are put
 * back a batch at a time. Interrupted, it goes on where it stopped, in whatever context comes next. Until its end
 * `State.pending` says that the index cannot answer.
 */
import { discard } from './merge';
import { pack } from './pack';
import { indexFormat, prepare } from './prepare';
import { type CardRecord, type Database, isDocument, isState, type RebuildState, type State } from './schema';
import { emptyState, metaOf, storedState } from './state';
import { bundledOf, forget, index, inTransaction, unwatched, type Writing } from './write';

/** Documents read and put back in a step; they make one segment, to be merged later. */
const BATCH = 64;
/** Documents whose cards are read together. */
const READ_TOGETHER = 1_000;

/**
 * Rebuilds, or goes on with a rebuilding that was interrupted; `segment`: only that one's documents. `detail` says
 * why. Gives the number of documents that were past reading and are gone; bundled ones of these come back with the next
 * installation.
 */
export async function rebuildIndex(
  database: Database,
  segment: number | null,
  detail: string,
): Promise<number> {
  await inTransaction(database, (transaction) => begin(transaction, segment, detail));
  for (;;) {
    const lost = await step(database);
    if (lost !== null) return lost;
  }
}

async function begin(transaction: Writing, segment: number | null, detail: string): Promise<void> {
  const meta = transaction.objectStore('meta');
  const stored = await meta.get('state');
  const current = isState(stored) && stored.format === indexFormat();
  if (current && stored.pending > 0 && (await metaOf(meta, 'rebuild-list'))) return;
  let state: State;
  let ids: string[];
  let numbers: Float64Array<ArrayBuffer>;
  if (isState(stored) && segment !== null) {
    const damaged = stored.segments.find(({ id }) => id === segment);
    // Somebody else has rebuilt it already.
    if (!damaged) return;
    const range = IDBKeyRange.bound(damaged.first, damaged.last);
    const cards = await transaction.objectStore('cards').getAll(range);
    state = stored;
    state.segments = state.segments.filter((other) => other !== damaged);
    forget(transaction, state, cards);
    const merge = await metaOf(meta, 'merge');
    const unfinished = merge?.inputs.includes(segment) ? [merge.id] : [];
    if (unfinished.length > 0) unwatched(meta.delete('merge'));
    await discard(meta, [segment, ...unfinished]);
    ids = cards.map(({ id }) => id);
    numbers = Float64Array.from(cards, ({ number }) => number);
  } else {
    ({ ids, numbers } = await everyDocument(transaction));
    state = { ...emptyState(), ...countersOf(stored, numbers.at(-1) ?? 0) };
    for (const name of ['cards', 'buckets', 'sketches'] as const)
      unwatched(transaction.objectStore(name).clear());
    for (const name of ['merge', 'garbage'] as const) unwatched(meta.delete(name));
  }
  state.pending = ids.length;
  state.revision += 1;
  unwatched(meta.put({ ids, numbers }, 'rebuild-list'));
  unwatched(meta.put({ at: 0, lost: 0, detail }, 'rebuild'));
  await meta.put(state, 'state');
}

/** What must not begin again at 1: what was made of an earlier number would be taken for the new. */
function countersOf(stored: unknown, last: number): Pick<State, 'next' | 'revision' | 'nextSegment'> {
  const { next, revision, nextSegment } = (stored ?? {}) as Partial<State>;
  const count = (value: unknown, least: number) =>
    Number.isSafeInteger(value) ? Math.max(Number(value), least) : least;
  return { next: count(next, last + 1), revision: count(revision, 0), nextSegment: count(nextSegment, 1) };
}

/** All documents, ascending by number; numbers are read off the cards where there are any, for they are small. */
async function everyDocument(
  transaction: Writing,
): Promise<{ ids: string[]; numbers: Float64Array<ArrayBuffer> }> {
  const known = new Map<string, number>();
  const cards = transaction.objectStore('cards');
  for (let after = Number.NEGATIVE_INFINITY; ; ) {
    const some: CardRecord[] = await cards.getAll(IDBKeyRange.lowerBound(after, true), READ_TOGETHER);
    for (const card of some) if (typeof card?.id === 'string') known.set(card.id, card.number);
    const last = some.at(-1);
    if (some.length < READ_TOGETHER || !Number.isFinite(last?.number)) break;
    after = last?.number ?? 0;
  }
  const documents = transaction.objectStore('documents');
  const list: { id: string; number: number }[] = [];
  for (const id of await documents.getAllKeys()) {
    const number = known.get(id) ?? (await documents.get(id))?.number;
    list.push({ id, number: Number.isSafeInteger(number) ? Number(number) : 0 });
  }
  list.sort((one, other) => one.number - other.number);
  return { ids: list.map(({ id }) => id), numbers: Float64Array.from(list, ({ number }) => number) };
}

/** Puts the next batch back; the number of lost documents when all are, else `null`. */
async function step(database: Database): Promise<number | null> {
  const reading = database.transaction(['meta', 'documents'], 'readonly');
  const meta = reading.objectStore('meta');
  const [rebuild, list] = await Promise.all([metaOf(meta, 'rebuild'), metaOf(meta, 'rebuild-list')]);
  if (!rebuild || !list) {
    const last = await metaOf(meta, 'repair');
    return last?.lost ?? 0;
  }
  const batch = list.ids.slice(rebuild.at, rebuild.at + BATCH);
  const records = await Promise.all(batch.map((id) => reading.objectStore('documents').get(id)));
  // Outside of any transaction: this is what takes time.
  const prepared = records.map((record) => (isDocument(record) ? prepare(record.document) : null));
  return inTransaction(database, async (transaction) => {
    const now = await metaOf(transaction.objectStore('meta'), 'rebuild');
    if (now?.at !== rebuild.at) return null;
    const state = await storedState(transaction.objectStore('meta'));
    const documents = transaction.objectStore('documents');
    const found = await Promise.all(batch.map((id) => documents.get(id)));
    const back = found.flatMap((record, at) => {
      const ready = prepared[at];
      // Deleted since, or replaced and indexed under its new number.
      const gone = record === undefined || !ready || record.number !== list.numbers[rebuild.at + at];
      return gone ? [] : [{ number: record.number, prepared: ready }];
    });
    const unreadable = batch.filter((_, at) => found[at] !== undefined && !isDocument(found[at]));
    for (const id of unreadable) unwatched(documents.delete(id));
    const first = back[0]?.number ?? 0;
    const packed = pack(
      back.map((one) => one.prepared),
      back.map(({ number }) => number - first),
    );
    index(transaction, state, packed, first);
    const progress = { ...now, at: rebuild.at + batch.length, lost: now.lost + unreadable.length };
    state.pending = list.ids.length - progress.at;
    unwatched(transaction.objectStore('meta').put(state, 'state'));
    return state.pending > 0 ? proceed(transaction, progress) : finish(transaction, progress, state);
  });
}

async function proceed(transaction: Writing, progress: RebuildState): Promise<null> {
  await transaction.objectStore('meta').put(progress, 'rebuild');
  return null;
}

async function finish(transaction: Writing, { lost, detail }: RebuildState, state: State): Promise<number> {
  const meta = transaction.objectStore('meta');
  for (const name of ['rebuild', 'rebuild-list'] as const) unwatched(meta.delete(name));
  if (lost > 0) unwatched(meta.put({ ...(await bundledOf(transaction)), version: 0 }, 'bundled'));
  await meta.put({ detail, lost, revision: state.revision }, 'repair');
  return lost;
}
