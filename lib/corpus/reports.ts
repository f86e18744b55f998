/** The last reports, so that what a reader saw is there again when the worker or the browser was gone. */
import type { Report } from '../model';
import type { Database, ReportRecord } from './schema';

/** Reports kept; one takes some 50 to 200 kB. */
export const REPORTS_KEPT = 200;

/** Stores a report as the newest; beyond `REPORTS_KEPT` the oldest are dropped. */
export async function saveReport(database: Database, report: Report): Promise<void> {
  const transaction = database.transaction('reports', 'readwrite');
  const store = transaction.store;
  const newest = await store.index('turn').openKeyCursor(null, 'prev');
  await store.put({ turn: Number(newest?.key ?? 0) + 1, report }, report.id);
  let excess = (await store.count()) - REPORTS_KEPT;
  for (let cursor = await store.index('turn').openKeyCursor(); cursor && excess > 0; excess -= 1) {
    await store.delete(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  await transaction.done;
}

/** A stored report; `null` when it is not there (any more) or unreadable. */
export async function loadReport(database: Database, id: string): Promise<Report | null> {
  const record = (await database.get('reports', id)) as Partial<ReportRecord> | undefined;
  return Array.isArray(record?.report?.claims) ? record.report : null;
}
