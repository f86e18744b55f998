/**
 * `npm run bench:store [-- passages ...] [--keep folder]`: what the library's store costs, in a small extension with nothing else in it, in Chromium.
 *
 * For each size: ingest of news text to stored and searchable, disk, and from a killed worker to 60 sentence-long
 * questions answered, top 10 each: the first look alone with its passages ("first", what full-text engines do), and with
 * the second look over 40 candidates each ("both", what reading a page does). The browser is started anew for every cold
 * start. Texts are those of the evaluation data, under new identifiers again where they do not reach. With a folder to keep,
 * a library that is there already is asked again and not written anew.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../support/build.ts';
import { launch, temporaryProfile } from '../support/driver.ts';
import { findBrowser } from '../support/find-browser.ts';
import { buildStoreExtension } from '../support/store-extension.ts';

const DATA = process.env.HEADWATER_EVAL ?? join(ROOT, '..', 'shared', 'eval');
const RUNS = 5;
const QUESTIONS = 60;
/** Passages stored for one request. */
const SLICE = 10_000;

interface Line {
  id: string;
  title: string | null;
  text: string;
}

interface Answer {
  born: number;
  began: number;
  open: number;
  parse: number;
  find: number;
  done: number;
  steps: Record<string, number>;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { keep: { type: 'string' } },
    allowPositionals: true,
  });
  const sizes = positionals.map(Number);
  const executable = findBrowser('chromium');
  if (!executable) throw new Error('bench needs Chromium: npm start says how to install it');
  const lines = ['reuters', 'news'].flatMap((name) =>
    gunzipSync(readFileSync(join(DATA, 'scale', `${name}.jsonl.gz`)))
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line),
  );
  const questions = questionsOf(lines);
  console.log(`Chromium headless, ${cpus().length} cores, medians of ${RUNS}, ms\n`);
  for (const size of sizes.length > 0 ? sizes : [10_000]) {
    const temporary = temporaryProfile();
    const folder = values.keep ? join(values.keep, String(size)) : temporary.path;
    try {
      const extension = join(folder, 'extension');
      mkdirSync(extension, { recursive: true });
      const file = join(temporary.path, 'corpus.jsonl');
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
      await buildStoreExtension(extension, 'tests/bench/store-worker.ts', [file]);
      await measure(executable, extension, join(folder, 'profile'), size, questions);
    } finally {
      temporary.remove();
    }
  }
}

async function measure(
  executable: string,
  extensionDir: string,
  profile: string,
  size: number,
  questions: string[],
): Promise<void> {
  mkdirSync(profile, { recursive: true });
  const started = () => launch('chromium', { executable, extensionDir, headless: true, profile });
  const inBrowser = async <T>(use: (page: Page, kill: () => Promise<void>) => Promise<T>): Promise<T> => {
    const driver = await started();
    try {
      const page = await driver.openExtensionPage('manifest.json');
      return await use(page, driver.killWorker);
    } finally {
      await driver.close();
    }
  };
  const ingest = await inBrowser(async (page) => {
    const all = { ms: 0, settled: 0, passages: 0, documents: 0 };
    // A request a slice: the browser gives up on an answer that takes minutes.
    while (all.passages < size) {
      const slice = await send<typeof all>(page, {
        type: 'ingest',
        store: 'bench',
        passages: Math.min(size, all.passages + SLICE),
      });
      all.ms += slice.ms;
      all.settled += slice.settled;
      all.passages = slice.passages;
      all.documents = slice.documents;
    }
    return all;
  });
  const disk = sizeOf(join(profile, 'Default', 'IndexedDB'));
  console.log(
    `${ingest.passages} passages in ${ingest.documents} documents: ingest ${(ingest.ms / 1000).toFixed(1)} s (${Math.round(
      (ingest.passages / ingest.ms) * 1000,
    )} a second), with its merges ${(ingest.settled / 1000).toFixed(1)} s, disk ${Math.round(disk / ingest.passages)} bytes a passage`,
  );
  for (const look of ['first', 'both'] as const) {
    const cold: (Answer & { total: number; memory: number })[] = [];
    const warm: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await inBrowser(async (page, kill) => {
        await kill();
        const before = residentOf('VmRSS', true);
        const ask = { type: 'ask', store: 'bench', queries: questions, look };
        const { answer, total } = await timed<Answer>(page, ask);
        cold.push({ ...answer, total, memory: residentOf('VmHWM') - before });
        warm.push((await timed<Answer>(page, ask)).total);
      });
    }
    const of = (pick: (one: (typeof cold)[number]) => number) => Math.round(median(cold.map(pick)));
    console.log(
      `  ${look}: cold ${of((one) => one.total)} (to worker's first line ${of((one) => one.born - (one.done - one.total))}, open ${of(
        (one) => one.open,
      )}, questions parsed ${of((one) => one.parse)}, found ${of((one) => one.find)}${Object.keys(
        cold[0]?.steps ?? {},
      )
        .map((name) => `, ${name} ${of((one) => one.steps[name] ?? 0)}`)
        .join(
          '',
        )}), warm ${Math.round(median(warm))}, memory at its peak over before ${of((one) => one.memory)} MB`,
    );
  }
  const one = await inBrowser((page) =>
    send<{ stored: number; searchable: number }>(page, { type: 'add-one', store: 'bench' }),
  );
  console.log(
    `  one page of 20 sentences: stored after ${Math.round(one.stored)}, found after ${Math.round(one.searchable)}`,
  );
}

/** Sends from the page and measures there, until the answer is back. */
async function timed<T>(page: Page, message: object): Promise<{ answer: T; total: number }> {
  return page.evaluate(async (message) => {
    const began = performance.now();
    const answer = await (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<never> } } }
    ).chrome.runtime.sendMessage(message);
    return { answer, total: performance.now() - began };
  }, message) as Promise<{ answer: T; total: number }>;
}

async function send<T>(page: Page, message: object): Promise<T> {
  const { answer } = await timed<T & { error?: string }>(page, message);
  if (answer?.error) throw new Error(answer.error);
  return answer;
}

/** Sentences spread evenly over the texts, of 8 to 40 words. */
function questionsOf(lines: Line[]): string[] {
  const every = Math.floor(lines.length / (QUESTIONS * 2));
  return lines
    .filter((_, at) => at % every === 7)
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/).slice(1, 2))
    .filter((sentence) => /^.+$/s.test(sentence) && within(sentence.split(/\s+/).length, 8, 40))
    .slice(0, QUESTIONS);
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** Resident size (MB) of the extension's process, now or at its peak since `reset`; the page that asks lives in it too. */
function residentOf(which: 'VmRSS' | 'VmHWM', reset = false): number {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const sizes = processes
    .split('\n')
    .filter((line) => line.includes('--extension-process') && line.includes('--type=renderer'))
    .flatMap((line) => {
      const folder = `/proc/${line.trim().split(/\s+/)[0]}`;
      const status = read(`${folder}/status`);
      if (!status) return [];
      // Linux: 5 sets the peak back to what is resident now.
      if (reset) writeFileSync(`${folder}/clear_refs`, '5');
      return [Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024];
    });
  if (sizes.length === 0) throw new Error('no process of the extension');
  return Math.max(...sizes);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

await main();
