/**
 * `npm run bench:store [-- passages ...]`: what the library's store costs, in a small extension with nothing else in it, in Chromium.
 *
 * For each size: ingest of news text to stored and searchable, disk, and from a killed worker to 60 sentence-long
 * questions answered, top 10 each: the first look alone with its passages ("first", what full-text engines do), and with
 * the second look over 40 candidates each ("both", what reading a page does). The browser is started anew for every cold
 * start. Texts are those of the evaluation data, under new identifiers again where they do not reach.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../support/build.ts';
import { launch, temporaryProfile } from '../support/driver.ts';
import { findBrowser } from '../support/find-browser.ts';
import { buildStoreExtension } from '../support/store-extension.ts';

const DATA = process.env.HEADWATER_EVAL ?? join(ROOT, '..', 'shared', 'eval');
const RUNS = 5;
const QUESTIONS = 60;

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
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
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
    const profile = temporaryProfile();
    try {
      const folder = join(profile.path, 'extension');
      mkdirSync(folder);
      const file = join(profile.path, 'corpus.jsonl');
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
      await buildStoreExtension(folder, 'tests/bench/store-worker.ts', [file]);
      await measure(executable, folder, join(profile.path, 'profile'), size, questions);
    } finally {
      profile.remove();
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
  const ingest = await inBrowser((page) =>
    send<{ ms: number; settled: number; passages: number; documents: number }>(page, {
      type: 'ingest',
      store: 'bench',
      passages: size,
    }),
  );
  const disk = sizeOf(join(profile, 'Default', 'IndexedDB'));
  console.log(
    `${ingest.passages} passages in ${ingest.documents} documents: ingest ${(ingest.ms / 1000).toFixed(1)} s (${Math.round(
      (ingest.passages / ingest.ms) * 1000,
    )} a second), merged after ${(ingest.settled / 1000).toFixed(1)} s, disk ${Math.round(disk / ingest.passages)} bytes a passage`,
  );
  for (const look of ['first', 'both'] as const) {
    const cold: (Answer & { total: number; memory: number })[] = [];
    const warm: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await inBrowser(async (page, kill) => {
        await kill();
        const before = residentOf(profile);
        const ask = { type: 'ask', store: 'bench', queries: questions, look };
        const { answer, total } = await timed<Answer>(page, ask);
        cold.push({ ...answer, total, memory: residentOf(profile) - before });
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

/** Peak resident size (MB) of the extension's process: the page that asks lives in it too. */
function residentOf(profile: string): number {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const sizes = processes
    .split('\n')
    .filter((line) => line.includes('--extension-process') && line.includes('--type=renderer'))
    .flatMap((line) => {
      const status = read(`/proc/${line.trim().split(/\s+/)[0]}/status`);
      return status ? [Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024] : [];
    });
  if (sizes.length === 0) throw new Error(`no process of the extension in ${profile}`);
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
