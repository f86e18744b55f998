/**
 * `npm run annotate -- PAGE.html|FOLDER ... --out FOLDER [--format html,md,jsonld,csv,json] [--corpus FILE.jsonl]`: what
 * a reader takes away from the panel, for many saved pages: the built extension in a headless browser, a page at a time.
 *
 * Pages are served from disk under a name of their own, so that their addresses are the same on every machine; nothing
 * else is answered, so that no page reaches the network. `--corpus` puts its documents, one a line, in place of those
 * that came with the extension. Ends with 1 when a page failed, and says why; with 2 when it was asked wrongly.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LibraryRequest } from '../../lib/messages/protocol.ts';
import type { DocumentCard } from '../../lib/model.ts';
import { build, builtExtension } from './build.ts';
import { documentsOf } from './corpus-file.ts';
import { downloads } from './downloads.ts';
import { type Driver, launch, temporaryProfile } from './driver.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { settled, tabStateWhen } from './panel-state.ts';
import { savedAddress, serveSaved } from './saved-page.ts';
import { takeAway } from './take.ts';

/** How long a page may take to be read (ms). */
const PATIENCE = 120_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    format: { type: 'string', default: 'html' },
    corpus: { type: 'string' },
  },
});
const formats = values.format.split(',').filter(Boolean);
const pages = positionals.flatMap(pagesAt);
if (!values.out || pages.length === 0 || formats.length === 0) {
  console.error(
    'usage: npm run annotate -- PAGE.html|FOLDER ... --out FOLDER [--format html,md,jsonld,csv,json] [--corpus FILE.jsonl]',
  );
  process.exit(2);
}
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
process.exit(await annotateAll());

async function annotateAll(): Promise<number> {
  const executable = findOrInstallBrowser('chromium');
  if (!executable) {
    console.error('No Chromium found, and none could be installed. CHROME_PATH names one.');
    return 1;
  }
  if (!existsSync(join(builtExtension('chromium'), 'manifest.json'))) {
    console.log('Building the extension ...');
    const failure = build('chromium');
    if (failure !== null) {
      console.error(failure);
      return 1;
    }
  }
  const profile = temporaryProfile();
  const saved = downloads();
  const driver = await launch('chromium', {
    executable,
    extensionDir: builtExtension('chromium'),
    headless: true,
    profile: profile.path,
  });
  const failures: string[] = [];
  try {
    await saved.attach(driver);
    if (values.corpus) await replaceLibrary(driver, values.corpus);
    for (const [index, page] of pages.entries()) {
      const began = performance.now();
      const outcome = await annotate(driver, saved, page).catch((error: unknown) => String(error));
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      if (typeof outcome === 'string') failures.push(`${page}: ${outcome}`);
      const said = typeof outcome === 'string' ? `FAILED: ${outcome}` : `${outcome.claims} claims`;
      console.log(`${index + 1}/${pages.length} ${basename(page)}: ${said} (${seconds} s)`);
    }
  } finally {
    await driver.close().catch(() => {});
    profile.remove();
    saved.remove();
  }
  console.log(
    `\n${pages.length - failures.length} of ${pages.length} pages in ${out}: ${formats.join(', ')}`,
  );
  for (const failure of failures) console.error(`failed: ${failure}`);
  return failures.length === 0 ? 0 : 1;
}

/** Reads one page and saves its files; a sentence when it could not be done. */
async function annotate(
  driver: Driver,
  saved: ReturnType<typeof downloads>,
  path: string,
): Promise<{ claims: number } | string> {
  const page = await driver.browser.newPage();
  try {
    await serveSaved(page, path);
    await page.goto(savedAddress(path), { waitUntil: 'load' });
    await driver.pressAction(page);
    const panel = await driver.panel();
    const id = await driver.tabId(page);
    const { phase } = await tabStateWhen(panel, id, settled, PATIENCE);
    if (phase.kind === 'no-article') return `no article: ${phase.reason}`;
    if (phase.kind === 'failed') return `not read: ${phase.error.code}, ${phase.error.detail}`;
    if (phase.kind !== 'read') return `not read: ${phase.kind}`;
    for (const format of formats) {
      const file = await takeAway(panel, saved, format);
      const name = basename(path).slice(0, -extname(path).length);
      // The ending after the day and the title: `.html`, `.annotated.html`, `.csl.json`.
      const ending = /(?:\.csl|\.annotated)?\.[a-z]+$/.exec(file)?.[0] ?? '';
      renameSync(file, join(out, `${name}${ending}`));
    }
    return { claims: phase.report.claims.length };
  } finally {
    await page.close().catch(() => {});
  }
}

/** Puts the documents of a file in place of those in the library. */
async function replaceLibrary(driver: Driver, file: string): Promise<void> {
  const documents = documentsOf(file);
  const own = await driver.openExtensionPage('library.html');
  try {
    const ask = <T>(request: LibraryRequest) => own.evaluate(askLibrary<T>, request as never);
    const before = await ask<DocumentCard[]>({ type: 'library.documents' });
    await ask({ type: 'library.remove', ids: before.map(({ id }) => id) });
    for (const document of documents) await ask({ type: 'library.keep', document });
    const after = await ask<DocumentCard[]>({ type: 'library.documents' });
    console.log(`The library holds ${after.length} documents of ${file}.`);
  } finally {
    await own.close();
  }
}

/** Runs in a page of the extension: a request about the library, its value or an error. */
async function askLibrary<T>(request: LibraryRequest): Promise<T> {
  interface Extension {
    runtime: { sendMessage(message: object): Promise<{ ok: true; value: T } | { ok: false; error: object }> };
  }
  const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const extension = scope.browser?.runtime ? scope.browser : scope.chrome;
  const answer = await extension.runtime.sendMessage(request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** The page, or the pages of a folder, those in folders below included, by name. */
function pagesAt(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) {
    console.error(`There is no ${path}.`);
    process.exit(2);
  }
  if (stat.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.x?html?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
