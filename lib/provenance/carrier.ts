/** One text that carries a claim - the page being read, or a document of the library - with the passage that does. */
import type { ChainHop, DocumentCard, Evidence, Excerpt, Link, PublishedTime, Span } from '../model';
import type { Provenance } from './chain';

/** A carrier. Everything about a claim's way is told from a list of these. */
export interface Carrier {
  /** The evidence it is; `null`: the claim itself. */
  evidence: Evidence | null;
  /** `null`: the page. */
  document: DocumentCard | null;
  publisher: string | null;
  url: string | null;
  published: PublishedTime | null;
  /** The whole text, and the passage in it. */
  text: string;
  span: Span;
  /** The passage's chain; spans are offsets into the passage. */
  hops: ChainHop[];
  /** Links in the text, as offsets into it. */
  links: readonly Link[];
  /** The organisation its original speaker speaks for, and the shared text it rests on, as `Provenance` has them. */
  speaksFor: string | null;
  cited: Provenance['cited'];
}

/** The carrier of the words at `span`, as evidence of nothing yet. `document` `null`: the text is the page's. */
export function carrierOf(
  document: DocumentCard | null,
  { publisher, url, published, text }: Pick<Carrier, 'publisher' | 'url' | 'published' | 'text'>,
  span: Span,
  { hops, speaksFor, cited }: Provenance,
  links: readonly Link[] = [],
): Carrier {
  return {
    evidence: null,
    document,
    publisher,
    url,
    published,
    text,
    span,
    hops,
    links,
    speaksFor,
    cited,
  };
}

/** Id of the evidence; `null` for the page. */
export function idOf(carrier: Carrier): string | null {
  return carrier.evidence?.id ?? null;
}

/** Words of a carrier's text. */
export function excerptOf(carrier: Carrier, span: Span = carrier.span): Excerpt {
  const { document, text } = carrier;
  return { document, quote: text.slice(span.start, span.end), span: { start: span.start, end: span.end } };
}

/** The words of a carrier's passage that credit somebody, as offsets into the passage. */
export function creditsOf(carrier: Carrier): Span[] {
  return carrier.hops.flatMap((hop) => (hop.basis === 'name' || hop.basis === 'link' ? hop.spans : []));
}
