/** The page's side of the porter's worker, which is started when it is first needed. */
import type { Carried } from '../../corpus/carried';
import type { SinceBackup } from '../../corpus/last-backup';
import type { PackWish } from '../../import/pack-file';
import type { ChosenFile } from '../../import/protocol';
import type { Result } from '../../model';
import { asking } from '../ask-worker';
import type { Restored } from '../backup/restore';
import type { PackList, PackOutcome, Porter } from './porter';

type Asked =
  | { type: 'backup'; given: readonly Carried[] }
  | { type: 'restore'; files: readonly ChosenFile[] }
  | { type: 'since-backup' }
  | { type: 'packs' }
  | { type: 'install'; file: ChosenFile }
  | { type: 'remove-pack'; pack: string | null }
  | { type: 'make-pack'; ids: readonly string[]; wish: PackWish };

/** page -> worker. */
export type PorterRequest = Asked & { id: number };

/** The porter. */
export function startPorter(): Porter {
  let worker: Worker | null = null;
  let send: ((request: Asked) => Promise<Result<unknown>>) | null = null;
  const ask = <T>(request: Asked) => {
    worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    send ??= asking<Asked>(worker, 'the porter');
    return send(request) as Promise<Result<T>>;
  };
  return {
    backup: (given) => ask<Blob>({ type: 'backup', given }),
    restore: (files) => ask<Restored>({ type: 'restore', files }),
    sinceBackup: () => ask<SinceBackup>({ type: 'since-backup' }),
    packs: () => ask<PackList>({ type: 'packs' }),
    install: (file) => ask<PackOutcome>({ type: 'install', file }),
    removePack: (pack) => ask<number>({ type: 'remove-pack', pack }),
    makePack: (ids, wish) => ask<Blob>({ type: 'make-pack', ids, wish }),
    close: () => worker?.terminate(),
  };
}
