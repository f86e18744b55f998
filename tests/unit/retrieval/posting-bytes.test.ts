import { describe, expect, test } from 'vitest';
import { encode, type PostingEntry } from '../../../lib/corpus/postings';
import { TITLE } from '../../../lib/retrieval/passage-index';
import {
  addBounds,
  DamagedPostings,
  MOST_TIMES,
  type Places,
  type PostingBody,
  packLength,
} from '../../../lib/retrieval/posting-bytes';
import { seeded } from '../../support/random';

const BASE = 500;
const DOCUMENTS = 4_000;
/** Any tables do, as long as no two entries are alike; the most of all stands for everything above `MOST_TIMES`. */
const SHARES = {
  passage: Float32Array.from({ length: 5 << 8 }, (_, at) => ((at * 7_919) % 1_280) / 1_280),
  document: Float32Array.from({ length: (MOST_TIMES + 1) << 8 }, (_, at) => ((at * 104_729) % 2_304) / 2_304),
};
const WEIGHTS = { passage: 3, title: 0.5, document: 0.25 };

function someEntries(seed: number): PostingEntry[] {
  const next = seeded(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  const entries: PostingEntry[] = [];
  for (
    let number = BASE + upTo(300);
    number < BASE + DOCUMENTS && entries.length < 40;
    number += 1 + upTo(400)
  ) {
    const passages: PostingEntry['passages'] = [];
    for (let ordinal = upTo(2); ordinal < 60_000 && passages.length < 1 + upTo(9); ordinal += 1 + upTo(9_000))
      passages.push({ ordinal, count: 1 + upTo(4), length: upTo(256) });
    entries.push({ number, length: upTo(900), passages });
  }
  return entries;
}

function boundOf({ length, passages }: PostingEntry): number {
  const share = ({ count, length }: { count: number; length: number }) =>
    SHARES.passage[(count << 8) | length]!;
  const own = passages.filter(({ ordinal }) => ordinal !== TITLE).map(share);
  const times = passages.reduce((sum, { count }) => sum + count, 0);
  const title = passages.find(({ ordinal }) => ordinal === TITLE);
  const document = SHARES.document[(Math.min(times, MOST_TIMES) << 8) | packLength(length)]!;
  return (
    WEIGHTS.passage * Math.max(0, ...own) +
    WEIGHTS.title * (title ? share(title) : 0) +
    WEIGHTS.document * document
  );
}

function scanned(body: PostingBody, slot = 0): { sums: Float32Array; places: Places } {
  const room = body.documents + slot + 1;
  const places = { numbers: new Uint32Array(room), offsets: new Uint32Array(room) };
  const sums = new Float32Array(DOCUMENTS);
  addBounds(body, SHARES, WEIGHTS, sums, BASE, places, slot);
  return { sums, places };
}

describe('bounds read from bytes', () => {
  test('are those of the documents, which are found again where they stand', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const entries = someEntries(seed);
      const body = encode(entries, BASE - 1);
      const { sums, places } = scanned(body, 3);
      const expected = new Float32Array(DOCUMENTS);
      for (const entry of entries) expected[entry.number - BASE] = boundOf(entry);
      expect(Math.max(...sums.map((sum, at) => Math.abs(sum - expected[at]!)))).toBeLessThan(1e-5);
      expect([...places.numbers.subarray(3, 3 + entries.length)]).toEqual(
        entries.map(({ number }) => number),
      );
      entries.forEach(({ length }, at) => {
        expect(body.bytes[places.offsets[3 + at]!]).toBe(packLength(length));
      });
    }
  });

  test('are refused where the bytes end too early or hold other than is counted', () => {
    const body = encode(someEntries(7), BASE);
    for (let length = 0; length < body.bytes.length; length += 1)
      expect(() => scanned({ ...body, bytes: body.bytes.slice(0, length) })).toThrow(DamagedPostings);
    for (const part of ['documents', 'passages', 'last'] as const)
      for (const step of [-1, 1])
        expect(() => scanned({ ...body, [part]: body[part] + step })).toThrow(DamagedPostings);
  });
});
