/** What a document that came in later says to a claim the reader has read. */
import type { Evidence } from './evidence';

/** One piece of news: kept until the reader dismisses it. */
export interface ClaimNews {
  /** The same for the same claim of the same page, document and relation. */
  id: string;
  /** When it was found, ISO 8601 in UTC. */
  at: string;
  /** The page, and when the reader read it (ISO 8601 in UTC). */
  page: { url: string; title: string; read: string };
  /** The claim's own words. */
  claim: string;
  relation: 'conflicts' | 'corroborates';
  evidence: Evidence;
}
