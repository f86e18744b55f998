/** A porter without a worker: gives what it is told to. */
import type { SinceBackup } from '../../lib/corpus/last-backup';
import type { Restored } from '../../lib/library/backup/restore';
import type { Porter } from '../../lib/library/porter/porter';

export interface FakePorter extends Porter {
  since: SinceBackup;
  restored: Restored;
}

export function fakePorter(): FakePorter {
  const fake: FakePorter = {
    since: { last: null, added: 0 },
    restored: { brought: [], given: [], damaged: false },
    backup: async () => ({ ok: true, value: new Blob(['{}']) }),
    restore: async () => ({ ok: true, value: fake.restored }),
    sinceBackup: async () => ({ ok: true, value: fake.since }),
    close() {},
  };
  return fake;
}
