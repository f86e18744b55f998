/** Gathers what an export is made of: kept readings, and the texts of the documents they quote. */
import { type Dossier, makeDossier } from '../../export/dossier';
import type { PanelLink } from '../../messages/links';
import type { OpenReading } from '../../messages/protocol';
import type { CorpusDocument, KeptReading, KeptReadingCard, Result } from '../../model';

/** Which pages, and which claims of them. */
export type Scope =
  | { kind: 'page'; page: PageOf }
  | { kind: 'claims'; page: PageOf; chosen: ReadonlySet<string> }
  | { kind: 'tabs' }
  | { kind: 'today' };

/** A page by its report. */
export interface PageOf {
  reportId: string;
  title: string;
  /** The tab that shows it; missing when it may be closed. */
  tabId?: number;
}

/**
 * A page that could not be taken along. `not-kept`: its report is there without its article (it was read by an older
 * version, or the oldest reports have made room); reading it again helps. `failed`: the library did not answer.
 * `closed`: no tab that we may look into shows it, and it was to be copied as it looks.
 */
export interface LeftOut {
  title: string;
  why: 'not-kept' | 'failed' | 'closed';
}

/** What came of gathering. */
export interface Collected {
  dossiers: { dossier: Dossier; tabId: number | null }[];
  leftOut: LeftOut[];
}

/** Told after each page. */
export type OnProgress = (done: number, total: number) => void;

/** Gathers the dossiers of a scope; `now` is the time of the export. Ends early, with what there is, when the signal fires. */
export async function collect(
  link: PanelLink,
  scope: Scope,
  now: Date,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Collected>> {
  const pages = await pagesOf(link, scope, now);
  if (!pages.ok) return pages;
  const collected: Collected = { dossiers: [], leftOut: [] };
  const texts = new Map<string, CorpusDocument>();
  for (const [index, { reportId: id, title, tabId = null }] of pages.value.entries()) {
    if (signal.aborted) break;
    onProgress(index, pages.value.length);
    const reading = await link.request<KeptReading | null>({ type: 'library.reading', id });
    if (!reading.ok) collected.leftOut.push({ title, why: 'failed' });
    else if (reading.value === null) collected.leftOut.push({ title, why: 'not-kept' });
    else collected.dossiers.push({ tabId, dossier: await dossierOf(link, reading.value, scope, now, texts) });
  }
  onProgress(pages.value.length, pages.value.length);
  return { ok: true, value: collected };
}

async function pagesOf(link: PanelLink, scope: Scope, now: Date): Promise<Result<PageOf[]>> {
  if (scope.kind === 'tabs') {
    const open = await link.request<OpenReading[]>({ type: 'tab.open-readings' });
    if (!open.ok) return open;
    // The same page in two tabs is one.
    return { ok: true, value: [...new Map(open.value.map((each) => [each.reportId, each])).values()] };
  }
  if (scope.kind === 'today') {
    const today = new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString();
    const read = await link.request<KeptReadingCard[]>({ type: 'library.readings', since: today });
    return read.ok ? { ok: true, value: read.value.map(({ id, title }) => ({ reportId: id, title })) } : read;
  }
  return { ok: true, value: [scope.page] };
}

async function dossierOf(
  link: PanelLink,
  { report, article, notes = [] }: KeptReading,
  scope: Scope,
  now: Date,
  texts: Map<string, CorpusDocument>,
): Promise<Dossier> {
  const quoted = report.claims.flatMap(({ evidence, factChecks = [] }) =>
    [...evidence, ...factChecks].map(({ document }) => document.id),
  );
  for (const id of new Set(quoted)) {
    if (texts.has(id)) continue;
    const document = await link.request<CorpusDocument | null>({ type: 'library.document', id });
    // A document that is gone since leaves its card and its quotations; only its hash cannot be had any more.
    if (document.ok && document.value) texts.set(id, document.value);
  }
  return makeDossier({
    report,
    article,
    documents: texts,
    notes,
    exported: now.toISOString(),
    ...(scope.kind === 'claims' ? { chosen: scope.chosen } : {}),
  });
}
