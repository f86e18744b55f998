import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../lib/check-article';
import { openCorpus } from '../../../lib/corpus/corpus';
import { openWatch } from '../../../lib/corpus/watch-store';
import type { Article, ClaimNews } from '../../../lib/model';
import { createWatcher, WATCH } from '../../../lib/session/watcher';
import { blocksOf } from '../../../lib/text/blocks';
import '../../support/tables';

const NOW = Date.parse('2026-03-12T12:00:00Z');
const READ =
  'The river board closed the upper weir at Tarn Bridge on Tuesday after divers found 12 cracks in its piers. Nobody was hurt. The weir was built in 1911.';

let count = 0;
async function bench(read = NOW - 86_400_000) {
  count += 1;
  const name = `watch-${count}`;
  const corpus = await openCorpus({ name });
  const store = openWatch(name);
  const article: Article = {
    url: 'https://courier.example/weir',
    title: 'Upper weir closed',
    author: null,
    publisher: 'Marrow Valley Courier',
    published: { iso: '2026-03-11', certainty: 'day' },
    modified: null,
    language: 'en',
    text: READ,
    blocks: blocksOf(READ),
  };
  const report = await checkArticle(article, corpus);
  await corpus.saveReport(report, { article, at: new Date(read).toISOString() });
  const told: ClaimNews[][] = [];
  const setting = { wanted: true, busy: false };
  const watcher = createWatcher({
    judging: async () => corpus,
    store,
    reading: (id) => corpus.reading(id),
    wanted: async () => setting.wanted,
    busy: () => setting.busy,
    now: () => NOW,
    later: () => {},
    rest: async () => {},
    tell: (news) => void told.push(news),
  });
  await watcher.look();
  const add = (id: string, text: string, publisher = 'Basin Weekly') =>
    corpus.add([
      {
        ...{ id, title: id, publisher, url: `https://${id}.example/`, text, language: 'en' },
        published: { iso: '2026-03-12', certainty: 'day' },
      },
    ]);
  return { corpus, store, watcher, told, setting, add };
}

const CONFLICT =
  'The river board closed the upper weir at Tarn Bridge on Tuesday after divers found 31 cracks in its piers.';

describe('watching over what was read', () => {
  it('finds the claim that a new document contradicts, with both quotations, and tells it once', async () => {
    const { watcher, store, add } = await bench();
    await add('weekly', CONFLICT);
    await watcher.look();
    const [news] = await store.news();
    expect(news).toMatchObject({
      relation: 'conflicts',
      claim: READ.slice(0, READ.indexOf(' Nobody')),
      page: { url: 'https://courier.example/weir', read: new Date(NOW - 86_400_000).toISOString() },
      evidence: { quote: CONFLICT, document: { id: 'weekly' } },
    });
    await watcher.look();
    expect(await store.news()).toHaveLength(1);
  });

  it('says nothing of a document about other things, and of what was there before the first look', async () => {
    const { watcher, store, add } = await bench();
    await add(
      'other',
      'The ferry to Kesh sank on Monday after its engine failed in a storm off the northern coast.',
    );
    await watcher.look();
    expect(await store.news()).toEqual([]);
  });

  it('does not bring back what was dismissed, though the document comes in again', async () => {
    const { watcher, store, add } = await bench();
    await add('weekly', CONFLICT);
    await watcher.look();
    await store.dismiss((await store.news()).map(({ id }) => id));
    expect(await store.news()).toEqual([]);
    await add('weekly', `${CONFLICT} The county was told.`);
    await watcher.look();
    expect(await store.news()).toEqual([]);
  });

  it('waits while a page is being read, and goes on afterwards', async () => {
    const { watcher, store, setting, add } = await bench();
    await add('weekly', CONFLICT);
    setting.busy = true;
    await watcher.look();
    expect(await store.news()).toEqual([]);
    setting.busy = false;
    await watcher.look();
    expect(await store.news()).toHaveLength(1);
  });

  it('is off when the reader wants it off, and what came in meanwhile is no news', async () => {
    const { watcher, store, setting, add } = await bench();
    setting.wanted = false;
    await add('weekly', CONFLICT);
    await watcher.look();
    setting.wanted = true;
    await watcher.look();
    expect(await store.news()).toEqual([]);
  });

  it('forgets pages after two weeks', async () => {
    const { watcher, store, add } = await bench(NOW - (WATCH.days + 1) * 86_400_000);
    await add('weekly', CONFLICT);
    await watcher.look();
    expect(await store.news()).toEqual([]);
  });

  it('tells a further origin, and no reprint of one that spoke to the claim already', async () => {
    const { watcher, store, add } = await bench();
    await add(
      'agency',
      'Divers found 12 cracks in the piers of the upper weir at Tarn Bridge, the river board said on Tuesday.',
    );
    await watcher.look();
    const first = await store.news();
    await add(
      'reprint',
      'Divers found 12 cracks in the piers of the upper weir at Tarn Bridge, the river board said on Tuesday.',
      'Lower Post',
    );
    await watcher.look();
    expect((await store.news()).length - first.length).toBeLessThanOrEqual(1);
    expect((await store.news()).every(({ relation }) => relation === 'corroborates')).toBe(true);
  });
});
