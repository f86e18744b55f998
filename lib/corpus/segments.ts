/**
 * The library's index: how it is laid out, what always holds, what it costs.
 *
 * A worker that lives 30 seconds must not load an index, and one that dies at any line must not leave half of one. So the
 * postings of each batch of documents are written once, as a segment, and never changed; a question reads the buckets that
 * its terms fall into and nothing else. (This file is pure; write.ts, merge.ts and rebuild.ts store what it makes.)
 *
 *   state (meta)   { next document, next segment, counts, segments: [ { id, first, last, bits, bytes, documents, gone } ] }
 *                       |
 *   segment 7      documents 1 ............................ 3648     2^8 buckets under the keys 7 * 65536 + 0 ... 255
 *   segment 12     documents 3649 ...... 6976                        2^7 buckets
 *   segment 13     documents 6977 .. 7040   gone: 6990               2^3 buckets
 *
 *   bucket         +---------+---------+----------------+------------------+----------------------+
 *                  | u32     | u32     | u32 hash of    | u32 end of each  | entry | entry | ...  |     buckets.ts
 *                  | check   | terms   | each, in order | one's entry      | in the same order    |
 *                  +---------+---------+----------------+------------------+----------------------+
 *   entry          term | documents | passages | last document | body
 *   body           document gap | length | passages: (ordinal gap, count) length ... | ...   lib/retrieval/posting-bytes.ts
 *
 *   outline        +---------+--------------------------------------------------------------------+
 *   (in each       | u32     | (ordinal gap, kind) | start | length | words | u32 hash of each ...  |     outline.ts
 *   card)          | check   | for every passage of the document                                  |
 *                  +---------+--------------------------------------------------------------------+
 *
 * A term is in the bucket that the first `bits` bits of its hash name: no directory has to be read to find it, and the
 * buckets of a bigger segment divide those of a smaller one, which is what lets a merge go through both in one order.
 * A passage is not stored: the outline in its document's card says where it stands in the text, which is there once, and which
 * words it has, by which candidates are compared with a claim before the text of any is read.
 *
 * What always holds
 * - Segments do not overlap and ascend by document number. A replaced document gets a new number.
 * - A document, its card, its postings and the counts are written in one transaction; a deletion removes document and card
 *   and names the number in `gone` in one. Lists are read without what is gone, so counts of occurrences are exact at once.
 * - A segment is read only while the state names it. A merge writes under an id that the state does not name, notes in
 *   `meta.merge` how far it is, and replaces its inputs in the transaction of its last step; who was deleted meanwhile is
 *   carried over as gone. Buckets nobody names are listed in `meta.garbage` first and deleted a few at a time.
 * - Every step of a merge or rebuilding checks in its transaction that nobody else has made it: locks (locks.ts) save work,
 *   they do not keep order.
 * - While documents are missing from the index `state.pending` is not 0, and no question is answered from it.
 * - An import's record (import-record.ts: which file, how many of its items, what became of them) is written in the transaction
 *   that stores its documents. The transaction is relaxed: a power cut takes back record and documents alike, and they are read
 *   again; the end of the import is written strictly, and with it all that came before.
 * - Postings count from the first document of their segment, so a batch is packed (pack.ts) before its transaction, in another
 *   worker where there is one, and the transaction only puts. Batches of an import are stored in the order they were read: the
 *   bytes are the same whatever the number of workers.
 * - Every bucket of a segment is stored, also one without terms: what is missing is damage. Damage found by a reader has
 *   the segment's documents indexed again, is kept in `meta.repair`, and the question is asked anew.
 *
 * What it costs (Reuters texts, Chromium 156 headless, a machine of two cores with ten other processes at work: read the ratios)
 * - 102,000 passages: 8.0 MB of buckets, 78 bytes a passage; on disk 257 bytes a passage, texts and cards among them.
 * - From a killed worker to 60 sentences answered, at 10,000 to 1,000,000 passages, beside other engines: tests/bench/README.md.
 * - 100,000 passages in one segment, 703 terms of 60 sentences, CPU of a first run in Node, of which most is code that is not
 *   compiled yet: 4.3 MB of buckets checked 14 ms, searched 8, lists laid out and first look together 87; of these 50 the second
 *   time. Reading the terms of a bucket in their order was 16 to 41, and a call for every number read half as much again.
 * - Of 7.3 MB of buckets 1.6 are the 703 bodies; 4.3 are in buckets that have one. Buckets of 3, 6 and 12 kB and up to two read
 *   along cost the same processor time within what the measurement is good for (360 to 410 ms of the extension's process, 130 to
 *   200 of the browser's): more bytes are then read in fewer requests.
 * - The cards and texts of some questions are read while the next are looked for (lib/retrieval/part-by-part.ts): the browser reads on a
 *   thread of its own. Twenty at a time: neighbours that two parts ask for cost two requests.
 * - A promise and a wrapper by idb for each of 1,000 requests are gone from the way of a question (read-many.ts).
 * - Naming the rules of the index (prepare.ts) takes a new worker 60 to 100 ms: it waits until after the first answer.
 * - Memory while answering is the buckets that have a term, some 30 MB at 1,000,000 passages: lists are read where they stand,
 *   and of each document of one sentence's lists eight bytes are written down. All lists laid out at once were 57 MB more.
 * - Bounds are added up straight from a list's bytes, and only the documents that are scored are taken apart: 52 to 66 ms where
 *   laying lists out first took 74 to 88 (the same 703 terms, a first run in Node).
 * - The outlines: 5 bytes a passage and 4 a word, 60 in all, 25 of 257 bytes a passage on disk at 102,000. For them a reading no
 *   longer reads and takes apart the texts of 2,400 candidates, only those of the 600 to 1,200 it gives.
 * - One page of 20 sentences: found 60 to 90 ms after it is given.
 * - Preparing a passage once the code is warm, one thread of Node, a busy machine: 105 to 137 us before plain letters were scanned by
 *   hand and terms made without what only a judge asks, 73 to 97 after; the same terms for 5,300 texts.
 * - The same later, the second half of 12,000 texts on a machine with twenty jobs, processor time of the thread: 157 us a passage (20 of
 *   them packing); 135 with words found by their letters where they stand (lib/text/word-table.ts: no slice is made of a word that
 *   was met before, and no text is kept in memory by one) and names told without expressions; 125 to 133 with the terms and hashes
 *   of a word kept beside it instead of in a table of their own. Of what is left a fifth is tokens, a seventh names, a tenth packing;
 *   the bytes are the same for 6,000 documents.
 * - A merge in the context that answers, 40,000 to 100,000 passages on a machine with fifteen jobs: beyond its own time a question waited
 *   241 ms (median; 10 at rest) while steps wrote 192 kB and took the processor as they came, 66 when they gave way to questions
 *   (slices.ts), 41 with steps of 64 kB (5 at rest).
 * - Packing a passage, one thread of Node, a busy machine: 12 to 19 us with occurrences sorted by counting. With a list of records a
 *   term, 21 to 55.
 *
 * What was tried or weighed, and is not so
 * - A record a term for each 1,024 documents, read, changed and written again by every add: the store before this one.
 * - A record a term: quickest to read and four times slower to write. Buckets read nearly as fast.
 * - One blob: 325 ms for 500,000 passages where buckets read on demand take 300, and all of it in memory.
 * - Outlines in a store of their own: cards would stay small for lists of documents, and every document would cost another
 *   record to write, a tenth of the time an import has for it.
 * - Passages' texts again under the document's number, to save the way from card to document: 100 bytes a passage.
 * - Long bodies in records of their own: saves 3 of 6 MB at 100,000 passages and costs a second round of reads, or a list of them
 *   in the state, which every opening reads.
 * - Texts in the cards: one request for a winner where there are two now (38 of 300 ms of a cold worker's processor at 100,000), and every
 *   list of documents would read all texts.
 * - Filling the browser's log after an import, so that the next opening finds it empty (up to 77 ms at 100,000): 4 MB written for nothing,
 *   and the first pages kept afterwards fill it again.
 * - A directory of first terms for each segment: one more read in turn before the first bucket; hashes need none.
 * - Counting documents and cards at every opening: IndexedDB counts by walking. Big libraries are counted after the first answer.
 * - Leaving out the lists that cannot matter (MaxScore): a sentence has so many terms of middling weight that hardly a list is
 *   ever left out; reading them all and bounding documents is quicker (lib/retrieval/first-look.ts).
 * - Merging four neighbours "of one tier or less": one big segment was written anew for every three small ones, 500 copies of a
 *   posting for 3,000 adds. It is four of exactly one tier now, under 7 copies (the test has the bound).
 * - Keeping a word's terms and their hashes by its written form, instead of by its letters: the same bytes, and no quicker than the
 *   machine's own unrest (85 to 110 us a passage against 89 to 111).
 */
