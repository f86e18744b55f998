/** The library survives: a restart, a deletion, a damaged or a denied database. */
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askLibrary, BROWSER, claimsOf, type Reader, select, startReader } from './reader.ts';
import { story } from './stories.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.leave());

describe('the library', () => {
  it('has the five bundled documents from the start', async () => {
    const page = await library();
    expect(await titles(page)).toHaveLength(5);
    await page.close();
  });

  it('is the same after a restart of the browser, without what the reader deleted', async () => {
    const page = await library();
    const before = await titles(page);
    const gone = await page.$eval('[data-row="0"] a', (link) =>
      new URLSearchParams(new URL((link as HTMLAnchorElement).href).hash.slice(1)).get('document'),
    );
    await askLibrary(await (await reader.read('/')).panel(), { type: 'library.remove', ids: [gone] });

    await reader.restart();
    expect(await titles(await library())).toEqual(before.slice(1));
    const { phase } = await (await reader.read('/')).state();
    expect(phase.kind === 'read' && phase.report.coverage.documents).toBe(4);
  });

  it('gives the deleted document back when asked to', async () => {
    const tab = await reader.read('/');
    await askLibrary(await tab.panel(), { type: 'library.restore-bundled' });
    const size = await askLibrary<{ value: number }>(await tab.panel(), { type: 'library.size' });
    expect(size.value).toBe(5);
  });

  it('takes a removal of several back in its own page, by the keyboard alone', async () => {
    const page = await library();
    const before = await titles(page);
    await page.focus('[data-row="0"]');
    for (const key of [' ', 'ArrowDown', 'ArrowDown', ' ', 'Delete'] as const) {
      await page.keyboard.press(key);
      // The next key is meant for where this one led.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    await page.waitForFunction(() => document.activeElement?.matches('.library-said button'));
    expect(await titles(page)).toEqual([before[1], before[3], before[4]]);
    expect(await page.$eval('.library-said [role="status"]', (said) => said.textContent)).toBe(
      '2 documents removed.',
    );

    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[data-row]'));
    expect(await titles(page)).toEqual(before);
    const { phase } = await (await reader.read('/?undone')).state();
    expect(phase.kind === 'read' && phase.report.coverage.documents).toBe(5);
    await page.close();
  });

  it('finds words of a text, and shows the claims of what it found with who else carries them', async () => {
    const page = await library();
    const all = await titles(page);
    await page.type('.library-search', 'Anthropic');
    await page.waitForFunction(() => document.querySelector('.library-fits')?.textContent !== '');
    expect((await titles(page)).length).toBeLessThanOrEqual(all.length);
    await page.click('[data-row="0"] a');
    await (await page.waitForSelector('.document-claims .button'))?.click();
    await page.waitForSelector('.document-claims .claim');
    expect((await page.$$('.document-claims .claim')).length).toBeGreaterThan(1);
    await page.close();
  });

  it('takes in the page being read, what is selected in it, and the open tabs that may be read', async () => {
    reader.server.page('/kept', story());
    const tab = await reader.read('/kept');
    const panel = await tab.panel();
    await tab.say({ type: 'keep-page', tabId: tab.id });
    const kept = await tab.when(({ kept }) => kept?.state === 'done');
    expect(kept.kept).toMatchObject({ what: 'page', outcome: 'added' });
    await select(tab.page, 'the');
    await tab.say({ type: 'keep-selection', tabId: tab.id });
    await tab.when(({ kept }) => kept?.state === 'done' && kept.what === 'selection');
    expect((await askLibrary<{ value: number }>(panel, { type: 'library.size' })).value).toBe(7);

    await tab.say({ type: 'keep-tabs', tabId: tab.id });
    const all = await tab.when(({ kept }) => kept?.state === 'tabs');
    expect(all.kept).toMatchObject({ state: 'tabs' });
    expect(all.kept?.state === 'tabs' && all.kept.kept).toBeGreaterThanOrEqual(1);
    const text = await panel.waitFor(() => document.querySelector('.kept')?.textContent || null);
    expect(text).toMatch(/in your library/);
  });

  it('that was damaged is said to be, or is built anew; the page stays as it is', async () => {
    await reader.restart(damage);
    const tab = await reader.read('/');
    const { phase } = await tab.state();
    if (phase.kind === 'failed') {
      expect(['library-damaged', 'library-unavailable']).toContain(phase.error.code);
      const title = await (await tab.panel()).waitFor(
        () => document.querySelector('.notice h2')?.textContent,
      );
      expect(title).not.toBe('');
    } else {
      expect(claimsOf(await tab.state()).length).toBeGreaterThan(0);
    }
  });

  it('that the browser denies is said to be unavailable', async () => {
    await reader.restart(deny);
    const tab = await reader.read('/');
    const { phase } = await tab.state();
    expect(phase.kind === 'failed' && phase.error.code).toBe('library-unavailable');
    const title = await (await tab.panel()).waitFor(() => document.querySelector('.notice h2')?.textContent);
    expect(title).not.toBe('');
  });
});

/** The library's page, its list drawn. */
async function library(): Promise<Page> {
  const page = await reader.driver.openExtensionPage('library.html');
  await page.waitForSelector('[data-row="0"] a');
  return page;
}

/** The titles in the list, in its order. */
function titles(page: Page): Promise<string[]> {
  return page.$$eval('tbody .documents-title', (cells) => cells.map((cell) => cell.textContent ?? ''));
}

/** Where the profile keeps the extension's databases. */
function databases(profile: string): string[] {
  const folder =
    BROWSER === 'chromium' ? join(profile, 'Default', 'IndexedDB') : join(profile, 'storage', 'default');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) =>
      BROWSER === 'chromium' ? name.includes('chrome-extension') : /moz-extension.*\.sqlite$/.test(name),
    )
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Overwrites every file of the databases. */
function damage(profile: string): void {
  const files = databases(profile);
  if (files.length === 0) throw new Error('the profile has no database to damage');
  for (const file of files) writeFileSync(file, 'this is no database');
}

/** A file where the folder of databases should be: the browser can open none. */
function deny(profile: string): void {
  const folder = BROWSER === 'chromium' ? join(profile, 'Default', 'IndexedDB') : join(profile, 'storage');
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, '');
}
