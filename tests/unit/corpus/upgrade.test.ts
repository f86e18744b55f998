import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openCorpus } from '../../../lib/corpus/corpus';
import { queryOf } from '../../../lib/retrieval/query';
import { retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { newDocument } from '../../support/corpus';

/** The database as version 1 made it, with what a current library holds. */
async function versionOne(name: string): Promise<void> {
  const current = await openCorpus({ name: `${name}-current` });
  await current.add([
    newDocument({
      id: 'ferry',
      publisher: 'The Alden Courier',
      published: { iso: '2026-03-04T08:00:00Z', certainty: 'exact' },
      text: 'A ferry sank off Port Alden.',
    }),
    newDocument({ id: 'mill', text: 'The mill at Kesh burned down.' }),
  ]);
  const from = await openDB(`${name}-current`);
  const to = await openDB(name, 1, {
    upgrade(database) {
      for (const store of ['documents', 'passages', 'postings', 'meta']) database.createObjectStore(store);
      const cards = database.createObjectStore('cards');
      cards.createIndex('publisher', 'publisherKey');
      cards.createIndex('day', 'day');
      database.createObjectStore('reports').createIndex('turn', 'turn');
    },
  });
  for (const store of ['documents', 'cards', 'passages', 'postings', 'meta']) {
    const keys = await from.getAllKeys(store);
    for (const key of keys) {
      const value = await from.get(store, key);
      const { publisher, published } = value;
      const copies =
        store === 'cards' ? { ...(publisher && { publisherKey: publisher }), day: published?.iso } : {};
      await to.put(store, { ...value, ...copies }, key);
    }
  }
  from.close();
  to.close();
}

test('a library of version 1 opens with everything in it', async () => {
  await versionOne('from-1');
  const corpus = await openCorpus({ name: 'from-1' });
  expect((await corpus.documents()).map(({ id }) => id)).toEqual(['ferry', 'mill']);
  expect(await corpus.coverage()).toMatchObject({
    documents: 2,
    publishers: 1,
    from: '2026-03-04',
    to: '2026-03-04',
  });
  const [found] = await retrieve([queryOf(analyse('ferry sank'))], corpus, 1);
  expect(found?.[0]?.passage.text).toBe('A ferry sank off Port Alden.');
  await corpus.remove('ferry');
  expect((await corpus.coverage()).publishers).toBe(0);
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
