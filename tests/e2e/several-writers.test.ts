/** Everybody writes at once: pages kept from two panels, an import, documents kept and removed from another window. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completed } from '../../lib/corpus/prepare.ts';
import { randomStory } from '../support/random-stories.ts';
import { storedIndex } from '../support/stored-index.ts';
import { askLibrary, type Reader, startReader } from './reader.ts';
import { story } from './stories.ts';

let reader: Reader;
const folder = mkdtempSync(join(tmpdir(), 'headwater-writers-'));
beforeAll(async () => {
  reader = await startReader();
});
afterAll(async () => {
  await reader.leave();
  rmSync(folder, { recursive: true, force: true });
});

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const idsOf = (of: number[]) => of.map((number) => `story-${number}`);

/** Chooses a file of these stories; the import goes on by itself. */
async function choose(page: Page, name: string, of: number[]): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, of.map((number) => JSON.stringify(randomStory(number))).join('\n'));
  const field = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** Frames would not do: a page in the background has none. */
const done = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('.import')?.textContent?.includes('The import is done.'),
    { polling: 100 },
  );

async function each(of: number[], work: (number: number) => Promise<unknown>): Promise<void> {
  for (const number of of) await work(number);
}

it('nothing is lost or doubled, counts are true, and the index is that of a fresh rebuild', async () => {
  const first = await reader.driver.openExtensionPage('library.html');
  const other = await reader.driver.openExtensionPage('library.html');
  const bundled = (await storedIndex(other)).ids;
  await choose(first, 'before.jsonl', numbers(0, 60));
  await done(first);
  await first.close();
  const tabs = [];
  for (const path of ['/one', '/two']) {
    reader.server.page(path, story());
    tabs.push(await reader.read(path));
  }

  const importing = await reader.driver.openExtensionPage('library.html');
  await Promise.all([
    choose(importing, 'file.jsonl', numbers(1_000, 1_500)).then(() => done(importing)),
    ...tabs.map(async (tab) => {
      await tab.say({ type: 'keep-page', tabId: tab.id });
      await tab.when(({ kept }) => kept?.state === 'done');
    }),
    // Some of them the import brings as well.
    each(numbers(980, 40), (number) =>
      askLibrary(other, { type: 'library.keep', document: completed(randomStory(number)) }),
    ),
    each(numbers(0, 6), (turn) =>
      askLibrary(other, { type: 'library.remove', ids: idsOf(numbers(turn * 5, 5)) }),
    ),
  ]);

  const found = await storedIndex(other);
  const stories = idsOf([...numbers(30, 30), ...numbers(980, 1_520)]);
  expect(found.ids.filter((id) => !bundled.includes(id) && !id.startsWith('story-'))).toHaveLength(2);
  expect(found.ids.filter((id) => id.startsWith('story-'))).toEqual(stories.sort());
  expect([...found.cards].sort()).toEqual(found.ids);
  expect(found.counts.documents).toBe(found.ids.length);

  expect(await askLibrary(other, { type: 'library.rebuild' })).toMatchObject({ ok: true });
  const fresh = await storedIndex(other);
  expect(fresh.counts).toEqual(found.counts);
  expect(fresh.cards).toEqual(found.cards);
  expect(fresh.postings).toEqual(found.postings);
}, 240_000);
