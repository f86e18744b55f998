/** What a passage says to a claim, and why. */
import type { Claim } from './claim';
import type { ClaimReview, DocumentCard, Span } from './document';
import type {
  ChainHop,
  CircularCredit,
  LostCertainty,
  NameCoverage,
  Origin,
  QuotationFamily,
  SupportByRelation,
  Timeline,
} from './provenance';

/** Of a passage to a claim; `none` never reaches a reader. */
export type Relation = 'corroborates' | 'conflicts' | 'qualifies' | 'related' | 'none';

/** Of a claim; `unmatched` means only that nothing in this library speaks to it. */
export type Status = 'conflicting' | 'corroborated' | 'qualified' | 'unmatched';

/** The kind of agreement or difference a reason names. */
export type ReasonKind =
  | 'number'
  | 'date'
  | 'polarity'
  | 'actor'
  | 'attribution'
  | 'certainty'
  | 'wording'
  | 'place'
  | 'stage'
  | 'cause'
  | 'rank'
  | 'superseded'
  | 'topic'
  | 'quotation';

/**
 * Why a relation was given. `claimSpans` are offsets into the claim's text, `passageSpans` into the passage's text.
 * `message` names a text in the locale files (`reason_<message>`); `values` fill its placeholders in order.
 */
export interface Reason {
  kind: ReasonKind;
  effect: 'agrees' | 'differs' | 'weakens' | 'neutral';
  claimSpans: Span[];
  passageSpans: Span[];
  message: string;
  values: string[];
}

/** The judge's answer for one claim and one passage. */
export interface Judgement {
  relation: Relation;
  /** 0..1: how likely the relation is right. */
  confidence: number;
  /** Strongest first; never empty unless the relation is `none`. */
  reasons: Reason[];
}

/** A source, cue and content: "*the BBC* / *reported* / *that ...*"; spans are offsets into the text analysed. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** The source as a name, pronouns and short forms resolved where the document allows. */
  name: string;
  kind: 'person' | 'organisation' | 'outlet' | 'document' | 'unnamed';
}

/** A passage that bears on a claim, ready to be shown. */
export interface Evidence extends Judgement {
  /** Unique within the report. */
  id: string;
  document: DocumentCard;
  /** Verbatim; `quote === document.text.slice(span.start, span.end)`. */
  quote: string;
  span: Span;
  /** Publisher, then the outlets it credits, then the original speaker: the names of `hops`. */
  chain: string[];
  /** The chain with the words each hop rests on. */
  hops: ChainHop[];
}

/** A fact check of what a claim says. Its verdict is its author's: it has no part in the claim's status. */
export interface FactCheck {
  /** Unique within the report. */
  id: string;
  /** Where the library has it. */
  document: DocumentCard;
  review: ClaimReview;
  /** 0..1: how likely what was checked is what the claim says. */
  confidence: number;
  /** Why it is taken for the same; `passageSpans` are offsets into `review.claim`. */
  reasons: Reason[];
}

/** A claim with what the library says to it. */
export interface JudgedClaim extends Claim {
  status: Status;
  /** Most telling first: conflicts, corroborations, qualifications, related. */
  evidence: Evidence[];
  /** Fact checks of what it says; missing when there are none. */
  factChecks?: FactCheck[];
  /** Every piece of evidence that bears on the claim is in exactly one. */
  origins: Origin[];
  /** Documents, publishers and independent origins behind each relation. */
  support: SupportByRelation;
  /** Article publisher, outlets it credits, original speaker: the names of `hops`. */
  chain: string[];
  hops: ChainHop[];
  /** Credits among page and evidence that lead back to where they began; empty when none do. */
  circular?: CircularCredit[];
  /** Quotations that the claim and its evidence share, changed or not. */
  quotations?: QuotationFamily[];
  /** Who carried it when; missing when nothing bears on the claim. */
  timeline?: Timeline;
  /** Where a hedge was lost on the way. */
  lostCertainty?: LostCertainty[];
  /** Whether the library knows the claim's names; only for claims that little or nothing bears on. */
  names?: NameCoverage[];
}
