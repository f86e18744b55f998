import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../../lib/corpus/corpus';
import { queryOf } from '../../../lib/retrieval/query';
import { retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';

/** What a version wrote, taken from its database: documents added, replaced and deleted, a bundle, a report. */
interface Dump {
  version: number;
  stores: Record<string, [IDBValidKey, Record<string, unknown>][]>;
}

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array };
const VERSION_2 = JSON.parse(readFileSync(new URL('version-2.json', import.meta.url), 'utf8'), (_, value) => {
  const [name, ...others] = Object.keys(value ?? {});
  const type = others.length === 0 ? ARRAYS[name as keyof typeof ARRAYS] : undefined;
  return type ? type.from(value[name as string]) : value;
}) as Dump;

async function written(name: string, version: 1 | 2 | 4): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(database) {
      const stores = version === 4 ? ['buckets', 'removed'] : ['passages', 'postings'];
      for (const store of ['documents', 'meta', ...stores]) database.createObjectStore(store);
      const cards = database.createObjectStore('cards');
      cards.createIndex('publisher', version === 1 ? 'publisherKey' : 'publisher');
      if (version === 1) cards.createIndex('day', 'day');
      else cards.createIndex('published', 'published.iso');
      database.createObjectStore('reports').createIndex('turn', 'turn');
    },
  });
  for (const [store, records] of Object.entries(VERSION_2.stores)) {
    if (!database.objectStoreNames.contains(store)) continue;
    for (const [key, value] of records) {
      const { publisher, published } = value as { publisher?: string; published?: { iso: string } | null };
      const copies =
        version === 1 && store === 'cards'
          ? { ...(publisher && { publisherKey: publisher }), ...(published && { day: published.iso }) }
          : {};
      await database.put(store, { ...value, ...copies }, key);
    }
  }
  if (version === 4) await withOldSegment(database);
  database.close();
}

/** A segment as versions 3 and 4 named it, over a bucket that this version cannot read. */
async function withOldSegment(database: IDBPDatabase): Promise<void> {
  const segment = { id: 3, first: 1, last: 9, bits: 0, bytes: 40, documents: 3, gone: new Uint32Array() };
  const state = await database.get('meta', 'state');
  await database.put('meta', { ...state, nextSegment: 4, pending: 0, segments: [segment] }, 'state');
  await database.put('buckets', new Uint8Array(40), 3 * 65_536);
}

async function found(name: string, text: string): Promise<string[]> {
  const corpus = await openCorpus({ name });
  const [candidates] = await retrieve([queryOf(analyse(text))], corpus, 5);
  return (candidates ?? []).map(({ document, passage }) => `${document.id}: ${passage.text}`);
}

describe.each([1, 2, 4] as const)('a library of version %i', (version) => {
  test('opens with everything the reader has in it', async () => {
    const name = `whole-${version}`;
    await written(name, version);
    const corpus = await openCorpus({ name });
    expect((await corpus.documents()).map(({ id, source }) => [id, source])).toEqual([
      ['bundled-note', 'bundled'],
      ['ferry', 'added'],
      ['mill', 'added'],
    ]);
    expect((await corpus.document('mill'))?.text).toBe(
      'The mill at Kesh burned down on Monday. One person was hurt.',
    );
    expect(await corpus.coverage()).toMatchObject({ documents: 3, publishers: 2, from: '2026-03-04' });
    expect(await corpus.loadReport('r1')).toMatchObject({ id: 'r1', sentences: 3 });
    expect(await corpus.installBundled({ version: 1, documents: [] })).toBe(false);
  });

  test('is searched as before', async () => {
    const name = `searched-${version}`;
    await written(name, version);
    expect((await found(name, 'forty passengers rescued'))[0]).toBe(
      'ferry: Forty passengers were rescued by fishing boats.',
    );
    expect(await found(name, 'mill burned')).toEqual(['mill: The mill at Kesh burned down on Monday.']);
    expect(await found(name, 'lighthouse draft')).toEqual([]);
    expect(await found(name, 'toll euros')).toEqual([]);
  });

  test('is added to and deleted from as before, and its revision goes on', async () => {
    const name = `changed-${version}`;
    await written(name, version);
    const before = VERSION_2.stores.meta!.find(([key]) => key === 'state')![1].revision;
    const corpus = await openCorpus({ name });
    expect(await corpus.revision()).toBeGreaterThan(before as number);
    await corpus.remove(['ferry']);
    expect(await found(name, 'forty passengers rescued')).toEqual([]);
    expect((await corpus.coverage()).publishers).toBe(1);
  });

  test('interrupted while it is brought up to date, goes on at the next opening', async () => {
    const name = `interrupted-${version}`;
    await written(name, version);
    // The step of the database is made, then the context dies before anything is indexed.
    const { upgrade, VERSION } = await import('../../../lib/corpus/schema');
    (await openDB(name, VERSION, { upgrade: upgrade as never })).close();
    expect(await found(name, 'mill burned')).toEqual(['mill: The mill at Kesh burned down on Monday.']);
  });
});

test('an older window lets go of the library when a newer version opens it', async () => {
  const old = await openDB('in-the-way', 1, {
    upgrade(database) {
      for (const store of ['documents', 'passages', 'postings', 'meta', 'cards'])
        database.createObjectStore(store);
      database.createObjectStore('reports').createIndex('turn', 'turn');
    },
    blocking: () => old.close(),
  });
  expect(await (await openCorpus({ name: 'in-the-way' })).documents()).toEqual([]);
});

test('the library lets go when a version newer than it opens', async () => {
  const corpus = await openCorpus({ name: 'overtaken' });
  const newer = await openDB('overtaken', 99);
  expect(newer.version).toBe(99);
  newer.close();
  await expect(corpus.documents()).rejects.toMatchObject({ code: 'library-damaged' });
});
