/**
 * The part of the trace benchmark that runs in the extension's own worker: bundled by trace.ts and evaluated there, with
 * the extension's library and packaged tables.
 */
import 'compromise/two';
import { type Corpus, openCorpus } from '../../lib/corpus/corpus';
import type { NewDocument } from '../../lib/corpus/prepare';
import { warmUp } from '../../lib/evidence/warm-up';
import { tableLoader } from '../../lib/tables';
import { traceSelection } from '../../lib/trace-selection';

declare const chrome: { runtime: { getURL(path: string): string } };

/** What one trace took (ms) and found. */
export interface Traced {
  ms: number;
  paths: number;
  hops: number;
}

const ARTICLE = {
  url: 'https://page.example/story',
  title: '',
  author: null,
  publisher: 'The Page',
  published: { iso: '2026-05-20T12:00Z', certainty: 'exact' as const },
  modified: null,
  language: 'en',
};

let corpus: Promise<Corpus> | null = null;

const library = (): Promise<Corpus> => {
  corpus ??= openCorpus();
  return corpus;
};

/** Adds documents; resolves to the passages there are then. */
async function add(documents: NewDocument[]): Promise<number> {
  await (await library()).add(documents);
  return (await (await library()).coverage()).passages;
}

/** The merges that are due: a reader's library has done them long before. */
async function settle(): Promise<void> {
  await (await library()).tend();
}

/** Tables and what the background warms up while a page is read. */
async function ready(): Promise<void> {
  const read = async (name: string) => (await fetch(chrome.runtime.getURL(`/tables/${name}`))).arrayBuffer();
  await tableLoader(read)();
  warmUp();
}

/** Traces each selection, one after the other. */
async function trace(selections: string[]): Promise<Traced[]> {
  const traced: Traced[] = [];
  for (const text of selections) {
    const started = performance.now();
    const { paths = [] } = await traceSelection({ text, place: null }, { article: ARTICLE }, await library());
    const ms = performance.now() - started;
    traced.push({ ms, paths: paths.length, hops: paths.reduce((sum, { hops }) => sum + hops.length, 0) });
  }
  return traced;
}

Object.assign(globalThis, { traceBench: { add, settle, ready, trace } });
