/**
 * Posting lists as bytes (pure). A body holds one term's occurrences in one segment:
 *
 *   body     := document*
 *   document := varint(number - previous; the first: - base) · byte packLength(document length)
 *               · varint(number of passages) · passage*
 *   passage  := varint((ordinal - previous) << 2 | min(count, 4) - 1) · byte min(passage length, 255)
 *
 * Only a document's first number depends on what stands before it, so bodies of neighbouring segments are joined by
 * writing one number anew and copying the rest.
 */
import { ListRoom } from '../retrieval/list-room';
import type { PostingList, Postings } from '../retrieval/passage-index';
import { ByteReader, ByteWriter } from './bytes';
import { CorpusError } from './failures';

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

/** A body with what is counted of it. */
export interface PostingBody {
  /** What the first number counts from: the first document of the segment. */
  base: number;
  /** Number of the last document in it. */
  last: number;
  documents: number;
  passages: number;
  bytes: Uint8Array;
}

/** Documents that are in a segment's bytes and no longer in the library. */
export type Gone = ReadonlySet<number>;

/** Entries (ascending, none before `base`) as a body. */
export function encode(entries: readonly PostingEntry[], base: number): PostingBody {
  const writer = new ByteWriter(entries.length * 6);
  let last = base;
  let passages = 0;
  entries.forEach((entry, index) => {
    if (entry.number < last || (index > 0 && entry.number === last)) {
      throw new CorpusError('library-damaged', `postings of document ${entry.number} come after ${last}`);
    }
    writer.varint(entry.number - last);
    writer.byte(packLength(entry.length));
    writer.varint(entry.passages.length);
    let ordinal = 0;
    for (const passage of entry.passages) {
      writer.varint(((passage.ordinal - ordinal) << 2) | (Math.min(passage.count, 4) - 1));
      writer.byte(Math.min(passage.length, 255));
      ordinal = passage.ordinal;
    }
    passages += entry.passages.length;
    last = entry.number;
  });
  return { base, last, documents: entries.length, passages, bytes: writer.done() };
}

/** The bodies of one term in neighbouring segments, ascending, as one that counts from `base`; `null`: nothing is left. */
export function join(bodies: readonly { body: PostingBody; gone: Gone }[], base: number): PostingBody | null {
  const writer = new ByteWriter(bodies.reduce((sum, { body }) => sum + body.bytes.length + 4, 0));
  const joined = { base, last: base, documents: 0, passages: 0 };
  for (const { body, gone } of bodies) {
    if (gone.size === 0) {
      const reader = new ByteReader(body.bytes);
      const first = body.base + reader.varint();
      writer.varint(first - joined.last);
      writer.put(reader.take(body.bytes.length - reader.at));
      joined.last = body.last;
      joined.documents += body.documents;
      joined.passages += body.passages;
    } else {
      eachDocument(body, ({ number, passages, rest }) => {
        if (gone.has(number)) return;
        writer.varint(number - joined.last);
        writer.put(rest);
        joined.last = number;
        joined.documents += 1;
        joined.passages += passages;
      });
    }
  }
  return joined.documents === 0 ? null : { ...joined, bytes: writer.done() };
}

/** A term's bodies, ascending, to be laid out when they are looked at. Throws `library-damaged` as `decode` does. */
export function postingsOf(bodies: readonly { body: PostingBody; gone: Gone }[]): Postings {
  const { documents, passages } = counted(bodies);
  if (bodies.every(({ gone }) => gone.size === 0))
    return { documents, passages, list: (room) => decode(bodies, room) };
  // What is gone is counted too: how many are left shows only here.
  const list = decode(bodies);
  return { documents: list.numbers.length, passages: list.ordinals.length, list: () => list };
}

function counted(bodies: readonly { body: PostingBody }[]): { documents: number; passages: number } {
  let documents = 0;
  let passages = 0;
  for (const { body } of bodies) {
    documents += body.documents;
    passages += body.passages;
  }
  return { documents, passages };
}

