import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { type Corpus, openCorpus } from '../../../lib/corpus/corpus';
import { tendIndex } from '../../../lib/corpus/merge';
import { completed, type NewDocument, prepare } from '../../../lib/corpus/prepare';
import type { Database, Schema, State } from '../../../lib/corpus/schema';
import { isSegment } from '../../../lib/corpus/segments';
import { inTransaction, put, take } from '../../../lib/corpus/write';
import { queryOf, retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { memoryIndex } from '../../support/memory-index';
import { seeded } from '../../support/random';
import { QUESTIONS, randomStory } from '../../support/random-stories';

/** Writes documents without the merges that would come after each. */
async function raw(name: string): Promise<Database> {
  await (await openCorpus({ name })).close();
  return openDB<Schema>(name);
}

const prepared = (document: NewDocument) => prepare(completed(document, 'added'));

async function stateOf(database: Database): Promise<State> {
  return (await database.get('meta', 'state')) as State;
}

/** Documents alive and the library around them, after additions, replacements and deletions in an order of its own. */
async function lived(database: Database, seed: number, steps: number): Promise<NewDocument[]> {
  const next = seeded(seed);
  const alive = new Map<string, NewDocument>();
  for (let at = 0; at < steps; at += 1) {
    const batch = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      randomStory(Math.floor(next() * 60)),
    );
    await inTransaction(database, (transaction) => put(transaction, batch.map(prepared)));
    for (const document of batch) {
      alive.delete(document.id!);
      alive.set(document.id!, document);
    }
    const ids = [...alive.keys()].filter(() => next() < 0.12);
    await inTransaction(database, (transaction) => take(transaction, ids));
    for (const id of ids) alive.delete(id);
    if (next() < 0.5) for (let some = Math.floor(next() * 6); some > 0; some -= 1) await tendIndex(database);
  }
  return [...alive.values()];
}

async function answers(corpus: Parameters<typeof retrieve>[1]): Promise<unknown> {
  const found = await retrieve(
    QUESTIONS.map((text) => queryOf(analyse(text))),
    corpus,
    10,
  );
  return found.map((all) => all.map(({ document, passage, score }) => [document.id, passage.text, score]));
}

async function expectLike(name: string, database: Database, alive: NewDocument[]): Promise<void> {
  const corpus: Corpus = await openCorpus({ name });
  expect(await answers(corpus)).toEqual(await answers(memoryIndex(alive.map(prepared))));
  expect(await corpus.lastRepair()).toBeNull();
  const { segments, documents } = await stateOf(database);
  expect(segments.every(isSegment)).toBe(true);
  expect(documents).toBe(alive.length);
  segments.slice(1).forEach((segment, at) => {
    expect(segment.first).toBeGreaterThan(segments[at]!.last);
  });
  await corpus.close();
}

describe('merging', () => {
  for (let seed = 0; seed < 6; seed += 1) {
    test(`after any history (${seed}) the library answers like one made of what is left, scores and all`, async () => {
      const name = `history-${seed}`;
      const database = await raw(name);
      const alive = await lived(database, seed, 14);
      await expectLike(name, database, alive);
      while (await tendIndex(database));
      await expectLike(name, database, alive);
      const { segments } = await stateOf(database);
      expect(segments.length).toBeLessThan(4);
      expect(await database.count('buckets')).toBe(segments.reduce((sum, { bits }) => sum + 2 ** bits, 0));
      database.close();
    });
  }

  test('interrupted after any step, the state is complete, and the next context goes on', async () => {
    const name = 'interrupted';
    const database = await raw(name);
    const alive = await lived(database, 9, 3);
    for (let at = 100; at < 140; at += 1) {
      const document = randomStory(at);
      alive.push(document);
      await inTransaction(database, (transaction) => put(transaction, [prepared(document)]));
    }
    let steps = 0;
    for (let more = true; more; steps += 1) {
      if (steps % 3 === 0) await expectLike(name, database, alive);
      more = await tendIndex(database);
    }
    expect(steps).toBeGreaterThan(4);
    await expectLike(name, database, alive);
    database.close();
  });

  test('what is deleted while a merge is under way is gone at once and stays gone', async () => {
    const name = 'under-way';
    const database = await raw(name);
    const documents = Array.from({ length: 8 }, (_, at) => randomStory(at));
    for (const document of documents)
      await inTransaction(database, (transaction) => put(transaction, [prepared(document)]));
    await tendIndex(database);
    expect(await database.get('meta', 'merge')).toBeDefined();
    await inTransaction(database, (transaction) => take(transaction, ['story-2', 'story-5']));
    const alive = documents.filter(({ id }) => id !== 'story-2' && id !== 'story-5');
    await expectLike(name, database, alive);
    while (await tendIndex(database));
    await expectLike(name, database, alive);
    database.close();
  });

  test('two contexts that merge at once do it once', async () => {
    const name = 'two-merge';
    const one = await raw(name);
    const other = await openDB<Schema>(name);
    const documents = Array.from({ length: 30 }, (_, at) => randomStory(at));
    for (const document of documents)
      await inTransaction(one, (transaction) => put(transaction, [prepared(document)]));
    const all = async (database: Database) => {
      while (await tendIndex(database));
    };
    await Promise.all([all(one), all(other), all(one)]);
    await expectLike(name, one, documents);
    expect(await one.get('meta', 'garbage')).toEqual([]);
    one.close();
    other.close();
  });

  test('everything deleted, nothing is left of the postings', async () => {
    const name = 'all-gone';
    const database = await raw(name);
    const documents = Array.from({ length: 5 }, (_, at) => randomStory(at));
    await inTransaction(database, (transaction) => put(transaction, documents.map(prepared)));
    await inTransaction(database, (transaction) =>
      take(
        transaction,
        documents.map(({ id }) => id!),
      ),
    );
    while (await tendIndex(database));
    expect((await stateOf(database)).segments).toEqual([]);
    expect(await database.count('buckets')).toBe(0);
    const corpus = await openCorpus({ name });
    expect(await corpus.lastRepair()).toBeNull();
    database.close();
  });

  test('a damaged input is not merged away: whoever asks finds it, says it and repairs it', async () => {
    const name = 'damaged-input';
    const database = await raw(name);
    const documents = Array.from({ length: 4 }, (_, at) => randomStory(at));
    for (const document of documents)
      await inTransaction(database, (transaction) => put(transaction, [prepared(document)]));
    const key = (await database.getAllKeys('buckets'))[1]!;
    const bucket = (await database.get('buckets', key))!;
    bucket[9] = bucket[9]! ^ 1;
    await database.put('buckets', bucket, key);
    await tendIndex(database);
    await expect(tendIndex(database)).rejects.toMatchObject({ code: 'library-damaged' });
    const corpus = await openCorpus({ name });
    expect(await answers(corpus)).toEqual(await answers(memoryIndex(documents.map(prepared))));
    expect(await corpus.lastRepair()).toMatchObject({ lost: 0 });
    while (await tendIndex(database));
    expect(await answers(corpus)).toEqual(await answers(memoryIndex(documents.map(prepared))));
    await corpus.close();
    database.close();
  });
});
