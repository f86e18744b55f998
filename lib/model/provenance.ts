/**
 * Who said it first: chains, origins, quotations, times and the trace of a sentence, as the panel and the export show
 * them. Types only; the conventions of ../model.ts hold. Every judgement here carries the words it rests on.
 */
import type { Attribution, DocumentCard, PublishedTime, Relation, Span } from '../model';

/** Verbatim words of a document, or of what the reader reads. */
export interface Excerpt {
  /** `null`: the page being read, or the text selected in it. */
  document: DocumentCard | null;
  /** Verbatim: `text.slice(span.start, span.end)` of the document's text, the article's, or the selection. */
  quote: string;
  span: Span;
}

/** An excerpt with the words in it that matter; `marks` are offsets into `quote`. */
export interface MarkedExcerpt extends Excerpt {
  marks: Span[];
}

// -------------------------------------------------------------------- chain

/** What a source is; `letter` to `document` are texts, `official` a person or body that speaks by office. */
export type SourceKind = Attribution['kind'] | 'letter' | 'release' | 'agency' | 'official';

/**
 * One source of a chain. How it is known that the one before it rests on this one:
 * `publisher` it is the document's own publisher (first hop only); `link` the words link to its page; `name` the words
 * credit it; `byline` the document's byline or dateline names the agency; `text` its words are the same, though nobody
 * credits it.
 */
export interface ChainHop {
  /** As chains name it; `chain` is the names of the hops in order. */
  name: string;
  kind: SourceKind;
  basis: 'publisher' | 'link' | 'name' | 'byline' | 'text';
  /** The words that credit - source and cue - as offsets into the evidence's quote (the claim's text); may be empty. */
  spans: Span[];
  /** Where the link leads, for `link`. */
  url: string | null;
  /** For `byline`: the words of the byline; for `text`: the passage in the library whose words are the same. */
  excerpt: Excerpt | null;
}

/**
 * Credits that lead back: to the publisher of the page being read (`page`), or from one document over others to itself
 * (`ring`). What rests on such a credit is no support from elsewhere.
 */
export interface CircularCredit {
  kind: 'page' | 'ring';
  /** Publishers in the order they are credited; the last is the page's publisher (`page`) or the first again (`ring`; a page that is part of its ring is both first and last). */
  names: string[];
  /** The words that credit the next name, one excerpt a step. */
  steps: (MarkedExcerpt & { evidence: string | null })[];
}

// ------------------------------------------------------------------ origins

/**
 * Why two pieces of evidence are one origin.
 * - `same-document`: both stand in one document and name no two sources
 * - `named-origin`: both credit the same source
 * - `shared-document`: both cite the same kind of letter, release, filing in the same matter
 * - `speaks-for`: the one's source speaks for the other's
 * - `same-publisher`: one publisher says both and credits nobody
 * - `credit`: one credits the other's publisher and nothing further
 * - `shared-text`: wording too alike to be independent
 * - `shared-quotation`: the same words quoted from the same speaker
 * - `agency`: the byline or dateline of one news agency
 */
export type TieKind =
  | 'same-document'
  | 'same-publisher'
  | 'named-origin'
  | 'shared-document'
  | 'speaks-for'
  | 'credit'
  | 'shared-text'
  | 'shared-quotation'
  | 'agency';

/** A reason why two pieces of evidence count once. A group of n pieces has n - 1 ties: the strongest that hold it together. */
export interface OriginTie {
  kind: TieKind;
  /** Ids of the two pieces. */
  evidence: [string, string];
  /** The words that tie them: offsets into the first one's quote, and into the second one's; may be empty. */
  spans: [Span[], Span[]];
  /** `shared-text`: share 0..1 of the shorter text's five-word runs that the longer one has; else `null`. */
  share: number | null;
  /** Names a text in the locale files (`tie_<message>`); `values` fill its placeholders in order. */
  message: string;
  values: string[];
}

