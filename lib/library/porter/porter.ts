/** The porter: who carries whole things into the library and out of it. In a worker of its page (worker.ts). */
import type { Carried } from '../../corpus/carried';
import type { SinceBackup } from '../../corpus/last-backup';
import type { PackRecord } from '../../corpus/packs';
import type { PackTrouble, PackWish } from '../../import/pack-file';
import type { ChosenFile } from '../../import/protocol';
import type { Result } from '../../model';
import type { Restored } from '../backup/restore';

/** A pack as it is listed. */
export interface PackCard extends Omit<PackRecord, 'ids' | 'removed'> {
  documents: number;
}

/** The packs, and how many documents of the bundle there are in which version. */
export interface PackList {
  packs: PackCard[];
  bundled: { documents: number; version: number };
}

/** What became of a pack's file. */
export type PackOutcome =
  /** `stored`: documents that nobody had. */
  | { kind: 'installed' | 'updated'; title: string; stored: number }
  /** This version is installed already, or a newer one. */
  | { kind: 'there'; title: string; version: number }
  | { kind: 'refused'; troubles: PackTrouble[] };

/** What the porter does. */
export interface Porter {
  /** The whole library as a file; `given`: what the page has to add to it. */
  backup(given: readonly Carried[]): Promise<Result<Blob>>;
  /** Brings back what library files among these hold besides documents. */
  restore(files: readonly ChosenFile[]): Promise<Result<Restored>>;
  /** When the last backup was made, and what came since. */
  sinceBackup(): Promise<Result<SinceBackup>>;
  packs(): Promise<Result<PackList>>;
  /** Checks a pack's file whole, then installs it or brings the installed one to its version. */
  install(file: ChosenFile): Promise<Result<PackOutcome>>;
  /** Removes a pack (`null`: the bundled documents) with what is its alone; gives how many documents that were. */
  removePack(id: string | null): Promise<Result<number>>;
  /** Makes a pack's file of these documents. */
  makePack(ids: readonly string[], wish: PackWish): Promise<Result<Blob>>;
  close(): void;
}
