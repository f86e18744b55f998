/** Files brought into the library from its page, by a worker that the page may take with it. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completed } from '../../lib/corpus/prepare.ts';
import { packLines } from '../../lib/import/pack-file.ts';
import { randomStory } from '../support/random-stories.ts';
import { type Reader, startReader } from './reader.ts';

let reader: Reader;
const folder = mkdtempSync(join(tmpdir(), 'headwater-import-'));
beforeAll(async () => {
  reader = await startReader();
});
afterAll(async () => {
  await reader.leave();
  rmSync(folder, { recursive: true, force: true });
});

/** A file of stories, one a line, and one line that is no document. */
function file(name: string, from: number, count: number): string {
  const stories = Array.from({ length: count }, (_, at) => randomStory(from + at));
  const path = join(folder, name);
  writeFileSync(path, `${stories.map((story) => JSON.stringify(story)).join('\n')}\n{"title":"no text"}\n`);
  return path;
}

/** Gives files to the page's `at`th field for them. */
async function choose(page: Page, at: number, ...paths: string[]): Promise<void> {
  // By the clock: a page in the background has no frames.
  await page.waitForFunction(
    (at) => document.querySelectorAll('input[type="file"]').length > at,
    { polling: 100 },
    at,
  );
  const fields = (await page.$$('input[type="file"]')) as ElementHandle<HTMLInputElement>[];
  await fields[at]!.uploadFile(...paths);
}

/** Waits until the import's words contain these; frames would not do, a page in the background has none. */
function says(page: Page, words: string): Promise<unknown> {
  return page.waitForFunction(
    (words) => document.querySelector('.import')?.textContent?.includes(words),
    { polling: 100 },
    words,
  );
}

/** How many documents the page says there are. */
const listed = (page: Page) =>
  page.$eval('.library-head .note', (note) =>
    Number.parseInt((note.textContent ?? '').replaceAll(',', ''), 10),
  );

it('takes a file in, lists what it brought, and says what it did not take', async () => {
  const page = await reader.driver.openExtensionPage('library.html');
  await page.waitForSelector('.library-head .note');
  const before = await listed(page);
  await choose(page, 0, file('one.jsonl', 0, 30), file('two.jsonl', 20, 20));
  await says(page, 'The import is done.');
  await says(page, '40 documents added');
  await says(page, '10 documents were there already');
  await says(page, '2 entries were not taken');
  await says(page, 'one.jsonl');
  await page.waitForFunction(
    (count) => document.querySelector('.library-head .note')?.textContent?.startsWith(`${count} `),
    {},
    before + 40,
  );
});

it('whose page is closed in the midst of it keeps what it stored, and goes on with the same files', async () => {
  const big = file('big.jsonl', 1_000, 3_000);
  const first = await reader.driver.openExtensionPage('library.html');
  await choose(first, 0, big);
  await first.waitForFunction(() =>
    /\d documents/.test(document.querySelector('.import-running')?.textContent ?? ''),
  );
  await first.close();

  const again = await reader.driver.openExtensionPage('library.html');
  await says(again, 'An import was interrupted.');
  await choose(again, 1, file('other.jsonl', 9_000, 1));
  await says(again, 'missing or have changed: big.jsonl');
  await choose(again, 1, big);
  await says(again, 'The import is done.');
  await says(again, '3,000 documents added');
  expect(await again.$eval('.import-outcome', (outcome) => outcome.textContent)).not.toContain(
    'there already',
  );
}, 120_000);

it('runs in one window at a time, and is cancelled by its button', async () => {
  const [one, other] = [
    await reader.driver.openExtensionPage('library.html'),
    await reader.driver.openExtensionPage('library.html'),
  ];
  await choose(one, 0, file('long.jsonl', 20_000, 6_000));
  await one.waitForSelector('.import-running');
  await choose(other, 0, file('short.jsonl', 30_000, 3));
  await says(other, 'Another window is importing.');
  await one.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.import-running button')].at(-1)?.click(),
  );
  await says(one, 'The import was cancelled.');
  await choose(other, 0, file('short.jsonl', 30_000, 3));
  await says(other, '3 documents added');
}, 120_000);

it('reads pages, texts, tables, feeds and letters, and says of a list of addresses what it is', async () => {
  const page = await reader.driver.openExtensionPage('library.html');
  await page.waitForSelector('.library-head .note');
  const prose = Array.from({ length: 4 }, (_, at) => randomStory(50_000 + at).text).join('\n\n');
  const html = `<!doctype html><html><head><title>A saved page</title></head><body><article><h1>A saved page</h1>${prose
    .split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;
  const letter = `From: Ledger <ledger@ledger.example>\r\nSubject: A letter\r\nContent-Type: text/plain\r\n\r\n${prose}`;
  const files: Record<string, string> = {
    'saved.html': html,
    'note.txt': `A note\n\n${prose}`,
    'note.md': `# A Markdown note\n\n${prose}`,
    'list.json': JSON.stringify([{ title: 'A record', text: prose }]),
    'table.csv': 'title,text\n"A row","It was closed, they said."\n',
    'feed.xml': `<rss><channel><title>Ledger</title><item><title>An entry</title><description>${prose}</description></item></channel></rss>`,
    'letter.eml': letter,
    'marks.html': '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<A HREF="https://a.example/">A</A>',
  };
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const archive = join(folder, 'weir.warc.gz');
  copyFileSync(new URL('../unit/import/archives/weir.warc.gz', import.meta.url), archive);
  await choose(page, 0, ...paths, archive);
  await says(page, 'The import is done.');
  expect(await page.$eval('.import-outcome', (outcome) => outcome.textContent)).toContain(
    '11 documents added',
  );
  await says(page, 'This is a list of addresses without texts.');
});

