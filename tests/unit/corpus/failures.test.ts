import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Corpus, openCorpus } from '../../../lib/corpus/corpus';
import { CorpusError, failureOf } from '../../../lib/corpus/failures';
import { type Schema, type State, VERSION } from '../../../lib/corpus/schema';
import type { PassageIndex } from '../../../lib/retrieval/passage-index';
import { queryOf } from '../../../lib/retrieval/query';
import { retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { newDocument } from '../../support/corpus';

const FERRY = newDocument({
  id: 'ferry',
  title: 'Ferry',
  text: 'A ferry sank off Port Alden. Forty were rescued.',
});
const MILL = newDocument({
  id: 'mill',
  title: 'Mill',
  text: 'The mill at Kesh burned down. Nobody was hurt.',
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function stored(name: string) {
  const corpus = await openCorpus({ name });
  await corpus.add([FERRY, MILL]);
  return corpus;
}

/** Changes the stored data behind the library's back. */
async function behind(name: string, change: (database: Awaited<ReturnType<typeof raw>>) => Promise<unknown>) {
  const database = await raw(name);
  await change(database);
  database.close();
}

async function contentsOf(name: string): Promise<State> {
  const database = await raw(name);
  const state = (await database.get('meta', 'state')) as State;
  database.close();
  return state;
}

function raw(name: string) {
  return openDB<Schema>(name);
}

async function found(index: PassageIndex, text: string): Promise<string[]> {
  const [candidates] = await retrieve([queryOf(analyse(text))], index, 5);
  return (candidates ?? []).map(({ passage }) => passage.text);
}

/** Makes the `count`-th write from now on fail the way the browser would. */
function failWrites(after: number, name: string) {
  const put = IDBObjectStore.prototype.put;
  let left = after;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    left -= 1;
    if (left < 0) throw new DOMException('made to fail', name);
    return put.apply(this, args);
  });
}

describe('a write that fails leaves nothing behind', () => {
  for (const after of [0, 1, 2, 3]) {
    test(`quota reached at write ${after + 1}`, async () => {
      const name = `quota-${after}`;
      const corpus = await openCorpus({ name });
      await corpus.add([MILL]);
      const before = [await corpus.coverage(), await corpus.revision()];
      failWrites(after, 'QuotaExceededError');
      const error = await corpus.add([FERRY]).catch((reason: unknown) => reason);
      vi.restoreAllMocks();
      expect(error).toBeInstanceOf(CorpusError);
      expect(failureOf(error).code).toBe('storage-full');
      expect([await corpus.coverage(), await corpus.revision()]).toEqual(before);
      expect(await corpus.document('ferry')).toBeNull();
      expect(await found(corpus, 'ferry sank')).toEqual([]);
      await corpus.add([FERRY]);
      expect(await found(corpus, 'ferry sank')).toEqual(['A ferry sank off Port Alden.']);
    });
  }

  test('killed in the middle of an add: the next opening finds the last complete state', async () => {
    const name = 'killed';
    const corpus = await stored(name);
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const put = IDBObjectStore.prototype.put;
    let left = 3;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      left -= 1;
      if (left === 0) this.transaction.abort();
      return request;
    });
    await expect(
      corpus.add([newDocument({ id: 'third', text: 'A third ferry sailed from Kesh.' })]),
    ).rejects.toThrow();
    expect(transactions).toHaveBeenCalled();
    vi.restoreAllMocks();
    await corpus.close();
    const again = await openCorpus({ name });
    expect((await again.documents()).map(({ id }) => id)).toEqual(['ferry', 'mill']);
    expect(await found(again, 'third ferry')).toEqual(['A ferry sank off Port Alden.']);
  });

  test('a removal that fails removes nothing', async () => {
    const corpus = await stored('removal');
    failWrites(0, 'QuotaExceededError');
    await expect(corpus.remove(['ferry'])).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await found(corpus, 'ferry sank')).toEqual(['A ferry sank off Port Alden.']);
  });
});

