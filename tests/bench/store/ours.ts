/** Our own library as the bench asks it: the functions that reading a page uses, in a background with nothing else in it. */
import { openCorpus } from '../../../lib/corpus/corpus';
import { completed, type NewDocument } from '../../../lib/corpus/prepare';
import { firstLook, looker } from '../../../lib/retrieval/first-look';
import { partByPart } from '../../../lib/retrieval/part-by-part';
import { documentOf } from '../../../lib/retrieval/passage-index';
import { queryOf, retrieve } from '../../../lib/retrieval/retrieve';
import { bestPassages, firstScores } from '../../../lib/retrieval/score';
import { analyse } from '../../../lib/text/analyse';
import { splitSentences } from '../../../lib/text/sentences';
import type { Line } from './texts';

const BORN = performance.timeOrigin + performance.now();
const TOP = 10;
const LIBRARY = 'bench';
/** Documents given to the library at once. */
const BATCH = 512;

/** What the bench asks. `passages`: how many there should be; `look`: the first alone, as a full-text engine, or all of `retrieve`. */
export type Request =
  | { type: 'fill'; passages: number }
  | { type: 'ask'; queries: string[]; look: 'first' | 'both' }
  | { type: 'recall'; queries: string[] }
  | { type: 'texts'; from: number; to: number }
  | { type: 'add-one' };

/** How long a question's parts took (ms), `parse` while `open` goes on; times are since the epoch. */
export interface Asked {
  born: number;
  began: number;
  open: number;
  parse: number;
  postings: number;
  scores: number;
  passages: number;
  found: number;
}

declare const chrome: {
  runtime?: {
    onMessage: {
      addListener(listen: (message: Request, _: unknown, respond: (answer: unknown) => void) => true): void;
    };
  };
};

chrome.runtime?.onMessage.addListener((message, _, respond) => {
  answer(message).then(respond, (error) => respond({ error: String(error?.stack ?? error) }));
  return true;
});

function answer(message: Request): Promise<unknown> {
  switch (message.type) {
    case 'fill':
      return fill(message.passages);
    case 'ask':
      return ask(message.queries, message.look);
    case 'recall':
      return recall(message.queries);
    case 'texts':
      return texts(message.from, message.to);
    case 'add-one':
      return addOne();
    default:
      // What the driver asks of every extension, to see that it listens.
      return Promise.resolve(null);
  }
}

/** Texts beyond those there are come again under new ids. */
async function fill(wanted: number) {
  const corpus = await openCorpus({ name: LIBRARY });
  const lines = (await (await fetch('corpus.jsonl')).text()).split('\n');
  let { passages, documents } = await corpus.coverage();
  const began = performance.now();
  while (passages < wanted) {
    await corpus.add(Array.from({ length: BATCH }, (_, at) => documentOfLine(lines, documents + at)));
    ({ passages, documents } = await corpus.coverage());
  }
  const stored = performance.now() - began;
  await corpus.tend();
  return { stored, settled: performance.now() - began, passages, documents };
}

function documentOfLine(lines: string[], at: number): NewDocument {
  const line: Line = JSON.parse(lines[at % lines.length] ?? '');
  const id = `${line.id}-${Math.floor(at / lines.length)}`;
  return { id, title: line.title ?? '', publisher: null, url: null, published: null, text: line.text };
}

async function ask(queries: string[], look: 'first' | 'both'): Promise<Asked> {
  const began = performance.now();
  // A reading has opened the library before it has read its sentences.
  const opening = openCorpus({ name: LIBRARY });
  const asked = queries.map((text) => queryOf(analyse(text)));
  const parsed = performance.now();
  const corpus = await opening;
  const opened = performance.now();
  const steps = { postings: 0, scores: 0, passages: 0 };
  if (look === 'both') await retrieve(asked, corpus, TOP);
  else
    await corpus.read(async (snapshot) => {
      const terms = new Set(asked.flatMap((query) => query.terms.map(({ term }) => term)));
      const from = performance.now();
      const [statistics, postings] = await Promise.all([
        snapshot.statistics(),
        snapshot.postings([...terms]),
      ]);
      const read = performance.now();
      const look = looker(postings, statistics);
      await partByPart(asked, (part) => {
        const began = performance.now();
        const best = part.map((query) => look(query, TOP));
        steps.scores += performance.now() - began;
        const ids = [...new Set(best.flat().map(({ id }) => id))];
        const reading = snapshot.cards([...new Set(ids.map(documentOf))]);
        return { reading, results: snapshot.passages(ids).then(() => best) };
      });
      steps.postings = read - from;
      steps.passages = performance.now() - read - steps.scores;
    });
  return {
    born: BORN,
    began: performance.timeOrigin + began,
    open: opened - began,
    parse: parsed - began,
    ...steps,
    found: performance.now() - opened,
  };
}

/** Share of the exhaustive ten best that the first look finds. */
async function recall(queries: string[]): Promise<number> {
  const corpus = await openCorpus({ name: LIBRARY });
  const asked = queries.map((text) => queryOf(analyse(text)));
  return corpus.read(async (snapshot) => {
    const terms = new Set(asked.flatMap((query) => query.terms.map(({ term }) => term)));
    const statistics = await snapshot.statistics();
    const postings = await snapshot.postings([...terms]);
    const found = firstLook(asked, postings, statistics, TOP);
    let hits = 0;
    let all = 0;
    asked.forEach((query, at) => {
      const best = bestPassages(firstScores(query, postings, statistics), documentOf, TOP);
      const ids = new Set(found[at]?.map(({ id }) => id));
      all += best.length;
      hits += best.filter(({ id }) => ids.has(id)).length;
    });
    return hits / all;
  });
}

/** The texts of the passages of the documents `from` to before `to` of the list, for engines that are given the same. */
async function texts(from: number, to: number): Promise<string[]> {
  const lines = (await (await fetch('corpus.jsonl')).text()).split('\n');
  return Array.from({ length: to - from }, (_, at) =>
    completed(documentOfLine(lines, from + at), 'added'),
  ).flatMap(({ text, blocks }) => splitSentences(text, blocks).map((sentence) => sentence.text));
}

async function addOne() {
  const corpus = await openCorpus({ name: LIBRARY });
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
  await retrieve([queryOf(analyse('Quillon Varga lighthouse'))], corpus, 3);
  return { stored, searchable: performance.now() - began };
}
