/**
 * What the library's page costs with many documents: an import, the list, a backup and its way back, and saved pages of
 * varied origin. A long task is one of the page's own thread over 50 ms by the browser's count (Long Tasks API); between
 * them the page answers at once.
 *
 * Texts and pages are evaluation data beside the repository (`HEADWATER_EVAL`).
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from '../support/driver.ts';

const EVAL = process.env.HEADWATER_EVAL ?? join('..', 'shared', 'eval');
/** Documents, unless the environment (`LIBRARY_DOCUMENTS`) says otherwise. */
const DOCUMENTS = Number(process.env.LIBRARY_DOCUMENTS ?? 20_000);
/** Saved pages, in files of their own: the same ones again under other names. */
const PAGES = 1_000;
const PATIENCE = { polling: 100, timeout: 1_800_000 };

/** The figures as text. */
export async function benchLibrary(driver: Driver): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-library-'));
  const page = await driver.openExtensionPage('library.html');
  await page.waitForSelector('[data-row="0"] a');
  await page.evaluate(watchTasks);
  const lines = [
    `Library page, ${DOCUMENTS} documents, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
  ];
  const timed = async (what: string, work: () => Promise<string | undefined>) => {
    await page.evaluate(tasks);
    const began = performance.now();
    const told = await work();
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    const found = await page.evaluate(tasks);
    const longest =
      found.length === 0 ? 'none over 50 ms' : `${found.length}, longest ${Math.max(...found)} ms`;
    lines.push(`  ${what}: ${seconds} s; long tasks: ${longest}${told ? `; ${told}` : ''}`);
  };
  try {
    const file = join(folder, 'news.jsonl');
    writeFileSync(file, news(DOCUMENTS));
    await timed('import', () => imported(page, [file]));
    await timed('scroll, 200 frames', () => page.evaluate(scrolled));
    for (const column of ['Title', 'Publisher', 'Published'])
      await timed(`sort by ${column}`, () => sorted(page, column));
    await timed('search', () => searched(page));
    const first = await saved(page, timed, 'backup');
    await timed('delete everything', () => emptied(page));
    const copy = join(folder, 'backup.jsonl');
    writeFileSync(copy, first.text);
    await page.evaluate(turnTo, '#all');
    await timed('backup brought back', () => imported(page, [copy]));
    const again = await saved(page, timed, 'backup again');
    lines.push(
      `  hash of the documents: ${first.hash === again.hash ? 'equal' : 'NOT equal'} (${first.hash.slice(0, 16)})`,
    );
    await page.evaluate(turnTo, '#all');
    await timed(`${PAGES} saved pages`, () => imported(page, pages(join(folder, 'pages'))));
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return lines.join('\n');
}

interface Watched {
  tasks: number[];
}

function watchTasks(): void {
  const scope = globalThis as unknown as Watched;
  scope.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) scope.tasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}

/** The long tasks since the last question. */
function tasks(): number[] {
  const scope = globalThis as unknown as Watched;
  const found = scope.tasks;
  scope.tasks = [];
  return found;
}

function turnTo(hash: string): void {
  location.hash = hash;
}

async function imported(page: Page, files: readonly string[]): Promise<string> {
  await page.waitForSelector('input[type="file"]');
  const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(...files);
  await page.waitForSelector('.import-running');
  await page.waitForFunction(
    () => document.querySelector('.import')?.textContent?.includes('The import is done.'),
    PATIENCE,
  );
  return page.evaluate(() => {
    const counts = [...document.querySelectorAll('.import-outcome > ul li')].map((one) => one.textContent);
    const reasons = new Map<string, number>();
    for (const one of document.querySelectorAll('.import-troubles li')) {
      const reason = one.lastElementChild?.textContent ?? '';
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const shown = [...reasons].map(([reason, count]) => `${count} of those shown: ${reason}`);
    return [...counts, ...shown].join(', ');
  });
}

async function scrolled(): Promise<string> {
  const gaps: number[] = [];
  const total = document.documentElement.scrollHeight;
  let last = performance.now();
  for (let at = 0; at < 200; at += 1) {
    scrollTo(0, at % 20 === 19 ? (total * at) / 200 : scrollY + 400);
    await new Promise((done) => requestAnimationFrame(done));
    gaps.push(performance.now() - last);
    last = performance.now();
  }
  gaps.sort((one, other) => one - other);
  scrollTo(0, 0);
  return `between frames median ${gaps[100]?.toFixed(0)} ms, of 100 the 95th ${gaps[190]?.toFixed(0)} ms, longest ${gaps[199]?.toFixed(0)} ms`;
}

async function sorted(page: Page, column: string): Promise<undefined> {
  await page.evaluate((column) => {
    [...document.querySelectorAll<HTMLElement>('thead button')]
      .find((one) => one.textContent === column)
      ?.click();
  }, column);
  await page.waitForFunction(
    (column) => document.querySelector('[aria-sort$="ending"]')?.textContent === column,
    PATIENCE,
    column,
  );
}

async function searched(page: Page): Promise<string> {
  await page.type('.library-search', 'river board');
  const fits = () => /fits?\.|nearest/.test(document.querySelector('.library-fits')?.textContent ?? '');
  await page.waitForFunction(fits, PATIENCE);
  return page.$eval('.library-fits', (line) => line.textContent ?? '');
}

type Timed = (what: string, work: () => Promise<string | undefined>) => Promise<void>;

/** A backup, caught on its way to the disk. */
async function saved(page: Page, timed: Timed, what: string): Promise<{ text: string; hash: string }> {
  await page.evaluate(turnTo, '#view=storage');
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { caught: file });
      URL.createObjectURL = make;
      return make.call(URL, new Blob());
    };
  });
  await timed(what, async () => {
    await press(page, 'Save a backup');
    await page.waitForFunction(() => 'caught' in globalThis, PATIENCE);
    const bytes = await page.evaluate(() => (globalThis as unknown as { caught: Blob }).caught.size);
    return `${(bytes / 1e6).toFixed(1)} MB`;
  });
  const text = await page.evaluate(async () => {
    const { caught } = globalThis as unknown as { caught?: Blob };
    Reflect.deleteProperty(globalThis, 'caught');
    return caught?.text() ?? '';
  });
  return { text, hash: (JSON.parse(text.split('\n', 1)[0] ?? '') as { hash: string }).hash };
}

async function emptied(page: Page): Promise<undefined> {
  await press(page, 'Delete everything');
  await press(page, 'Delete everything now');
  await page.waitForFunction(
    () => document.querySelector('main')?.textContent?.includes('Everything is deleted.'),
    PATIENCE,
  );
}

async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('button')].some((button) => button.textContent === name),
    PATIENCE,
    name,
  );
  await page.evaluate((name) => {
    [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
  }, name);
}

/** The first texts of the news, a line each; beyond them the same again, shortened, under other identifiers. */
function news(count: number): string {
  const lines = gunzipSync(readFileSync(join(EVAL, 'scale', 'news.jsonl.gz')))
    .toString()
    .split('\n')
    .filter(Boolean);
  return Array.from({ length: count }, (_, at) => {
    const record = JSON.parse(lines[at % lines.length] as string) as {
      id: string;
      text: string;
      title?: string;
    };
    const again = Math.floor(at / lines.length);
    const other =
      again === 0 ? {} : { id: `${record.id}-${again}`, text: `${again}. ${record.text.slice(0, 300)}` };
    return JSON.stringify({ ...record, ...other, publisher: `Publisher ${at % 300}` });
  }).join('\n');
}

/** Saved pages as files, with their paths. */
function pages(folder: string): string[] {
  mkdirSync(folder);
  const from = join(EVAL, 'article_extraction', 'dev', 'html');
  const names = readdirSync(from).filter((name) => name.endsWith('.html.gz'));
  const texts = names.map((name) => gunzipSync(readFileSync(join(from, name))));
  return Array.from({ length: PAGES }, (_, at) => {
    const path = join(
      folder,
      `${String(at).padStart(4, '0')}-${(names[at % names.length] as string).slice(0, -3)}`,
    );
    writeFileSync(path, texts[at % texts.length] as Buffer);
    return path;
  });
}
