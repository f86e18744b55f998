/** The last reports, so that what a reader saw is there again when the worker or the browser was gone. */
import type { Article, KeptReading, KeptReadingCard, Report } from '../model';
import { correctedSince } from './later-corrections';
import type { Database, ReportRecord } from './schema';

/** Reports kept; one takes some 50 to 200 kB. */
export const REPORTS_KEPT = 200;

/** What was read and when (ISO 8601 in UTC), kept beside its report. */
export interface ReadWhen {
  article: Article;
  at: string;
}

/** Stores a report as the newest; beyond `REPORTS_KEPT` the oldest are dropped. */
export async function saveReport(database: Database, report: Report, read?: ReadWhen): Promise<void> {
  const transaction = database.transaction('reports', 'readwrite');
  const store = transaction.store;
  const newest = await store.index('turn').openKeyCursor(null, 'prev');
  await store.put({ turn: Number(newest?.key ?? 0) + 1, report, ...read }, report.id);
  let excess = (await store.count()) - REPORTS_KEPT;
  for (let cursor = await store.index('turn').openKeyCursor(); cursor && excess > 0; excess -= 1) {
    await store.delete(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  await transaction.done;
}

/** A stored report, with what became of its documents since; `null` when it is not there (any more) or unreadable. */
export async function loadReport(database: Database, id: string): Promise<Report | null> {
  const record = await recordOf(database, id);
  return record && correctedSince(database, record.report);
}

/** The same with its article; `null` when either is not there. */
export async function loadReading(database: Database, id: string): Promise<KeptReading | null> {
  const record = await recordOf(database, id);
  if (!record?.article) return null;
  return { report: await correctedSince(database, record.report), article: record.article };
}

/** The readings since a time (ISO 8601 in UTC), newest first; of one page read several times the last. */
export async function readingsSince(database: Database, since: string): Promise<KeptReadingCard[]> {
  const cards = new Map<string, KeptReadingCard>();
  const { store } = database.transaction('reports');
  for (let cursor = await store.index('turn').openCursor(null, 'prev'); cursor; ) {
    const { report, article, at } = cursor.value as Partial<ReportRecord>;
    // Turns follow the clock, but one that was set back must not hide what lies before.
    if (report && article && at !== undefined && at >= since && !cards.has(article.url))
      cards.set(article.url, { id: report.id, url: article.url, title: article.title, at });
    cursor = await cursor.continue();
  }
  return [...cards.values()];
}

async function recordOf(database: Database, id: string): Promise<ReportRecord | null> {
  const record = (await database.get('reports', id)) as Partial<ReportRecord> | undefined;
  return Array.isArray(record?.report?.claims) ? (record as ReportRecord) : null;
}
