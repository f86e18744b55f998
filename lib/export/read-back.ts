/**
 * A file that was taken away, read again: the dossier in a JSON export, in the JSON-LD beside it, or in an HTML page of
 * either kind. A file is not trusted: what does not have the shape of a dossier, or whose text does not fit its own hash,
 * is refused with the reason, and nothing of it is shown.
 */
import type { JudgedClaim, Note, Span } from '../model';
import { sha256 } from '../text/digest';
import { DOSSIER, type Dossier } from './dossier';

/**
 * Why a file cannot be read. `other`: it is none of ours; `broken`: it ends too early or is not well-formed; `newer`: a
 * later Headwater wrote it; `damaged`: it has our shape, but parts of it contradict each other.
 */
export type Unreadable = 'other' | 'broken' | 'newer' | 'damaged';

/** What reading a file gives. */
export type ReadBack = { ok: true; dossier: Dossier } | { ok: false; why: Unreadable };

/** Reads a file's text, whatever it is. Never throws. */
export async function readBack(text: string): Promise<ReadBack> {
  const data = dataOf(text);
  if (data === null) return no('other');
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return no(data.includes(DOSSIER.format) ? 'broken' : 'other');
  }
  const found = dossierIn(value);
  if (found === null) return no('other');
  if (typeof found.version === 'number' && found.version > DOSSIER.version) return no('newer');
  if (!isDossier(found)) return no('damaged');
  const { article } = found;
  const whole = article.sha256 === (await sha256(article.text));
  return whole ? { ok: true, dossier: found } : no('damaged');
}

/** The JSON of a file: itself, or the data block of a page; `null` when it has neither. */
function dataOf(text: string): string | null {
  const trimmed = text.replace(/^\ufeff/, '').trimStart();
  if (trimmed.startsWith('{')) return trimmed;
  const opening = /<script type="application\/ld\+json" id="headwater-data">/.exec(trimmed);
  if (!opening) return null;
  const start = opening.index + opening[0].length;
  const end = trimmed.indexOf('</script>', start);
  return trimmed.slice(start, end < 0 ? undefined : end);
}

function dossierIn(value: unknown): Partial<Dossier> | null {
  const outer = (value ?? {}) as { format?: unknown; dossier?: { format?: unknown } };
  const found = outer.format === DOSSIER.format ? outer : outer.dossier;
  return found?.format === DOSSIER.format ? (found as Partial<Dossier>) : null;
}

const STATUSES: readonly unknown[] = ['conflicting', 'corroborated', 'qualified', 'unmatched'];

/** The parts that anything is done with; what is only shown is shown as text, whatever it is. */
function isDossier(value: Partial<Dossier>): value is Dossier {
  const { article, report, anchors, documents, notes, exported, scope } = value;
  return (
    typeof exported === 'string' &&
    typeof article?.text === 'string' &&
    typeof article.title === 'string' &&
    typeof article.url === 'string' &&
    Array.isArray(article.blocks) &&
    article.blocks.every((block) => isSpan(block, article.text)) &&
    Array.isArray(report?.claims) &&
    report.claims.every((claim) => isClaim(claim, article.text)) &&
    typeof report.coverage?.documents === 'number' &&
    typeof report.versions?.rules === 'string' &&
    typeof anchors?.claims === 'object' &&
    typeof anchors.evidence === 'object' &&
    Array.isArray(documents) &&
    Array.isArray(notes) &&
    notes.every((note) => isOwnNote(note, article.text)) &&
    typeof scope?.of === 'number'
  );
}

function isClaim(claim: Partial<JudgedClaim> | null, text: string): boolean {
  return (
    claim !== null &&
    typeof claim.id === 'string' &&
    STATUSES.includes(claim.status) &&
    isSpan(claim, text) &&
    text.slice(claim.start, claim.end) === claim.text &&
    [claim.evidence, claim.origins, claim.chain].every(Array.isArray) &&
    (claim.evidence ?? []).every(
      ({ id, quote, document, reasons, chain }) =>
        typeof id === 'string' &&
        typeof quote === 'string' &&
        typeof document?.title === 'string' &&
        Array.isArray(reasons) &&
        Array.isArray(chain),
    )
  );
}

function isOwnNote(note: Partial<Note> | null, text: string): boolean {
  const { kind, quote, place, span = null } = note ?? {};
  return (
    (kind === 'note' || kind === 'wrong') &&
    [note?.id, note?.text, note?.created, quote, place?.exact].every((each) => typeof each === 'string') &&
    (span === null || (isSpan(span, text) && text.slice(span.start, span.end) === quote))
  );
}

function isSpan(span: Partial<Span> | null, text: string): boolean {
  const { start = -1, end = -1 } = span ?? {};
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= text.length
  );
}

const no = (why: Unreadable): ReadBack => ({ ok: false, why });
