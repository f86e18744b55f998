/** Documents of the library, and the spans everything points with. */
/** A half-open range `[start, end)` of UTF-16 code units in a named text. */
export interface Span {
  start: number;
  end: number;
}

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

/** A note in which the publisher takes something back, makes it clear or adds to it. */
export interface CorrectionNote {
  /** `update` only adds; the others say that the text was wrong, unclear or is withdrawn. */
  kind: 'correction' | 'clarification' | 'retraction' | 'update';
  /** Verbatim, white space normalised. */
  text: string;
}

/**
 * What a fact checker said of a claim, as the page with the fact check states it (schema.org's ClaimReview): somebody's verdict,
 * never ours. Texts are verbatim, white space normalised.
 */
export interface ClaimReview {
  /** What was checked, in the checker's words. */
  claim: string;
  /** The verdict in its author's words. */
  rating: string;
  /** Who gave it; `null`: the page does not say. */
  author: string | null;
  /** Who made the claim, as far as the page says. */
  claimant: string | null;
  published: PublishedTime | null;
  /** The review's own address. */
  url: string | null;
  /** Addresses at which the claim was made. */
  appearances: string[];
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
  /** When the source says it was last changed; missing when it does not say. */
  modified?: PublishedTime;
  /** Notes of corrections and updates; missing when there are none. */
  corrections?: CorrectionNote[];
  /** Fact checks the page carries as data; missing when there are none. */
  reviews?: ClaimReview[];
  /** BCP 47 tag, `und` when unknown. */
  language: string;
  /**
   * `bundled` came with the extension, `pack` with a pack; the others are the reader's own: a page they kept, what they
   * selected in one, an entry of a feed, a feed's summary of a text that was not in it, the rest.
   */
  source: 'bundled' | 'pack' | 'added' | 'page' | 'selection' | 'feed' | 'summary';
}

/** The document without its text: what lists and cards show. */
export type DocumentCard = Pick<
  CorpusDocument,
  'id' | 'title' | 'publisher' | 'url' | 'published' | 'source' | 'corrections'
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
