/** The porter: who carries whole things into the library and out of it. In a worker of its page (worker.ts). */
import type { Carried } from '../../corpus/carried';
import type { SinceBackup } from '../../corpus/last-backup';
import type { ChosenFile } from '../../import/protocol';
import type { Result } from '../../model';
import type { Restored } from '../backup/restore';

/** What the porter does. */
export interface Porter {
  /** The whole library as a file; `given`: what the page has to add to it. */
  backup(given: readonly Carried[]): Promise<Result<Blob>>;
  /** Brings back what library files among these hold besides documents. */
  restore(files: readonly ChosenFile[]): Promise<Result<Restored>>;
  /** When the last backup was made, and what came since. */
  sinceBackup(): Promise<Result<SinceBackup>>;
  close(): void;
}
