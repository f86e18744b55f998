/**
 * CSV (RFC 4180): a row for each piece of evidence and each fact check, and one for each claim without any. For spreadsheets, which take a
 * cell that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula: those begin with an apostrophe here.
 */
import type { Evidence, FactCheck } from '../model';
import type { Dossier } from './dossier';
import { outlinedEvidence, outlinedFactCheck, outlineOf, type Wording } from './outline';

const COLUMNS = [
  'claim_number',
  'claim',
  'status',
  'relation',
  'confidence',
  'reason',
  'quotation',
  'publisher',
  'title',
  'published',
  'url',
  'passage_link',
  'chain',
  'claim_link',
  'notes',
  'document_sha256',
  'page_url',
  'page_sha256',
  'exported',
] as const;

/** The table; column names are the same in every language, texts are the reader's. */
export function toCsv(dossier: Dossier, wording: Wording): string {
  const { claims } = outlineOf(dossier, wording);
  const hashes = new Map(dossier.documents.map(({ id, sha256 }) => [id, sha256]));
  const rows = dossier.report.claims.flatMap((claim, index): Record<string, string>[] => {
    const said = claims[index];
    if (!said) return [];
    const common = {
      claim_number: String(said.number),
      claim: claim.text,
      status: claim.status,
      claim_link: said.link ?? '',
      notes: said.notes.map(({ text }) => text).join('\n'),
      page_url: dossier.article.url,
      page_sha256: dossier.article.sha256,
      exported: dossier.exported,
    };
    const checks = (claim.factChecks ?? []).map((check) => checked(common, check, wording));
    if (claim.evidence.length === 0 && checks.length === 0) return [common];
    const found = claim.evidence.map((evidence) => ({
      ...common,
      ...spoken(evidence, dossier, wording),
      relation: evidence.relation,
      confidence: evidence.confidence.toFixed(3),
      quotation: evidence.quote,
      publisher: evidence.document.publisher ?? '',
      title: evidence.document.title,
      published: evidence.document.published?.iso ?? '',
      url: evidence.document.url ?? '',
      chain: evidence.chain.join(' < '),
      document_sha256: hashes.get(evidence.document.id) ?? '',
    }));
    return [...found, ...checks];
  });
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name] ?? '')).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

/** A fact check's row: its verdict stands where a reason does, and it is no relation of ours. */
function checked(common: Record<string, string>, check: FactCheck, wording: Wording) {
  const { verdict, quote, link } = outlinedFactCheck(check, wording);
  return {
    ...common,
    relation: 'fact-check',
    confidence: check.confidence.toFixed(3),
    reason: verdict,
    quotation: quote,
    publisher: check.review.author ?? check.document.publisher ?? '',
    title: check.document.title,
    published: (check.review.published ?? check.document.published)?.iso ?? '',
    url: check.document.url ?? '',
    passage_link: link ?? '',
  };
}

function spoken(evidence: Evidence, dossier: Dossier, wording: Wording) {
  const { reason, link } = outlinedEvidence(evidence, dossier, wording);
  return { reason, passage_link: link ?? '' };
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