/** Evidence that rests on the same source: five outlets that repeat one letter are one origin. */
export interface Origin {
  name: string;
  /** What `name` is. */
  kind: SourceKind;
  /** The kind of text its words are laid down in ("letter", "release", "filing"), when it has one and `name` is not the text itself. */
  text: string | null;
  /** Ids of the evidence grouped here. */
  evidence: string[];
  /** Empty for a single piece. */
  ties: OriginTie[];
  /** How many different publishers and documents are in the group; documents without publisher count as one each. */
  publishers: number;
  documents: number;
  /** Every piece credits the publisher of the page being read: it bears out that the page says so, no more. */
  page: boolean;
}

/** How much stands behind one relation: what a claim's header counts. */
export interface Support {
  documents: number;
  publishers: number;
  /** Independent of one another, and of the page. */
  origins: number;
}

/** By relation; one whose `documents` is 0 has no evidence. */
export type SupportByRelation = Record<
  Extract<Relation, 'corroborates' | 'conflicts' | 'qualifies'>,
  Support
>;

// --------------------------------------------------------------- quotations

/**
 * One step of an alignment of two texts, word by word: `drop` words of the first are missing in the second, `add` the
 * second has more, `change` other words stand there. Spans are offsets into the two quotes; that of missing words is
 * empty, and stands where they would be. The steps cover both texts in order.
 */
export interface WordEdit {
  kind: 'keep' | 'drop' | 'add' | 'change';
  from: Span;
  to: Span;
}

/** One wording of a quotation. */
export interface QuotedForm {
  /** The evidence it stands in; `null`: the claim itself. */
  evidence: string | null;
  /** The quoted words without their marks. */
  excerpt: Excerpt;
  /** Who is quoted, as resolved; `null` when the text does not say. */
  speaker: string | null;
  published: PublishedTime | null;
}

/** Another wording of the same quotation, against the fullest. */
export interface QuotedVariant extends QuotedForm {
  /** From `fullest` to this; only `keep` when nothing changed. */
  edits: WordEdit[];
  speakerChanged: boolean;
  /**
   * Words whose loss, gain or change turns the sense; spans into the fullest (`from`) and this (`to`).
   * Named by `quotation_turned_<kind>` in the locale files.
   */
  turned: { kind: 'negation' | 'condition' | 'exception' | 'hedge' | 'number'; from: Span; to: Span }[];
}

/** One quotation as several documents give it. */
export interface QuotationFamily {
  /** The earliest of the fullest forms. */
  fullest: QuotedForm;
  /** Whether a published time shows `fullest` to be the earliest; `false` when times are missing or too vague. */
  dated: boolean;
  /** In order of time, undated last. */
  variants: QuotedVariant[];
}

// --------------------------------------------------------------------- time

/** A number as a text gives it, at offsets into the excerpt's quote. */
export interface CarriedValue extends Span {
  /** As written: "nearly 29 million". */
  text: string;
  value: number;
  /** `%`, a currency code, a unit, or `null` for a plain count. */
  unit: string | null;
  /** What is counted ("people"), as a stem; `null` when none is near. */
  counted: string | null;
}

/** One who carried the claim, and when. */
export interface TimelinePoint {
  /** `null`: the page being read. */
  evidence: string | null;
  excerpt: Excerpt;
  publisher: string | null;
  /** `null`: undated; such points come last, in no order. */
  published: PublishedTime | null;
  /** Whether the point before is surely not later, given zones and precision. The first point's is `true`. */
  ordered: boolean;
  /** Times the passage itself names, at offsets into its quote; days are `YYYY-MM-DD`, inclusive. */
  named: (Span & { from: string; to: string })[];
  /** The value of the claim's moving number; `null` when it carries none. */
  value: CarriedValue | null;
  /** A later point carries a newer value: outdated, not contradicted. */
  superseded: boolean;
}

/** Who carried a claim when, and the number in it that moves. */
export interface Timeline {
  points: TimelinePoint[];
  /** Indices of the points whose value moves, in time order; `null` when no number develops. */
  development: { counted: string | null; unit: string | null; points: number[] } | null;
}

