/** The library's store in a real browser: a worker that dies at any moment, and two contexts that write at once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check, killAtRandom, type Store, startStore } from './faults.ts';
import type { Said } from './worker.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.leave());

it('killed at random moments, it keeps what it reported, doubles nothing and answers as if newly made', async () => {
  const { faults, documents } = await killAtRandom(store, 5, 8);
  expect(faults).toEqual([]);
  expect(documents).toBeGreaterThan(100);
}, 240_000);

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

it('out of room, it says so, keeps what it reported, stores nothing by half, and goes on when there is room', async () => {
  const session = await store.page.createCDPSession();
  const origin = store.page.url().replace(/\/page\.html.*$/, '');
  const numbers = Array.from({ length: 1_000 }, (_, at) => 5_000 + at);
  await store.ask({ type: 'import', numbers, edition: 90 });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
  // Chromium remembers for half a minute how much room there was.
  let said: Said[] = [];
  let edition = 90;
  while (!said.some((one) => 'error' in one)) {
    edition += 1;
    said = await store.ask({ type: 'import', numbers, edition });
  }
  expect(JSON.stringify(said.at(-1))).toContain('storage-full');
  const stored = said.reduce((most, one) => ('stored' in one ? Math.max(most, one.stored) : most), 0);
  expect(stored).toBeLessThan(numbers.length);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const faults: string[] = [];
  const editions = new Map((await check(store, (what) => faults.push(what)))?.documents);
  expect(faults).toEqual([]);
  numbers.forEach((number, at) => {
    expect(editions.get(number)).toBe(at < stored ? edition : edition - 1);
  });
  const more = await store.ask({ type: 'import', numbers: numbers.slice(0, 10), edition: edition + 1 });
  expect(more.at(-1)).toHaveProperty('done');
}, 120_000);
