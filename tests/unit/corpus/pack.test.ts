import { expect, test } from 'vitest';
import { unpackBucket } from '../../../lib/corpus/buckets';
import { pack } from '../../../lib/corpus/pack';
import { encode, type PostingEntry } from '../../../lib/corpus/postings';
import { completed, type PreparedDocument, placesOf, prepare } from '../../../lib/corpus/prepare';
import { BUCKET_BYTES, bucketOf } from '../../../lib/corpus/segments';
import { randomStory } from '../../support/random-stories';

const prepared = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => prepare(completed(randomStory(from + at))));

/** What is to be stored, from the definition: each term's entries, encoded. */
function plainly(documents: readonly PreparedDocument[], numbers: readonly number[]) {
  const terms = new Map<string, PostingEntry[]>();
  documents.forEach((one, at) => {
    for (const [term, passages] of placesOf(one)) {
      const entry = { number: numbers[at] as number, length: one.length, passages };
      terms.set(term, [...(terms.get(term) ?? []), entry]);
    }
  });
  return new Map([...terms].map(([term, entries]) => [term, encode(entries, 0)]));
}

test.each([
  [0, 1],
  [10, 7],
  [50, 300],
])('from document %i on, %i of them: every term has the postings of its entries', (from, count) => {
  const documents = prepared(from, count);
  const bodies = pack(documents).buckets.flatMap((bucket) => unpackBucket(bucket, 0));
  const wanted = plainly(
    documents,
    documents.map((_, at) => at),
  );
  expect(bodies.length).toBe(wanted.size);
  expect(new Map(bodies)).toEqual(wanted);
});

test('numbers may have gaps', () => {
  const documents = prepared(3, 4);
  const offsets = [0, 1, 70, 4_000];
  const bodies = pack(documents, offsets).buckets.flatMap((bucket) => unpackBucket(bucket, 0));
  expect(new Map(bodies)).toEqual(plainly(documents, offsets));
});

test('every term is in the bucket its hash names, and buckets have a size', () => {
  const text = Array.from({ length: 60 }, (_, at) => `wordy${at}x wordz${at}y`).join(' ');
  const documents = Array.from({ length: 60 }, (_, at) =>
    prepare(completed({ ...randomStory(at), text: `${text.replaceAll('word', `word${at}q`)}.` })),
  );
  const { bits, buckets } = pack(documents);
  expect(buckets.length).toBe(2 ** bits);
  expect(bits).toBeGreaterThan(3);
  expect(Math.max(...buckets.map(({ length }) => length))).toBeLessThan(2 * BUCKET_BYTES);
  buckets.forEach((bucket, at) => {
    const strays = unpackBucket(bucket, 0).filter(([term]) => bucketOf(term, bits) !== at);
    expect(strays).toEqual([]);
  });
});

test('no documents are packed as nothing', () => {
  expect(pack([]).cards).toEqual([]);
});
