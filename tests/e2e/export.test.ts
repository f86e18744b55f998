/** What a reader takes away: files saved from the panel, opened again without the extension. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/export/dossier.ts';
import { type Downloads, downloads } from '../support/downloads.ts';
import type { Surface } from '../support/driver.ts';
import { takeAway } from '../support/take.ts';
import { claimsOf, type Reader, startReader, type Tab } from './reader.ts';

let reader: Reader;
let saved: Downloads;
let tab: Tab;
let panel: Surface;
beforeAll(async () => {
  saved = downloads();
  reader = await startReader(saved.prefs);
  await saved.attach(reader.driver);
  tab = await reader.read('/');
  panel = await tab.panel();
});
afterAll(async () => {
  await reader.leave();
  saved.remove();
});

/** Saves the page in a format; gives the file's path. */
async function take(format: string): Promise<string> {
  // The panel follows the tabs: another one in front closes the view.
  await tab.page.bringToFront();
  return takeAway(panel, saved, format);
}

/** Opens a saved file as anybody would, and tells what the browser did for it. */
async function openFile(path: string) {
  const page = await reader.driver.browser.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => void requests.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  return { page, troubles, requests: requests.filter((url) => !/^(?:file|data):/.test(url)) };
}

describe('the reading copy', () => {
  it('opens from disk with every mark, no request and no error', async () => {
    const claims = claimsOf(await tab.state());
    const path = await take('html');
    expect(basename(path)).toMatch(/^\d{4}-\d{2}-\d{2} .+\.html$/);
    const { page, troubles, requests } = await openFile(path);
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('mark.hw-mark')].map((mark) => ({
        text: mark.textContent,
        line: getComputedStyle(mark).textDecorationStyle,
      })),
    );
    expect(marks.map(({ text }) => text)).toEqual(claims.map(({ text }) => text));
    expect(new Set(marks.map(({ line }) => line)).size).toBeGreaterThan(1);
    expect(troubles).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });
});

describe('every other format', () => {
  it('is saved from the panel', async () => {
    const claims = claimsOf(await tab.state());
    const dossier = JSON.parse(readFileSync(await take('json'), 'utf8')) as Dossier;
    expect(dossier.report.claims).toEqual(JSON.parse(JSON.stringify(claims)));
    expect(dossier.documents.length).toBeGreaterThan(0);
    const annotations = JSON.parse(readFileSync(await take('jsonld'), 'utf8')) as { total: number };
    expect(annotations.total).toBeGreaterThan(claims.length);
    for (const [format, beginning] of [
      ['md', /^# /],
      ['csv', /^claim_number,/],
      ['bib', /^@article\{page,/],
      ['ris', /^TY {2}- NEWS/],
    ] as const)
      expect(readFileSync(await take(format), 'utf8')).toMatch(beginning);
  });
});
