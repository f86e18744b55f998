/** What is said of a whole article, kept, or gone wrong. */
import type { Article } from './article';
import type { Span } from './document';
import type { JudgedClaim } from './evidence';
import type { Note } from './note';
import type { OpenPoints, TracePath } from './provenance';

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
  /** Claims that fall short of the threshold; missing until somebody wanted to see more or fewer. */
  spare?: JudgedClaim[];
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
  /** The reader's notes on the page; missing where nobody asked for them. */
  notes?: Note[];
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