/** Asserted downstream, hedged where it comes from. */
export interface LostCertainty {
  /** Who asserts: the page's claim (`evidence` `null`) or a piece of evidence. No marks: the hedge is what is missing. */
  downstream: MarkedExcerpt & { evidence: string | null };
  /** The hedged words of the origin, hedge marked. */
  origin: MarkedExcerpt & { evidence: string };
  /** Names a text in the locale files (`lost_<message>`); `values` fill its placeholders in order. */
  message: string;
  values: string[];
}

/** Whether a name of the claim occurs in the library at all. */
export interface NameCoverage {
  /** As the claim has it. */
  name: string;
  /** Documents in which it occurs; 0 means that silence says nothing. */
  documents: number;
}

// -------------------------------------------------------------------- trace

/**
 * How a passage leads to an earlier one: `linked` its words link to the page; `credited` they name its publisher;
 * `verbatim` the same words; `quotation-changed` the same quotation, reworded or cut; `paraphrase` the same matter in
 * other words.
 */
export type TraceHopKind = 'linked' | 'credited' | 'verbatim' | 'quotation-changed' | 'paraphrase';

/** One step back. */
export interface TraceHop {
  kind: TraceHopKind;
  /** The nearer passage, words that credit or link marked. The first hop's is the selection. */
  from: MarkedExcerpt;
  to: Excerpt;
  /** From `from.quote` to `to.quote`, word by word. */
  edits: WordEdit[];
  /** Whether published times show `to` not to be later than `from`. */
  order: 'earlier' | 'unknown';
  /** What is credited, for `credited` and `linked`. */
  name: string | null;
}

/**
 * Where a path ends.
 * - `credits`: the trail leaves the library: the last passage credits somebody no document in it belongs to
 * - `earliest`: the last passage is the earliest carrier here and credits nobody
 * - `undated`: it credits nobody, and without published times nothing shows which of the carriers is the earliest
 * - `page`: the credits lead back to the page being read
 */
export interface TraceEnd {
  kind: 'credits' | 'earliest' | 'undated' | 'page';
  /** The last passage; words that credit marked. */
  excerpt: MarkedExcerpt;
  /** Credited names in order, outlets first, the original speaker last; empty unless `credits` or `page`. */
  names: string[];
  /** What the last of `names` is. */
  nameKind: SourceKind | null;
  /** The day the credited source spoke, when the text says so (`YYYY-MM-DD`, and the words, into the excerpt's quote). */
  day: (Span & { day: string }) | null;
}

/** One way back from the selection. */
export interface TracePath {
  /** Empty when the selection itself credits a source the library does not have. */
  hops: TraceHop[];
  end: TraceEnd;
  /** 0..1: how sure the weakest hop is. */
  confidence: number;
}

// --------------------------------------------------------- what is left open

/** Somebody is accused on the page: whether an answer is on record, as the page and the library say. */
export interface Answer {
  /** The claim that accuses. */
  claim: string;
  accused: string;
  /** `missing`: neither the page nor any document of the library says whether there is one. */
  answer: 'denied' | 'answered' | 'declined' | 'silent' | 'missing';
  /** The words that say so; `null` when missing. */
  excerpt: MarkedExcerpt | null;
}

/** What independent origins report and the page does not mention. */
export interface Unmentioned {
  /** The plainest passage that says it. */
  excerpt: Excerpt;
  /** All that say it, one a document. */
  carriers: Excerpt[];
  /** Names of the independent origins: two or more. */
  origins: string[];
}

/** What a story leaves open, as far as this library tells. Claims by their ids, in the order of the page. */
export interface OpenPoints {
  contested: string[];
  /** Corroborated, by several documents, all of one origin. */
  oneOrigin: { claim: string; origin: string; documents: number; publishers: number }[];
  /** Nothing in the library speaks to these. */
  unmatched: string[];
  answers: Answer[];
  unmentioned: Unmentioned[];
}
