/** What of a claim's evidence is shown, in which order, and how it is counted. */
import type { Evidence, Heading, JudgedClaim, Status } from '../model';
import { utcTime } from './times';

/** Statuses in the order the panel counts them: what needs the reader's eye first. */
export const STATUSES: readonly Status[] = ['conflicting', 'qualified', 'corroborated', 'unmatched'];

/** Evidence that speaks to the claim, and passages that are only about the same things; both keep their order. */
export function split(evidence: readonly Evidence[]): { bearing: Evidence[]; related: Evidence[] } {
  return {
    bearing: evidence.filter(({ relation }) => relation !== 'related' && relation !== 'none'),
    related: evidence.filter(({ relation }) => relation === 'related'),
  };
}

/** Earliest publication first; undated documents last, in the order given. */
export function earliestFirst(evidence: readonly Evidence[]): Evidence[] {
  const time = ({ document }: Evidence) => {
    const at = document.published ? utcTime(document.published.iso) : Number.NaN;
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  };
  return evidence.toSorted((a, b) => {
    const [first, second] = [time(a), time(b)];
    return first === second ? 0 : first - second;
  });
}

/** Claims in the order of the page. */
export function inPageOrder(claims: readonly JudgedClaim[]): JudgedClaim[] {
  return claims.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** How many claims have each status. */
export function counts(claims: readonly JudgedClaim[]): Record<Status, number> {
  const result: Record<Status, number> = { conflicting: 0, qualified: 0, corroborated: 0, unmatched: 0 };
  for (const { status } of claims) result[status] += 1;
  return result;
}

/** Claims that say `query` (any case), or whose evidence says it or was published by it. */
export function saying(claims: readonly JudgedClaim[], query: string): JudgedClaim[] {
  const wanted = plain(query.trim());
  if (wanted === '') return [...claims];
  return claims.filter(({ text, evidence }) =>
    [
      text,
      ...evidence.flatMap(({ quote, document }) => [quote, document.publisher ?? '', document.title]),
    ].some((said) => plain(said).includes(wanted)),
  );
}

/** Claims under the story's own headings, both in the order of the page; what stands before the first has `null`. */
export function underHeadings(
  claims: readonly JudgedClaim[],
  headings: readonly Heading[],
): { heading: Heading | null; claims: JudgedClaim[] }[] {
  const sections: { heading: Heading | null; claims: JudgedClaim[] }[] = [];
  for (const claim of claims) {
    const heading = headings.findLast(({ start }) => start <= claim.start) ?? null;
    const last = sections.at(-1);
    if (last && last.heading === heading) last.claims.push(claim);
    else sections.push({ heading, claims: [claim] });
  }
  return sections;
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
