/**
 * The fitted tables that judging reads, as files of the package: in the worker's own code they would cost every start
 * of it, so they lie beside it and are fetched when a page is to be judged.
 *
 * To add one: its fit script writes `assets/tables/<name>.bin` with `writeTable`, the folder that owns its meaning
 * exports an install function over `openTable`, and the two meet in a line below. Everything else follows from that line:
 * the worker, `evaluate`, the fit and the tests load what stands here.
 */
import { installLearnedWords } from './claims/learned-words';
import { installModel } from './evidence/model';
import { installStance } from './evidence/stance';
import { installWords } from './evidence/words';
import { TableError } from './table-file';

/** File name -> what takes its bytes. */
const TABLES: Readonly<Record<string, (file: ArrayBuffer) => void>> = {
  'words.bin': installWords,
  'relation.bin': installModel,
  'stance.bin': installStance,
  'claim-words.bin': installLearnedWords,
};

/** Reads a file below `tables/` of the package; rejects when there is none. */
export type ReadTable = (name: string) => Promise<ArrayBuffer>;

/**
 * What loads all tables, once however often and from wherever it is called: nothing may be judged before it resolves.
 * Rejects with a `TableError`; a failure is not remembered, so the next call tries again.
 */
export function tableLoader(read: ReadTable): () => Promise<void> {
  let loading: Promise<void> | null = null;
  return () => {
    loading ??= loadAll(read).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function loadAll(read: ReadTable): Promise<void> {
  await Promise.all(
    Object.entries(TABLES).map(async ([name, install]) => {
      const file = await read(name).catch((error: unknown) => {
        throw new TableError(`tables/${name} cannot be read: ${error}`);
      });
      install(file);
    }),
  );
}
