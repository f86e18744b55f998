/** An import's record as what is shown of it, by a page that may have opened after its end. */
import { COUNTED, type ImportRecord } from '../corpus/import-record';
import type { ImportCounts, ImportReport } from './model';

/** Name of the lock an import holds while it runs, in whatever window. */
export const IMPORT_LOCK = 'headwater-import';

/** Files that are reported by name; the others are in the totals. */
const NAMED_FILES = 1_000;

/** The report of an import; `paths` of its files, in order. */
export function reportOf(record: ImportRecord, paths: readonly string[]): ImportReport {
  const { id, begun, state, error, files, at, near, troubles, troubled } = record;
  const remarkable = paths
    .map((path, file) => ({ path, counts: countsOf(record, file) }))
    .filter(({ counts }) => counts.replaced + counts.duplicate + counts.refused > 0)
    .slice(0, NAMED_FILES);
  const counts = totalOf(record);
  const report = { id, begun, state, error, files, filesDone: at, counts, remarkable, troubles, troubled };
  return near === undefined ? report : { ...report, near };
}

/** What became of the documents of all files. */
export function totalOf(record: ImportRecord): ImportCounts {
  const total: ImportCounts = { added: 0, replaced: 0, duplicate: 0, refused: 0 };
  for (let file = 0; file < record.files; file += 1) {
    const counts = countsOf(record, file);
    for (const name of COUNTED) total[name] += counts[name];
  }
  return total;
}

/** Whether an import runs now, in this window or another. */
export async function importRuns(): Promise<boolean> {
  if (typeof navigator === 'undefined' || !navigator.locks) return false;
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === IMPORT_LOCK) === true;
}

function countsOf({ counts }: ImportRecord, file: number): ImportCounts {
  const from = file * COUNTED.length;
  const [added = 0, replaced = 0, duplicate = 0, refused = 0] = counts.subarray(from, from + COUNTED.length);
  return { added, replaced, duplicate, refused };
}
