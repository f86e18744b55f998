/** The library's page under a clock: what is done in it, how long it takes, and the long tasks meanwhile. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from '../../support/driver.ts';

/** For what takes long. */
export const PATIENCE = { polling: 100, timeout: 3_600_000 };

/** The page with its clock. */
export interface Bench {
  page: Page;
  say(line: string): void;
  /** Times `work` and says so, with the long tasks of the page meanwhile and whatever `work` tells. */
  timed(what: string, work: () => Promise<string | undefined>): Promise<void>;
  /** Goes to a view, by its hash. */
  turnTo(hash: string): Promise<void>;
  /** Imports files; tells what became of them. */
  imported(files: readonly string[]): Promise<string>;
  /** Presses the button of this name. */
  press(name: string): Promise<void>;
  /** Deletes everything, as the reader does. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page. */
export async function openLibrary(driver: Driver, say: (line: string) => void): Promise<Bench> {
  const page = await driver.openExtensionPage('library.html');
  await page.waitForSelector('main');
  await page.evaluate(watchTasks);

  const bench: Bench = {
    page,
    say,
    async timed(what, work) {
      await page.evaluate(tasks);
      const began = performance.now();
      const told = await work();
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      const found = await page.evaluate(tasks);
      const longest =
        found.length === 0 ? 'none over 50 ms' : `${found.length}, longest ${Math.max(...found)} ms`;
      say(`  ${what}: ${seconds} s; long tasks: ${longest}${told ? `; ${told}` : ''}`);
    },
    turnTo: (hash) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, hash),
    imported: (files) => imported(page, files),
    async press(name) {
      await page.waitForFunction(
        (name) => [...document.querySelectorAll('button')].some((button) => button.textContent === name),
        PATIENCE,
        name,
      );
      await page.evaluate((name) => {
        [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
      }, name);
    },
    async empty() {
      await bench.turnTo('#view=storage');
      await bench.press('Delete everything');
      await bench.press('Delete everything now');
      await page.waitForFunction(
        () => document.querySelector('main')?.textContent?.includes('Everything is deleted.'),
        PATIENCE,
      );
      await bench.turnTo('#all');
    },
    close: () => page.close(),
  };
  return bench;
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