describe('a library that cannot be opened', () => {
  const opening = (error: unknown) =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw error;
    });

  for (const name of ['SecurityError', 'InvalidStateError', 'UnknownError', 'NotAllowedError']) {
    test(`${name}, as in a private window, is library-unavailable`, async () => {
      opening(new DOMException('no', name));
      await expect(openCorpus({ name: 'denied' })).rejects.toMatchObject({ code: 'library-unavailable' });
    });
  }

  test('a browser without IndexedDB is library-unavailable', async () => {
    opening(new TypeError('indexedDB is undefined'));
    await expect(openCorpus({ name: 'without' })).rejects.toMatchObject({ code: 'library-unavailable' });
  });

  test('a browser that never answers is library-unavailable after ten seconds', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const refused = expect(openCorpus({ name: 'silent' })).rejects.toMatchObject({
      code: 'library-unavailable',
    });
    await vi.advanceTimersByTimeAsync(10_000);
    await refused;
  });

  test('it can be tried again', async () => {
    opening(new DOMException('no', 'SecurityError'));
    await openCorpus({ name: 'again' }).catch(() => undefined);
    vi.restoreAllMocks();
    expect(await (await openCorpus({ name: 'again' })).documents()).toEqual([]);
  });

  test('a version from the future is library-damaged and left alone', async () => {
    const future = await openDB('future', VERSION + 1);
    future.close();
    await expect(openCorpus({ name: 'future' })).rejects.toMatchObject({ code: 'library-damaged' });
    expect((await openDB('future')).version).toBe(VERSION + 1);
  });
});

