/** The story in a page, and what is selected in it. */
import type { Block, ClaimReview, CorrectionNote, Link, PublishedTime, Span } from './document';

/** The story found in the page being read. Blocks' offsets are into `text`. */
export interface Article {
  /** Canonical URL where the page names one, else its address without fragment and tracking parameters. */
  url: string;
  title: string;
  author: string | null;
  publisher: string | null;
  published: PublishedTime | null;
  modified: PublishedTime | null;
  /** Notes of corrections and updates on the page; missing when there are none. */
  corrections?: CorrectionNote[];
  /** Fact checks the page carries as data; missing when there are none. */
  reviews?: ClaimReview[];
  language: string;
  /** The page says of itself that not everybody is given the whole story. */
  partial?: boolean;
  /** Blocks' texts joined by a blank line; white space inside a block is normalised. */
  text: string;
  blocks: Block[];
  /** Links in the story, in order; missing when it is not known. */
  links?: Link[];
}

/** Why a page yields no article; each has words of its own in the panel. */
export type NoArticleReason =
  | 'empty-page'
  | 'no-story'
  /** Nothing but a notice: consent, payment, logging in. */
  | 'behind-notice'
  /** A frame fills the page. */
  | 'in-frame'
  | 'too-large'
  | 'not-html';

/** Text the reader selected in a page. */
export interface Selection {
  /** White space normalised. */
  text: string;
  /** The story around it; `null` when it is not the story's own words or nobody reads the page. */
  place: SelectionPlace | null;
}

/** What stands around a selection and tells where its words come from. */
export interface SelectionPlace {
  /** Where in the story's text it stands. */
  span: Span;
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