/** A term's bodies, ascending, as one list without what is gone. Throws `library-damaged` when bytes and counts disagree. */
export function decode(
  bodies: readonly { body: PostingBody; gone: Gone }[],
  room = new ListRoom(),
): PostingList {
  const { documents, passages } = counted(bodies);
  const list: PostingList = {
    numbers: room.u32(documents),
    documentLengths: room.f32(documents),
    starts: room.u32(documents + 1),
    ordinals: room.u16(passages),
    counts: room.u8(passages),
    lengths: room.u8(passages),
  };
  const { numbers, documentLengths, starts, ordinals, counts, lengths } = list;
  let document = 0;
  let passage = 0;
  // One loop with its numbers read in place: a worker that has just started runs calls fifty times slower than this.
  for (const { body, gone } of bodies) {
    const { bytes } = body;
    const end = bytes.length;
    const sieve = gone.size > 0;
    let at = 0;
    let number = body.base;
    let seenDocuments = 0;
    let seenPassages = 0;
    while (at < end) {
      let byte = bytes[at++] as number;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        gap |= (byte & 127) << shift;
      }
      number += gap >>> 0;
      const length = bytes[at++] as number;
      byte = bytes[at++] as number;
      let left = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        left |= (byte & 127) << shift;
      }
      seenDocuments += 1;
      seenPassages += left;
      if (seenDocuments > body.documents || seenPassages > body.passages) throw miscounted();
      const start = passage;
      for (let ordinal = 0; left > 0; left -= 1) {
        byte = bytes[at++] as number;
        let packed = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] as number;
          packed |= (byte & 127) << shift;
        }
        ordinal += packed >>> 2;
        ordinals[passage] = ordinal;
        counts[passage] = (packed & 3) + 1;
        lengths[passage] = bytes[at++] as number;
        passage += 1;
      }
      if (sieve && gone.has(number)) {
        passage = start;
        continue;
      }
      numbers[document] = number;
      documentLengths[document] = LENGTHS[length] as number;
      starts[document] = start;
      document += 1;
    }
    // What lies behind the end reads as 0: bytes that end too early show here.
    if (
      at !== end ||
      seenDocuments !== body.documents ||
      seenPassages !== body.passages ||
      number !== body.last
    )
      throw miscounted();
  }
  list.starts[document] = passage;
  return document === documents ? list : shortened(list, document, passage);
}

/** A length as one byte, within 2.2 %: 16 steps to every doubling, up to 61,000. */
export function packLength(length: number): number {
  return Math.min(255, Math.round(Math.log2(1 + length) * 16));
}

/** What `packLength` kept of a length. */
export function unpackLength(packed: number): number {
  return 2 ** (packed / 16) - 1;
}

const LENGTHS = Float32Array.from({ length: 256 }, (_, packed) => unpackLength(packed));

/** `rest` is all of the document's bytes but its number. */
function eachDocument(
  body: PostingBody,
  visit: (document: { number: number; passages: number; rest: Uint8Array }) => void,
): void {
  const reader = new ByteReader(body.bytes);
  let number = body.base;
  while (!reader.done) {
    number += reader.varint();
    const from = reader.at;
    reader.byte();
    const passages = reader.varint();
    for (let left = passages; left > 0; left -= 1) {
      reader.varint();
      reader.byte();
    }
    visit({ number, passages, rest: body.bytes.subarray(from, reader.at) });
  }
}

function shortened(list: PostingList, documents: number, passages: number): PostingList {
  return {
    numbers: list.numbers.slice(0, documents),
    documentLengths: list.documentLengths.slice(0, documents),
    starts: list.starts.slice(0, documents + 1),
    ordinals: list.ordinals.slice(0, passages),
    counts: list.counts.slice(0, passages),
    lengths: list.lengths.slice(0, passages),
  };
}

function miscounted(): CorpusError {
  return new CorpusError('library-damaged', 'a posting list does not hold what it counts');
}
