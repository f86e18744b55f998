/** Carriers of a claim for tests of what provenance makes of them: invented documents, read by the real rules. */
import type { DocumentCard, PublishedTime, Reason, Relation } from '../../lib/model';
import { type Carrier, carrierOf } from '../../lib/provenance/carrier';
import { provenanceOf } from '../../lib/provenance/chain';
import { linksIn } from '../../lib/provenance/links';

/** What a test says of a carrier; `passage` is the whole text when missing. */
export interface Told {
  publisher?: string | null;
  text: string;
  passage?: string;
  published?: PublishedTime | null;
  url?: string | null;
  relation?: Relation;
  reasons?: Reason[];
}

/** A document's carrier under an evidence id. */
export function carrier(id: string, told: Told): Carrier {
  const { text, passage = text, publisher = null, published = null, url = null } = told;
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`not in the text: ${passage}`);
  const span = { start, end: start + passage.length };
  const document: DocumentCard = { id: `doc ${id}`, title: '', publisher, url, published, source: 'added' };
  const credits = provenanceOf({ publisher, text: passage, before: text.slice(0, start) });
  const printed = { publisher, url, published, text };
  return {
    ...carrierOf(document, printed, span, credits, linksIn({ text })),
    evidence: {
      id,
      relation: told.relation ?? 'corroborates',
      confidence: 0.9,
      reasons: told.reasons ?? [],
      document,
      quote: passage,
      span,
      chain: credits.hops.map(({ name }) => name),
      hops: credits.hops,
    },
  };
}

/** The page's own carrier. */
export function page(told: Told): Carrier {
  const one = carrier('page', told);
  return { ...one, evidence: null, document: null };
}

/** A published time with its zone. */
export const at = (iso: string): PublishedTime => ({ iso, certainty: 'exact' });
