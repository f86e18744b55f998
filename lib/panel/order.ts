/** What of a claim's evidence is shown, in which order, and how it is counted. */
import type { Evidence, JudgedClaim, Status } from '../model';
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
