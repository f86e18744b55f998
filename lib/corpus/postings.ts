/**
 * Posting lists as bytes (pure). One record holds a term's occurrences in up to 1,024 neighbouring documents:
 *
 *   entry    := varint(document number - previous; the first: - chunk * 1024) · byte packLength(document length)
 *               · varint(number of passages) · passage*
 *   passage  := varint((ordinal - previous) << 2 | min(count, 4) - 1) · byte min(passage length, 255)
 *
 * A document is appended to the last record of its terms by adding bytes at the end; nothing before them changes.
 * A checksum over the bytes tells a damaged record from a strange one.
 */
import type { PostingList } from '../retrieval/passage-index';
import { CorpusError } from './failures';

/** Documents one record spans. */
export const CHUNK = 1024;

/** One record of the postings store. */
export interface PostingRecord {
  /** Number of the last document in `bytes`. */
  last: number;
  documents: number;
  passages: number;
  bytes: Uint8Array;
  check: number;
}

/** A term in one document: `passages` ascend by ordinal. */
export interface PostingEntry {
  number: number;
  /** Terms in the document. */
  length: number;
  passages: PostingPassage[];
}

/** A term in one passage; `length` is the passage's, in terms. */
export interface PostingPassage {
  ordinal: number;
  count: number;
  length: number;
}

/** The chunk a document's postings are kept in. */
export function chunkOf(number: number): number {
  return Math.floor(number / CHUNK);
}

/** Adds entries (ascending, all beyond `record.last`) to a record, or begins one. */
export function append(record: PostingRecord | undefined, entries: PostingEntry[]): PostingRecord {
  const first = entries[0];
  if (!first) throw new RangeError('no entries to append');
  const bytes: number[] = [];
  let last = record ? record.last : chunkOf(first.number) * CHUNK;
  let passages = record?.passages ?? 0;
  for (const entry of entries) {
    if (entry.number < last || (record && entry.number === record.last)) {
      throw new CorpusError('library-damaged', `postings of document ${entry.number} come after ${last}`);
    }
    putVarint(bytes, entry.number - last);
    bytes.push(packLength(entry.length));
    putVarint(bytes, entry.passages.length);
    let ordinal = 0;
    for (const passage of entry.passages) {
      putVarint(bytes, ((passage.ordinal - ordinal) << 2) | (Math.min(passage.count, 4) - 1));
      bytes.push(Math.min(passage.length, 255));
      ordinal = passage.ordinal;
    }
    passages += entry.passages.length;
    last = entry.number;
  }
  const joined = new Uint8Array((record?.bytes.length ?? 0) + bytes.length);
  if (record) joined.set(record.bytes);
  joined.set(bytes, record?.bytes.length ?? 0);
  return {
    last,
    documents: (record?.documents ?? 0) + entries.length,
    passages,
    bytes: joined,
    check: checksum(joined),
  };
}

/** A record without some documents; `null` when nothing is left. */
export function without(
  record: PostingRecord,
  chunk: number,
  numbers: ReadonlySet<number>,
): PostingRecord | null {
  const kept = entriesOf(record, chunk).filter((entry) => !numbers.has(entry.number));
  return kept.length === 0 ? null : append(undefined, kept);
}

/** The entries of a record. Lengths come back rounded as `packLength` does. Throws `library-damaged`. */
export function entriesOf(record: PostingRecord, chunk: number): PostingEntry[] {
  const list = decode([{ chunk, record }]);
  return Array.from(list.numbers, (number, index) => ({
    number,
    length: list.documentLengths[index] ?? 0,
    passages: Array.from(
      { length: (list.starts[index + 1] ?? 0) - (list.starts[index] ?? 0) },
      (_, offset) => {
        const at = (list.starts[index] ?? 0) + offset;
        return {
          ordinal: list.ordinals[at] ?? 0,
          count: list.counts[at] ?? 0,
          length: list.lengths[at] ?? 0,
        };
      },
    ),
  }));
}

/** All of a term's records, ascending by chunk, as one list. Throws `library-damaged` when bytes and counts disagree. */
export function decode(records: { chunk: number; record: PostingRecord }[]): PostingList {
  let documents = 0;
  let passages = 0;
  for (const { record } of records) {
    if (!isRecord(record)) throw new CorpusError('library-damaged', 'a posting record is unreadable');
    documents += record.documents;
    passages += record.passages;
  }
  const list: PostingList = {
    numbers: new Float64Array(documents),
    documentLengths: new Float64Array(documents),
    starts: new Uint32Array(documents + 1),
    ordinals: new Uint16Array(passages),
    counts: new Uint8Array(passages),
    lengths: new Uint8Array(passages),
  };
  let document = 0;
  let passage = 0;
  for (const { chunk, record } of records) {
    const reader = new Reader(record.bytes);
    let number = chunk * CHUNK;
    while (!reader.done) {
      number += reader.varint();
      list.numbers[document] = number;
      list.documentLengths[document] = unpackLength(reader.byte());
      list.starts[document] = passage;
      let ordinal = 0;
      for (let left = reader.varint(); left > 0; left -= 1) {
        const packed = reader.varint();
        ordinal += packed >>> 2;
        list.ordinals[passage] = ordinal;
        list.counts[passage] = (packed & 3) + 1;
        list.lengths[passage] = reader.byte();
        passage += 1;
      }
      document += 1;
    }
  }
  if (document !== documents || passage !== passages) {
    throw new CorpusError('library-damaged', 'a posting record does not hold what it counts');
  }
  list.starts[documents] = passages;
  return list;
}

/** Whether a stored value is a posting record whose bytes are the ones that were written. */
export function isRecord(value: unknown): value is PostingRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { last, documents, passages, bytes, check } = value as Partial<PostingRecord>;
  return (
    typeof last === 'number' &&
    typeof documents === 'number' &&
    typeof passages === 'number' &&
    bytes instanceof Uint8Array &&
    checksum(bytes) === check
  );
}

/** A length as one byte, within 2.2 %: 16 steps to every doubling, up to 61,000. */
export function packLength(length: number): number {
  return Math.min(255, Math.round(Math.log2(1 + length) * 16));
}

/** What `packLength` kept of a length. */
export function unpackLength(packed: number): number {
  return 2 ** (packed / 16) - 1;
}

/** FNV-1a, 32 bits. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function putVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new CorpusError('library-damaged', 'a posting record ends too early');
    this.at += 1;
    return byte;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new CorpusError('library-damaged', 'a number in a posting record does not end');
  }
}
