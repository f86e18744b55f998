/** What a sentence or passage says, as values: the types that claims, retrieval, evidence and provenance share. */
import type { Span } from '../model';
import type { Token } from './tokens';

/** How a text bounds a value: "nearly 29 million" is `about`, "at least 12" is `at-least`. */
export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range';

/** A number with what it counts. A range has `low < high`, everything else `low === high === value`. */
export interface Quantity extends Span {
  value: number;
  low: number;
  high: number;
  bound: Bound;
  /** Half the last stated place: 28.8 million is 28,800,000 +- 50,000; "29 million" +- 500,000. Absolute, same unit as `value`. */
  tolerance: number;
  /** `%`, `percentage-point`, an ISO 4217 currency code, an SI-like unit (`km`), `ordinal`, `year-old`, or `null` for a plain count. */
  unit: string | null;
  /** Stem of the noun counted ("account", "people"), `null` when none is near. */
  counted: string | null;
  /** Vague numerals ("dozens", "thousands") are ranges with this set. */
  vague: boolean;
}

/** A calendar reference. Bounds are UTC day numbers (days since 1970-01-01), inclusive, so that periods compare by overlap. */
export interface DateMention extends Span {
  from: number;
  to: number;
  /** `time` adds minutes since midnight in `minutes`. */
  precision: 'time' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'period';
  /** Minutes since midnight in the zone it is written in, when a clock time is named. */
  minutes: number | null;
  /** That zone in minutes east of UTC; two where summer and winter differ, none where it is unstated. */
  zones: readonly number[];
  /** Resolved against the document's own date ("on Tuesday", "last month"); `false` for absolute dates. */
  relative: boolean;
}

/** A proper name. `key` is its normal form: titles, possessives, articles and dots dropped, aliases folded ("U.S." -> "united states"). */
export interface NameMention extends Span {
  text: string;
  key: string;
  kind: 'person' | 'organisation' | 'place' | 'unknown';
}

/** The light reading of one sentence or passage: no tagger, some tens of microseconds, cached by its text. */
export interface Analysis {
  text: string;
  tokens: Token[];
  quantities: Quantity[];
  dates: DateMention[];
  names: NameMention[];
  /** Spans between quotation marks, marks excluded. */
  quotations: Span[];
}
