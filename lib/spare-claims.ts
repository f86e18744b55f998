/**
 * The sentences that fell short of a report's threshold, judged after all: for a reader who wants to see more of them
 * without the page being read again. Worked out when somebody reaches for the threshold, not before: most never do.
 */
import { claimFinder } from './claims/find-claims';
import { THRESHOLD } from './claims/weights';
import { claimJudge, type Library } from './judge-claims';
import type { Article, Claim, JudgedClaim, Report } from './model';
import { pointsOf } from './open-points';
import { splitSentences } from './text/sentences';

/** Sentences judged in one go: some 30 ms. */
const SLICE = 12;

/**
 * Judged claims of the article that are not among the report's, down to a score of `least` (0..1), in page order. Their
 * scores are those the report's own threshold gave them. Rejects with the library's errors.
 */
export async function spareClaims(
  article: Article,
  report: Report,
  library: Library,
  least: number,
  rest: () => Promise<void> = async () => undefined,
): Promise<JudgedClaim[]> {
  const sentences = splitSentences(article.text, article.blocks);
  const finder = claimFinder(article, sentences, report.threshold ?? THRESHOLD, least);
  const known = new Set(report.claims.map(({ id }) => id));
  const judge = claimJudge(article, library);
  const judged: JudgedClaim[] = [];
  for (let at = 0; at < sentences.length; at += SLICE) {
    const found = await Promise.all(
      sentences.slice(at, at + SLICE).map((sentence) => finder.decide(sentence)),
    );
    const spare = found.filter((claim): claim is Claim => claim !== null && !known.has(claim.id));
    judged.push(...(await judge(spare)));
    await rest();
  }
  return judged;
}

/** The report as it reads at a threshold; as it is while its spare claims are not known. */
export function reportAt(report: Report, threshold: number): Report {
  if (report.spare === undefined || report.threshold === threshold) return report;
  const all = [...report.claims, ...report.spare].sort((a, b) => a.start - b.start);
  const claims = all.filter(({ score }) => score >= threshold);
  const shown = new Set(claims.map(({ id }) => id));
  return {
    ...report,
    threshold,
    claims,
    spare: all.filter(({ id }) => !shown.has(id)),
    ...(report.open && {
      open: {
        ...report.open,
        ...pointsOf(claims),
        answers: report.open.answers.filter(({ claim }) => shown.has(claim)),
      },
    }),
  };
}
