/**
 * `npm run bench`: what reading a page costs, with the built extension in Chromium.
 *
 * A 1,500-word article against the bundled corpus: from the press of the toolbar button to the first and to the last
 * painted mark, with the background killed before (cold) and awake (warm); the longest task in the page; the size of
 * the content script. Medians of the runs; every run is a page of its own, so nothing comes from the shelf.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Driver, launch, temporaryProfile } from '../support/driver.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { benchPage } from './article.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BUILD = join(ROOT, '.output', 'chrome-mv3');
const WORDS = 1_500;
const RUNS = 7;

interface Reading {
  first: number;
  last: number;
  marks: number;
  longestTask: number;
}

async function main(): Promise<void> {
  const executable = findBrowser('chromium');
  if (!executable) throw new Error('bench needs Chromium: npm start says how to install it');
  await using server = await serve(null);
  const profile = temporaryProfile();
  const driver = await launch('chromium', {
    executable,
    extensionDir: BUILD,
    headless: true,
    profile: profile.path,
  });
  try {
    await read(driver, server.page('/warm-up', benchPage(ROOT, WORDS, 0)));
    const warm: Reading[] = [];
    const cold: Reading[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      warm.push(await read(driver, server.page(`/warm/${run}`, benchPage(ROOT, WORDS, run))));
      await driver.killWorker();
      cold.push(await read(driver, server.page(`/cold/${run}`, benchPage(ROOT, WORDS, 100 + run)), true));
    }
    print(warm, cold);
  } finally {
    await driver.close();
    profile.remove();
  }
}

/** Opens the page, presses the button, and waits until the marks no longer change. */
async function read(driver: Driver, url: string, cold = false): Promise<Reading> {
  const page = await driver.open(url);
  await page.evaluate(watchMarks);
  if (cold) await driver.killWorker().catch(() => undefined);
  const pressed = Date.now();
  await driver.pressAction(page);
  const seen = await page.evaluate(marksSettled);
  await page.close();
  return {
    first: seen.first - pressed,
    last: seen.last - pressed,
    marks: seen.marks,
    longestTask: seen.longestTask,
  };
}

interface Watch {
  first: number;
  last: number;
  marks: number;
  longestTask: number;
  lastChange: number;
}

/** In the page: looks at the highlight registry once a frame and at tasks over 50 ms. */
function watchMarks(): void {
  const watch: Watch = { first: 0, last: 0, marks: 0, longestTask: 0, lastChange: performance.now() };
  (globalThis as unknown as { watch: Watch }).watch = watch;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watch.longestTask = Math.max(watch.longestTask, entry.duration);
  }).observe({ type: 'longtask' });
  const look = () => {
    let marks = 0;
    for (const highlight of CSS.highlights.values()) marks += highlight.size;
    if (marks !== watch.marks) {
      watch.marks = marks;
      watch.first ||= performance.timeOrigin + performance.now();
      watch.last = performance.timeOrigin + performance.now();
      watch.lastChange = performance.now();
    }
    requestAnimationFrame(look);
  };
  look();
}

/** In the page: resolves when marks are there and none came for a second. */
function marksSettled(): Promise<Watch> {
  const { watch } = globalThis as unknown as { watch: Watch };
  return new Promise((resolve) => {
    const look = () => {
      if (watch.marks > 0 && performance.now() - watch.lastChange > 1_000) resolve(watch);
      else requestAnimationFrame(look);
    };
    look();
  });
}

function print(warm: Reading[], cold: Reading[]): void {
  const content = gzipSync(readFileSync(join(BUILD, 'content-scripts', 'content.js')), { level: 9 }).length;
  const background = gzipSync(readFileSync(join(BUILD, 'background.js')), { level: 9 }).length;
  const row = (name: string, runs: Reading[]) =>
    `| ${name} | ${median(runs.map((r) => r.first))} | ${median(runs.map((r) => r.last))} | ${median(runs.map((r) => r.marks))} | ${Math.max(...runs.map((r) => r.longestTask)).toFixed(0)} |`;
  console.log(
    `Chromium headless, ${cpus().length} cores, ${WORDS} words, medians of ${RUNS}, milliseconds from the press of the button\n`,
  );
  console.log('| worker | first mark | last mark | marks | longest page task over 50 ms (0: none) |');
  console.log('| --- | --- | --- | --- | --- |');
  console.log(row('warm', warm));
  console.log(row('cold', cold));
  console.log(
    `\ncontent script ${(content / 1000).toFixed(1)} kB gzip, background ${(background / 1000).toFixed(1)} kB gzip`,
  );
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

await main();
