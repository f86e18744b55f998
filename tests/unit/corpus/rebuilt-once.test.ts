import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openCorpus } from '../../../lib/corpus/corpus';
import { queryOf } from '../../../lib/retrieval/query';
import { retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { QUESTIONS, randomStory } from '../../support/random-stories';

afterEach(() => vi.restoreAllMocks());

test('who asks while another context builds the index waits for it, and builds nothing again', async () => {
  const one = await openCorpus({ name: 'rebuilt-once' });
  await one.add(Array.from({ length: 150 }, (_, at) => randomStory(at)));
  const other = await openCorpus({ name: 'rebuilt-once' });
  const ask = () =>
    retrieve(
      QUESTIONS.map((text) => queryOf(analyse(text))),
      other,
      5,
    );
  const before = await ask();
  const cleared = vi.spyOn(IDBObjectStore.prototype, 'clear');
  const building = one.rebuild();
  await vi.waitFor(() => expect(cleared).toHaveBeenCalled());
  expect(await ask()).toEqual(before);
  await building;
  const stores = (cleared.mock.contexts as IDBObjectStore[]).map(({ name }) => name);
  expect(stores).toEqual([...new Set(stores)]);
});
