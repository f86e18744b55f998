/** Why two pieces of evidence are one origin, if they are: the first reason that holds, strongest first. */
import type { ChainHop, OriginTie, Relation, Span, TieKind } from '../model';
import { quotationsIn } from '../text/quotations';
import { copyOf, type Shingled } from './copies';
import { wordsOf } from './edits';
import { nameKey, sameName } from './outlets';
import { likeness } from './quotations';
import { QUOTED } from './weights';

/** A piece of evidence, as far as its origin goes. */
export interface Sourced {
  id: string;
  documentId: string;
  publisher: string | null;
  url?: string | null;
  /** Stands for the name of a document without publisher. */
  title?: string;
  relation?: Relation;
  quote: string;
  hops: readonly ChainHop[];
  /** The organisation its original speaker speaks for (`provenanceOf`), when known. */
  speaksFor?: string | null;
  /** The shared text it rests on (`provenanceOf`), when it cites one. */
  cited?: (Span & { kind: string }) | null;
}

/** How telling a tie is: a group is explained by its strongest ties. */
export const STRENGTH: readonly TieKind[] = [
  'shared-document',
  'named-origin',
  'agency',
  'speaks-for',
  'credit',
  'shared-quotation',
  'shared-text',
  'same-publisher',
  'same-document',
];

/** The name a chain ends in; a document without publisher that credits nobody stands for itself. */
export function nameOf(one: Sourced): string {
  return one.hops.at(-1)?.name ?? one.publisher ?? one.documentId;
}

/**
 * The tie of two pieces, `null` when nothing shows that they are one. `left`, `right`: their quotes as runs of words;
 * `copied`: share of wording their whole documents have in common, 0 when neither is a copy.
 */
export function tieOf(a: Sourced, b: Sourced, left: Shingled, right: Shingled, copied = 0): OriginTie | null {
  const tie = (
    kind: TieKind,
    message: string,
    values: string[] = [],
    spans: [Span[], Span[]] = [[], []],
    share: number | null = null,
  ): OriginTie => ({ kind, evidence: [a.id, b.id], spans, share, message, values });
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  const ends: [Span[], Span[]] = [a.hops.at(-1)?.spans ?? [], b.hops.at(-1)?.spans ?? []];
  const named = nameKey(nameA) !== '' && nameKey(nameB) !== '';
  const [creditsA, creditsB] = [credits(a), credits(b)];
  if (a.documentId === b.documentId) {
    if (creditsA && creditsB)
      return sameName(nameA, nameB) ? tie('named-origin', 'named_origin', [nameA], ends) : null;
    return tie('same-document', 'same_document');
  }
  // Two texts under one address are versions of one page, whatever changed between them.
  if (a.url && a.url === b.url) return tie('same-document', 'same_page');
  if (named && a.cited && a.cited.kind === b.cited?.kind)
    return tie('shared-document', 'shared_document', [a.cited.kind], [[spanOf(a.cited)], [spanOf(b.cited)]]);
  const apart = isDispute(a, b);
  if (!apart && a.speaksFor && sameName(a.speaksFor, nameB))
    return tie('speaks-for', 'speaks_for', [nameA, nameB], ends);
  if (!apart && b.speaksFor && sameName(b.speaksFor, nameA))
    return tie('speaks-for', 'speaks_for', [nameB, nameA], ends);
  if (named && sameName(nameA, nameB)) {
    if (creditsA && creditsB) return tie('named-origin', 'named_origin', [nameA], ends);
    if (!creditsA && !creditsB) return tie('same-publisher', 'same_publisher', [nameA]);
    return tie('credit', 'credit', creditsA ? [a.publisher ?? '', nameB] : [b.publisher ?? '', nameA], ends);
  }
  if (creditsA && passesOn(b, nameA)) return tie('credit', 'credit', [a.publisher ?? '', nameA], ends);
  if (creditsB && passesOn(a, nameB)) return tie('credit', 'credit', [b.publisher ?? '', nameB], ends);
  const quotation = sharedQuotation(a.quote, b.quote);
  if (quotation) return tie('shared-quotation', 'shared_quotation', [quotation.text], quotation.spans);
  const copy = copyOf(left, right);
  if (copy) return tie('shared-text', 'shared_text', [percent(copy.share)], copy.spans, copy.share);
  return copied > 0 ? tie('shared-text', 'shared_document_text', [percent(copied)], [[], []], copied) : null;
}

/** One bears the claim out, the other disputes it: a director who votes against his board does not speak for it. */
function isDispute(a: Sourced, b: Sourced): boolean {
  return a.relation !== b.relation && (a.relation === 'conflicts' || b.relation === 'conflicts');
}

/** Names somebody beyond its own publisher. */
function credits(one: Sourced): boolean {
  return one.hops.some(({ basis }) => basis !== 'publisher');
}

/** Is, or goes through, the source of that name. */
function passesOn(one: Sourced, name: string): boolean {
  return one.hops.some((hop) => sameName(hop.name, name));
}

const percent = (share: number): string => `${Math.round(share * 100)}`;

/** Words both quote, too many to have been found twice. */
function sharedQuotation(one: string, other: string): { text: string; spans: [Span[], Span[]] } | null {
  for (const mine of quotationsIn(one)) {
    const text = one.slice(mine.start, mine.end);
    if (wordsOf(text).length < QUOTED.tie) continue;
    for (const theirs of quotationsIn(other)) {
      const said = other.slice(theirs.start, theirs.end);
      if (wordsOf(said).length >= QUOTED.tie && likeness(text, said) > 0)
        return { text: said.length < text.length ? said : text, spans: [[mine], [theirs]] };
    }
  }
  return null;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
