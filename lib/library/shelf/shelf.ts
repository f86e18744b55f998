/**
 * The shelf: the list of the library's documents as its page needs it. A page holds the rows it shows; all the others
 * stay with whoever keeps the shelf (worker.ts in the browser, catalogue.ts in a test), so that a hundred thousand
 * documents cost the page no more than fifty.
 */
import type { DocumentCard, Result } from '../../model';
import type { Holdings } from '../coverage/holdings';
import type { Wanting } from '../coverage/wanting';
import type { Order } from './order';

/** What is wanted of the list; empty strings want nothing in particular. */
export interface Wish {
  /** Words looked for in titles, publishers, addresses and texts. */
  query: string;
  publisher: string;
  language: string;
  source: string;
  /** Days (`YYYY-MM-DD`), both included; an undated document fits no day. */
  from: string;
  to: string;
  /** `null`: what fits the query best, the newest where there is no query. */
  order: Order | null;
}

/** A wish for everything. */
export const EVERYTHING: Wish = {
  query: '',
  publisher: '',
  language: '',
  source: '',
  from: '',
  to: '',
  order: null,
};

/** A value that documents have, and how many have it. */
export interface Facet {
  value: string;
  documents: number;
}

/** The list that fits a wish; its rows are asked for by `turn`. */
export interface View {
  turn: number;
  /** Documents that fit. */
  count: number;
  /** `false`: no document has all the words of the query, and these come nearest. */
  exact: boolean;
  /** Documents and publishers of the whole library. */
  total: number;
  publishers: number;
  facets: { publisher: Facet[]; language: Facet[]; source: Facet[] };
}

/** A row of the list. */
export type ShelfCard = DocumentCard & { language: string };

/** What there is, and what is wanting. */
export interface LibraryCoverage {
  holdings: Holdings;
  wanting: Wanting;
}

/** Who keeps the list. Answers about a turn that is not the last are empty. */
export interface Shelf {
  /** Looks at the library as it is now and makes the list. */
  view(wish: Wish): Promise<Result<View>>;
  /** The rows from `from` to before `to`. */
  rows(turn: number, from: number, to: number): Promise<ShelfCard[]>;
  /** The ids of the rows from `from` to before `to`. */
  ids(turn: number, from: number, to: number): Promise<string[]>;
  /** The row of a document, -1 when the list does not have it. */
  place(turn: number, id: string): Promise<number>;
  /** What the library holds, and what pages read lately would need that it does not have. */
  coverage(): Promise<Result<LibraryCoverage>>;
  close(): void;
}
