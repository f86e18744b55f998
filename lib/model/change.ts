/** What became of a text between two times it was seen. */
import type { CorrectionNote, DocumentCard, PublishedTime, Span } from './document';
import type { WordEdit } from './provenance';

/** A sentence of a text that was seen before; offsets are into the version it stands in. */
export interface SaidSentence extends Span {
  text: string;
}

/** A sentence that was added (`before` is `null`), taken out (`after` is `null`) or reworded. */
export interface SentenceChange {
  before: SaidSentence | null;
  after: SaidSentence | null;
  /** Of a reworded one: its words before and now, aligned. */
  edits?: WordEdit[];
}

/** An earlier text of a document of the library. */
export interface DocumentVersion {
  title: string;
  text: string;
  /** When another text took its place here, ISO 8601 in UTC. */
  until: string;
  changes: SentenceChange[];
  /** Notes of corrections that the next text has and this one had not. */
  notes: CorrectionNote[];
}

/** What changed in a page since its text was seen before. */
export interface PageChange {
  /** Where it was seen before: by the reader, or in the library's copy. */
  seen: 'read' | 'library';
  /** When, ISO 8601 in UTC; `null`: the library does not know since when it has its copy. */
  at: string | null;
  /** The first of them, in the order of the page. */
  changes: PageSentenceChange[];
  /** How many there are. */
  sentences: number;
  /** How many of them are claims, now or when the page was read. */
  claims: number;
  /** Notes of corrections that came with it. */
  notes: CorrectionNote[];
  /** The new time of change the page states; `null`: it states none, or the one it had. */
  modified: PublishedTime | null;
}

/** A change with the claims it touches. */
export interface PageSentenceChange extends SentenceChange {
  /** A claim of the page as it is now; `null`: none stands there. */
  claim: string | null;
  /** Whether it was a claim when the page was read. */
  wasClaim: boolean;
}

/** A document that says nearly the same as another. */
export interface NearCopy {
  document: DocumentCard;
  /** Share 0..1 of the shorter one's words that the longer one has. */
  share: number;
}
