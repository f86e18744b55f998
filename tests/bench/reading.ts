/** From the press of the toolbar button to the first and to the last painted mark, cold and warm, and what the page feels of it. */
import type { Driver } from '../support/driver.ts';
import type { Server } from '../support/serve.ts';
import { benchPage } from './article.ts';
import { median } from './median.ts';

const WORDS = 1_500;
const RUNS = 7;

interface Reading {
  first: number;
  last: number;
  marks: number;
  longestTask: number;
}

/** A 1,500-word article against the bundled corpus; every run is a page of its own, so nothing comes from the shelf. */
export async function benchReading(driver: Driver, server: Server, root: string): Promise<string> {
  await read(driver, server.page('/warm-up', benchPage(root, WORDS, 0)));
  const warm: Reading[] = [];
  const cold: Reading[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    warm.push(await read(driver, server.page(`/warm/${run}`, benchPage(root, WORDS, run))));
    await driver.killWorker();
    cold.push(await read(driver, server.page(`/cold/${run}`, benchPage(root, WORDS, 100 + run)), true));
  }
  const row = (name: string, runs: Reading[]) =>
    `| ${name} | ${median(runs.map((r) => r.first)).toFixed(0)} | ${median(runs.map((r) => r.last)).toFixed(0)} | ${median(runs.map((r) => r.marks))} | ${Math.max(...runs.map((r) => r.longestTask)).toFixed(0)} |`;
  return [
    `Reading ${WORDS} words: milliseconds from the press of the button, medians of ${RUNS}`,
    '',
    '| worker | first mark | last mark | marks | longest page task over 50 ms (0: none) |',
    '| --- | --- | --- | --- | --- |',
    row('warm', warm),
    row('cold', cold),
  ].join('\n');
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
