import { describe, expect, test } from 'vitest';
import { CorpusError } from '../../../lib/corpus/failures';
import {
  append,
  CHUNK,
  checksum,
  chunkOf,
  decode,
  entriesOf,
  isRecord,
  type PostingEntry,
  packLength,
  unpackLength,
  without,
} from '../../../lib/corpus/postings';

/** A small generator (mulberry32): the same cases in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Entries whose lengths survive rounding, in chunk 3. */
function someEntries(seed: number): PostingEntry[] {
  const next = random(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  const entries: PostingEntry[] = [];
  let number = 3 * CHUNK + upTo(5);
  for (let left = 1 + upTo(30); left > 0; left -= 1) {
    let ordinal = upTo(3);
    const passages = Array.from({ length: 1 + upTo(6) }, () => {
      const passage = { ordinal, count: 1 + upTo(4), length: upTo(256) };
      ordinal += 1 + upTo(2000);
      return passage;
    });
    entries.push({ number, length: unpackLength(upTo(256)), passages });
    number += 1 + upTo(40);
    if (chunkOf(number) !== 3) break;
  }
  return entries;
}

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

describe('posting records', () => {
  test('give back what went in', () => {
    for (const seed of SEEDS)
      expect(entriesOf(append(undefined, someEntries(seed)), 3)).toEqual(someEntries(seed));
  });

  test('are the same written at once or one document after another', () => {
    for (const seed of SEEDS) {
      const entries = someEntries(seed);
      let record = append(undefined, entries.slice(0, 1));
      for (const entry of entries.slice(1)) record = append(record, [entry]);
      expect(record).toEqual(append(undefined, entries));
    }
  });

  test('are the same without a document as if it had never been there', () => {
    for (const seed of SEEDS) {
      const entries = someEntries(seed);
      const gone = entries[Math.floor(entries.length / 2)]!.number;
      const rest = entries.filter(({ number }) => number !== gone);
      const left = without(append(undefined, entries), 3, new Set([gone]));
      expect(left).toEqual(rest.length === 0 ? null : append(undefined, rest));
    }
  });

  test('a flipped bit is found wherever it is', () => {
    const record = append(undefined, someEntries(7));
    for (let bit = 0; bit < record.bytes.length * 8; bit += 1) {
      const bytes = record.bytes.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(isRecord({ ...record, bytes })).toBe(false);
    }
  });

  test('bytes that end too early are damage, even with a right checksum', () => {
    const record = append(undefined, someEntries(7));
    for (let length = 0; length < record.bytes.length; length += 1) {
      const bytes = record.bytes.slice(0, length);
      expect(() => decode([{ chunk: 3, record: { ...record, bytes, check: checksum(bytes) } }])).toThrow(
        CorpusError,
      );
    }
  });

  test('a document that comes before the last is refused', () => {
    const record = append(undefined, [
      { number: 9, length: 1, passages: [{ ordinal: 2, count: 1, length: 1 }] },
    ]);
    const entry = { length: 1, passages: [{ ordinal: 2, count: 1, length: 1 }] };
    expect(() => append(record, [{ ...entry, number: 9 }])).toThrow(CorpusError);
    expect(() => append(record, [{ ...entry, number: 8 }])).toThrow(CorpusError);
  });

  test('the records of several chunks make one ascending list', () => {
    const entry = (number: number) => ({
      number,
      length: 0,
      passages: [{ ordinal: 2, count: 1, length: 3 }],
    });
    const list = decode([
      { chunk: 0, record: append(undefined, [entry(1), entry(1023)]) },
      { chunk: 2, record: append(undefined, [entry(2048), entry(3000)]) },
    ]);
    expect([...list.numbers]).toEqual([1, 1023, 2048, 3000]);
    expect([...list.starts]).toEqual([0, 1, 2, 3, 4]);
  });
});

test('lengths are kept within 2.2 %', () => {
  for (let length = 30; length < 50_000; length = Math.ceil(length * 1.07)) {
    expect(Math.abs(unpackLength(packLength(length)) / length - 1)).toBeLessThan(0.0225);
  }
  expect(unpackLength(packLength(0))).toBe(0);
});
