/**
 * How one claim came to what is shown for it: why it was taken for a claim, every candidate passage the library gave,
 * and what became of each. Worked out anew on demand by the same steps as judge-claims.ts; nothing of it is stored.
 */
import { decideClaim } from './claims/second';
import { type Inspection, inspect } from './evidence/inspect';
import { byTellingness } from './evidence/status';
import { candidatesOf, isSamePage, type Library, RELATED_SHOWN, readingOfCandidate } from './judge-claims';
import type { Article, Claim, ClaimReason, DocumentCard, Span } from './model';
import { dayNumber } from './text/dates';
import { splitSentences } from './text/sentences';

/** One passage that was looked at. */
export interface CandidateInspection extends Inspection {
  document: DocumentCard;
  quote: string;
  span: Span;
  /** Score of retrieval; compares within one claim only, higher is better. */
  retrieval: number;
  /** `shown`; or why not: the page itself, judged to be unrelated, or more related passages than are shown. */
  outcome: 'shown' | 'same-page' | 'unrelated' | 'enough-related';
}

/** Everything behind one claim. */
export interface ClaimInspection {
  /** 0..1, and the threshold it was held against. */
  score: number;
  threshold: number;
  /** What each reason added to the score's logit, and what is too small or too plain to be told. */
  reasons: ClaimReason[];
  rest: number;
  /** In the order of retrieval. */
  candidates: CandidateInspection[];
}

/**
 * Takes apart a claim of the article, wherever its sentence stands by now; `null` when the page says it no longer.
 * Rejects with the library's errors.
 */
export async function inspectClaim(
  article: Article,
  { start, text }: Pick<Claim, 'start' | 'text'>,
  threshold: number,
  library: Library,
): Promise<ClaimInspection | null> {
  const sentences = splitSentences(article.text, article.blocks);
  const same = sentences.filter((one) => one.text === text);
  const sentence = same.find((one) => one.start === start) ?? same[0];
  if (!sentence) return null;
  const day = article.published ? dayNumber(article.published.iso) : null;
  const kind = article.blocks[sentence.block]?.kind ?? 'paragraph';
  // Not the finder: a sentence that falls short of a changed threshold is looked into as well.
  const { score, reasons } = await decideClaim(sentence.text, { kind, day }, threshold);
  const logit = Math.log(score / (1 - score));
  return {
    score,
    threshold,
    reasons,
    rest: reasons.reduce((left, { weight }) => left - weight, logit),
    candidates: await inspectCandidates(article, { ...sentence, id: '', score, reasons }, day, library),
  };
}

async function inspectCandidates(
  article: Article,
  claim: Claim,
  day: number | null,
  library: Library,
): Promise<CandidateInspection[]> {
  const [found = []] = await candidatesOf([claim], day, library, article.text);
  const reading = { text: claim.text, day };
  const candidates = found.map(({ passage, document, score }): CandidateInspection => {
    const { id, title, publisher, url, published, source } = document;
    const judged = inspect(reading, readingOfCandidate({ passage, document }));
    return {
      ...judged,
      document: { id, title, publisher, url, published, source },
      quote: passage.text,
      span: { start: passage.start, end: passage.end },
      retrieval: score,
      outcome: isSamePage(url, article.url)
        ? 'same-page'
        : judged.relation === 'none'
          ? 'unrelated'
          : 'shown',
    };
  });
  const related = candidates
    .filter(({ outcome, relation }) => outcome === 'shown' && relation === 'related')
    .sort(byTellingness);
  for (const candidate of related.slice(RELATED_SHOWN)) candidate.outcome = 'enough-related';
  return candidates;
}
