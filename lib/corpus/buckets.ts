/**
 * A bucket: the postings of the terms of one segment whose hashes begin alike, as one record (pure).
 *
 *   bucket := u32 checksum of all that follows, little-endian · varint number of terms · term* · body*
 *   term   := varint bytes · UTF-8 · varint documents · varint (passages - documents) · varint (last document - base)
 *             · varint bytes of its body
 *
 * Terms are in the order of their UTF-16 units and bodies (postings.ts) in the order of the terms, so the same
 * documents always make the same bytes. `base` is the segment's first document and stands in the library's state.
 */
import { ByteReader, ByteWriter, checksum, utf8 } from './bytes';
import { CorpusError } from './failures';
import type { PostingBody } from './postings';

const CHECK = 4;

/** Bytes a term takes in a bucket besides its body, about: for choosing how many buckets to make. */
export const TERM_OVERHEAD = 14;

/** The terms and bodies of one bucket as bytes. Every body counts from the segment's base. */
export function packBucket(terms: readonly [string, PostingBody][]): Uint8Array<ArrayBuffer> {
  const sorted = [...terms].sort(([one], [other]) => (one < other ? -1 : 1));
  const writer = new ByteWriter(
    sorted.reduce((sum, [, body]) => sum + body.bytes.length + TERM_OVERHEAD, 16),
  );
  writer.put(new Uint8Array(CHECK));
  writer.varint(sorted.length);
  for (const [term, body] of sorted) {
    const bytes = utf8(term);
    writer.varint(bytes.length);
    writer.put(bytes);
    writer.varint(body.documents);
    writer.varint(body.passages - body.documents);
    writer.varint(body.last - body.base);
    writer.varint(body.bytes.length);
  }
  for (const [, body] of sorted) writer.put(body.bytes);
  const bytes = writer.done();
  new DataView(bytes.buffer).setUint32(0, checksum(bytes, CHECK), true);
  return bytes;
}

/** Whether a stored value is a bucket whose bytes are the ones that were written. */
export function isBucket(value: unknown): value is Uint8Array<ArrayBuffer> {
  if (!(value instanceof Uint8Array) || value.length <= CHECK) return false;
  const check = new DataView(value.buffer, value.byteOffset).getUint32(0, true);
  return check === checksum(value, CHECK);
}

/** The bodies of some terms of a sound bucket; terms it does not have are missing from the map. */
export function findInBucket(
  bucket: Uint8Array,
  wanted: readonly string[],
  base: number,
): Map<string, PostingBody> {
  const found = new Map<string, PostingBody>();
  const needles = wanted.map((term) => ({ term, bytes: utf8(term) }));
  const fields = directoryOf(bucket);
  for (let at = 0; at < fields.length; at += FIELDS) {
    const from = fields[at] as number;
    const length = fields[at + 1] as number;
    for (const { term, bytes } of needles) {
      if (bytes.length === length && same(bucket, from, bytes))
        found.set(term, bodyAt(bucket, fields, at, base));
    }
  }
  return found;
}

/** All terms of a sound bucket with their bodies, in order. */
export function unpackBucket(bucket: Uint8Array, base: number): [string, PostingBody][] {
  const fields = directoryOf(bucket);
  return Array.from({ length: fields.length / FIELDS }, (_, index) => {
    const at = index * FIELDS;
    const from = fields[at] as number;
    const length = fields[at + 1] as number;
    const term = new ByteReader(bucket, from, from + length).text(length);
    return [term, bodyAt(bucket, fields, at, base)];
  });
}

/** Numbers in a directory's row. */
const FIELDS = 7;

/**
 * A row a term: where its name begins, the name's bytes; documents, passages, last document from the base; where its body
 * begins, the body's bytes. One loop with its numbers read in place, because every question of a worker that has just
 * started goes through hundreds of these.
 */
function directoryOf(bucket: Uint8Array): Uint32Array {
  const end = bucket.length;
  const reader = new ByteReader(bucket, CHECK);
  const count = reader.varint();
  // A term takes at least six bytes.
  if (count > end / 6) throw new CorpusError('library-damaged', 'a bucket ends too early');
  const fields = new Uint32Array(count * FIELDS);
  let at = reader.at;
  let body = 0;
  for (let row = 0; row < fields.length; row += FIELDS) {
    for (let field = 0; field < 5; field += 1) {
      let byte = bucket[at++] as number;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bucket[at++] as number;
        value |= (byte & 127) << shift;
      }
      if (field === 0) {
        fields[row] = at;
        fields[row + 1] = value;
        at += value >>> 0;
      } else if (field < 4) fields[row + 1 + field] = value;
      else {
        fields[row + 5] = body;
        fields[row + 6] = value;
        body += value >>> 0;
      }
    }
  }
  if (at > end || at + body > end) throw new CorpusError('library-damaged', 'a bucket ends too early');
  if (at + body < end) throw new CorpusError('library-damaged', 'a bucket holds more than it says');
  for (let row = 5; row < fields.length; row += FIELDS) fields[row] = (fields[row] as number) + at;
  return fields;
}

function bodyAt(bucket: Uint8Array, fields: Uint32Array, row: number, base: number): PostingBody {
  const documents = fields[row + 2] as number;
  const start = fields[row + 5] as number;
  return {
    base,
    documents,
    passages: documents + (fields[row + 3] as number),
    last: base + (fields[row + 4] as number),
    bytes: bucket.subarray(start, start + (fields[row + 6] as number)),
  };
}

function same(bytes: Uint8Array, from: number, needle: Uint8Array): boolean {
  for (let at = 0; at < needle.length; at += 1) if (bytes[from + at] !== needle[at]) return false;
  return true;
}
