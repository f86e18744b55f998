import { describe, expect, it } from 'vitest';
import type { Article, Result } from '../../../lib/model';
import { createKeeper, type KeeperPorts } from '../../../lib/session/keeper';
import { createTabStates } from '../../../lib/session/tab-states';
import { freshCorpus } from '../../support/corpus';
import { articleOf, memoryPorts } from './fakes';

const none: Result<never> = { ok: false, error: { code: 'no-receiver', detail: '' } };
const done = (value: unknown) => ({ ok: true, value }) as Result<never>;

/** Tabs by id: a story (or none), and whether somebody reads it. `undefined` is a tab nobody may enter. */
type Tabs = Record<number, { story: Article | null; present?: boolean; selection?: string } | undefined>;

async function bench(tabs: Tabs, ports: Partial<KeeperPorts> = {}) {
  const states = createTabStates(memoryPorts(), () => {});
  const corpus = await freshCorpus();
  const asked: string[] = [];
  const enter = (tabId: number) => {
    const tab = tabs[tabId];
    if (tab) tab.present = true;
    return tab !== undefined;
  };
  const keeper = createKeeper({
    states,
    tabs: async () => Object.keys(tabs).map(Number),
    read: async (tabId) => void enter(tabId),
    inject: async (tabId) => (enter(tabId) ? done(null) : none),
    command: async (tabId, { type }) => {
      asked.push(`${type} ${tabId}`);
      const tab = tabs[tabId];
      if (!tab?.present) return none;
      if (type === 'inspect') return done({ article: tab.story, removed: [], removedCount: 0 });
      if (type === 'selection') return done({ text: tab.selection ?? '', place: null });
      return done(null);
    },
    library: async () => corpus,
    keepsItself: async () => true,
    fetchPage: async () => ({ document: 'fetched' }),
    ...ports,
  });
  return { keeper, corpus, asked, kept: async () => (await states.get(1)).kept };
}

const story = articleOf('The weir was closed on Tuesday. It stays closed.');
const at = (url: string): Article => ({ ...story, url });

describe('keeping a page', () => {
  it('reads it first where nobody has, and stores it as it was read', async () => {
    const { keeper, corpus, kept } = await bench({ 1: { story } });
    await keeper.page(1);
    const state = await kept();
    expect(state).toMatchObject({ state: 'done', what: 'page', outcome: 'added' });
    const id = state?.state === 'done' ? state.document : '';
    expect(await corpus.document(id)).toMatchObject({ ...pick(story), source: 'page' });
  });

  it('tells the same page again from one whose text has changed', async () => {
    const tabs: Tabs = { 1: { story, present: true } };
    const { keeper, corpus, kept } = await bench(tabs);
    await keeper.page(1);
    await keeper.page(1);
    expect(await kept()).toMatchObject({ outcome: 'duplicate' });
    tabs[1] = { story: articleOf('The weir was opened again.'), present: true };
    await keeper.page(1);
    expect(await kept()).toMatchObject({ outcome: 'replaced' });
    expect(await corpus.size()).toBe(1);
  });

  it.each<[string, Tabs]>([
    ['has no story', { 1: { story: null } }],
    ['may not be entered', { 1: undefined }],
  ])('says so when the page %s', async (_, tabs) => {
    const { keeper, kept } = await bench(tabs);
    await keeper.page(1);
    expect(await kept()).toEqual({ state: 'nothing', what: 'page' });
  });

  it('says so when the library refuses', async () => {
    const library = async () => Promise.reject(new Error('no'));
    const { keeper, kept } = await bench({ 1: { story } }, { library });
    await keeper.page(1);
    expect(await kept()).toMatchObject({ state: 'failed', error: { code: 'internal' } });
  });
});

describe('keeping what is selected', () => {
  it('makes a document of its own that names the page', async () => {
    const { keeper, corpus, kept } = await bench({ 1: { story, selection: ' It stays closed. ' } });
    await keeper.page(1);
    await keeper.selection(1);
    const state = await kept();
    const id = state?.state === 'done' ? state.document : '';
    expect(await corpus.document(id)).toMatchObject({
      text: 'It stays closed.',
      url: story.url,
      source: 'selection',
    });
    expect(await corpus.size()).toBe(2);
  });

  it('takes the words of the menu as they are, and nothing for nothing', async () => {
    const { keeper, corpus, kept } = await bench({ 1: { story, selection: 'of the page' } });
    await keeper.selection(1, 'of the menu');
    expect((await corpus.documents()).length).toBe(1);
    await keeper.selection(1, '  ');
    expect(await kept()).toEqual({ state: 'nothing', what: 'selection' });
  });
});

describe('keeping all open tabs', () => {
  it('keeps the stories, counts the closed ones and leaves the pages it entered', async () => {
    const { keeper, corpus, kept, asked } = await bench({
      1: { story: at('https://paper.example/one'), present: true },
      2: { story: at('https://paper.example/two') },
      3: { story: null },
      4: undefined,
    });
    await keeper.tabs(1);
    expect(await kept()).toEqual({ state: 'tabs', kept: 2, closed: 1 });
    expect(await corpus.size()).toBe(2);
    expect(asked.filter((one) => one.startsWith('stop'))).toEqual(['stop 2', 'stop 3']);
  });
});

function pick({ title, url, publisher, text, blocks }: Article) {
  return { title, url, publisher, text, blocks };
}

describe('keeping by itself', () => {
  it('says what it kept, and nothing when it is there already', async () => {
    const { keeper, corpus, kept } = await bench({});
    await keeper.itself(1, story);
    expect(await kept()).toMatchObject({ state: 'done', outcome: 'added', itself: true });
    await keeper.page(1);
    await keeper.itself(1, story);
    expect(await kept()).not.toMatchObject({ itself: true });
    expect(await corpus.size()).toBe(1);
  });

  it('is not done where no rule says so', async () => {
    const { keeper, corpus, kept } = await bench({}, { keepsItself: async () => false });
    await keeper.itself(1, story);
    expect(await corpus.size()).toBe(0);
    expect(await kept()).toBeUndefined();
  });
});

describe('keeping the page a link leads to', () => {
  const address = 'https://ledger.example/story';
  it.each([
    ['is told when it was fetched', true, { document: 'd' }, { state: 'done', document: 'd' }],
    ['is told when it could not be', true, { what: 'no-story' }, { state: 'link', what: 'no-story' }],
    ['is not asked for without a permission', false, { document: 'd' }, { state: 'link-refused' }],
  ] as const)('%s', async (_, permitted, fetched, state) => {
    const { keeper, kept } = await bench({}, { fetchPage: async () => fetched });
    await keeper.link(1, address, Promise.resolve(permitted));
    expect(await kept()).toMatchObject(state);
  });
});