import { termHash } from '../retrieval/term-hash';
import { packBucket } from './buckets';
import type { Gone, PostingBody } from './postings';

/** A segment as the library's state names it. */
export interface SegmentInfo {
  /** Never used again, also when the segment is gone. */
  id: number;
  /** Numbers of its first and last document. */
  first: number;
  last: number;
  /** It has 2^bits buckets. */
  bits: number;
  /** Size of its buckets. */
  bytes: number;
  /** Documents that were indexed in it, with those in `gone`. */
  documents: number;
  /** Numbers of its documents that are deleted, ascending. */
  gone: Uint32Array;
}

/** A bucket's size when a segment is written: neighbours that are asked for together, and not much else. */
export const BUCKET_BYTES = 6_000;
/** A segment has at most 2^16 buckets: the rest of the key is its id. */
export const MOST_BITS = 16;

/** The key a bucket is stored under: the buckets of a segment are neighbours, in the order of their terms' hashes. */
export function bucketKey(segment: number, bucket: number): number {
  return segment * 2 ** MOST_BITS + bucket;
}

/** How many bits of hash make buckets of about `BUCKET_BYTES`. */
export function bitsFor(bytes: number): number {
  return Math.min(MOST_BITS, Math.max(0, Math.round(Math.log2(bytes / BUCKET_BYTES))));
}

