import { describe, expect, test } from 'vitest';
import { CorpusError } from '../../../lib/corpus/failures';
import {
  decode,
  encode,
  join,
  type PostingBody,
  type PostingEntry,
  packLength,
  postingsOf,
  unpackLength,
} from '../../../lib/corpus/postings';
import { seeded } from '../../support/random';

const NONE = new Set<number>();
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** Entries whose lengths survive rounding, all from document `base` on. */
function someEntries(seed: number, base = 3_000): PostingEntry[] {
  const next = seeded(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  const entries: PostingEntry[] = [];
  let number = base + upTo(5);
  for (let left = 1 + upTo(30); left > 0; left -= 1) {
    let ordinal = upTo(3);
    const passages = Array.from({ length: 1 + upTo(6) }, () => {
      const passage = { ordinal, count: 1 + upTo(4), length: upTo(256) };
      ordinal += 1 + upTo(2000);
      return passage;
    });
    entries.push({ number, length: Math.fround(unpackLength(upTo(256))), passages });
    number += 1 + (seed % 7 === 0 ? upTo(2 ** 26) : upTo(40));
  }
  return entries;
}

function entriesOf(bodies: PostingBody[], gone: ReadonlySet<number> = NONE): PostingEntry[] {
  const list = postingsOf(bodies.map((body) => ({ body, gone }))).list();
  return Array.from(list.numbers, (number, index) => ({
    number,
    length: list.documentLengths[index]!,
    passages: Array.from({ length: list.starts[index + 1]! - list.starts[index]! }, (_, offset) => {
      const at = list.starts[index]! + offset;
      return { ordinal: list.ordinals[at]!, count: list.counts[at]!, length: list.lengths[at]! };
    }),
  }));
}

/** Neighbouring segments: the entries cut in up to four, each counting from a base of its own. */
function cut(entries: PostingEntry[], seed: number): { base: number; entries: PostingEntry[] }[] {
  const next = seeded(seed + 1_000);
  const parts: PostingEntry[][] = [[]];
  for (const entry of entries) {
    if (parts.length < 4 && parts.at(-1)!.length > 0 && next() < 0.2) parts.push([]);
    parts.at(-1)!.push(entry);
  }
  return parts.map((part) => ({ base: part[0]!.number - Math.floor(next() * 2), entries: part }));
}

describe('posting lists', () => {
  test('give back what went in', () => {
    for (const seed of SEEDS) {
      const entries = someEntries(seed);
      const body = encode(entries, 2_999);
      expect(entriesOf([body])).toEqual(entries);
      expect([body.documents, body.last]).toEqual([entries.length, entries.at(-1)!.number]);
    }
  });

  test('of neighbouring segments read one after another are one ascending list', () => {
    for (const seed of SEEDS) {
      const entries = someEntries(seed);
      expect(entriesOf(cut(entries, seed).map((part) => encode(part.entries, part.base)))).toEqual(entries);
    }
  });

  test('joined are the same bytes as written at once', () => {
    for (const seed of SEEDS) {
      const entries = someEntries(seed);
      const bodies = cut(entries, seed).map((part) => ({
        body: encode(part.entries, part.base),
        gone: NONE,
      }));
      const base = bodies[0]!.body.base;
      expect(join(bodies, base)).toEqual(encode(entries, base));
    }
  });

  test('read or joined without some documents are as if these had never been there', () => {
    for (const seed of SEEDS) {
      const next = seeded(seed + 2_000);
      const entries = someEntries(seed);
      const gone = new Set(entries.filter(() => next() < 0.4).map(({ number }) => number));
      const kept = entries.filter(({ number }) => !gone.has(number));
      const parts = cut(entries, seed);
      const bodies = parts.map((part) => ({ body: encode(part.entries, part.base), gone }));
      const base = parts[0]!.base;
      expect(
        entriesOf(
          bodies.map(({ body }) => body),
          gone,
        ),
      ).toEqual(kept);
      expect(join(bodies, base)).toEqual(kept.length === 0 ? null : encode(kept, base));
    }
  });

  test('that end too early are damage, wherever', () => {
    const body = encode(someEntries(7), 2_999);
    for (let length = 0; length < body.bytes.length; length += 1) {
      const short = { ...body, bytes: body.bytes.slice(0, length) };
      expect(() => decode([short])).toThrow(CorpusError);
    }
  });

  test('that hold more or less than is counted are damage', () => {
    const body = encode(someEntries(7), 2_999);
    for (const wrong of [
      { documents: body.documents + 1 },
      { documents: body.documents - 1 },
      { passages: body.passages + 1 },
      { passages: body.passages - 1 },
      { last: body.last + 1 },
    ]) {
      expect(() => decode([{ ...body, ...wrong }])).toThrow(CorpusError);
    }
  });

  test('a document that does not come after the one before is refused', () => {
    const entry = (number: number) => ({
      number,
      length: 1,
      passages: [{ ordinal: 2, count: 1, length: 1 }],
    });
    expect(() => encode([entry(9), entry(9)], 1)).toThrow(CorpusError);
    expect(() => encode([entry(9), entry(8)], 1)).toThrow(CorpusError);
    expect(() => encode([entry(9)], 10)).toThrow(CorpusError);
  });
});

test('lengths are kept within 2.2 %', () => {
  for (let length = 30; length < 50_000; length = Math.ceil(length * 1.07)) {
    expect(Math.abs(unpackLength(packLength(length)) / length - 1)).toBeLessThan(0.0225);
  }
  expect(unpackLength(packLength(0))).toBe(0);
});
