/** The library survives: a restart, a deletion, a damaged or a denied database. */
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askLibrary, BROWSER, claimsOf, type Reader, startReader } from './reader.ts';

type Documents = { ok: boolean; value: { id: string }[] };

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.leave());

describe('the library', () => {
  it('has the five bundled documents from the start', async () => {
    const tab = await reader.read('/');
    const { value } = await askLibrary<Documents>(await tab.panel(), { type: 'library.documents' });
    expect(value.map(({ id }) => id).sort()).toHaveLength(5);
  });

  it('is the same after a restart of the browser, without what the reader deleted', async () => {
    const tab = await reader.read('/');
    const before = (await askLibrary<Documents>(await tab.panel(), { type: 'library.documents' })).value;
    const gone = before[0]?.id ?? '';
    await askLibrary(await tab.panel(), { type: 'library.remove', id: gone });

    await reader.restart();
    const again = await reader.read('/');
    const after = (await askLibrary<Documents>(await again.panel(), { type: 'library.documents' })).value;
    const ids = (documents: { id: string }[]) => documents.map(({ id }) => id).sort();
    expect(ids(after)).toEqual(ids(before).filter((id) => id !== gone));
    const { phase } = await again.state();
    expect(phase.kind === 'read' && phase.report.coverage.documents).toBe(4);
  });

  it('gives the deleted document back when asked to', async () => {
    const tab = await reader.read('/');
    await askLibrary(await tab.panel(), { type: 'library.restore-bundled' });
    const { value } = await askLibrary<Documents>(await tab.panel(), { type: 'library.documents' });
    expect(value).toHaveLength(5);
  });

  it('takes a removal back in its own page, by the keyboard alone', async () => {
    const page = await reader.driver.openExtensionPage('library.html');
    const titles = () =>
      page.evaluate(() => [...document.querySelectorAll('.documents-title')].map((cell) => cell.textContent));
    await page.waitForSelector('.documents-remove button');
    const before = await titles();
    await page.focus('.documents-remove button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.library-said button'));
    expect(await titles()).toEqual(before.slice(1));
    expect(await page.$eval('.library-said [role="status"]', (said) => said.textContent)).toContain(
      before[0],
    );

    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.documents-remove button'));
    expect(await titles()).toEqual(before);
    const tab = await reader.read('/?undone');
    const { phase } = await tab.state();
    expect(phase.kind === 'read' && phase.report.coverage.documents).toBe(5);
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
