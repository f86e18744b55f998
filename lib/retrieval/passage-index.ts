/**
 * The port retrieval reads through: who keeps the postings (lib/corpus, or a plain array in a test) is not its matter.
 *
 * A document has a number, a passage an ordinal within it; both only grow. Ordinal 0 is the title, which is searched
 * with the passages and never returned as one. Consecutive sentences have consecutive ordinals, and a gap is left
 * between blocks.
 */
import type { DocumentCard, Passage } from '../model';
import type { PostingBody } from './posting-bytes';

/** Ordinals a document has at most. */
export const ORDINALS = 65_536;
/** The ordinal under which a document's title is indexed. */
export const TITLE = 0;

/** `Passage.id` of a document's passage. */
export function passageId(document: number, ordinal: number): number {
  return document * ORDINALS + ordinal;
}

/** The number of the document a passage belongs to. */
export function documentOf(passage: number): number {
  return Math.floor(passage / ORDINALS);
}

/** The card with what retrieval alone knows of a document. */
export type IndexedCard = DocumentCard & { language: string };

/** Sizes of the whole index. Lengths are means, in terms, titles not counted. */
export interface IndexStatistics {
  documents: number;
  passages: number;
  passageLength: number;
  documentLength: number;
}

/**
 * Where a term occurs. Documents ascend; the passages of `numbers[i]` are the entries `starts[i]` to `starts[i + 1]`
 * of the three last arrays.
 */
export interface PostingList {
  numbers: Uint32Array;
  /** Terms in the document, rounded as `packLength` does. */
  documentLengths: Float32Array;
  /** One longer than `numbers`. */
  starts: Uint32Array;
  ordinals: Uint16Array;
  /** Occurrences in the passage, at most 4. */
  counts: Uint8Array;
  /** Terms in the passage, at most 255. */
  lengths: Uint8Array;
}

/** A term's occurrences as they are kept, and how many there are. */
export interface Postings {
  documents: number;
  passages: number;
  /** Ascending by document; none of them names a document twice. */
  bodies: readonly PostingBody[];
  /** Lays them out, anew at every call. Throws what the index's owner throws. */
  list(): PostingList;
}

/** One consistent state of the index. All promises must come from the snapshot itself: it closes when none is pending. */
export interface Snapshot {
  statistics(): Promise<IndexStatistics>;
  /** Terms that occur nowhere are missing from the map. One read, however many terms. */
  postings(terms: readonly string[]): Promise<Map<string, Postings>>;
  /** Hashes of the passages' words, in order (`wordHashes`): for comparing them without reading their texts. */
  words(ids: readonly number[]): Promise<Map<number, Uint32Array>>;
  passages(ids: readonly number[]): Promise<Map<number, Passage>>;
  cards(numbers: readonly number[]): Promise<Map<number, IndexedCard>>;
}

/** Somewhere passages can be looked up. */
export interface PassageIndex {
  /** Runs `work` on one consistent state. Rejects with what the index's owner throws. */
  read<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T>;
}
