/** A porter without a worker: gives what it is told to. */

import type { SinceBackup } from '../../lib/corpus/last-backup';
import type { PackWish } from '../../lib/import/pack-file';
import type { Restored } from '../../lib/library/backup/restore';
import type { PackList, PackOutcome, Porter } from '../../lib/library/porter/porter';

export interface FakePorter extends Porter {
  since: SinceBackup;
  restored: Restored;
  list: PackList;
  outcome: PackOutcome;
  /** What was asked for. */
  removed: (string | null)[];
  made: { ids: string[]; wish: PackWish }[];
}

export function fakePorter(): FakePorter {
  const fake: FakePorter = {
    since: { last: null, added: 0 },
    restored: { brought: [], given: [], damaged: false },
    list: {
      packs: [
        {
          id: 'weir-reports',
          title: 'Weir reports',
          licence: 'CC-BY-4.0',
          version: 3,
          hash: 'ab',
          documents: 1_240,
          state: 'installed',
        },
      ],
      bundled: { documents: 5, version: 2 },
    },
    outcome: { kind: 'installed', title: 'Weir reports', stored: 1_200 },
    removed: [],
    made: [],
    backup: async () => ({ ok: true, value: new Blob(['{}']) }),
    restore: async () => ({ ok: true, value: fake.restored }),
    sinceBackup: async () => ({ ok: true, value: fake.since }),
    packs: async () => ({ ok: true, value: fake.list }),
    install: async () => ({ ok: true, value: fake.outcome }),
    removePack: async (id) => {
      fake.removed.push(id);
      return { ok: true, value: 12 };
    },
    makePack: async (ids, wish) => {
      fake.made.push({ ids: [...ids], wish });
      return { ok: true, value: new Blob(['{}']) };
    },
    close() {},
  };
  return fake;
}
