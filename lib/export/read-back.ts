/**
 * A file that was taken away, read again: the dossier in a JSON export, in the JSON-LD beside it, or in an HTML page of
 * either kind; the annotations of Hypothesis beside them. A file is not trusted: what does not have the shape of a
 * dossier, or whose text does not fit its own hash, is refused with the reason, and nothing of it is shown.
 */
import schema from '../../assets/schema/dossier-1.json';
import type { Span } from '../model';
import { sha256 } from '../text/digest';
import { DOSSIER, type Dossier } from './dossier';
import { type ForeignNotes, hypothesisNotes } from './hypothesis';
import { unpackedDossier } from './packed-dossier';
import { hasShape, type Schema } from './shape';

/**
 * Why a file cannot be read. `other`: it is none of ours; `broken`: it ends too early or is not well-formed; `newer`: a
 * later Headwater wrote it; `damaged`: it is not of the published shape, or parts of it contradict each other.
 */
export type Unreadable = 'other' | 'broken' | 'newer' | 'damaged';

/** What reading a file gives: a dossier, or the annotations of another tool. */
export type ReadBack =
  | { ok: true; dossier: Dossier }
  | { ok: true; foreign: ForeignNotes }
  | { ok: false; why: Unreadable };

/** Reads a file's text, whatever it is. Never throws. */
export async function readBack(text: string): Promise<ReadBack> {
  const data = dataOf(text);
  if (data === null) return no('other');
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return no(/headwater-dossier|urn:headwater:/.test(data) ? 'broken' : 'other');
  }
  const inside = unpackedIn(value);
  if (inside === 'broken') return no('broken');
  const found = dossierIn(inside);
  const foreign = found === null ? hypothesisNotes(value) : null;
  if (foreign) return { ok: true, foreign };
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

/** The value, with what is packed in it unpacked. */
function unpackedIn(value: unknown): unknown {
  const { packedDossier, generated } = (value ?? {}) as { packedDossier?: unknown; generated?: unknown };
  if (typeof packedDossier !== 'string') return value;
  return unpackedDossier(packedDossier, generated) ?? 'broken';
}

function dossierIn(value: unknown): Partial<Dossier> | null {
  const outer = (value ?? {}) as { format?: unknown; dossier?: { format?: unknown } };
  const found = outer.format === DOSSIER.format ? outer : outer.dossier;
  return found?.format === DOSSIER.format ? (found as Partial<Dossier>) : null;
}

/** The published shape, and what it cannot say: that the parts fit each other. */
function isDossier(value: unknown): value is Dossier {
  if (!hasShape(value, schema as Schema)) return false;
  const { article, report, notes } = value as Dossier;
  return (
    article.blocks.every((block) => isSpan(block, article.text)) &&
    report.claims.every((claim) => says(article.text, claim, claim.text)) &&
    notes.every(({ span, quote }) => span === null || says(article.text, span, quote))
  );
}

function says(text: string, span: Span, words: string): boolean {
  return isSpan(span, text) && text.slice(span.start, span.end) === words;
}

function isSpan({ start, end }: Span, text: string): boolean {
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= text.length
  );
}

const no = (why: Unreadable): ReadBack => ({ ok: false, why });
