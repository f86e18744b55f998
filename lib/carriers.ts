/**
 * Evidence -> carriers: the documents around the passages, read once for all claims of an article, with whom each
 * passage credits and which documents are copies of one another or of the page.
 */
import type { Article, Claim, CorpusDocument, Evidence, Span } from './model';
import { agencyHop } from './provenance/byline';
import { type Carrier, carrierOf } from './provenance/carrier';
import { creditsAt, type Provenance } from './provenance/chain';
import { type CopiedShare, copiesAmong } from './provenance/copies';
import { linksIn, withLinks } from './provenance/links';
import { sameName } from './provenance/outlets';

/** Evidence as the judge leaves it, before its chain is known. */
export type Uncredited = Omit<Evidence, 'chain' | 'hops'>;

/** The carriers of one article's claims. */
export interface Carriers {
  /** The page as a carrier of one of its claims. */
  page(claim: Claim): Carrier;
  /** The document around a piece of evidence. Rejects with the library's errors. */
  of(evidence: Uncredited): Promise<Carrier & { evidence: Evidence }>;
  /** Share 0..1 of the shorter one's wording that two texts of these carriers have in common; 0 below what makes a copy. */
  copied: CopiedShare;
  /** Whether a document is the page's own text under another address. */
  copiesPage(carrier: Carrier): boolean;
}

/** Carriers over a library's documents. `whole` `false`: the article is a piece cut out of a page, which copies may share. */
export function carriersFor(
  article: Article,
  library: { document(id: string): Promise<CorpusDocument | null> },
  { whole = true }: { whole?: boolean } = {},
): Carriers {
  const documents = new Map<string, Promise<CorpusDocument | null>>();
  const credits = new Map<string, Promise<Provenance>>();
  const texts = new Map<string, string>();
  const copied = copiesAmong((id) => (id === PAGE ? article.text : (texts.get(id) ?? '')));

  function documentOf(id: string): Promise<CorpusDocument | null> {
    let document = documents.get(id);
    if (!document) {
      document = library.document(id).then((found) => {
        if (found) texts.set(id, found.text);
        return found;
      });
      documents.set(id, document);
    }
    return document;
  }

  function creditsOf(id: string, span: Span, read: () => Provenance): Promise<Provenance> {
    const key = `${span.start} ${span.end} ${id}`;
    let found = credits.get(key);
    if (!found) {
      found = Promise.resolve().then(read);
      credits.set(key, found);
    }
    return found;
  }

  return {
    page(claim) {
      const { publisher, url, text, links = [] } = article;
      const span = { start: claim.start, end: claim.end };
      const credits = creditsAt(publisher, text, span);
      const hops = withLinks(credits.hops, links, span, url);
      return carrierOf(null, article, span, { ...credits, hops }, links);
    },
    async of(evidence) {
      const { document: card, quote, span } = evidence;
      const document = await documentOf(card.id);
      // A document that went while the page was being read leaves its passage.
      const text = document?.text ?? quote;
      const place = document ? span : { start: 0, end: quote.length };
      const credits = await creditsOf(card.id, span, () => creditsAt(card.publisher, text, place));
      const links = document ? linksIn(document) : [];
      const hops = withAgency(withLinks(credits.hops, links, place, card.url), document);
      return {
        ...carrierOf(card, { ...card, text }, place, { ...credits, hops }, links),
        evidence: { ...evidence, chain: hops.map(({ name }) => name), hops },
      };
    },
    copied,
    copiesPage: ({ document }) => whole && document !== null && copied(document.id, PAGE) > 0,
  };
}

/** Stands for the page where documents go by their ids. */
const PAGE = '\npage';

/** The agency of the byline stands between the publisher and whom the passage credits. */
function withAgency(hops: Provenance['hops'], document: CorpusDocument | null): Provenance['hops'] {
  const agency = document && agencyHop(document);
  if (!agency || hops.some(({ name }) => sameName(name, agency.name))) return hops;
  const own = hops[0]?.basis === 'publisher' ? 1 : 0;
  return [...hops.slice(0, own), agency, ...hops.slice(own)];
}