it('carries everything away in a file, deletes it, and brings it back from the file', async () => {
  const page = await reader.driver.openExtensionPage('library.html');
  await page.waitForSelector('.library-head .note');
  const before = await listed(page);
  await turnTo(page, '#view=storage');
  const file = await backup(page);
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('{"part"'));
  expect(lines).toHaveLength(before + 1);
  await press(page, 'Delete everything');
  await press(page, 'Delete everything now');
  await page.waitForFunction(
    () => document.querySelector('main')?.textContent?.includes('Everything is deleted.'),
    {
      polling: 100,
    },
  );
  writeFileSync(join(folder, 'backup.jsonl'), file);
  await turnTo(page, '#all');
  await choose(page, 0, join(folder, 'backup.jsonl'));
  await says(page, 'The import is done.');
  expect(await page.$eval('.import-outcome', (outcome) => outcome.textContent)).not.toContain('not taken');
  await page.waitForFunction(
    (count) =>
      Number.parseInt(
        (document.querySelector('.library-head .note')?.textContent ?? '').replaceAll(',', ''),
        10,
      ) === count,
    { polling: 100 },
    before,
  );
  await turnTo(page, '#view=storage');
  const hashOf = (text: string) => (JSON.parse(text.split('\n', 1)[0] ?? '') as { hash: string }).hash;
  expect(hashOf(await backup(page))).toBe(hashOf(file));
}, 120_000);

it('takes what is dropped on it', async () => {
  const page = await reader.driver.openExtensionPage('library.html');
  await page.waitForSelector('.library-head .note');
  await page.evaluate(
    (line) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([line], 'dropped.jsonl'));
      document
        .querySelector('.import')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    JSON.stringify(randomStory(60_000)),
  );
  await says(page, 'The import is done.');
  await says(page, '1 document added');
});

it('installs a pack, refuses a damaged one by line and field, and removes it whole', async () => {
  const page = await reader.driver.openExtensionPage('library.html');
  await page.waitForSelector('.library-head .note');
  const before = await listed(page);
  const stories = Array.from({ length: 80 }, (_, at) => ({ ...randomStory(70_000 + at), id: `pack-${at}` }));
  const wish = { title: 'Weir reports', licence: 'CC0-1.0', version: 1 };
  const lines = await packLines(
    stories.map((story) => completed(story)),
    wish,
    '2026-03-14T09:00:00Z',
  );
  const [good, bad] = [join(folder, 'pack.jsonl'), join(folder, 'bad.jsonl')];
  writeFileSync(good, lines.join('\n'));
  writeFileSync(bad, lines.map((line, at) => (at === 3 ? '{"id":"pack-3"}' : line)).join('\n'));
  await turnTo(page, '#view=packs');
  await choose(page, 0, bad);
  await says(page, 'bad.jsonl was not installed; nothing of it was stored.');
  await says(page, 'line 4');
  expect(await listed(page)).toBe(before);
  await choose(page, 0, good);
  await says(page, 'Weir reports is installed. Documents that are new to you: 80.');
  await until(page, before + 80);
  await page.click('.packs > li:last-child button');
  await says(page, 'Removed. Documents that went with it: 80.');
  await until(page, before);
}, 120_000);

/** Waits until the page says there are so many documents. */
function until(page: Page, count: number): Promise<unknown> {
  return page.waitForFunction(
    (count) =>
      Number.parseInt(
        (document.querySelector('.library-head .note')?.textContent ?? '').replaceAll(',', ''),
        10,
      ) === count,
    { polling: 100 },
    count,
  );
}

/** Saves a backup; what the browser would write to the disk is caught on its way there. */
async function backup(page: Page): Promise<string> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { caught?: Promise<string> };
    delete scope.caught;
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      scope.caught = file.text();
      URL.createObjectURL = make;
      return make.call(URL, new Blob());
    };
  });
  await press(page, 'Save a backup');
  await page.waitForFunction(() => 'caught' in globalThis, { polling: 100 });
  return page.evaluate(() => (globalThis as unknown as { caught: Promise<string> }).caught);
}

/** Shows a view of the library by its address. */
async function turnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
  await page.waitForFunction(
    (hash) => document.querySelector('.library-views [aria-current]')?.getAttribute('href') === hash,
    { polling: 100 },
    hash,
  );
}

async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((name) => {
    [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
  }, name);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
}
