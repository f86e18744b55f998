/**
 * An import as a reader does it: a file of JSON Lines given to the library's page, from the choice to the words "The import
 * is done.", which are said when the last document is stored (strictly) and searchable.
 *
 * Memory is that of each context by its own count (JavaScript heap with the buffers it owns), asked all the while, and the
 * resident size of the one process they share. CPU is that of all the browser's processes (Linux).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from '../support/driver.ts';
import { processorTime, residentOf } from './store/processes.ts';
import { type Line, newsLines } from './store/texts.ts';

/** Passages, unless the environment (`INGEST_PASSAGES`) says otherwise: ten seconds at the aim. */
const PASSAGES = Number(process.env.INGEST_PASSAGES ?? 150_000);
/** A document of these texts has about so many. */
const PASSAGES_EACH = 12;
const PUBLISHERS = 40;
/** How often memory is asked for (ms). */
const EVERY = 250;

/** How long a context is waited for (ms). */
const PATIENCE = 2_000;

/** Milliseconds spent in each stage, by the import's own marks. */
type Stages = Record<string, number>;

/** The figures as text. */
export async function benchIngest(driver: Driver, profile: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-ingest-'));
  try {
    const path = join(folder, 'texts.jsonl');
    const documents = Math.round(PASSAGES / PASSAGES_EACH);
    writeFileSync(path, linesFor(documents));
    return await measured(driver, profile, path, documents);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(driver: Driver, profile: string, path: string, documents: number): Promise<string> {
  const page = await driver.openExtensionPage('library.html');
  await page.waitForSelector('input[type="file"]');
  const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  const before = await passagesIn(page);
  const contexts = new Contexts(driver, page);
  const resident = { before: residentOf(profile, 'VmRSS', true) };
  const processor = processorTime(profile);
  const began = performance.now();
  await field.uploadFile(path);
  const done = page.waitForFunction(
    () => document.querySelector('.import')?.textContent?.includes('The import is done.'),
    { polling: 50, timeout: 1_800_000 },
  );
  let over = false;
  void done.then(() => {
    over = true;
  });
  while (!over) {
    await contexts.look();
    await pause(EVERY);
  }
  await done;
  const took = performance.now() - began;
  const spent = processorTime(profile);
  while (await merging(page)) await pause(EVERY);
  const settled = performance.now() - began;
  const merged = processorTime(profile);
  const passages = (await passagesIn(page)) - before;
  await page.close();
  const each = (seconds: number) => `${((seconds * 1e6) / passages).toFixed(1)} us`;
  return [
    `Import of ${documents} documents, ${passages} passages, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}: ${(took / 1000).toFixed(1)} s, ${Math.round((passages / took) * 1000)} passages a second; with the merges after it ${(settled / 1000).toFixed(1)} s`,
    `  processor time a passage: the extension ${each(spent.extension - processor.extension)}, the browser's other processes ${each(spent.others - processor.others)}; merges after it ${each(merged.extension - spent.extension + merged.others - spent.others)}`,
    ...contexts.stages(passages).map((line) => `  ${line}`),
    `  peak memory: ${contexts.peaks()}; resident, all contexts together ${Math.round(residentOf(profile, 'VmHWM'))} MB (${Math.round(resident.before)} before)`,
  ].join('\n');
}

/** Texts beyond those there are come again under new ids; publishers and hours are given to them. */
function linesFor(documents: number): string {
  const lines = newsLines();
  // Every text in turn from all over, so that a part of them is like the whole.
  const step = Math.max(1, Math.floor(lines.length / documents));
  return Array.from({ length: documents }, (_, at) => {
    const { id, title, text } = lines[(at * step) % lines.length] as Line;
    const turn = Math.floor((at * step) / lines.length);
    const published = new Date(Date.UTC(2020, 0, 1) + at * 3_600_000).toISOString();
    return JSON.stringify({
      id: `${id}-${turn}`,
      title,
      text,
      publisher: `Paper ${at % PUBLISHERS}`,
      published,
    });
  }).join('\n');
}

/** How many passages the library has, by its own count. */
function passagesIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('headwater-library');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const asking = database.transaction('meta').objectStore('meta').get('state');
    await new Promise((resolve) => {
      asking.onsuccess = resolve;
    });
    database.close();
    return (asking.result as { passages: number }).passages;
  });
}

/** Whether some context is at the index's merges. */
function merging(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name?.endsWith('-tend'));
  });
}

/** The page, its workers and the background, looked at again and again. */
class Contexts {
  private readonly memory = new Map<string, number>();
  private readonly spent = new Map<string, Stages>();

  private readonly driver: Driver;
  private readonly page: Page;

  constructor(driver: Driver, page: Page) {
    this.driver = driver;
    this.page = page;
  }

  async look(): Promise<void> {
    const background = this.driver.browser.targets().find((target) => target.type() === 'service_worker');
    // A context that ends while it is asked never answers.
    await Promise.race([
      Promise.allSettled([
        this.page.createCDPSession().then((session) => this.ask('page', session)),
        background?.createCDPSession().then((session) => this.ask('background', session)),
        ...this.page.workers().map((worker, at) => this.ask(`worker ${at + 1}`, worker.client)),
      ]),
      pause(PATIENCE),
    ]);
  }

  peaks(): string {
    return [...this.memory].map(([name, bytes]) => `${name} ${Math.round(bytes / 1e6)} MB`).join(', ');
  }

  /** Each context's stages, a passage. */
  stages(passages: number): string[] {
    return [...this.spent].map(([name, stages]) => {
      const parts = Object.entries(stages).map(
        ([stage, ms]) => `${stage} ${((ms * 1000) / passages).toFixed(1)}`,
      );
      return `${name}, us a passage: ${parts.join(', ')}`;
    });
  }

  private async ask(name: string, session: CDPSession): Promise<void> {
    const used = await session.send('Runtime.getHeapUsage');
    const {
      totalSize,
      backingStorageSize = 0,
      embedderHeapUsedSize = 0,
    } = used as typeof used & {
      backingStorageSize?: number;
      embedderHeapUsedSize?: number;
    };
    const all = totalSize + backingStorageSize + embedderHeapUsedSize;
    this.memory.set(name, Math.max(this.memory.get(name) ?? 0, all));
    if (!name.startsWith('worker')) return session.detach();
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(${sums})()`,
      returnByValue: true,
    });
    const stages = result.value as Stages;
    if (Object.keys(stages).length > 0) this.spent.set(name, stages);
  }
}

/** In a worker: its marks by name. */
function sums(): Stages {
  const stages: Stages = {};
  for (const { name, duration } of performance.getEntriesByType('measure'))
    stages[name] = (stages[name] ?? 0) + duration;
  return stages;
}
