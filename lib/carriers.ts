/**
 * Evidence -> carriers: the documents around the passages, read once for all claims of an article, with whom each
 * passage credits and which documents are copies of one another or of the page.
 */
import type { Article, Claim, CorpusDocument, Evidence, Span } from './model';
import { agencyHop } from './provenance/byline';
import type { Carrier } from './provenance/carrier';
import { type Provenance, provenanceOf } from './provenance/chain';
import { type CopiedShare, copiesAmong } from './provenance/copies';
import { linksIn, withLinks } from './provenance/links';
import { sameName } from './provenance/outlets';

/** Evidence as the judge leaves it, before its chain is known. */
export type Uncredited = Omit<Evidence, 'chain' | 'hops'>;

/** Characters before a sentence that are read for what its pronouns and short names stand for: some four sentences. */
const CONTEXT = 600;

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
      const { publisher, url, published, text, links = [] } = article;
      const span = { start: claim.start, end: claim.end };
      const { hops: named, speaksFor, cited } = creditsIn(publisher, text, span);
      const hops = withLinks(named, links, span, url);
      return {
        evidence: null,
        document: null,
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
    },
    async of(evidence) {
      const { document: card, quote, span } = evidence;
      const { publisher, url, published } = card;
      const document = await documentOf(card.id);
      // A document that went while the page was being read leaves its passage.
      const text = document?.text ?? quote;
      const place = document ? span : { start: 0, end: quote.length };
      const { speaksFor, cited, ...found } = await creditsOf(card.id, span, () =>
        creditsIn(publisher, text, place),
      );
      const links = document ? linksIn(document) : [];
      const hops = withAgency(withLinks(found.hops, links, place, url), document);
      return {
        evidence: { ...evidence, chain: hops.map(({ name }) => name), hops },
        document: card,
        publisher,
        url,
        published,
        text,
        span: place,
        hops,
        links,
        speaksFor,
        cited,
      };
    },
    copied,
    copiesPage: ({ document }) => whole && document !== null && copied(document.id, PAGE) > 0,
  };
}

/** Stands for the page where documents go by their ids. */
const PAGE = '\npage';

/** Whom the words at `span` credit. */
function creditsIn(publisher: string | null, text: string, span: Span): Provenance {
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  return provenanceOf({ publisher, text: text.slice(span.start, span.end), before });
}

/** The agency of the byline stands between the publisher and whom the passage credits. */
function withAgency(hops: Provenance['hops'], document: CorpusDocument | null): Provenance['hops'] {
  const agency = document && agencyHop(document);
  if (!agency || hops.some(({ name }) => sameName(name, agency.name))) return hops;
  const own = hops[0]?.basis === 'publisher' ? 1 : 0;
  return [...hops.slice(0, own), agency, ...hops.slice(own)];
}
