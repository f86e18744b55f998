/** Why two pieces of evidence are one origin, if they are: the first reason that holds, strongest first. */
import type { ChainHop, OriginTie, Span, TieKind } from '../model';
import { copyOf, type Shingled } from './copies';
import { nameKey, sameName } from './outlets';

/** A piece of evidence, as far as its origin goes. */
export interface Sourced {
  id: string;
  documentId: string;
  publisher: string | null;
  quote: string;
  hops: readonly ChainHop[];
  /** The organisation its original speaker speaks for (`provenanceOf`), when known. */
  speaksFor?: string | null;
  /** The shared text it rests on (`provenanceOf`), when it cites one. */
  document?: (Span & { kind: string }) | null;
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

/** The tie of two pieces, `null` when nothing shows that they are one. `left`, `right`: their quotes as runs of words. */
export function tieOf(a: Sourced, b: Sourced, left: Shingled, right: Shingled): OriginTie | null {
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
  const [creditsA, creditsB] = [a.hops.length > 1, b.hops.length > 1];
  if (a.documentId === b.documentId) {
    if (creditsA && creditsB)
      return sameName(nameA, nameB) ? tie('named-origin', 'named_origin', [nameA], ends) : null;
    return tie('same-document', 'same_document');
  }
  if (named && a.document && a.document.kind === b.document?.kind)
    return tie(
      'shared-document',
      'shared_document',
      [a.document.kind],
      [[spanOf(a.document)], [spanOf(b.document)]],
    );
  if (a.speaksFor && sameName(a.speaksFor, nameB))
    return tie('speaks-for', 'speaks_for', [nameA, nameB], ends);
  if (b.speaksFor && sameName(b.speaksFor, nameA))
    return tie('speaks-for', 'speaks_for', [nameB, nameA], ends);
  if (named && sameName(nameA, nameB)) {
    if (creditsA && creditsB) return tie('named-origin', 'named_origin', [nameA], ends);
    if (!creditsA && !creditsB) return tie('same-publisher', 'same_publisher', [nameA]);
    return tie('credit', 'credit', creditsA ? [a.publisher ?? '', nameB] : [b.publisher ?? '', nameA], ends);
  }
  const copy = copyOf(left, right);
  return (
    copy && tie('shared-text', 'shared_text', [`${Math.round(copy.share * 100)}`], copy.spans, copy.share)
  );
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
