/**
 * The words of an import: a file becomes documents, one item at a time. Types only.
 *
 * To read another format write a `FormatReader` in a file of its own and name it in formats.ts: what it yields is
 * stored, counted and reported by the engine (engine.ts), which also pauses, cancels and goes on after a restart.
 */
import type { COUNTED, ImportRecord, ImportTrouble } from '../corpus/import-record';
import type { NewDocument } from '../corpus/prepare';

/** A file to be read. `stream` may be called several times and always gives all of it from its beginning. */
export interface ImportSource {
  /** The file's own name. */
  name: string;
  /** Name with the folders it was chosen under; tells the files of one import apart. */
  path: string;
  /** MIME type as the browser guesses it, '' when it has no guess. */
  type: string;
  /** Bytes. */
  size: number;
  /** When it was last changed, in milliseconds since 1970; 0 when that is not known. */
  modified: number;
  stream(): ReadableStream<Uint8Array>;
}

/** Where in a file an item stands: its line (from 1), or the name of its part (an entry, a feed's item). */
export interface ImportPlace {
  line?: number;
  entry?: string;
}

/** Why something was not taken; each has words of its own in the locale file (`import_reason_<reason>`). */
export type RefusalReason =
  /** No reader knows the file. */
  | 'unknown-format'
  /** The file ended or broke off in the midst of it, or the disk failed. */
  | 'unreadable'
  | 'not-json'
  /** A library's own file that holds other documents than its first line says. */
  | 'not-whole'
  /** A file whose first line does not make it a pack. */
  | 'not-a-pack'
  /** Another document of a pack has this id. */
  | 'twice'
  /** A page without a story. */
  | 'no-story'
  /** A list of addresses has no texts. */
  | 'addresses-only'
  | 'not-an-object'
  | 'missing-field'
  | 'wrong-type'
  | 'too-long';

/** What a reader makes of a piece of its file. */
export type ImportItem =
  /** `without`: fields that could not be understood and were left empty (a date that is none). */
  | { kind: 'document'; document: NewDocument; at: ImportPlace; without?: string[] }
  | { kind: 'refused'; at: ImportPlace; reason: RefusalReason; field?: string };

/** What a reader may use besides its file. Readers run in a worker: what needs a document arrives here as a function. */
export interface ReaderPorts {
  /** Aborted when the reader is not wanted any longer. */
  signal: AbortSignal;
}

/**
 * Reads one file. The same file gives the same items in the same order every time: an import that goes on after a
 * restart passes over as many items as were dealt with before. It never runs or fetches what it reads, keeps one item in
 * memory at a time, and yields `refused` for what it cannot take and goes on; what it throws ends the file as unreadable.
 */
export type FormatReader = (source: ImportSource, ports: ReaderPorts) => AsyncGenerator<ImportItem>;

/** A format as the registry knows it. */
export interface Format {
  name: string;
  /** Whether this is such a file. `head` is its beginning as text, up to `HEAD_BYTES`. */
  knows(file: { name: string; type: string; head: string }): boolean;
  /** Loads the reader; what it needs is in no other bundle. */
  load(): Promise<FormatReader>;
}

/** How an import stands, as it goes. */
export interface ImportProgress {
  state: 'running' | 'paused';
  /** Files that are done, and all. */
  filesDone: number;
  files: number;
  /** Path of the file that is being read. */
  path: string;
  /** Bytes read, and those of all files. */
  bytesRead: number;
  bytes: number;
  counts: ImportCounts;
  /** Documents a second, over the last seconds; `null` at the beginning. */
  rate: number | null;
  /** Seconds left at the rate bytes were read lately; `null` when nobody can say. */
  left: number | null;
}

/** Documents by what became of them; `replaced`: one of the same id was there and said otherwise. */
export type ImportCounts = Record<(typeof COUNTED)[number], number>;

/** What became of an import, as plain data: shown at its end, and by a page that opens later. */
export interface ImportReport
  extends Pick<ImportRecord, 'id' | 'begun' | 'state' | 'error' | 'files' | 'near'> {
  filesDone: number;
  counts: ImportCounts;
  /** The first files of which not every document was simply added. */
  remarkable: { path: string; counts: ImportCounts }[];
  /** The first of what was not taken, or taken in part; `troubled` counts them all. */
  troubles: ImportTrouble[];
  troubled: number;
}
