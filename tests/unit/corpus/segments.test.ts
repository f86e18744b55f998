import { describe, expect, test } from 'vitest';
import { findInBucket, isBucket, needleOf, packBucket, unpackBucket } from '../../../lib/corpus/buckets';
import { CorpusError } from '../../../lib/corpus/failures';
import { planMerge } from '../../../lib/corpus/merge-plan';
import { encode, type PostingBody } from '../../../lib/corpus/postings';
import { bucketOf, type SegmentInfo } from '../../../lib/corpus/segments';
import { termHash } from '../../../lib/retrieval/term-hash';
import { seeded } from '../../support/random';

const TERMS = ['ferri', '~port alden', '#28800000', '@d20629', '難民', 'naïv', 'US', 'a'.repeat(300), ''];

function someBodies(seed: number, base: number): [string, PostingBody][] {
  const next = seeded(seed);
  return TERMS.filter(() => next() < 0.8).map((term) => {
    const number = base + Math.floor(next() * 1_000);
    const entry = { number, length: 9, passages: [{ ordinal: 2, count: 1, length: 9 }] };
    return [term, encode([entry], base)];
  });
}

describe('buckets', () => {
  test('give back their terms, each alone and all together, whatever the order they were packed in', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const terms = someBodies(seed, 77);
      const bucket = packBucket(terms);
      expect(packBucket([...terms].reverse())).toEqual(bucket);
      expect(isBucket(bucket)).toBe(true);
      expect(new Map(unpackBucket(bucket, 77))).toEqual(new Map(terms));
      const expected = new Map(terms);
      for (const term of [...TERMS, 'ferr', 'ferrie', 'zebra'])
        expect(findInBucket(bucket, needleOf(term), 77)).toEqual(expected.get(term) ?? null);
    }
  });

  test('terms are in the order of their hashes, for halving them', () => {
    const hashes = unpackBucket(packBucket(someBodies(3, 1)), 1).map(([term]) => termHash(term));
    expect(hashes).toEqual([...hashes].sort((one, other) => one - other));
  });

  test('the terms between two hashes are those of all that are between them', () => {
    const bucket = packBucket(someBodies(4, 1));
    const all = unpackBucket(bucket, 1);
    const hashes = all.map(([term]) => termHash(term));
    for (const first of [0, ...hashes])
      for (const end of [...hashes, 2 ** 32]) {
        const between = all.filter(([term]) => termHash(term) >= first && termHash(term) < end);
        expect(unpackBucket(bucket, 1, [first, Math.max(first, end)])).toEqual(between);
      }
  });

  test('two terms of one hash are told apart', () => {
    const [one, other] = ['w4pvu', 'wb3ea'];
    const bodies = someBodies(1, 1).map(([, body]) => body);
    const bucket = packBucket([
      [one, bodies[0]!],
      [other, bodies[1]!],
    ]);
    expect(termHash(one)).toBe(termHash(other));
    expect(findInBucket(bucket, needleOf(one), 1)).toEqual(bodies[0]);
    expect(findInBucket(bucket, needleOf(other), 1)).toEqual(bodies[1]);
  });

  test('a flipped bit is found wherever it is', () => {
    const bucket = packBucket(someBodies(5, 1));
    for (let bit = 0; bit < bucket.length * 8; bit += 1) {
      const flipped = bucket.slice();
      flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7));
      expect(isBucket(flipped)).toBe(false);
    }
  });

  test('one cut short, or longer than it was, is found; so is what is no bucket', () => {
    const bucket = packBucket(someBodies(5, 1));
    for (let length = 0; length < bucket.length; length += 1)
      expect(isBucket(bucket.slice(0, length))).toBe(false);
    expect(isBucket(Uint8Array.from([...bucket, 0]))).toBe(false);
    for (const other of [undefined, null, 'bucket', {}, new Uint16Array(40)])
      expect(isBucket(other)).toBe(false);
  });

  test('with a right checksum over wrong lengths they are refused, not read past their end', () => {
    const bucket = packBucket(someBodies(5, 1));
    for (let length = 5; length < bucket.length; length += 1)
      expect(() => unpackBucket(bucket.slice(0, length), 1)).toThrow(CorpusError);
  });

  test('one without terms is a bucket', () => {
    const bucket = packBucket([]);
    expect(isBucket(bucket)).toBe(true);
    expect(unpackBucket(bucket, 1)).toEqual([]);
  });
});

describe('a segment', () => {
  test('the buckets of one with more bits divide those of one with fewer', () => {
    for (let at = 0; at < 500; at += 1) {
      const term = `term${at}`;
      expect(bucketOf(term, 3)).toBe(bucketOf(term, 7) >>> 4);
    }
    expect(termHash('ferri')).not.toBe(termHash('ferrj'));
  });
});

describe('which segments are merged', () => {
  let number = 0;
  const sized = (kilobytes: number, gone = 0): SegmentInfo => {
    number += 10;
    return {
      ...{ id: number, first: number, last: number + 9, bits: 0, bytes: kilobytes * 1000, documents: 10 },
      gone: Uint32Array.from({ length: gone }, (_, at) => number + at),
    };
  };
  const planned = (...sizes: number[]) =>
    planMerge(sizes.map((size) => sized(size)))?.map(({ bytes }) => bytes / 1000) ?? null;

  test('three small ones are left, four become one', () => {
    expect(planned(5, 5, 5)).toBeNull();
    expect(planned(5, 40, 5, 1)).toEqual([5, 40, 5, 1]);
  });

  test('small ones are merged before big ones, and a big one is not written anew for them', () => {
    expect(planned(9000, 5, 5, 5, 5)).toEqual([5, 5, 5, 5]);
    expect(planned(9000, 5, 5, 5)).toBeNull();
    expect(planned(9000, 9000, 5, 9000, 9000)).toEqual([9000, 9000, 5, 9000, 9000]);
  });

  test('only neighbours are merged, for segments must not overlap', () => {
    expect(planned(5, 5, 900, 5, 5)).toBeNull();
    expect(planned(5, 900, 5, 5, 5, 5, 900)).toEqual([5, 5, 5, 5]);
  });

  test('more than eight are too many: all after the last that outweighs them become one', () => {
    expect(planned(60_000, 9000, 9000, 2000, 2000, 500, 120, 120, 30)).toEqual([120, 120, 30]);
    expect(planned(60_000, 9000, 9000, 2000, 2000, 500, 120, 120)).toBeNull();
  });

  test('one of which a quarter is deleted is written anew', () => {
    expect(planMerge([sized(900), sized(9000, 2)])).toBeNull();
    expect(planMerge([sized(900), sized(9000, 3)])?.length).toBe(1);
  });

  test('however many come, few are left, and every posting is copied few times', () => {
    let segments: SegmentInfo[] = [];
    let copied = 0;
    for (let added = 1; added <= 3_000; added += 1) {
      segments.push(sized(60));
      for (let plan = planMerge(segments); plan; plan = planMerge(segments)) {
        const bytes = plan.reduce((sum, one) => sum + one.bytes, 0);
        copied += bytes;
        segments = segments.toSpliced(segments.indexOf(plan[0]!), plan.length, {
          ...plan[0]!,
          last: plan.at(-1)!.last,
          bytes,
        });
      }
      expect(segments.length).toBeLessThanOrEqual(8);
    }
    expect(copied / (3_000 * 60_000)).toBeLessThan(7);
  });
});
