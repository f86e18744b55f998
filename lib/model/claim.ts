/** Sentences that assert something checkable. */
import type { Sentence } from './article';
import type { Span } from './document';

/** What made a sentence look like a claim, or not. */
export type ClaimReasonKind =
  | 'actor'
  | 'event'
  | 'quantity'
  | 'date'
  | 'reported-statement'
  | 'position'
  | 'state'
  | 'question'
  | 'opinion'
  | 'first-person'
  | 'advice'
  | 'forecast'
  | 'conditional'
  | 'boilerplate'
  | 'fragment'
  | 'generic';

/** One reason, its signed contribution to the score's logit, and where in the sentence it was seen. */
export interface ClaimReason {
  kind: ClaimReasonKind;
  weight: number;
  spans: Span[];
}

/** A judgement of one sentence: claim or not. */
export interface ClaimScore {
  /** 0..1. */
  score: number;
  claim: boolean;
  reasons: ClaimReason[];
}

/** A sentence that asserts something checkable. `start`/`end` are offsets into `Article.text`. */
export interface Claim extends Sentence {
  /** Unique within the report and stable for the same article text. */
  id: string;
  score: number;
  reasons: ClaimReason[];
}
