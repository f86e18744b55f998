/**
 * The shelf's keeper, in a worker of the library's page: holds every card, asks the index, sorts. Reads only; whatever
 * changes the library does so elsewhere, and the keeper looks at the library's revision each time it is asked for a list.
 */
import { type Corpus, openCorpus } from '../../corpus/corpus';
import { failureOf } from '../../corpus/failures';
import { documentsHavingAll } from '../../retrieval/having-all';
import { queryOf } from '../../retrieval/query';
import { rankDocuments } from '../../retrieval/rank-documents';
import { analyse } from '../../text/analyse';
import type { WorkerAnswer } from '../ask-worker';
import { holdingsOf } from '../coverage/holdings';
import { wantingOf } from '../coverage/wanting';
import { Catalogue, type Found } from './catalogue';
import type { ShelfRequest } from './client';
import type { LibraryCoverage, Wish } from './shelf';

/** Cards read together. */
const TOGETHER = 5_000;
/** Documents that are ranked against the query; the rest of those that have all its words follow by date. */
const RANKED = 100;

const scope = self as unknown as {
  postMessage(answer: WorkerAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ShelfRequest>) => void): void;
};
let corpus: Promise<Corpus> | null = null;
let catalogue: Catalogue | null = null;
let revision = -1;
/** The last list asked for: one that is waited for no more is not made. */
let latest = 0;
let turn: Promise<void> = Promise.resolve();

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'view') latest = data.id;
  turn = turn.then(async () => {
    try {
      scope.postMessage({ id: data.id, result: { ok: true, value: await answer(data) } });
    } catch (error) {
      corpus = null;
      revision = -1;
      scope.postMessage({ id: data.id, result: { ok: false, error: failureOf(error) } });
    }
  });
});

async function answer(request: ShelfRequest): Promise<unknown> {
  switch (request.type) {
    case 'view':
      return request.id === latest ? view(request.wish, request.locale) : null;
    case 'rows':
      return catalogue?.rows(request.turn, request.from, request.to) ?? [];
    case 'ids':
      return catalogue?.rows(request.turn, request.from, request.to).map(({ id }) => id) ?? [];
    case 'place':
      return catalogue?.place(request.turn, request.document) ?? -1;
    case 'coverage':
      return coverage();
  }
}

function opened(): Promise<Corpus> {
  corpus ??= openCorpus();
  return corpus;
}

async function view(wish: Wish, locale: string) {
  const library = await opened();
  catalogue ??= new Catalogue(locale);
  await follow(library, catalogue);
  return catalogue.view(wish, wish.query.trim() === '' ? null : await find(wish.query, library));
}

/** Readings that are looked through for what they lack. */
const READINGS = 20;

async function coverage(): Promise<LibraryCoverage> {
  const library = await opened();
  const cards = catalogue?.all() ?? [];
  const readings = [];
  for (const { id } of (await library.readings('')).slice(0, READINGS)) {
    const reading = await library.reading(id);
    if (reading) readings.push({ id, ...reading });
  }
  const publishers = [...new Set(cards.flatMap(({ publisher }) => publisher ?? []))];
  const days = cards.flatMap(({ published }) => published?.iso.slice(0, 10) ?? []);
  return { holdings: holdingsOf(cards), wanting: wantingOf(readings, publishers, days) };
}

/** Brings the catalogue to the library's revision. */
async function follow(library: Corpus, known: Catalogue): Promise<void> {
  const now = await library.revision();
  if (now === revision) return;
  const there = await library.numbers();
  const [old, whole] = [new Set(known.numbers()), new Set(there)];
  const missing = there.filter((number) => !old.has(number));
  const came = [];
  for (let at = 0; at < missing.length; at += TOGETHER) {
    const [first, last] = [missing[at], missing[Math.min(at + TOGETHER, missing.length) - 1]];
    const cards = await library.cards(first as number, last as number);
    came.push(...cards.filter(({ number }) => !old.has(number)));
  }
  known.change(new Set([...old].filter((number) => !whole.has(number))), came);
  revision = now;
}

async function find(query: string, library: Corpus): Promise<Found> {
  const analysis = analyse(query);
  const all = await documentsHavingAll(analysis, library);
  const ranked = await rankDocuments(queryOf(analysis), library, RANKED);
  return { all: new Set(all), best: ranked.map(({ document }) => document.id) };
}
