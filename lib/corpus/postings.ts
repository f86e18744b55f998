/** Posting lists written, joined and laid out; their bytes are drawn in lib/retrieval/posting-bytes.ts (pure). */
import type { PostingList, Postings } from '../retrieval/passage-index';
import { LENGTHS, type PostingBody, packLength } from '../retrieval/posting-bytes';
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

export { type PostingBody, packLength, unpackLength } from '../retrieval/posting-bytes';

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
      eachRun(body, gone, (run) => {
        writer.varint(run.first - joined.last);
        writer.put(body.bytes.subarray(run.from, run.to));
        joined.last = run.last;
        joined.documents += run.documents;
        joined.passages += run.passages;
      });
    }
  }
  return joined.documents === 0 ? null : { ...joined, bytes: writer.done() };
}

/** A term's bodies, ascending, without what is gone. Throws `library-damaged` as `decode` does. */
export function postingsOf(bodies: readonly { body: PostingBody; gone: Gone }[]): Postings {
  const left = bodies.flatMap(({ body, gone }) => {
    const kept = gone.size === 0 ? body : join([{ body, gone }], body.base);
    return kept ? [kept] : [];
  });
  return { ...counted(left), bodies: left, list: () => decode(left) };
}

function counted(bodies: readonly PostingBody[]): { documents: number; passages: number } {
  let documents = 0;
  let passages = 0;
  for (const body of bodies) {
    documents += body.documents;
    passages += body.passages;
  }
  return { documents, passages };
}

/** A term's bodies, ascending, as one list. Throws `library-damaged` when bytes and counts disagree. */
export function decode(bodies: readonly PostingBody[]): PostingList {
  const { documents, passages } = counted(bodies);
  const list: PostingList = {
    numbers: new Uint32Array(documents),
    documentLengths: new Float32Array(documents),
    starts: new Uint32Array(documents + 1),
    ordinals: new Uint16Array(passages),
    counts: new Uint8Array(passages),
    lengths: new Uint8Array(passages),
  };
  const { numbers, documentLengths, starts, ordinals, counts, lengths } = list;
  let document = 0;
  let passage = 0;
  // One loop with its numbers read in place: a worker that has just started runs calls fifty times slower than this.
  for (const body of bodies) {
    const { bytes } = body;
    const end = bytes.length;
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
      numbers[document] = number;
      documentLengths[document] = LENGTHS[length] as number;
      starts[document] = passage;
      document += 1;
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
  starts[document] = passage;
  return list;
}

/** Documents that stand one behind the other in a body and are all still there. */
interface Run {
  first: number;
  last: number;
  documents: number;
  passages: number;
  /** All of their bytes but the first one's number. */
  from: number;
  to: number;
}

function eachRun(body: PostingBody, gone: Gone, visit: (run: Run) => void): void {
  const reader = new ByteReader(body.bytes);
  let number = body.base;
  let run: Run | null = null;
  while (!reader.done) {
    const before = reader.at;
    number += reader.varint();
    const from = reader.at;
    if (gone.has(number)) {
      if (run) visit({ ...run, to: before });
      run = null;
    }
    reader.byte();
    const passages = reader.varint();
    for (let left = passages; left > 0; left -= 1) {
      reader.varint();
      reader.byte();
    }
    if (gone.has(number)) continue;
    run ??= { first: number, last: number, documents: 0, passages: 0, from, to: from };
    run.last = number;
    run.documents += 1;
    run.passages += passages;
  }
  if (run) visit({ ...run, to: reader.end });
}

function miscounted(): CorpusError {
  return new CorpusError('library-damaged', 'a posting list does not hold what it counts');
}
