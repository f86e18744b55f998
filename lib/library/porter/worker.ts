/** The porter's worker: reads and writes whole libraries beside the page. */
import { Connection } from '../../corpus/connection';
import { LIBRARY, openCorpus } from '../../corpus/corpus';
import { failureOf } from '../../corpus/failures';
import { bundledIds, noteBackup, sinceBackup } from '../../corpus/last-backup';
import { removeBundled, removePack } from '../../corpus/packs';
import { type ChosenFile, sourceOf } from '../../import/protocol';
import type { WorkerAnswer } from '../ask-worker';
import { backupOf } from '../backup/backup';
import { PAGE_PARTS } from '../backup/page-parts';
import { type Restored, restore } from '../backup/restore';
import { installFile, packList, packOf } from '../packs/pack-work';
import type { PorterRequest } from './client';

const scope = self as unknown as {
  postMessage(answer: WorkerAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PorterRequest>) => void): void;
};
const connection = new Connection(LIBRARY);
let turn: Promise<void> = Promise.resolve();

scope.addEventListener('message', ({ data }) => {
  turn = turn.then(async () => {
    try {
      scope.postMessage({ id: data.id, result: { ok: true, value: await answer(data) } });
    } catch (error) {
      scope.postMessage({ id: data.id, result: { ok: false, error: failureOf(error) } });
    }
  });
});

async function answer(request: PorterRequest): Promise<unknown> {
  switch (request.type) {
    case 'backup': {
      const now = new Date().toISOString();
      const corpus = await openCorpus();
      const bundled = { part: 'bundled', key: 'ids', value: await connection.use(bundledIds) };
      const { file } = await backupOf(corpus, connection, [...request.given, bundled], now);
      await corpus.close();
      await connection.use((database) => noteBackup(database, now));
      return file;
    }
    case 'restore':
      return restoreAll(request.files);
    case 'since-backup':
      return connection.use(sinceBackup);
    case 'packs':
      return packList(connection);
    case 'install':
      return installFile(sourceOf(request.file), connection);
    case 'remove-pack':
      return request.pack === null ? removeBundled(connection) : removePack(connection, request.pack);
    case 'make-pack':
      return packOf(request.ids, request.wish, new Date().toISOString(), connection);
  }
}

async function restoreAll(files: readonly ChosenFile[]): Promise<Restored> {
  const all: Restored = { brought: [], given: [], damaged: false };
  for (const file of files) {
    const one = await restore(sourceOf(file), connection, PAGE_PARTS);
    if (!one) continue;
    all.brought.push(...one.brought);
    all.given.push(...one.given);
    all.damaged ||= one.damaged;
  }
  return all;
}
