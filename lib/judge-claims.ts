/**
 * Claims of one article -> the same claims with evidence, origins, chain and status: the part of the flow that asks
 * the library. What is read and worked out on the way is remembered for the article's other claims, which meet the same
 * passages again.
 */
import { judge, type Reading } from './evidence/judge';
import { byTellingness, statusOf } from './evidence/status';
import { kin, rarity } from './evidence/words';
import type {
  Article,
  ChainHop,
  Claim,
  CorpusDocument,
  Coverage,
  Evidence,
  JudgedClaim,
  Span,
} from './model';
import { type Provenance, provenanceOf, publisherHops } from './provenance/chain';
import { originsOf, supportOf } from './provenance/origins';
import type { Lexicon } from './retrieval/lexicon';
import { type Candidate, type PassageIndex, queryOf, retrieve } from './retrieval/retrieve';
import { analyse } from './text/analyse';
import { dayNumber } from './text/dates';

/** What judging needs from the library. */
export interface Library extends PassageIndex {
  coverage(): Promise<Coverage>;
  /** Changes with every document that comes or goes. */
  revision(): Promise<number>;
  document(id: string): Promise<CorpusDocument | null>;
}

/** Candidate passages judged for each claim. On the gold pages 20 find .53 of the conflicts, 12 find .50; more find no more. */
const CANDIDATES = 20;
/** Characters before a sentence that are read for what its pronouns and short names stand for: some four sentences. */
const CONTEXT = 600;
/** What the judge's table of words knows, lent to retrieval. */
const LEXICON: Lexicon = { rarity, kin };
/** Passages shown that are on the subject without bearing on the claim. */
export const RELATED_SHOWN = 3;

/** Evidence without its chain, which needs the document around the passage. */
type Draft = Omit<Evidence, 'chain' | 'hops'>;

/** A judge for the claims of one article. Rejects with the library's errors. */
export function claimJudge(article: Article, library: Library): (claims: Claim[]) => Promise<JudgedClaim[]> {
  const day = article.published ? dayNumber(article.published.iso) : null;
  const documents = new Map<string, Promise<CorpusDocument | null>>();
  const credits = new Map<string, Promise<Provenance>>();

  function documentOf(id: string): Promise<CorpusDocument | null> {
    let document = documents.get(id);
    if (!document) {
      document = library.document(id);
      documents.set(id, document);
    }
    return document;
  }

  function creditsOf({ document: { id, publisher }, span, quote }: Draft): Promise<Provenance> {
    const key = `${span.start} ${span.end} ${id}`;
    let found = credits.get(key);
    if (!found) {
      found = documentOf(id).then((document) =>
        creditsIn(publisher, document?.text ?? quote, document ? span : null),
      );
      credits.set(key, found);
    }
    return found;
  }

  /** Evidence with its chain, and with what ties it to others of the same origin. */
  async function withCredits(draft: Draft): Promise<{ evidence: Evidence; ties: Partial<Provenance> }> {
    // What merely shares the subject is not counted by origin, and reading its credits would cost as much as all else.
    if (draft.relation === 'related') {
      const hops = publisherHops(draft.document.publisher);
      return { evidence: { ...draft, chain: namesOf(hops), hops }, ties: {} };
    }
    const { hops, ...ties } = await creditsOf(draft);
    return { evidence: { ...draft, chain: namesOf(hops), hops }, ties };
  }

  async function conclude(claim: Claim, candidates: Candidate[]): Promise<JudgedClaim> {
    const reading = { text: claim.text, day };
    const drafts = candidates
      .filter(({ document }) => !isSamePage(document.url, article.url))
      .map((candidate) => judgeCandidate(claim, reading, candidate))
      // Related by nothing that can be named is no evidence: every judgement carries its reasons.
      .filter(({ relation, reasons }) => relation !== 'none' && reasons.length > 0)
      .sort(byTellingness);
    const credited = await Promise.all(limitRelated(drafts).map(withCredits));
    const evidence = credited.map((one) => one.evidence);
    const bearing = credited.filter(({ evidence: { relation } }) => relation !== 'related');
    const origins = originsOf(
      bearing.map(({ evidence: { id, document, hops, quote }, ties }) => {
        const { id: documentId, publisher } = document;
        return { ...ties, id, documentId, publisher, hops, quote };
      }),
    );
    const { hops } = creditsIn(article.publisher, article.text, claim);
    return {
      ...claim,
      status: statusOf(evidence),
      evidence,
      origins,
      support: supportOf(evidence, origins),
      chain: namesOf(hops),
      hops,
    };
  }

  return async (claims) => {
    if (claims.length === 0) return [];
    const found = await candidatesOf(claims, day, library);
    return Promise.all(claims.map((claim, at) => conclude(claim, found[at] ?? [])));
  };
}

/** The passages that may bear on each claim, best first. `day`: UTC day number of the article, `null` when undated. */
export function candidatesOf(
  claims: readonly Claim[],
  day: number | null,
  library: Library,
): Promise<Candidate[][]> {
  const queries = claims.map((claim) => queryOf(analyse(claim.text, day)));
  return retrieve(queries, library, CANDIDATES, LEXICON);
}

/** A candidate as the judge is given it. */
export function readingOfCandidate({ passage, document }: Pick<Candidate, 'passage' | 'document'>): Reading {
  return { text: passage.text, day: document.published ? dayNumber(document.published.iso) : null };
}

function judgeCandidate(claim: Claim, reading: Reading, { passage, document }: Candidate): Draft {
  const { id, title, publisher, url, published, source } = document;
  return {
    ...judge(reading, readingOfCandidate({ passage, document })),
    id: `${claim.id}:${passage.id}`,
    document: { id, title, publisher, url, published, source },
    quote: passage.text,
    span: { start: passage.start, end: passage.end },
  };
}

/** Whom a statement credits; `span` `null` when nothing is known of what stands around it. */
function creditsIn(publisher: string | null, text: string, span: Span | null): Provenance {
  if (span === null) return provenanceOf({ publisher, text });
  const before = leadOf(text, span.start);
  return provenanceOf({ publisher, text: text.slice(span.start, span.end), before });
}

/** The last sentences before an offset. */
function leadOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - CONTEXT), start);
}

function limitRelated(drafts: Draft[]): Draft[] {
  let related = 0;
  return drafts.filter(({ relation }) => relation !== 'related' || ++related <= RELATED_SHOWN);
}

function namesOf(hops: readonly ChainHop[]): string[] {
  return hops.map((hop) => hop.name);
}

/** A page in the library must not corroborate itself. */
export function isSamePage(document: string | null, page: string): boolean {
  return document !== null && document === page;
}
