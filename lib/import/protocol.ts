/** What the page and the import's worker say to each other. Plain data and files, which cross worlds without being read. */
import type { Failure } from '../model';
import type { ImportProgress, ImportReport, ImportSource } from './model';

/** A file as the page hands it over. */
export interface ChosenFile {
  file: File;
  /** Name with the folders it was chosen under. */
  path: string;
}

/** page -> worker. */
export type PageToImport =
  /** Some of the files, before anything else: a thousand at once would hold the page up for half a second. */
  | { type: 'files'; files: ChosenFile[] }
  /** All files are there; `packers` are ports to the workers that prepare documents. */
  | { type: 'begin'; packers: MessagePort[] }
  /** Carry on the import that was interrupted, with its files chosen again. */
  | { type: 'go-on-with'; packers: MessagePort[] }
  | { type: 'pause' }
  | { type: 'resume' }
  /** What is stored stays. */
  | { type: 'cancel' };

/** worker -> page. Each import ends with one of the last four. */
export type ImportToPage =
  | { type: 'progress'; progress: ImportProgress }
  | { type: 'ended'; report: ImportReport }
  /** These files of the interrupted import are missing or have changed; nothing was begun. */
  | { type: 'missing'; paths: string[] }
  /** Another window is importing; nothing was begun. */
  | { type: 'busy' }
  | { type: 'failed'; error: Failure };

/** A chosen file as a reader sees it. */
export function sourceOf({ file, path }: ChosenFile): ImportSource {
  const { name, type, size, lastModified } = file;
  return { name, path, type, size, modified: lastModified, stream: () => file.stream() };
}
