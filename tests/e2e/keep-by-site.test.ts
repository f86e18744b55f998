/** What is read on a site the reader chose goes into the library by itself; nowhere else, and never on this machine's own hosts. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askLibrary, type Reader, startReader } from './reader.ts';
import { story } from './stories.ts';

let reader: Reader;
/** The test's server under a name that is not this machine's own. */
let site: string;
beforeAll(async () => {
  reader = await startReader();
  site = reader.server.origin.replace('127.0.0.1', 'news.example');
  for (const path of ['/one', '/two']) reader.server.page(path, story());
});
afterAll(() => reader.leave());

const size = async (surface: Parameters<typeof askLibrary>[0]) =>
  (await askLibrary<{ value: number }>(surface, { type: 'library.size' })).value;

it('is kept once the reader says so for the site, and taken out again by one press', async () => {
  const tab = await reader.readAt(`${site}/one`);
  const panel = await tab.panel();
  const before = await size(panel);
  await panel.click('.site summary');
  await panel.click('.site .switch[aria-checked="false"]');
  await panel.waitFor(() => document.querySelector('.site .switch[aria-checked="true"]') !== null);

  const second = await reader.readAt(`${site}/two`);
  await second.when(({ kept }) => kept?.state === 'done' && kept.itself === true);
  expect(await size(panel)).toBe(before + 1);
  await panel.click('.kept button');
  await panel.waitFor(() => document.querySelector('.kept')?.textContent?.includes('Taken out') === true);
  expect(await size(panel)).toBe(before);
});

it('is never offered on a host of this machine', async () => {
  const tab = await reader.read('/one');
  const state = await tab.when(({ site }) => site?.host === '127.0.0.1');
  expect(state.site?.keep).toBeNull();
  expect(state.kept).toBeUndefined();
});
