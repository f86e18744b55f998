/** Feeds, from the reader's press to their documents in the library; nothing else is ever requested. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Errand } from '../../lib/corpus/errands.ts';
import { type UnrulyServer, unrulyServer } from '../support/unruly-server.ts';
import { askLibrary, painted, type Reader, startReader } from './reader.ts';

let reader: Reader;
let server: UnrulyServer;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'headwater-feeds-'));
beforeAll(async () => {
  reader = await startReader();
  server = await unrulyServer();
  await reader.driver.acceptPrompt(server.origin(1));
  page = await reader.driver.openExtensionPage('library.html#view=feeds');
});
afterAll(async () => {
  await reader.leave();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until the view says these words. */
const says = (words: string) =>
  page.waitForFunction(
    (words) => document.querySelector('main')?.textContent?.includes(words),
    { polling: 100, timeout: 30_000 },
    words,
  );

/** What is listed, when there are so many addresses and all of them have been visited. */
async function visited(count: number): Promise<Errand[]> {
  const handle = await page.waitForFunction(
    async (count) => {
      interface Extension {
        runtime: { sendMessage(message: object): Promise<{ value: Errand[] }> };
      }
      const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { value } = await (scope.browser?.runtime ? scope.browser : scope.chrome).runtime.sendMessage({
        type: 'feeds.list',
      });
      const done = value.every(({ last, begun }) => last !== null && begun === null);
      return value.length >= count && done && value;
    },
    { polling: 200, timeout: 60_000 },
    count,
  );
  return (await handle.jsonValue()) as Errand[];
}

const outcomes = (errands: Errand[]) =>
  Object.fromEntries(
    errands.map(({ address, last, taken }) => [new URL(address).pathname.slice(1), [last?.what, taken]]),
  );

/** How many scripts are registered for pages that are read by themselves. */
const registeredScripts = () =>
  page.evaluate(async () => {
    interface Extension {
      scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
    }
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (
      await (scope.browser?.scripting ? scope.browser : scope.chrome).scripting.getRegisteredContentScripts()
    ).length;
  });

/** Presses the button with these words, with the browser's own mouse: what asks for a permission needs a real gesture. */
async function press(words: string): Promise<void> {
  const button = (await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('main button')].find(
        (button) => button.textContent === words && (button as HTMLElement).offsetParent,
      ),
    { polling: 100 },
    words,
  )) as ElementHandle<HTMLButtonElement>;
  await button.scrollIntoView();
  await button.click();
}

it('subscribes to an address, brings its full texts, and asks only for what is new from then on', async () => {
  await says('None. Headwater makes no network request.');
  expect(server.asked).toEqual([]);
  await page.type('.feeds-add input', `${server.origin(1)}/good?n=1`);
  await press('Subscribe');
  await says('3 new documents');
  await says('Ledger 1');
  await press('Visit now');
  await says('Nothing new since the visit before.');
  const [first, second] = server.asked;
  expect(server.asked.map(({ path }) => path)).toEqual(['/good?n=1', '/good?n=1']);
  expect(second?.headers['if-none-match']).toBe('"good-1"');
  for (const name of ['cookie', 'referer', 'origin']) expect(first?.headers[name]).toBeUndefined();
});