/** The bucket of a term: the first `bits` bits of its hash. */
export function bucketOf(term: string, bits: number): number {
  return bucketOfHash(termHash(term), bits);
}

/** The same by the term's hash. */
export function bucketOfHash(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** The numbers that are deleted, for looking up. */
export function goneOf(segment: SegmentInfo): Gone {
  return segment.gone.length === 0 ? NONE : new Set(segment.gone);
}

const NONE: Gone = new Set();

/** The segment a document is in, by number. */
export function segmentOf(segments: readonly SegmentInfo[], number: number): SegmentInfo | undefined {
  return segments.find(({ first, last }) => first <= number && number <= last);
}

/** A segment's list of the deleted with some more. */
export function withGone(gone: Uint32Array, numbers: Iterable<number>): Uint32Array<ArrayBuffer> {
  return Uint32Array.from([...new Set([...gone, ...numbers])].sort((one, other) => one - other));
}

/** The hashes that fall into the buckets `from` to before `to`: the first, and the one after the last. */
export function hashesOf(bits: number, from: number, to: number): [first: number, end: number] {
  const width = 2 ** (32 - bits);
  return [from * width, to * width];
}

/** The buckets `from` to before `to` of the terms that belong there; one without terms is stored too. */
export function packBuckets(
  terms: Iterable<[string, PostingBody]>,
  bits: number,
  from: number,
  to: number,
): Uint8Array<ArrayBuffer>[] {
  return grouped(terms, bits, from, to).map(packBucket);
}

/** The terms of each of these buckets. */
export function grouped(
  terms: Iterable<[string, PostingBody]>,
  bits: number,
  from: number,
  to: number,
): [string, PostingBody][][] {
  const groups: [string, PostingBody][][] = Array.from({ length: to - from }, () => []);
  for (const entry of terms) groups[bucketOf(entry[0], bits) - from]?.push(entry);
  return groups;
}

/** Whether a stored value describes a segment. */
export function isSegment(value: unknown): value is SegmentInfo {
  const { id, first, last, bits, bytes, documents, gone } = (value ?? {}) as Partial<SegmentInfo>;
  const counts = [id, first, last, bits, bytes, documents];
  return counts.every((count) => Number.isSafeInteger(count)) && gone instanceof Uint32Array;
}
