/** The reader's own words to a page. */
import type { Span } from './document';

/** Where a quotation stands in its text, told so that it can be found again when the text has changed. */
export interface QuotePlace {
  exact: string;
  /** What stands right before and after it, up to 32 characters, whole user-perceived characters. */
  prefix: string;
  suffix: string;
  /** In Unicode code points of the text, half open. */
  start: number;
  end: number;
}

/** What a reader wrote to a claim or to a passage of a page. */
interface Written {
  /** Unique among the reader's notes. */
  id: string;
  /** `note`: a remark; `wrong`: the claim's mark is wrong, and `text` says why. */
  kind: 'note' | 'wrong';
  about: 'claim' | 'passage';
  /** The words it is about, in the page as it was when the note was written. */
  place: QuotePlace;
  text: string;
  /** When it was written, and last changed, ISO 8601 in UTC. */
  created: string;
  changed: string;
}

/** A note as it is kept: with the page it belongs to. */
export interface KeptNote extends Written {
  /** The address of the page, as its article has it. */
  url: string;
  /** The page's title when the note was written. */
  title: string;
}

/** A note with where its words stand in the page as it is now. */
export interface Note extends Written {
  /** The claim it is about; `null`: it is about a passage, or the page makes the claim no longer. */
  claim: string | null;
  /** Offsets into the article's text; `null`: the page does not have the words any more. */
  span: Span | null;
  /** `article.text.slice(span.start, span.end)`; without a span the words as they were. */
  quote: string;
}