it('takes a list of feeds that behave in every way, and says of each what came of it', async () => {
  const names = ['summary', 'atom', 'json', 'wrong-type', 'broken', 'laughs', 'page', 'words'];
  const faults = ['403', '404', '410', '500', 'busy', 'loop', 'torn', 'big', 'bomb'];
  const onto = (to: string, status = 301) =>
    `${server.origin(1)}/to?status=${status}&to=${encodeURIComponent(to)}`;
  const forGood = onto('/good?n=5');
  const forNow = onto('/good?n=6', 302);
  const elsewhere = onto(`${server.origin(2)}/good?n=7`);
  const addresses = [
    ...[...names, ...faults].map((name) => `${server.origin(1)}/${name}`),
    ...[forGood, forNow, elsewhere],
  ];
  const outlines = addresses.map((address) => `<outline xmlUrl="${address.replaceAll('&', '&amp;')}"/>`);
  const list = join(folder, 'list.opml');
  writeFileSync(list, `<?xml version="1.0"?><opml version="2.0"><body>${outlines.join('')}</body></opml>`);
  const field = (await page.waitForSelector('.feeds input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(list);
  await says(`The list names ${addresses.length} feeds.`);
  await page.click('.feeds-found button');
  const errands = await visited(addresses.length + 1);
  const sentOn = [`${server.origin(1)}/good?n=5`, forNow, elsewhere];
  expect(outcomes(errands.filter(({ address }) => !sentOn.includes(address)))).toEqual({
    good: ['unchanged', 3],
    summary: ['taken', 1],
    atom: ['taken', 1],
    json: ['taken', 1],
    'wrong-type': ['taken', 1],
    broken: ['taken', expect.any(Number)],
    laughs: ['taken', 1],
    page: ['a-page', 0],
    words: ['not-a-feed', 0],
    403: ['refused', 0],
    404: ['not-found', 0],
    410: ['gone', 0],
    500: ['server-error', 0],
    busy: ['busy', 0],
    loop: ['moved', 0],
    torn: ['unreachable', 0],
    big: ['too-large', 0],
    bomb: ['too-large', 0],
  });
  // Followed within what the reader allowed, and no step beyond; an address that moved for good is the new one now.
  const told = (wanted: string) => {
    const errand = errands.find(({ address }) => address === wanted);
    return errand && [errand.last?.what, errand.taken, errand.last?.to];
  };
  expect(sentOn.map(told)).toEqual([
    ['taken', 3, undefined],
    ['taken', 3, undefined],
    ['moved', 0, `${server.origin(2)}/good?n=7`],
  ]);
  expect(told(forGood)).toBeUndefined();
  expect(server.asked.filter(({ host }) => host.startsWith('127.0.0.2'))).toEqual([]);
  const busy = errands.find(({ address }) => address.endsWith('/busy'));
  expect((busy?.next ?? 0) - (busy?.last?.at ?? 0)).toBeGreaterThanOrEqual(7_200_000);
}, 120_000);

/** Titles and addresses of what the library holds. */
const documents = async () =>
  (await askLibrary<{ value: { title: string; url: string }[] }>(page, { type: 'library.documents' })).value;

it('fetches the pages of bookmarks once, when the reader says so', async () => {
  const bookmarks = join(folder, 'bookmarks.html');
  const address = `${server.origin(1)}/article`;
  writeFileSync(
    bookmarks,
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><A HREF="${address}" ADD_DATE="1">The dam</A>\n</DL><p>`,
  );
  const field = (await page.waitForSelector('.feeds input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(bookmarks);
  await says('The list names 1 page.');
  expect(server.asked.filter(({ path }) => path === '/article')).toEqual([]);
  await press('Fetch the pages, once');
  await expect
    .poll(documents, { timeout: 30_000 })
    .toContainEqual(expect.objectContaining({ title: 'The dam held', url: address }));
  expect(server.asked.filter(({ path }) => path === '/article')).toHaveLength(1);
});

it('adds the page a link leads to, from the context menu', async () => {
  const address = `${server.origin(1)}/article?linked=1`;
  const link = `<a href="${address}">The dam held</a>`;
  reader.server.page('/links', `<!doctype html><title>Links</title><p>${link}</p>`);
  // With the panel open, in which the reader sees how it went.
  const tab = await reader.read('/links');
  await reader.driver.keepLinkFromMenu(tab.page, 'a');
  await tab.when(({ kept }) => kept?.state === 'done');
  expect(await documents()).toContainEqual(expect.objectContaining({ title: 'The dam held', url: address }));
  await tab.page.close();
  await page.bringToFront();
});

it('does not read the pages of a host by itself because it fetches from there', async () => {
  reader.server.page('/story', '<!doctype html><title>x</title><article><p>Nobody asked.</p></article>');
  const opened = await reader.driver.open(`${reader.server.origin}/story`);
  // The page of a host that is read by itself gets a reader before it is idle for long.
  await opened.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 500))));
  expect(await painted(opened)).toEqual({});
  expect(await registeredScripts()).toBe(0);
  await opened.close();
  await page.bringToFront();
});

it('goes on after its worker was killed, and fetches nothing once it is switched off', async () => {
  await reader.driver.killWorker();
  page = await reader.driver.openExtensionPage('library.html#view=feeds');
  await says('Ledger 1');
  await (await page.waitForSelector('.feeds-switch .switch'))?.click();
  await says('Switched off: nothing is fetched.');
  const before = server.asked.length;
  await page.click('.feed .import-choose .quiet');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1_500)));
  expect(server.asked.length).toBe(before);
});
