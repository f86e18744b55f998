/**
 * The engine of an import: files -> readers -> batches -> library.
 *
 * A batch and the record of how far the import has come are stored in one transaction, so wherever it is killed it goes
 * on behind the last document that is stored: none is lost, none taken twice. Several batches are prepared at once, in as
 * many workers as there are; they are stored in the order they were read, so that the same files make the same library
 * whatever their number. Readers are asked for one item after the other and only while there is room (batches.ts), so memory
 * holds a few batches, whatever the size of the files.
 */
import type { Corpus } from '../corpus/corpus';
import { CorpusError, failureOf } from '../corpus/failures';
import { type Pack, type ReadyBatch, readyFor } from '../corpus/import-batch';
import { COUNTED, type ImportFiles, type ImportRecord, type ImportTrouble } from '../corpus/import-record';
import type { Packed } from '../corpus/pack';
import { completed } from '../corpus/prepare';
import type { CorpusDocument } from '../model';
import { Batches } from './batches';
import { readerFor } from './formats';
import type { FormatReader, ImportItem, ImportPlace, ImportProgress, ImportSource } from './model';
import { Pace } from './pace';
import { totalOf } from './report';

/**
 * A batch is full when its texts are this long (UTF-16 units) or it has so many documents, whichever comes first: some 4,000
 * passages, a quarter of a second of a worker, stored in a transaction that a question waits for less than 100 ms.
 */
const BATCH = { length: 500_000, documents: 512 };
/** Troubles that are kept one by one; the others are counted. */
const TOLD = 1_000;

/** The library as an import uses it. */
export type ImportStore = Pick<
  Corpus,
  'take' | 'wanted' | 'nextNumber' | 'keepImport' | 'lastImport' | 'tend'
>;

/** What surrounds an import. */
export interface EnginePorts {
  /** Milliseconds, of any origin. */
  now(): number;
  report(progress: ImportProgress): void;
  /** Aborted: cancelled by the reader. */
  signal: AbortSignal;
  /** Asked between two batches: `null`, or a promise that is kept when the reader lets it go on (or cancels). */
  paused(): Promise<void> | null;
  /** Prepares documents for the index, several batches at once. */
  pack: Pack;
  /** Says which of these documents are near copies of what is known, and knows them from then on; missing: nobody looks. */
  meet?(packed: Packed): ReadonlySet<string>;
  /** How many batches may be prepared at once; one more is being stored. */
  ahead: number;
  /** Told of every batch how long (ms) it was at a stage. */
  spent(stage: Stage, ms: number): void;
}

/** What an import's time goes into: waiting for what is being prepared, storing it, merging what was stored. */
export type Stage = 'wait' | 'store' | 'merge';

/** A file's part in an import, in order. */
type Step = { file: number; item: ImportItem } | { file: number; end: true };

/** Begins an import of these files, in place of the last one's record. */
export async function beginImport(
  sources: readonly ImportSource[],
  store: ImportStore,
  identity: { id: string; begun: string },
): Promise<ImportRecord> {
  const record: ImportRecord = {
    ...identity,
    state: 'running',
    error: null,
    first: await store.nextNumber(),
    files: sources.length,
    bytes: sources.reduce((sum, { size }) => sum + size, 0),
    at: 0,
    items: 0,
    counts: new Uint32Array(sources.length * COUNTED.length),
    troubles: [],
    troubled: 0,
  };
  await store.keepImport(record, { paths: sources.map(({ path }) => path), marks: sources.map(markOf) });
  return record;
}

/**
 * The files of an import that was interrupted, in its order, out of files chosen again; those that are done need not be
 * among them. A path for a file that is missing or has changed since.
 */
export function filesAgain(
  record: ImportRecord,
  files: ImportFiles,
  chosen: readonly ImportSource[],
): { sources: (ImportSource | null)[]; missing: string[] } {
  const byMark = new Map(chosen.map((source) => [markOf(source), source]));
  const sources = files.marks.map((mark) => byMark.get(mark) ?? null);
  const missing = files.paths.filter((_, at) => at >= record.at && !sources[at]);
  return { sources, missing };
}

/**
 * Carries an import on from where its record says it is, to its end, and gives the record then. What a reader throws
 * ends one file; what the library throws (no room) ends the import as `failed`, to be carried on another time.
 * `sources` may lack files that are done.
 */
