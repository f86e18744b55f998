/**
 * Claims -> the fact checks of what they say. Which review is meant is the judge's to say, as of any passage: only one that says
 * the same as the claim is shown. Its verdict is its author's and changes no status.
 */
import { judge } from './evidence/judge';
import { isJudged } from './evidence/languages';
import type { Article, ClaimReview, CorpusDocument, FactCheck, JudgedClaim, Judgement, Span } from './model';
import { dayNumber } from './text/dates';
import { splitSentences } from './text/sentences';

/**
 * Confidence (0..1) that claim and review say the same, asked from both sides: a verdict on half of a claim, or on a mere
 * mention, is none on the claim. Headlines of `emergent`'s development half and the claims they are about: above .6 are 158 of
 * 705 that say the claim, 10 of 547 that pass it on, none of 235 that deny it; of 12,000 pairs of other claims none. Above .5:
 * 318, 58, none and 8.
 */
const SAME = 0.6;

/** Where fact checks are found. */
export interface ReviewedClaims {
  /** For each text the documents of which a fact check is of something alike, best first. */
  reviewedLike(texts: readonly string[]): Promise<CorpusDocument[][]>;
}

/** Fact checks shown of a claim. */
const SHOWN = 3;

/**
 * The claims with their fact checks, in order. `isOwn` tells documents that are the page itself: what it checks is no answer to
 * it. Rejects with the library's errors.
 */
export async function withFactChecks(
  claims: readonly JudgedClaim[],
  article: Article,
  library: ReviewedClaims,
  isOwn: (document: CorpusDocument) => boolean,
): Promise<JudgedClaim[]> {
  // Elsewhere the judge cannot tell a claim from its denial, and the verdict would stand beside either.
  if (!isJudged(article.language)) return [...claims];
  const found = await library.reviewedLike(claims.map(({ text }) => text));
  const day = article.published ? dayNumber(article.published.iso) : null;
  return claims.map((claim, at) => {
    const checks = (found[at] ?? [])
      .filter((document) => !isOwn(document) && isJudged(document.language))
      .flatMap((document) => checksIn(document, claim, day))
      .sort((one, other) => other.confidence - one.confidence)
      .slice(0, SHOWN);
    return checks.length > 0 ? { ...claim, factChecks: checks } : claim;
  });
}

function checksIn(document: CorpusDocument, claim: JudgedClaim, day: number | null): FactCheck[] {
  const { id, title, publisher, url, published, source, corrections } = document;
  return (document.reviews ?? []).flatMap((review, at) => {
    const judged = sameAs(claim, day, review);
    if (!judged) return [];
    return [
      {
        id: `${claim.id}:${id}:${at}`,
        document: { id, title, publisher, url, published, source, ...(corrections && { corrections }) },
        review,
        ...judged,
      },
    ];
  });
}

function saysIt({ relation, confidence, reasons }: Judgement): boolean {
  return relation === 'corroborates' && confidence > SAME && reasons.length > 0;
}

/** Why the claim says what was checked; of several sentences the one that says it best. `null`: none does. */
function sameAs(
  claim: JudgedClaim,
  day: number | null,
  { claim: checked }: ClaimReview,
): Pick<FactCheck, 'confidence' | 'reasons'> | null {
  const reading = { text: claim.text, day };
  let best: { judgement: Judgement; at: number } | null = null;
  for (const { text, start } of splitSentences(checked)) {
    // "Monday" there is that of whoever made the claim, and nobody knows when that was.
    const other = { text, day: null };
    const judgement = judge(reading, other);
    if (!saysIt(judgement) || !saysIt(judge(other, reading))) continue;
    if (!best || judgement.confidence > best.judgement.confidence) best = { judgement, at: start };
  }
  if (!best) return null;
  const { judgement, at } = best;
  const moved = ({ start, end }: Span) => ({ start: start + at, end: end + at });
  return {
    confidence: judgement.confidence,
    reasons: judgement.reasons.map((reason) => ({
      ...reason,
      passageSpans: reason.passageSpans.map(moved),
    })),
  };
}
