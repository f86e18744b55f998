/**
 * The worker of the library's page in which an import runs: it lives as long as the page is open, has the database to
 * itself where the page's own work is concerned, and keeps the page free.
 *
 * One import at a time, whatever the number of windows: a lock, which a worker that dies lets go, tells an import that
 * runs from one that was interrupted.
 */
import { type Corpus, openCorpus } from '../corpus/corpus';
import { failureOf } from '../corpus/failures';
import { exclusively } from '../corpus/locks';
import { openNearCopies } from '../corpus/near-copies';
import { beginImport, filesAgain, runImport } from './engine';
import type { ImportSource } from './model';
import { packWith } from './packers';
import { type ChosenFile, type ImportToPage, type PageToImport, sourceOf } from './protocol';
import { IMPORT_LOCK, reportOf } from './report';

const given: ChosenFile[] = [];
const cancelled = new AbortController();
let pause: { promise: Promise<void>; end: () => void } | null = null;

addEventListener('message', ({ data }: MessageEvent<PageToImport>) => {
  switch (data.type) {
    case 'files':
      given.push(...data.files);
      break;
    case 'begin':
    case 'go-on-with':
      void perform(given, data.packers, data.type === 'go-on-with');
      break;
    case 'pause':
      pause ??= newPause();
      break;
    case 'resume':
      pause?.end();
      break;
    case 'cancel':
      cancelled.abort();
      pause?.end();
  }
});

function newPause(): { promise: Promise<void>; end: () => void } {
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = () => {
      pause = null;
      resolve();
    };
  });
  return { promise, end };
}

/** Once in a worker's life: merges that are left over are done before it ends. */
async function perform(
  files: readonly ChosenFile[],
  packers: readonly MessagePort[],
  again: boolean,
): Promise<void> {
  try {
    const corpus = await openCorpus();
    const importing = () => run(corpus, files.map(sourceOf), packers, again);
    say((await exclusively(IMPORT_LOCK, false, importing)) ?? { type: 'busy' });
    await corpus.tend();
  } catch (error) {
    say({ type: 'failed', error: failureOf(error) });
  }
  close();
}

async function run(
  corpus: Corpus,
  chosen: readonly ImportSource[],
  packers: readonly MessagePort[],
  again: boolean,
): Promise<ImportToPage> {
  let sources: readonly (ImportSource | null)[] = chosen;
  let record = null;
  if (again) {
    const last = await corpus.lastImport();
    if (!last) return { type: 'missing', paths: [] };
    const found = filesAgain(last.record, last.files, chosen);
    if (found.missing.length > 0) return { type: 'missing', paths: found.missing };
    ({ sources } = found);
    ({ record } = last);
  } else {
    record = await beginImport(chosen, corpus, { id: crypto.randomUUID(), begun: new Date().toISOString() });
  }
  const copies = await openNearCopies();
  const ended = await runImport(record, sources, corpus, {
    now: () => performance.now(),
    report: (progress) => say({ type: 'progress', progress }),
    signal: cancelled.signal,
    paused: () => pause?.promise ?? null,
    pack: packWith(packers),
    ahead: packers.length + 1,
    meet: (packed) => copies.meet(packed),
    // Seen by the browser's own tools and by `npm run bench -- ingest`.
    spent: (stage, ms) => performance.measure(stage, { start: performance.now() - ms }),
  });
  const last = await corpus.lastImport();
  return { type: 'ended', report: reportOf(ended, last?.files.paths ?? []) };
}

function say(message: ImportToPage): void {
  postMessage(message);
}
