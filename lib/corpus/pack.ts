/**
 * Prepared documents as they will be stored: their cards, and the postings of all of them as the buckets of one segment (pure).
 *
 * Nothing here depends on the number the first document will get, because postings count from the first of their segment: so
 * this is done before any transaction, in another worker if need be, and whoever writes only puts.
 *
 * Terms are numbered as they come and their occurrences sorted by counting, because the plain way, a list of records a term,
 * took a third of the time of preparing the documents.
 */

import { type Sketch, sketchOf } from '../provenance/sketch';
import { SKETCH } from '../provenance/weights';
import { TITLE } from '../retrieval/passage-index';
import { TERM_OVERHEAD } from './buckets';
import { ByteWriter, utf8Length } from './bytes';
import { packOutline } from './outline';
import { type PostingBody, packLength } from './postings';
import type { PreparedDocument } from './prepare';
import { reviewTerms } from './reviewed';
import type { CardRecord } from './schema';
import { bitsFor, packBuckets } from './segments';

/** What is stored of documents besides themselves; plain data, whose bytes can be handed to another context. */
export interface Packed {
  /** Of each document, in order. */
  ids: string[];
  /** Their numbers, counted from the first one's; ascending. */
  offsets: number[];
  cards: Omit<CardRecord, 'number'>[];
  /** The segment has 2^bits buckets. */
  bits: number;
  buckets: Uint8Array<ArrayBuffer>[];
  /** `SKETCH.places` of each, zeros for a text too short to have a sketch. */
  sketches: Uint16Array<ArrayBuffer>;
}

/** Packs documents with distinct ids. `offsets`: where their numbers have gaps. */
export function pack(
  prepared: readonly PreparedDocument[],
  offsets: number[] = prepared.map((_, at) => at),
): Packed {
  const bodies = bodiesOf(prepared, offsets);
  const bytes = bodies.reduce(
    (sum, [term, body]) => sum + body.bytes.length + utf8Length(term) + TERM_OVERHEAD,
    0,
  );
  const bits = bitsFor(bytes);
  return {
    ids: prepared.map(({ document }) => document.id),
    offsets,
    cards: prepared.map(cardOf),
    bits,
    buckets: packBuckets(bodies, bits, 0, 2 ** bits),
    sketches: sketchesOf(prepared),
  };
}

/** The buffers of what is packed, to be handed over without being copied. */
export function transferable({ buckets, cards, sketches }: Packed): ArrayBuffer[] {
  return [sketches, ...buckets, ...cards.map(({ outline }) => outline)].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}

function sketchesOf(prepared: readonly PreparedDocument[]): Uint16Array<ArrayBuffer> {
  const sketches = new Uint16Array(prepared.length * SKETCH.places);
  prepared.forEach(({ document }, at) => {
    const sketch: Sketch | null = sketchOf(document.text);
    if (sketch) sketches.set(sketch, at * SKETCH.places);
  });
  return sketches;
}

function cardOf({ document, passages, length }: PreparedDocument): Omit<CardRecord, 'number'> {
  const { id, title, publisher, url, published, source, language, corrections } = document;
  return {
    ...{ id, title, publisher, url, published, source, language },
    ...(corrections && { corrections }),
    ...reviewTerms(document),
    ...{ passages: passages.length, terms: length, outline: packOutline(passages) },
  };
}

/** Titles and passages in a row: which document each is of, where in it, and how many terms it has. */
interface Units {
  documents: Uint32Array;
  ordinals: Uint32Array;
  lengths: Uint32Array;
}

function unitsOf(prepared: readonly PreparedDocument[]): Units {
  const count = prepared.reduce((sum, { passages }) => sum + passages.length + 1, 0);
  const units = {
    documents: new Uint32Array(count),
    ordinals: new Uint32Array(count),
    lengths: new Uint32Array(count),
  };
  let unit = 0;
  prepared.forEach(({ passages, titleLength }, document) => {
    for (const { ordinal, length } of [{ ordinal: TITLE, length: titleLength }, ...passages]) {
      units.documents[unit] = document;
      units.ordinals[unit] = ordinal;
      units.lengths[unit] = length;
      unit += 1;
    }
  });
  return units;
}

/** The terms in the order they first occur, and for each the units it occurs in, one after the other and ascending. */
interface Occurrences {
  names: string[];
  /** Where each term's units begin in `units`; the end of the last follows. */
  starts: Uint32Array;
  units: Uint32Array;
}

function occurrencesOf(prepared: readonly PreparedDocument[], { lengths }: Units): Occurrences {
  const total = prepared.reduce((sum, { terms }) => sum + terms.length, 0);
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numbered = new Uint32Array(total);
  let at = 0;
  for (const { terms } of prepared)
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = names.length;
        numbers.set(term, number);
        names.push(term);
      }
      numbered[at] = number;
      at += 1;
    }
  const starts = new Uint32Array(names.length + 1);
  for (const number of numbered) starts[number + 1] = (starts[number + 1] as number) + 1;
  for (let term = 0; term < names.length; term += 1)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const units = new Uint32Array(total);
  const next = starts.slice();
  at = 0;
  lengths.forEach((length, unit) => {
    for (const end = at + length; at < end; at += 1) {
      const number = numbered[at] as number;
      units[next[number] as number] = unit;
      next[number] = (next[number] as number) + 1;
    }
  });
  return { names, starts, units };
}

/** The same bytes as `encode` of each term's entries, out of one buffer. */
function bodiesOf(
  prepared: readonly PreparedDocument[],
  offsets: readonly number[],
): [string, PostingBody][] {
  const { documents, ordinals, lengths } = unitsOf(prepared);
  const { names, starts, units } = occurrencesOf(prepared, { documents, ordinals, lengths });
  const packedLengths = prepared.map(({ length }) => packLength(length));
  const base = offsets[0] ?? 0;
  const writer = new ByteWriter(units.length * 4);
  const found = names.map((_, term) => {
    const body = { from: writer.length, to: 0, last: base, documents: 0, passages: 0 };
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; ) {
      const document = documents[units[at] as number] as number;
      // A passage may hold the term several times, a document in several passages.
      let passages = 0;
      for (let ahead = at, unit = -1; ahead < end; ahead += 1) {
        const next = units[ahead] as number;
        if (documents[next] !== document) break;
        if (next !== unit) passages += 1;
        unit = next;
      }
      const number = offsets[document] as number;
      writer.varint(number - body.last);
      writer.byte(packedLengths[document] as number);
      writer.varint(passages);
      let ordinal = 0;
      for (let left = passages; left > 0; left -= 1) {
        const unit = units[at] as number;
        let count = 0;
        for (; at < end && units[at] === unit; at += 1) count += 1;
        writer.varint((((ordinals[unit] as number) - ordinal) << 2) | (Math.min(count, 4) - 1));
        writer.byte(Math.min(lengths[unit] as number, 255));
        ordinal = ordinals[unit] as number;
      }
      body.last = number;
      body.documents += 1;
      body.passages += passages;
    }
    body.to = writer.length;
    return body;
  });
  const bytes = writer.done();
  return found.map(({ from, to, last, documents, passages }, term) => [
    names[term] as string,
    { base, last, documents, passages, bytes: bytes.subarray(from, to) },
  ]);
}
