/** The worker of `npm run bench:store`: each store behind the same three requests. */
import { openCorpus } from '../../lib/corpus/corpus';
import type { NewDocument } from '../../lib/corpus/prepare';
import { firstLook } from '../../lib/retrieval/first-look';
import { queryOf, retrieve } from '../../lib/retrieval/retrieve';
import { analyse } from '../../lib/text/analyse';

const BORN = performance.timeOrigin + performance.now();

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listen: (message: Request, sender: unknown, respond: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
};

/** What the bench asks. `passages`: how many there should be. */
type Request =
  | { type: 'ingest'; store: string; passages: number }
  | { type: 'ask'; store: string; queries: string[]; look: 'first' | 'both' }
  | { type: 'add-one'; store: string }
  | { type: 'settle'; store: string };

async function answer(message: Request): Promise<unknown> {
  switch (message.type) {
    case 'ingest':
      return ingest(message.store, message.passages);
    case 'ask':
      return ask(message.store, message.queries, message.look);
    case 'add-one':
      return addOne(message.store);
    case 'settle':
      return settle(message.store);
    default:
      return null;
  }
}

chrome.runtime?.onMessage.addListener((message, _, respond) => {
  answer(message).then(respond, (error) => respond({ error: String(error?.stack ?? error) }));
  return true;
});

async function ingest(store: string, wanted: number): Promise<unknown> {
  const corpus = await openCorpus({ name: store });
  const lines = (await (await fetch('corpus.jsonl')).text()).split('\n').filter((line) => line !== '');
  let passages = (await corpus.coverage()).passages;
  let documents = (await corpus.coverage()).documents;
  const began = performance.now();
  while (passages < wanted) {
    const batch: NewDocument[] = [];
    for (let at = 0; at < 512; at += 1) {
      const line = JSON.parse(lines[(documents + at) % lines.length] ?? '');
      const round = Math.floor((documents + at) / lines.length);
      batch.push({
        id: `${line.id}-${round}`,
        title: line.title ?? '',
        publisher: null,
        url: null,
        published: null,
        text: line.text,
      });
    }
    await corpus.add(batch);
    ({ passages, documents } = await corpus.coverage());
  }
  const ms = performance.now() - began;
  await corpus.tend?.();
  return { ms, settled: performance.now() - began, passages, documents };
}

async function ask(store: string, texts: string[], look: 'first' | 'both'): Promise<unknown> {
  const began = performance.timeOrigin + performance.now();
  const corpus = await openCorpus({ name: store });
  const opened = performance.timeOrigin + performance.now();
  const queries = texts.map((text) => queryOf(analyse(text)));
  const queried = performance.timeOrigin + performance.now();
  const steps: Record<string, number> = {};
  let results: number[][];
  if (look === 'both') {
    const found = await retrieve(queries, corpus, 10);
    results = found.map((candidates) => candidates.map(({ passage }) => passage.id));
  } else {
    results = await corpus.read(async (snapshot) => {
      let last = performance.now();
      const lap = (name: string) => {
        steps[name] = performance.now() - last;
        last = performance.now();
      };
      const union = new Set(queries.flatMap((query) => query.terms.map(({ term }) => term)));
      const [statistics, postings] = await Promise.all([
        snapshot.statistics(),
        snapshot.postings([...union]),
      ]);
      lap('postings');
      const best = firstLook(queries, postings, statistics, 10);
      lap('scores');
      const passages = await snapshot.passages([...new Set(best.flat().map(({ id }) => id))]);
      lap('passages');
      return best.map((scored) => scored.map(({ id }) => passages.get(id)?.id ?? -1));
    });
  }
  const done = performance.timeOrigin + performance.now();
  return {
    born: BORN,
    began,
    open: opened - began,
    parse: queried - opened,
    find: done - queried,
    done,
    steps,
    results,
  };
}

async function addOne(store: string): Promise<unknown> {
  const corpus = await openCorpus({ name: store });
  await corpus.coverage();
  const text = Array.from(
    { length: 20 },
    (_, at) => `Quillon Varga walked past lighthouse number ${at} on a rainy day in spring.`,
  ).join(' ');
  const began = performance.now();
  await corpus.add([
    { id: `one-${Date.now()}`, title: 'One page', publisher: null, url: null, published: null, text },
  ]);
  const stored = performance.now() - began;
  const [found] = await retrieve([queryOf(analyse('Quillon Varga lighthouse'))], corpus, 3);
  return { stored, searchable: performance.now() - began, found: found?.length };
}

async function settle(store: string): Promise<unknown> {
  const corpus = await openCorpus({ name: store });
  const began = performance.now();
  await corpus.tend?.();
  return performance.now() - began;
}
