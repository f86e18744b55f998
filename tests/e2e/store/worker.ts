/** The library alone in a worker, and in a page beside it: what the fault tests drive. */
import { openDB } from 'idb';
import { type Corpus, openCorpus } from '../../../lib/corpus/corpus';
import { packHere } from '../../../lib/corpus/import-batch';
import { beginImport, runImport } from '../../../lib/import/engine';
import type { PassageIndex } from '../../../lib/retrieval/passage-index';
import { queryOf, retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { jsonLines, sourceWith } from '../../support/import-source';
import { QUESTIONS, randomStory } from '../../support/random-stories';

/** What is asked of it. */
export type Task =
  /** `apart`: each document by itself, so that merges run all the while. */
  | { type: 'import'; numbers: number[]; edition: number; apart?: boolean }
  /** From a file, by the engine of imports: these numbers, or what an interrupted one has left to do. */
  | { type: 'file'; numbers: number[]; edition: number; again?: boolean }
  | { type: 'remove'; numbers: number[] }
  | { type: 'tend' }
  | { type: 'check' };

/** What is said while it is done: `stored` documents of an import, or a number that was removed. */
export type Said = { stored: number } | { removed: number } | { done: unknown } | { error: string };

/** What `check` finds. */
export interface Found {
  /** Number and edition of every document, in the order stored. */
  documents: [number, number][];
  counted: number;
  /** A merge was under way, or its leavings were not yet swept up. */
  merging: boolean;
  /** The last import from a file that was begun. */
  begun: string | null;
  /** Why the index was last built again. */
  repair: string | null;
  answers: unknown;
  /** The answers of a library newly made of the same documents. */
  fresh: unknown;
}

interface Port {
  name: string;
  postMessage(message: unknown): void;
  onMessage: { addListener(listen: (message: Task) => void): void };
}
declare const chrome: {
  runtime: {
    onConnect: { addListener(listen: (port: Port) => void): void };
    onMessage: {
      addListener(
        listen: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
};

const LIBRARY = 'faults';

chrome.runtime.onMessage.addListener((_, __, respond) => {
  respond(null);
  return true;
});
chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((task) => void perform(task, (said) => port.postMessage(said)));
});
Object.assign(globalThis, { perform });

async function perform(task: Task, say: (said: Said) => void): Promise<void> {
  try {
    // Messages are JSON, which knows no `undefined`.
    say({ done: (await run(task, say)) ?? null });
  } catch (error) {
    say({ error: `${(error as { code?: string }).code}: ${(error as Error)?.stack ?? error}` });
  }
}

/** Looked at behind the library's back, before it goes on with it. */
async function unfinished(): Promise<boolean> {
  const there = (await indexedDB.databases()).some(({ name, version }) => name === LIBRARY && version);
  if (!there) return false;
  const database = await openDB(LIBRARY);
  const [merge, garbage] = await Promise.all([
    database.get('meta', 'merge'),
    database.get('meta', 'garbage'),
  ]);
  database.close();
  return merge !== undefined || garbage?.length > 0;
}

async function run(task: Task, say: (said: Said) => void): Promise<unknown> {
  const merging = task.type === 'check' && (await unfinished());
  const corpus = await openCorpus({ name: LIBRARY });
  switch (task.type) {
    case 'import': {
      const documents = task.numbers.map((number) => randomStory(number, task.edition));
      if (!task.apart) return corpus.add(documents, { onProgress: (stored) => say({ stored }) });
      for (const [at, document] of documents.entries()) {
        await corpus.add([document]);
        say({ stored: at + 1 });
      }
      return corpus.tend();
    }
    case 'file':
      return fromFile(corpus, task, say);
    case 'remove':
      for (const number of task.numbers) {
        await corpus.remove([`story-${number}`]);
        say({ removed: number });
      }
      return null;
    case 'tend':
      return corpus.tend();
    case 'check': {
      const cards = await corpus.documents();
      const name = `fresh-${performance.now()}`;
      const fresh = await openCorpus({ name });
      const texts = await Promise.all(cards.map(({ id }) => corpus.document(id)));
      await fresh.add(texts.filter((document) => document !== null));
      const found: Found = {
        documents: cards.map(({ id, title }) => [Number(id.slice(6)), Number(/\d+$/.exec(title)?.[0])]),
        counted: (await corpus.coverage()).documents,
        merging,
        begun: (await corpus.lastImport())?.record.id ?? null,
        repair: (await corpus.lastRepair())?.detail ?? null,
        answers: await answers(corpus),
        fresh: await answers(fresh),
      };
      await fresh.tend();
      await fresh.close();
      indexedDB.deleteDatabase(name);
      return found;
    }
  }
}

async function fromFile(
  corpus: Corpus,
  { numbers, edition, again }: Extract<Task, { type: 'file' }>,
  say: (said: Said) => void,
): Promise<unknown> {
  const stories = numbers.map((number) => randomStory(number, edition));
  const source = sourceWith(`${edition}.jsonl`, jsonLines(stories), 4_096);
  const last = again ? await corpus.lastImport() : null;
  const record =
    last?.record ??
    (await beginImport([source], corpus, { id: `${edition}`, begun: '2026-03-04T08:00:00Z' }));
  const ended = await runImport(record, [source], corpus, {
    now: () => performance.now(),
    report: ({ counts }) => say({ stored: counts.added + counts.replaced + counts.duplicate }),
    signal: new AbortController().signal,
    paused: () => null,
    pack: packHere,
    ahead: 2,
    spent: () => {},
  });
  if (ended.state !== 'done') throw new Error(`${ended.state}: ${ended.error?.detail}`);
  return { counted: ended.counts.reduce((sum, count) => sum + count, 0) };
}

async function answers(index: PassageIndex): Promise<unknown> {
  const queries = QUESTIONS.map((text) => queryOf(analyse(text)));
  const found = await retrieve(queries, index, 10);
  return found.map((all) => all.map(({ document, passage, score }) => [document.id, passage.text, score]));
}
