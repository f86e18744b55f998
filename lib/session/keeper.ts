/**
 * Keeping what the reader reads: the story of a page, what they selected in it, the stories of all open tabs. Each ends
 * in a state of the tab that asked; none throws.
 */
import type { Corpus } from '../corpus/corpus';
import type { VisitOutcome } from '../corpus/errands';
import { failureOf } from '../corpus/failures';
import { fingerprint, type NewDocument } from '../corpus/prepare';
import type { Kept, PageCommand, PageInspection } from '../messages/protocol';
import type { Article, Result, Selection } from '../model';
import type { TabStates } from './tab-states';

/** The outside world of the keeper. */
export interface KeeperPorts {
  states: Pick<TabStates, 'update'>;
  command<T = null>(tabId: number, message: PageCommand): Promise<Result<T>>;
  inject(tabId: number): Promise<Result<null>>;
  /** Ids of all tabs. */
  tabs(): Promise<number[]>;
  /** Reads a page as if the reader had pressed the button. */
  read(tabId: number): Promise<void>;
  library(): Promise<Pick<Corpus, 'keep'>>;
  /** Whether the reader's rules say that this page is kept, and nothing forbids it. */
  keepsItself(tabId: number, address: string): Promise<boolean>;
  /** Fetches a page into the library; gives its document, or why there is none. */
  fetchPage(address: string): Promise<{ document: string } | { what: VisitOutcome | null }>;
}

/** The reader's wishes; every promise resolves when the state of the tab says how it went. */
export interface Keeper {
  page(tabId: number): Promise<void>;
  /** `text`: what the browser says is selected; left out, the page is asked. */
  selection(tabId: number, text?: string): Promise<void>;
  /** A page that was read on a site whose pages the reader wants kept; nothing is said when it is there already. */
  itself(tabId: number, article: Article): Promise<void>;
  /** The page a link leads to. `asked`: whether the browser gives the permission for its host. */
  link(tabId: number, address: string, asked: Promise<boolean>): Promise<void>;
  /** The stories of all tabs that may be read; `tabId` is the one that asked. */
  tabs(tabId: number): Promise<void>;
}

/** Longest selection that is kept, in UTF-16 units: what is longer is the page. */
const LONGEST = 50_000;

/** Makes the keeper over its ports. */
export function createKeeper(ports: KeeperPorts): Keeper {
  const { command } = ports;

  async function perform(tabId: number, work: () => Promise<Kept>): Promise<void> {
    const tell = (kept: Kept) => ports.states.update(tabId, (state) => ({ ...state, kept }));
    await tell({ state: 'working' });
    try {
      await tell(await work());
    } catch (error) {
      await tell({ state: 'failed', error: failureOf(error) });
    }
  }

  /** The story of a page that has a reader in it; `null` when there is none, or no reader. */
  async function storyOf(tabId: number): Promise<Article | null> {
    const page = await command<PageInspection>(tabId, { type: 'inspect' });
    return page.ok ? page.value.article : null;
  }

  /** The same of a page nobody has read yet: it is read first. */
  async function readStory(tabId: number): Promise<Article | null> {
    const present = await command(tabId, { type: 'ping' });
    if (!present.ok) await ports.read(tabId);
    return storyOf(tabId);
  }

  async function keep(document: NewDocument, what: 'page' | 'selection'): Promise<Kept> {
    const { id, outcome } = await (await ports.library()).keep(document);
    return { state: 'done', what, document: id, outcome };
  }

  /** A tab among all: read without leaving a trace in it where nobody was reading. */
  async function keepTab(tabId: number): Promise<'kept' | 'closed' | 'no-story'> {
    const present = await command(tabId, { type: 'ping' });
    if (!present.ok && !(await ports.inject(tabId)).ok) return 'closed';
    const article = await storyOf(tabId);
    if (!present.ok) await command(tabId, { type: 'stop' });
    if (!article) return 'no-story';
    await (await ports.library()).keep(pageDocument(article));
    return 'kept';
  }

  return {
    page: (tabId) =>
      perform(tabId, async () => {
        const article = await readStory(tabId);
        return article ? keep(pageDocument(article), 'page') : { state: 'nothing', what: 'page' };
      }),
    selection: (tabId, text) =>
      perform(tabId, async () => {
        const article = await readStory(tabId);
        const said = text ?? (await selected(tabId));
        const document = article && excerptDocument(article, said);
        return document ? keep(document, 'selection') : { state: 'nothing', what: 'selection' };
      }),
    async itself(tabId, article) {
      if (!(await ports.keepsItself(tabId, article.url))) return;
      try {
        const { id, outcome } = await (await ports.library()).keep(pageDocument(article));
        if (outcome === 'duplicate') return;
        const kept: Kept = { state: 'done', what: 'page', document: id, outcome, itself: true };
        await ports.states.update(tabId, (state) => ({ ...state, kept }));
      } catch (thrown) {
        const error = failureOf(thrown);
        await ports.states.update(tabId, (state) => ({ ...state, kept: { state: 'failed', error } }));
      }
    },
    link: (tabId, address, asked) =>
      perform(tabId, async () => {
        if (!(await asked)) return { state: 'link-refused' };
        const fetched = await ports.fetchPage(address);
        if ('what' in fetched) return { state: 'link', what: fetched.what };
        return { state: 'done', what: 'page', document: fetched.document, outcome: 'added' };
      }),
    tabs: (tabId) =>
      perform(tabId, async () => {
        const found = { kept: 0, closed: 0, 'no-story': 0 };
        // One after the other: a hundred pages reading themselves at once would stop the browser.
        for (const tab of await ports.tabs()) found[await keepTab(tab)] += 1;
        return { state: 'tabs', kept: found.kept, closed: found.closed };
      }),
  };

  async function selected(tabId: number): Promise<string> {
    const answer = await command<Selection>(tabId, { type: 'selection' });
    return answer.ok ? answer.value.text : '';
  }
}

/** A page's story as a document; its address is what it is known by. */
export function pageDocument(article: Article): NewDocument {
  const { title, publisher, url, published, modified, corrections, reviews, language, text, blocks, links } =
    article;
  return {
    title: title || url,
    publisher,
    url,
    published,
    language,
    text,
    blocks,
    ...(links && { links }),
    ...(modified && { modified }),
    corrections: corrections ?? [],
    ...(reviews && { reviews }),
    source: 'page',
  };
}

/** Words of a page as a document of their own; `null` when there are none. Its title and address are the page's. */
function excerptDocument(article: Article, selection: string): NewDocument | null {
  const text = selection.trim().slice(0, LONGEST);
  if (text === '') return null;
  const { title, publisher, url, published, language } = article;
  return {
    id: `excerpt-${fingerprint(`${url}\n${text}`)}`,
    title: title || url,
    publisher,
    url,
    published,
    language,
    text,
    source: 'selection',
  };
}
