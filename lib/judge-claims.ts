/**
 * Claims of one article -> the same claims with evidence, origins, chain and status: the part of the flow that asks
 * the library. What is read and worked out on the way is remembered for the article's other claims, which meet the same
 * passages again.
 */

import { type Carriers, carriersFor, type Uncredited } from './carriers';
import { judge, type Reading } from './evidence/judge';
import { isJudged, matchOnly } from './evidence/languages';
import { byTellingness, statusOf } from './evidence/status';
import { kin, rarity } from './evidence/words';
import { type ReviewedClaims, withFactChecks } from './fact-checks';
import type {
  Article,
  ChainHop,
  Claim,
  CorpusDocument,
  Coverage,
  Evidence,
  JudgedClaim,
  Reason,
} from './model';
import type { Carrier } from './provenance/carrier';
import { publisherHops } from './provenance/chain';
import { claimProvenance } from './provenance/of-claim';
import type { Lexicon } from './retrieval/lexicon';
import { documentsNaming, namesOf as namesIn } from './retrieval/name-coverage';
import { type Candidate, type ClaimQuery, type PassageIndex, queryOf, retrieve } from './retrieval/retrieve';
import { analyse } from './text/analyse';
import { dayNumber } from './text/dates';
import { splitSentences } from './text/sentences';

/** What judging needs from the library. */
export interface Library extends PassageIndex, ReviewedClaims {
  coverage(): Promise<Coverage>;
  /** Changes with every document that comes or goes. */
  revision(): Promise<number>;
  document(id: string): Promise<CorpusDocument | null>;
}

/** Candidate passages judged for each claim. On the gold pages 20 find .53 of the conflicts, 12 find .50; more find no more. */
const CANDIDATES = 20;
/** Characters before a claim in which the sentence before it is looked for. */
const BEFORE = 400;
/** What the judge's table of words knows, lent to retrieval. */
export const LEXICON: Lexicon = { rarity, kin };
/** Passages shown that are on the subject without bearing on the claim. */
export const RELATED_SHOWN = 3;

/**
 * A judge for the claims of one article, whose passages stand in `carriers`; `self` is the id under which the library holds
 * it, where it does. It is given each claim's candidates, or looks for them. Rejects with the library's errors.
 */
export function claimJudge(
  article: Article,
  library: Library,
  carriers: Carriers = carriersFor(article, library),
  self?: string,
): (claims: Claim[], candidates?: Candidate[][]) => Promise<JudgedClaim[]> {
  const day = article.published ? dayNumber(article.published.iso) : null;
  const judged = isJudged(article.language);
  const isArticle = ({ id, url }: { id: string; url: string | null }) =>
    id === self || isSamePage(url, article.url);

  async function conclude(claim: Claim, candidates: Candidate[]): Promise<JudgedClaim> {
    const reading = { text: claim.text, day };
    const drafts = candidates
      .filter(({ document }) => !isArticle(document))
      .map((candidate) => judgeCandidate(claim, reading, candidate))
      .map((draft) => (judged ? draft : { ...draft, ...matchOnly(draft) }))
      // Related by nothing that can be named is no evidence: every judgement carries its reasons.
      .filter(({ relation, reasons }) => relation !== 'none' && reasons.length > 0)
      .sort(byTellingness);
    // What merely shares the subject is not counted by origin, and reading its credits would cost as much as all else.
    const credited = await Promise.all(drafts.filter(isOnTheWay).map(carriers.of));
    const told = credited.map((carrier) => (carriers.copiesPage(carrier) ? asCopy(carrier) : carrier));
    const subject = drafts.filter((draft) => !isOnTheWay(draft)).map(bare);
    const evidence = limitRelated([...told.map((one) => one.evidence), ...subject].sort(byTellingness));
    const page = carriers.page(claim);
    return {
      ...claim,
      status: statusOf(evidence),
      evidence,
      ...claimProvenance(page, told, carriers.copied),
      chain: namesOf(page.hops),
      hops: page.hops,
    };
  }

  return async (claims, candidates) => {
    if (claims.length === 0) return [];
    const found = candidates ?? (await candidatesOf(claims, day, library, article.text));
    const judged = await Promise.all(claims.map((claim, at) => conclude(claim, found[at] ?? [])));
    const named = await withNames(judged, library);
    return withFactChecks(named, article, library, isArticle);
  };
}