describe('damage is found and repaired from the documents', () => {
  test('flipped bits in postings', async () => {
    const corpus = await stored('bits');
    await behind('bits', async (database) => {
      const key = (await database.getKey('buckets', IDBKeyRange.lowerBound(0)))!;
      const bucket = (await database.get('buckets', key))!;
      bucket[40] = bucket[40]! ^ 64;
      await database.put('buckets', bucket, key);
    });
    expect(await found(corpus, 'ferry sank')).toEqual(['A ferry sank off Port Alden.']);
    expect(await corpus.lastRepair()).toMatchObject({
      detail: expect.stringMatching(/segment \d+ \(documents 1 to 2\) holds other bytes/),
      lost: 0,
    });
  });

  test('one damaged segment of two: only its documents are indexed again, and nothing is lost or doubled', async () => {
    const corpus = await stored('one-of-two');
    await corpus.add([newDocument({ id: 'third', text: 'A third ferry sailed from Kesh.' })]);
    await corpus.tend();
    const before = await contentsOf('one-of-two');
    await behind('one-of-two', (database) => database.delete('buckets', before.segments[0]!.id * 65_536));
    expect(await found(corpus, 'ferry')).toHaveLength(2);
    const after = await contentsOf('one-of-two');
    expect(after.segments.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect(after.segments[1]).toEqual(before.segments[1]);
    expect({ ...after, segments: [] }).toEqual({
      ...before,
      segments: [],
      revision: after.revision,
      nextSegment: after.nextSegment,
    });
  });

  test('a bucket that is no bucket', async () => {
    const corpus = await stored('no-record');
    await behind('no-record', (database) => database.put('buckets', 'gone' as never, 65_536));
    expect(await found(corpus, 'ferry sank')).toEqual(['A ferry sank off Port Alden.']);
  });

  test('cards that are missing', async () => {
    const corpus = await stored('passages');
    await behind('passages', (database) => database.clear('cards'));
    expect(await found(corpus, 'ferry sank')).toEqual(['A ferry sank off Port Alden.']);
  });

  test('flipped bits in a card: only its segment is indexed again', async () => {
    const corpus = await stored('outline');
    await behind('outline', async (database) => {
      const card = (await database.get('cards', 1))!;
      card.outline[9] = card.outline[9]! ^ 4;
      await database.put('cards', card, 1);
    });
    expect(await found(corpus, 'ferry sank')).toEqual(['A ferry sank off Port Alden.']);
    expect(await corpus.lastRepair()).toMatchObject({
      detail: expect.stringMatching(/no sound card/),
      lost: 0,
    });
  });

  test('all postings missing, seen at opening', async () => {
    await (await stored('postings')).close();
    await behind('postings', (database) => database.clear('buckets'));
    expect(await found(await openCorpus({ name: 'postings' }), 'ferry sank')).toEqual([
      'A ferry sank off Port Alden.',
    ]);
  });

  test('cards that do not match the documents, seen at opening', async () => {
    await (await stored('cards')).close();
    await behind('cards', (database) => database.delete('cards', 1));
    expect((await (await openCorpus({ name: 'cards' })).documents()).map(({ id }) => id)).toEqual([
      'ferry',
      'mill',
    ]);
  });

  for (const [what, state] of [
    ['counts that are no counts', { format: 1, next: 'x' }],
    [
      'an index of another format',
      { format: 'older', next: 3, documents: 2, passages: 4, terms: 20, revision: 1 },
    ],
  ] as const) {
    test(`${what}, seen at opening`, async () => {
      const name = `state ${what}`;
      await (await stored(name)).close();
      await behind(name, (database) => database.put('meta', state as never, 'state'));
      const corpus = await openCorpus({ name });
      expect((await corpus.coverage()).documents).toBe(2);
      expect(await found(corpus, 'mill burned')).toEqual(['The mill at Kesh burned down.']);
      await corpus.add([newDocument({ id: 'third', text: 'A third ferry sailed.' })]);
      expect(await found(corpus, 'third ferry')).toHaveLength(2);
    });
  }

  for (const [when, use] of [
    ['an update', (corpus: Corpus) => corpus.installBundled({ version: 1, documents: [] })],
    ['the first answer', (corpus: Corpus) => found(corpus, 'mill burned')],
  ] as const) {
    test(`an index of other rules is built again with ${when}`, async () => {
      const name = `rules ${when}`;
      await (await stored(name)).close();
      const { format, ...state } = await contentsOf(name);
      await behind(name, (database) => database.put('meta', { ...state, format: 'other' }, 'state'));
      const corpus = await openCorpus({ name });
      await use(corpus);
      await vi.waitFor(async () => expect(await corpus.lastRepair()).not.toBeNull());
      expect((await contentsOf(name)).format).toBe(format);
      expect(await found(corpus, 'mill burned')).toEqual(['The mill at Kesh burned down.']);
    });
  }

  test('a document past reading is dropped and counted; the others are found', async () => {
    const corpus = await stored('unreadable');
    await behind('unreadable', (database) => database.put('documents', { number: 1 } as never, 'ferry'));
    await expect(corpus.document('ferry')).rejects.toMatchObject({ code: 'library-damaged' });
    expect(await corpus.rebuild()).toBe(1);
    expect(await corpus.document('ferry')).toBeNull();
    expect(await found(corpus, 'mill burned')).toEqual(['The mill at Kesh burned down.']);
  });

  test('a removal that meets damage repairs and removes', async () => {
    const corpus = await stored('remove-damaged');
    await behind('remove-damaged', (database) => database.put('meta', { format: 1 } as never, 'state'));
    expect(await corpus.remove(['ferry'])).toBe(1);
    expect(await found(corpus, 'Alden')).toEqual([]);
  });

  test('two readers that meet the same damage both get their answer', async () => {
    const corpus = await stored('two-readers');
    await behind('two-readers', (database) => database.clear('buckets'));
    const answers = await Promise.all([found(corpus, 'ferry sank'), found(corpus, 'mill burned')]);
    expect(answers).toEqual([['A ferry sank off Port Alden.'], ['The mill at Kesh burned down.']]);
  });
});
