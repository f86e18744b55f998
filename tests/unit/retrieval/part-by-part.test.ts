import { describe, expect, test } from 'vitest';
import { partByPart } from '../../../lib/retrieval/part-by-part';

const QUERIES = Array.from({ length: 45 }, (_, at) => at);

/** A promise that others settle. */
function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('part by part', () => {
  test('gives the results in the order of the queries, whichever part is ready first', async () => {
    const turns: { part: readonly number[]; results: ReturnType<typeof later<number[]>> }[] = [];
    const all = partByPart(QUERIES, (part) => {
      const results = later<number[]>();
      turns.push({ part, results });
      return { reading: Promise.resolve(), results: results.promise };
    });
    while (turns.flatMap(({ part }) => part).length < QUERIES.length) await Promise.resolve();
    for (const { part, results } of turns.toReversed()) results.resolve(part.map((query) => 2 * query));
    expect(await all).toEqual(QUERIES.map((query) => 2 * query));
  });

  test('looks at the next part while one is read, and at no other before that one is there', async () => {
    const readings: ReturnType<typeof later<void>>[] = [];
    const all = partByPart(QUERIES, (part) => {
      const reading = later<void>();
      readings.push(reading);
      return { reading: reading.promise, results: reading.promise.then(() => [...part]) };
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(readings.length).toBe(2);
    for (const reading of readings) reading.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(readings.length).toBe(3);
    readings.at(-1)?.resolve();
    expect(await all).toEqual(QUERIES);
  });

  test('fails as the part that failed, and leaves no other failure unheard', async () => {
    const all = partByPart(QUERIES, () => ({
      reading: Promise.reject(new Error('damaged')),
      results: Promise.reject(new Error('damaged')),
    }));
    await expect(all).rejects.toThrow('damaged');
  });

  test('of nothing is nothing', async () => {
    expect(
      await partByPart([], () => ({ reading: Promise.resolve(), results: Promise.resolve([]) })),
    ).toEqual([]);
  });
});