/** The passages that may bear on each claim, best first; takes what `questionsOf` does. */
export function candidatesOf(
  claims: readonly Claim[],
  day: number | null,
  library: PassageIndex,
  text = '',
): Promise<Candidate[][]> {
  return retrieve(questionsOf(claims, day, text), library, CANDIDATES, LEXICON);
}

/**
 * What the library is asked for each claim. `day`: UTC day number of the article, `null` when undated; `text`: the
 * article's, because a claim that names nobody speaks of whom the sentence before it named; '' when there is none.
 */
export function questionsOf(
  claims: readonly Pick<Claim, 'text' | 'start'>[],
  day: number | null,
  text: string,
): ClaimQuery[] {
  return claims.map((claim) => {
    const analysis = analyse(claim.text, day);
    const before = analysis.names.length > 0 ? [] : sentenceBefore(text, claim.start);
    return queryOf(
      analysis,
      before.map((sentence) => analyse(sentence.text, day)),
    );
  });
}

/** The last sentence before an offset; none at the head of the text. */
function sentenceBefore(text: string, start: number): { text: string }[] {
  return splitSentences(text.slice(Math.max(0, start - BEFORE), start)).slice(-1);
}

/** A candidate as the judge is given it. */
export function readingOfCandidate({ passage, document }: Pick<Candidate, 'passage' | 'document'>): Reading {
  return { text: passage.text, day: document.published ? dayNumber(document.published.iso) : null };
}

function judgeCandidate(claim: Claim, reading: Reading, { passage, document }: Candidate): Uncredited {
  const { id, title, publisher, url, published, source, corrections } = document;
  return {
    ...judge(reading, readingOfCandidate({ passage, document })),
    id: `${claim.id}:${passage.id}`,
    document: { id, title, publisher, url, published, source, ...(corrections && { corrections }) },
    quote: passage.text,
    span: { start: passage.start, end: passage.end },
  };
}

/** Says of claims that nothing bears on whether the library knows their names: one read for all of them. */
async function withNames(claims: JudgedClaim[], library: Library): Promise<JudgedClaim[]> {
  const wanted = new Map(
    claims.filter(({ status }) => status === 'unmatched').map(({ id, text }) => [id, namesIn(text)]),
  );
  const names = [...new Set([...wanted.values()].flat())];
  const counts = await documentsNaming(names, library);
  return claims.map((claim) => {
    const own = wanted.get(claim.id);
    if (!own) return claim;
    return { ...claim, names: own.map((name) => ({ name, documents: counts[names.indexOf(name)] ?? 0 })) };
  });
}

/** Bears on the claim, or gives its number as it was at another time. */
function isOnTheWay({ relation, reasons }: Uncredited): boolean {
  return relation !== 'related' || reasons.some(({ kind }) => kind === 'superseded');
}

/** Evidence on the subject only: its chain is its publisher. */
function bare(evidence: Uncredited): Evidence {
  const hops = publisherHops(evidence.document.publisher);
  return { ...evidence, chain: namesOf(hops), hops };
}

/** The page's own text under another address bears nothing out: copies never add weight to a status. */
function asCopy(carrier: Carrier & { evidence: Evidence }): Carrier & { evidence: Evidence } {
  const reason: Reason = {
    kind: 'wording',
    effect: 'neutral',
    message: 'copy_of_page',
    claimSpans: [],
    passageSpans: [],
    values: [],
  };
  return { ...carrier, evidence: { ...carrier.evidence, relation: 'related', reasons: [reason] } };
}

function limitRelated(evidence: Evidence[]): Evidence[] {
  let related = 0;
  return evidence.filter((one) => isOnTheWay(one) || ++related <= RELATED_SHOWN);
}

function namesOf(hops: readonly ChainHop[]): string[] {
  return hops.map((hop) => hop.name);
}

/** A page in the library must not corroborate itself. */
export function isSamePage(document: string | null, page: string): boolean {
  return document !== null && document === page;
}
