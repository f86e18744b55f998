/**
 * Claims of one article -> the same claims with evidence, origins, chain and status: the part of the flow that asks
 * the library. What is read and worked out on the way is remembered for the article's other claims, which meet the same
 * passages again.
 */
import { judge, type Reading } from './evidence/judge';
import { byTellingness, statusOf } from './evidence/status';
import type { Article, Claim, CorpusDocument, Coverage, Evidence, JudgedClaim, Span } from './model';
import { chainOf } from './provenance/chain';
import { originsOf } from './provenance/origins';
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

/** Candidate passages judged for each claim. */
const CANDIDATES = 12;
/** Characters before a sentence that are read for what its pronouns and short names stand for: some four sentences. */
const CONTEXT = 600;
/** Passages shown that are on the subject without bearing on the claim. */
const RELATED_SHOWN = 3;

/** Evidence without its chain, which needs the document around the passage. */
type Draft = Omit<Evidence, 'chain'>;

/** A judge for the claims of one article. Rejects with the library's errors. */
export function claimJudge(article: Article, library: Library): (claims: Claim[]) => Promise<JudgedClaim[]> {
  const day = article.published ? dayNumber(article.published.iso) : null;
  const documents = new Map<string, Promise<CorpusDocument | null>>();
  const chains = new Map<string, Promise<string[]>>();

  function documentOf(id: string): Promise<CorpusDocument | null> {
    let document = documents.get(id);
    if (!document) {
      document = library.document(id);
      documents.set(id, document);
    }
    return document;
  }

  function chainOfPassage({ document: { id, publisher }, span, quote }: Draft): Promise<string[]> {
    const key = `${span.start} ${span.end} ${id}`;
    let chain = chains.get(key);
    if (!chain) {
      chain = documentOf(id).then((document) =>
        credits(publisher, document?.text ?? quote, document ? span : null),
      );
      chains.set(key, chain);
    }
    return chain;
  }

  async function withChains(draft: Draft): Promise<Evidence> {
    // What merely shares the subject is not counted by origin, and reading its credits would cost as much as all else.
    const chain =
      draft.relation === 'related' ? namesOf(draft.document.publisher) : await chainOfPassage(draft);
    return { ...draft, chain };
  }

  async function conclude(claim: Claim, candidates: Candidate[]): Promise<JudgedClaim> {
    const reading = readingOf(claim, article, day);
    const drafts = candidates
      .filter(({ document }) => !isSamePage(document.url, article.url))
      .map((candidate) => judgeCandidate(claim, reading, candidate))
      .filter(({ relation }) => relation !== 'none')
      .sort(byTellingness);
    const evidence = await Promise.all(limitRelated(drafts).map(withChains));
    const bearing = evidence.filter(({ relation }) => relation !== 'related');
    return {
      ...claim,
      status: statusOf(evidence),
      evidence,
      origins: originsOf(
        bearing.map(({ id, document, chain, quote }) => {
          return { id, documentId: document.id, publisher: document.publisher, chain, quote };
        }),
      ),
      chain: credits(article.publisher, article.text, claim),
    };
  }

  return async (claims) => {
    const queries = claims.map((claim) => queryOf(analyse(claim.text, day)));
    const found = await retrieve(queries, library, CANDIDATES);
    return Promise.all(claims.map((claim, at) => conclude(claim, found[at] ?? [])));
  };
}

function readingOf(claim: Claim, article: Article, day: number | null): Reading {
  const before = leadOf(article.text, claim.start);
  return { text: claim.text, day, before, title: article.title, publisher: article.publisher };
}

function judgeCandidate(claim: Claim, reading: Reading, { passage, document }: Candidate): Draft {
  const { id, title, publisher, url, published, source } = document;
  const day = published ? dayNumber(published.iso) : null;
  return {
    ...judge(reading, { text: passage.text, day, title, publisher }),
    id: `${claim.id}:${passage.id}`,
    document: { id, title, publisher, url, published, source },
    quote: passage.text,
    span: { start: passage.start, end: passage.end },
  };
}

/** Whom a statement credits; `span` `null` when nothing is known of what stands around it. */
function credits(publisher: string | null, text: string, span: Span | null): string[] {
  if (span === null) return chainOf({ publisher, text });
  const before = leadOf(text, span.start);
  return chainOf({ publisher, text: text.slice(span.start, span.end), before });
}

/** The last sentences before an offset. */
function leadOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - CONTEXT), start);
}

function limitRelated(drafts: Draft[]): Draft[] {
  let related = 0;
  return drafts.filter(({ relation }) => relation !== 'related' || ++related <= RELATED_SHOWN);
}

function namesOf(publisher: string | null): string[] {
  return publisher === null ? [] : [publisher];
}

/** A page in the library must not corroborate itself. */
function isSamePage(document: string | null, page: string): boolean {
  return document !== null && document === page;
}
