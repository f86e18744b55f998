/** The library's store in a real browser: a worker that dies at any moment, and two contexts that write at once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check, killAtRandom, type Store, startStore } from './faults.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.leave());

it('killed at random moments, it keeps what it reported, doubles nothing and answers as if newly made', async () => {
  const { faults, documents } = await killAtRandom(store, 5, 12);
  expect(faults).toEqual([]);
  // How many depends on the machine: the moments are random, the work done by then is not ours to set.
  expect(documents).toBeGreaterThan(0);
});

it('written, deleted from and merged by a page and the worker at once, it loses and doubles nothing', async () => {
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
  const both = await Promise.all([
    store.ask({ type: 'import', numbers: numbers(2_000, 200), edition: 77 }),
    store.ask({ type: 'import', numbers: numbers(2_100, 200), edition: 78 }, 'page'),
    store.ask({ type: 'tend' }),
    store.ask({ type: 'tend' }, 'page'),
    store.ask({ type: 'remove', numbers: numbers(0, 40) }, 'page'),
    store.ask({ type: 'remove', numbers: numbers(20, 40) }),
  ]);
  expect(both.map((said) => Object.keys(said.at(-1) ?? {}))).toEqual(both.map(() => ['done']));
  const faults: string[] = [];
  const found = await check(store, (what) => faults.push(what));
  expect(faults).toEqual([]);
  const editions = new Map(found?.documents);
  for (const number of numbers(2_000, 100)) expect(editions.get(number)).toBe(77);
  for (const number of numbers(2_200, 100)) expect(editions.get(number)).toBe(78);
  for (const number of numbers(2_100, 100)) expect([77, 78]).toContain(editions.get(number));
  for (const number of numbers(0, 60)) expect(editions.has(number)).toBe(false);
});
