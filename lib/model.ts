/**
 * The vocabulary of Headwater: types only, one sentence each.
 *
 * Conventions that hold for every type here:
 * - Offsets are UTF-16 code units, half open: `text.slice(start, end)` is the quoted text. They are promises,
 *   asserted where they are made.
 * - Everything is plain data: it survives structured clone, IndexedDB and JSON.
 * - Times are ISO 8601 strings; a time whose zone the source does not state carries no offset.
 */
import type {
  ChainHop,
  CircularCredit,
  LostCertainty,
  NameCoverage,
  OpenPoints,
  Origin,
  QuotationFamily,
  SupportByRelation,
  Timeline,
  TracePath,
} from './model/provenance';

export type * from './model/provenance';

/** A half-open range `[start, end)` of UTF-16 code units in a named text. */
export interface Span {
  start: number;
  end: number;
}

// ---------------------------------------------------------------- documents

/** When a document says it was published, and how far that can be trusted. */
export interface PublishedTime {
  /** ISO 8601; date only, local without offset, or with offset, exactly as far as the source states it. */
  iso: string;
  /** `exact`: stated with zone; `zone-unstated`: local time of an unknown zone; `day`: a date only; `upper-bound`: not later than this. */
  certainty: 'exact' | 'zone-unstated' | 'day' | 'upper-bound';
}

/** What kind of text a block or passage is; headings are quoted but never counted as prose. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'caption' | 'table-row';

/** A run of text with a kind: paragraphs, list items, headings. Offsets are into the owning text. */
export interface Block extends Span {
  kind: BlockKind;
}

/** A link in a text; offsets are into the owning text. */
export interface Link extends Span {
  /** Absolute, without fragment and tracking parameters. */
  url: string;
}

/** One news text in the library. `text` is verbatim and is what evidence quotes. */
export interface CorpusDocument {
  /** Stable identifier, unique in the library. */
  id: string;
  title: string;
  /** `null`: the document names none. */
  publisher: string | null;
  url: string | null;
  published: PublishedTime | null;
  text: string;
  blocks: Block[];
  /** Links the page had; missing when it is not known. */
  links?: Link[];
  /** BCP 47 tag, `und` when unknown. */
  language: string;
  /** `bundled` came with the extension; the others are the reader's own: a page they kept, what they selected in one, the rest. */
  source: 'bundled' | 'added' | 'page' | 'selection';
}

/** The document without its text: what lists and cards show. */
export type DocumentCard = Pick<
  CorpusDocument,
  'id' | 'title' | 'publisher' | 'url' | 'published' | 'source'
>;

/** One or two consecutive sentences of a document; the unit that is retrieved and quoted. */
export interface Passage extends Span {
  /** Unique in the library; its order within a document is the order of the text. */
  id: number;
  docId: string;
  /** `document.text.slice(start, end)`. */
  text: string;
  kind: BlockKind;
}

// ------------------------------------------------------------------ article

/** The story found in the page being read. Blocks' offsets are into `text`. */
export interface Article {
  /** Canonical URL where the page names one, else its address without fragment and tracking parameters. */
  url: string;
  title: string;
  author: string | null;
  publisher: string | null;
  published: PublishedTime | null;
  modified: PublishedTime | null;
  language: string;
  /** Blocks' texts joined by a blank line; white space inside a block is normalised. */
  text: string;
  blocks: Block[];
  /** Links in the story, in order; missing when it is not known. */
  links?: Link[];
}

/** Why a page yields no article; each has words of its own in the panel. */
export type NoArticleReason = 'empty-page' | 'no-story' | 'too-large' | 'not-html';

/** Text the reader selected in a page. */
export interface Selection {
  /** White space normalised. */
  text: string;
  /** The story around it; `null` when it is not the story's own words or nobody reads the page. */
  place: SelectionPlace | null;
}

/** What stands around a selection and tells where its words come from. */
export interface SelectionPlace {
  /** The end of the story's text before it: names its pronouns and short forms stand for. */
  before: string;
  /** The rest of its paragraph: a source named behind the words it is selected with. */
  after: string;
  /** The page's links in it; offsets into the selection's text. */
  links: Link[];
}

/** What reading a page gives. */
export type Extraction = { ok: true; article: Article } | { ok: false; reason: NoArticleReason };

/** A sentence of the article (or of a document), with the block it stands in. */
export interface Sentence extends Span {
  text: string;
  /** Index into the owning text's blocks. */
  block: number;
}

// ------------------------------------------------------------------- claims

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

// ----------------------------------------------------------------- evidence

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

/** A claim with what the library says to it. */
export interface JudgedClaim extends Claim {
  status: Status;
  /** Most telling first: conflicts, corroborations, qualifications, related. */
  evidence: Evidence[];
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

// ------------------------------------------------------------------- report

/** What was searched: the honest denominator of every empty result. */
export interface Coverage {
  documents: number;
  publishers: number;
  passages: number;
  /** Earliest and latest published day in the library (`YYYY-MM-DD`), `null` when none is dated. */
  from: string | null;
  to: string | null;
}

/** The room the library has in the browser, in bytes as the browser estimates them. */
export interface StorageUse {
  used: number;
  quota: number;
  /** The browser will not clear it away by itself. */
  persisted: boolean;
  /** Little is left: time to say so, before something cannot be stored. */
  scarce: boolean;
}

/** A heading inside a story. */
export interface Heading extends Span {
  text: string;
}

/** Everything Headwater has to say about one article, replayable from the same article, library and rules. */
export interface Report {
  /** Hash of the article's text, the library's revision, the rules' version and the claim threshold. */
  id: string;
  article: Omit<Article, 'text' | 'blocks'>;
  claims: JudgedClaim[];
  /** The story's own headings with their offsets, in order; missing in reports kept before they were told. */
  headings?: Heading[];
  /** Sentences looked at, claims or not. */
  sentences: number;
  /** Score from which a sentence was a claim; missing in reports kept before it could be set. */
  threshold?: number;
  coverage: Coverage;
  /** What the story leaves open, as far as the library tells. */
  open?: OpenPoints;
  versions: { extension: string; rules: string; library: number };
}

/** A report kept with the article it is about, so that it can be taken away when its page is closed. */
export interface KeptReading {
  report: Report;
  article: Article;
}

/** What a kept reading is called by. */
export interface KeptReadingCard {
  /** Its report's id. */
  id: string;
  url: string;
  title: string;
  /** When it was last read, ISO 8601 in UTC. */
  at: string;
}

/** What the library knows of a selected text. */
export interface Trace {
  /** The text the reader selected, white space normalised. */
  selection: string;
  /** The selection judged like a claim, evidence best first. */
  claim: JudgedClaim;
  /** Ways back, likeliest first; several when several passages may be what it rests on, none when nothing speaks to it. */
  paths?: TracePath[];
  coverage: Coverage;
}

/** Why something did not work, as a value that crosses worlds; `code` names its words in the locale files. */
export interface Failure {
  code:
    | 'page-not-allowed'
    | 'no-receiver'
    | 'library-unavailable'
    | 'library-damaged'
    | 'storage-full'
    | 'package-damaged'
    | 'cancelled'
    | 'refused'
    | 'internal';
  /** For the debug view and bug reports; never shown as the message. */
  detail: string;
}

/** A value or a failure; nothing crosses a world by throwing. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };
