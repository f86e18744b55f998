/** What every full-text engine of the comparison does alike: passages and the kept index in IndexedDB, or whatever it brings. */
import { type IDBPDatabase, openDB } from 'idb';
import { isStopWord } from '../../../lib/retrieval/stop-words';
import { stem } from '../../../lib/text/tokens';

/** What the bench asks of an engine; queries are sentences. */
export type PeerRequest = { type: 'fill' } | { type: 'ask'; queries: string[] };

/** A question's best passages, at most ten: where they are in the list that was stored, best first, and their texts. */
export interface PeerAnswer {
  /** Until the first question can be asked (ms). */
  open: number;
  results: { id: number; text: string }[][];
}

/** Ten passages each. */
export const TOP = 10;

/** One engine. Opening is for a worker that has just started. */
export interface Peer {
  fill(texts: string[]): Promise<void>;
  open(): Promise<(queries: string[]) => Promise<PeerAnswer['results']>>;
}

/** An engine that keeps its index as parts in IndexedDB and holds it in memory while it answers. */
export function keptInIndexedDB(engine: {
  build(texts: string[], keep: (key: string, part: unknown) => void): Promise<void> | void;
  load(parts: Map<string, unknown>): Promise<(query: string) => number[]> | ((query: string) => number[]);
}): Peer {
  return {
    async fill(texts) {
      const database = await opened();
      const parts = new Map<string, unknown>();
      await engine.build(texts, (key, part) => parts.set(key, part));
      const transaction = database.transaction(['parts', 'texts'], 'readwrite');
      for (const [key, part] of parts) void transaction.objectStore('parts').put(part, key);
      texts.forEach((text, id) => void transaction.objectStore('texts').put(text, id));
      await transaction.done;
    },
    async open() {
      const database = await opened();
      const [keys, values] = await Promise.all([database.getAllKeys('parts'), database.getAll('parts')]);
      const search = await engine.load(new Map(keys.map((key, at) => [String(key), values[at]])));
      return async (queries) => {
        const found: number[][] = [];
        let rested = performance.now();
        for (const query of queries) {
          found.push(search(query).slice(0, TOP));
          // The browser ends a background that is not heard of for half a minute.
          if (performance.now() - rested < 1_000) continue;
          await new Promise((resolve) => setTimeout(resolve));
          rested = performance.now();
        }
        const ids = [...new Set(found.flat())].sort((one, other) => one - other);
        const store = database.transaction('texts').store;
        const texts = await Promise.all(ids.map((id) => store.get(id)));
        const byId = new Map(ids.map((id, at) => [id, String(texts[at])]));
        return found.map((list) => list.map((id) => ({ id, text: byId.get(id) ?? '' })));
      };
    },
  };
}

/** Lets the bench ask: as the extension's background, or as a dedicated worker of one of its pages. */
export function serve(peer: Peer): void {
  const answer = async (message: PeerRequest): Promise<unknown> => {
    if (message.type === 'fill') {
      await peer.fill(await (await fetch('texts.json')).json());
      return {};
    }
    // What the driver asks of every extension, to see that it listens.
    if (message.type !== 'ask') return {};
    const began = performance.now();
    ready ??= peer.open();
    const ask = await ready;
    const open = performance.now() - began;
    return { open, results: await ask(message.queries) } satisfies PeerAnswer;
  };
  let ready: ReturnType<Peer['open']> | null = null;
  const settled = (message: PeerRequest) =>
    answer(message).catch((error) => ({ error: String(error?.stack ?? error) }));
  const scope = globalThis as unknown as {
    chrome?: {
      runtime?: {
        onMessage?: {
          addListener(
            listen: (message: PeerRequest, _: unknown, respond: (answer: unknown) => void) => true,
          ): void;
        };
      };
    };
    DedicatedWorkerGlobalScope?: unknown;
    postMessage(answer: unknown): void;
    onmessage: (event: MessageEvent<PeerRequest>) => void;
  };
  scope.chrome?.runtime?.onMessage?.addListener((message, _, respond) => {
    void settled(message).then(respond);
    return true;
  });
  if (scope.DedicatedWorkerGlobalScope)
    scope.onmessage = ({ data }) => void settled(data).then((said) => scope.postMessage(said));
}

/** The words of a text as our own index has them: lower case, no stop words, stems. */
export function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isStopWord(word)).map(stem);
}

function opened(): Promise<IDBPDatabase> {
  return openDB('peer', 1, {
    upgrade(database) {
      database.createObjectStore('parts');
      database.createObjectStore('texts');
    },
  });
}