export async function runImport(
  begun: ImportRecord,
  sources: readonly (ImportSource | null)[],
  store: ImportStore,
  ports: EnginePorts,
): Promise<ImportRecord> {
  let record: ImportRecord = { ...begun, state: 'running', error: null };
  const pace = new Pace(sources, record.at);
  const tell = (state: ImportProgress['state']) => ports.report(progressOf(record, state, sources, pace));
  let batch: Step[] = [];
  let length = 0;
  let tending: Promise<unknown> = Promise.resolve();
  // Where documents were there already, more of them will be.
  let looks = false;

  async function prepare(documents: CorpusDocument[]): Promise<ReadyBatch> {
    return readyFor(looks ? await store.wanted(documents) : documents, ports.pack);
  }

  async function put(
    steps: Step[],
    documents: CorpusDocument[],
    preparing: Promise<ReadyBatch>,
  ): Promise<void> {
    if (ports.signal.aborted) return;
    const from = ports.now();
    const ready = await preparing;
    const prepared = ports.now();
    // Many batches would outrun the merges.
    await tending;
    const free = ports.now();
    const met = ports.meet?.(ready.packed);
    record = await store.take(documents, ready, ports.pack, {
      before: record.first ?? 0,
      after(outcomes) {
        looks = outcomes.some((outcome) => outcome !== 'added');
        const near = documents.filter(({ id }, at) => outcomes[at] === 'added' && met?.has(id)).length;
        return { ...advanced(record, steps, outcomes, sources), near: (record.near ?? 0) + near };
      },
    });
    const stored = ports.now();
    ports.spent('wait', prepared - from);
    ports.spent('merge', free - prepared);
    ports.spent('store', stored - free);
    pace.note(stored, documents.length);
    tell('running');
    tending = store.tend();
  }

  const batches = new Batches(ports.ahead);

  /** Sends what was read on its way; waits until there is room for more. */
  async function flush(): Promise<void> {
    if (batch.length === 0) return;
    const steps = batch;
    batch = [];
    length = 0;
    const documents = steps.flatMap((step) =>
      'item' in step && step.item.kind === 'document' ? [completed(step.item.document)] : [],
    );
    const preparing = prepare(documents);
    await batches.add(preparing, () => put(steps, documents, preparing));
  }

  async function rest(): Promise<void> {
    const waiting = ports.paused();
    if (!waiting) return;
    await flush();
    await batches.empty();
    record = { ...record, state: 'paused' };
    await store.keepImport(record);
    tell('paused');
    await waiting;
    record = { ...record, state: 'running' };
    pace.restart();
  }

  try {
    tell('running');
    for (let file = record.at; file < sources.length; file += 1) {
      const source = sources[file];
      if (!source) throw new Error(`file ${file} of the import was not given`);
      let over = file === record.at ? record.items : 0;
      for await (const item of itemsOf(pace.counting(source, file), ports.signal)) {
        if (ports.signal.aborted) break;
        if (over > 0) {
          over -= 1;
          continue;
        }
        batch.push({ file, item });
        if (item.kind === 'document') length += item.document.text.length;
        if (length < BATCH.length && batch.length < BATCH.documents) continue;
        await flush();
        await rest();
      }
      if (ports.signal.aborted) break;
      batch.push({ file, end: true });
      await rest();
    }
    if (!ports.signal.aborted) await flush();
    await batches.empty();
    record = { ...record, state: ports.signal.aborted ? 'cancelled' : 'done' };
  } catch (error) {
    record = { ...record, state: 'failed', error: failureOf(error) };
  }
  // A full disk may refuse even this; the record then says `running`, which can be carried on as well.
  await store.keepImport(record).catch(() => undefined);
  return record;
}

/** The items of a file; one that breaks off or that nobody can read yields what was read of it, and a refusal. */
async function* itemsOf(source: ImportSource, signal: AbortSignal): AsyncGenerator<ImportItem> {
  let reader: FormatReader | null;
  try {
    reader = await readerFor(source);
    if (reader) yield* reader(source, { signal });
    else yield { kind: 'refused', at: {}, reason: 'unknown-format' };
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    yield { kind: 'refused', at: {}, reason: 'unreadable' };
  }
}

/** The record after these steps, whose documents had these outcomes. */
function advanced(
  record: ImportRecord,
  steps: readonly Step[],
  outcomes: readonly (typeof COUNTED)[number][],
  sources: readonly (ImportSource | null)[],
): ImportRecord {
  const next = { ...record, counts: record.counts.slice(), troubles: [...record.troubles] };
  const trouble = (file: number, at: ImportPlace, what: Omit<ImportTrouble, 'path'>) => {
    next.troubled += 1;
    if (next.troubles.length >= TOLD) return;
    next.troubles.push({ path: sources[file]?.path ?? '', ...at, ...what });
  };
  let document = 0;
  for (const step of steps) {
    if ('end' in step) {
      next.at = step.file + 1;
      next.items = 0;
      continue;
    }
    const { file, item } = step;
    next.items += 1;
    let outcome: (typeof COUNTED)[number] = 'refused';
    if (item.kind === 'document') {
      outcome = outcomes[document] as typeof outcome;
      document += 1;
      for (const field of item.without ?? [])
        trouble(file, item.at, { field, reason: 'not-understood', taken: true });
    } else {
      const { at, reason, field } = item;
      trouble(file, at, { reason, taken: false, ...(field === undefined ? {} : { field }) });
    }
    const place = file * COUNTED.length + COUNTED.indexOf(outcome);
    next.counts[place] = (next.counts[place] ?? 0) + 1;
  }
  return next;
}

function progressOf(
  record: ImportRecord,
  state: ImportProgress['state'],
  sources: readonly (ImportSource | null)[],
  pace: Pace,
): ImportProgress {
  const { at, files, bytes } = record;
  const path = sources[Math.min(at, files - 1)]?.path ?? '';
  const { bytesRead, rate, left } = pace.now(bytes);
  return { state, filesDone: at, files, path, bytesRead, bytes, counts: totalOf(record), rate, left };
}

function markOf({ path, size, modified }: ImportSource): string {
  return `${path}\n${size}\n${modified}`;
}
