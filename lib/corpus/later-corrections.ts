/**
 * What is kept with the words of documents - reports of pages, news - says of each document what its publisher had taken back by
 * then. A document that was corrected since says so there as well, as it stands in the library now.
 */
import { unwrap } from 'idb';
import type { ClaimNews, CorrectionNote, Evidence, Report } from '../model';
import { getMany } from './read-many';
import { type Database, type DocumentRecord, isDocument } from './schema';

/** The report with the corrections its documents have by now; the same one when there are no others. */
export async function correctedSince(database: Database, report: Report): Promise<Report> {
  const claims = [...report.claims, ...(report.spare ?? [])];
  const quoted = claims.flatMap(({ evidence, factChecks = [] }) => [...evidence, ...factChecks]);
  const now = await notesNow(database, quoted);
  if (!quoted.some((one) => now.isNew(one))) return report;
  const told = (all: Report['claims']) =>
    all.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map(now.told),
      ...(claim.factChecks && { factChecks: claim.factChecks.map(now.told) }),
    }));
  return { ...report, claims: told(report.claims), ...(report.spare && { spare: told(report.spare) }) };
}

/** The same for news. */
export async function correctedNews(database: Database, news: readonly ClaimNews[]): Promise<ClaimNews[]> {
  const now = await notesNow(
    database,
    news.map(({ evidence }) => evidence),
  );
  return news.map((one) => ({ ...one, evidence: now.told(one.evidence) }));
}

/** What stands with a document of the library. */
type Quoted = Pick<Evidence, 'document'>;

async function notesNow(database: Database, quoted: readonly Quoted[]) {
  const ids = [...new Set(quoted.map(({ document }) => document.id))];
  const { store } = database.transaction('documents');
  const records = await getMany<DocumentRecord>(unwrap(store), ids);
  const notes = new Map<string, CorrectionNote[]>();
  for (const record of records)
    if (isDocument(record)) notes.set(record.document.id, record.document.corrections ?? []);
  /** A document that is gone has nothing new to say. */
  const isNew = ({ document: { id, corrections = [] } }: Quoted): boolean =>
    JSON.stringify(notes.get(id) ?? corrections) !== JSON.stringify(corrections);
  const told = <T extends Quoted>(one: T): T => {
    if (!isNew(one)) return one;
    const { corrections: _, ...document } = one.document;
    const corrections = notes.get(document.id) ?? [];
    return { ...one, document: { ...document, ...(corrections.length > 0 && { corrections }) } };
  };
  return { isNew, told };
}
