/**
 * `npm run bench:store [-- passages ...] [--keep folder] [--alone] [--browser firefox]`: what the library's store costs, in a
 * small extension with nothing else in it, beside full-text engines that hold the same passages.
 *
 * From a killed worker to 60 sentence-long questions answered, ten passages each with their texts: the worker's start, opening
 * and loading included, measured in the page that asks. The browser is started anew for every cold start, and the engines take
 * turns, so that whatever else the machine does falls on all of them. Ours is asked twice: "reading a page" is `retrieve`, the
 * function a reading uses, with its second look at 40 candidates each; "first look" is the search alone, as the peers do it.
 *
 * Texts are those of the evaluation data, again under new identifiers where they do not reach. With a folder to keep, what is
 * there already is asked again and not written anew. `--alone`: without the peers. A peer that cannot hold so many passages, or
 * does not answer before the driver gives up (180 s), says so in its row.
 */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../support/build.ts';
import { type Driver, launch, temporaryProfile } from '../support/driver.ts';
import { type BrowserName, findBrowser } from '../support/find-browser.ts';
import { buildStoreExtension } from '../support/store-extension.ts';
import { median } from './median.ts';
import type { Asked } from './store/ours.ts';
import { processorTime, residentOf, sizeOf } from './store/processes.ts';
import { newsLines, questionsOf } from './store/texts.ts';

const RUNS = 5;
/** An engine that takes longer than this (ms) is asked once only, and the table says so. */
const SLOW = 10_000;
/** Passages stored for one request: the browser gives up on an answer that takes minutes. */
const SLICE = 10_000;
/** Opened to ask from: an address of the extension on which none of its scripts runs. */
const PAGE = 'manifest.json';

interface Contender {
  name: string;
  /** Source of its worker, in `store/`. */
  worker: string;
  /** A dedicated worker of a page, where the engine can live in no other; else the extension's background. */
  dedicated?: boolean;
  /** Files its worker loads. */
  files?: string[];
}

const OURS: Contender = { name: 'Headwater', worker: 'ours.ts' };
const SQLITE = join(ROOT, 'node_modules', '@sqlite.org', 'sqlite-wasm', 'dist');
const PEERS: Contender[] = [
  { name: 'MiniSearch, as shipped', worker: 'minisearch.ts' },
  { name: 'MiniSearch, tuned', worker: 'minisearch-tuned.ts' },
  { name: 'FlexSearch, tuned', worker: 'flexsearch.ts' },
  { name: 'wink BM25, tuned', worker: 'wink.ts' },
  {
    name: 'SQLite FTS5 on OPFS, tuned',
    worker: 'sqlite.ts',
    dedicated: true,
    files: [join(SQLITE, 'index.mjs'), join(SQLITE, 'sqlite3.wasm')],
  },
];

/** A contender that holds its passages. */
interface Filled extends Contender {
  folder: string;
  /** Bytes on disk. */
  disk: number;
}

/** Ours is asked both ways; `first` is what the peers do. */
const LOOKS = ['both', 'first'] as const;

interface Row {
  contender: Filled;
  look: (typeof LOOKS)[number] | undefined;
  runs: Cold[];
  /** Why it was not asked, or not again. */
  failure?: string;
}

/** One cold start. Times in ms, memory in MB. */
interface Cold {
  total: number;
  /** Of processor, by all processes of the browser: what else the machine does takes little part in it. */
  processor: number;
  warm: number;
  memory: number;
  answer: Asked & { open: number };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      keep: { type: 'string' },
      alone: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
    },
    allowPositionals: true,
  });
  const browser: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const bench = new Bench(browser);
  for (const size of positionals.length > 0 ? positionals.map(Number) : [10_000]) {
    const temporary = temporaryProfile();
    try {
      const folder = join(values.keep ?? temporary.path, browser, String(size));
      await bench.compare(size, folder, values.alone || browser === 'firefox' ? [] : PEERS);
    } finally {
      temporary.remove();
    }
  }
}

class Bench {
  private readonly lines = newsLines();
  private readonly queries = questionsOf(this.lines);
  private readonly browser: BrowserName;
  private readonly executable: string;

  constructor(browser: BrowserName) {
    this.browser = browser;
    const executable = findBrowser(browser);
    if (!executable) throw new Error(`bench needs ${browser}: npm start says how to install it`);
    this.executable = executable;
  }

  /** Fills all contenders with the same passages, asks them in turn, and prints the table. */
  async compare(size: number, folder: string, peers: Contender[]): Promise<void> {
    const { ours, documents, passages } = await this.fillOurs(size, folder);
    const texts = peers.length > 0 ? await this.textsOf(ours, documents) : [];
    const rows: Row[] = LOOKS.map((look) => ({ contender: ours, look, runs: [] }));
    for (const peer of peers) rows.push(await this.rowOf(peer, folder, texts));
    const recall = await this.inBrowser(ours, (page) =>
      ask<number>(page, ours, { type: 'recall', queries: this.queries }),
    );
    for (let run = 0; run < RUNS; run += 1)
      for (const row of rows) {
        const { contender, look, runs, failure } = row;
        const slow = (runs[0]?.total ?? 0) >= SLOW;
        if (failure || slow) continue;
        try {
          runs.push(await this.coldStart(contender, look));
        } catch (error) {
          // Ours must answer; a peer may have met its end, which is a result.
          if (contender === ours) throw error;
          row.failure = firstLineOf(error);
        }
      }
    console.log(
      `\n${passages} passages in ${documents} documents, ${this.browser} headless, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, medians of ${RUNS}; recall@10 of the first look ${recall.toFixed(3)}\n`,
    );
    console.log(
      '| engine | cold, all 60, ms | of it until open | processor, ms | warm, all 60, ms | peak memory over before, MB | bytes a passage on disk |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- |');
    for (const { contender, look, runs, failure } of rows) {
      if (runs.length === 0) {
        console.log(`| ${contender.name}: ${failure} | - | - | - | - | - | - |`);
        continue;
      }
      const of = (pick: (run: Cold) => number) => Math.round(median(runs.map(pick)));
      const way = look ? `, ${look === 'both' ? 'reading a page' : 'first look'}` : '';
      const asked = runs.length === 1 ? 'asked once' : `asked ${runs.length} times`;
      const times = runs.length < RUNS ? ` (${asked}${failure ? `, then: ${failure}` : ''})` : '';
      const name = `${contender.name}${way}${times}`;
      console.log(
        `| ${name} | ${of((run) => run.total)} | ${of((run) => openAfter(run))} | ${measured(of((run) => run.processor))} | ${of((run) => run.warm)} | ${measured(of((run) => run.memory))} | ${Math.round(contender.disk / passages)} |`,
      );
    }
    for (const { look, runs } of rows) {
      if (!look) continue;
      const of = (pick: (answer: Asked) => number) =>
        Math.round(median(runs.map(({ answer }) => pick(answer))));
      const steps =
        look === 'first'
          ? ` (postings ${of((a) => a.postings)}, scores ${of((a) => a.scores)}, passages ${of((a) => a.passages)})`
          : '';
      console.log(
        `\n${look === 'both' ? 'reading a page' : 'first look'}: worker's start ${Math.round(median(runs.map(bornAfter)))}, open ${of((a) => a.open)} (questions parsed meanwhile ${of((a) => a.parse)}), found ${of((a) => a.found)}${steps}`,
      );
    }
    const one = await this.inBrowser(ours, (page) =>
      ask<{ stored: number; searchable: number }>(page, ours, { type: 'add-one' }),
    );
    console.log(
      `\none page of 20 sentences: stored after ${Math.round(one.stored)} ms, found after ${Math.round(one.searchable)} ms`,
    );
  }

  private async fillOurs(size: number, folder: string) {
    const file = join(folder, 'corpus.jsonl');
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, this.lines.map((line) => JSON.stringify(line)).join('\n'));
    const ours = await this.prepared(OURS, join(folder, 'ours'), [file]);
    let passages = 0;
    let documents = 0;
    let stored = 0;
    let settled = 0;
    await this.inBrowser(ours, async (page) => {
      while (passages < size) {
        const slice = await ask<{ stored: number; settled: number; passages: number; documents: number }>(
          page,
          ours,
          { type: 'fill', passages: Math.min(size, passages + SLICE) },
        );
        ({ passages, documents } = slice);
        stored += slice.stored;
        settled += slice.settled;
      }
    });
    ours.disk = this.diskOf(ours);
    if (stored > 1)
      console.log(
        `stored ${passages} passages in ${(stored / 1000).toFixed(1)} s, ${Math.round((passages / stored) * 1000)} a second; with its merges ${(settled / 1000).toFixed(1)} s`,
      );
    return { ours, documents, passages };
  }

  private async textsOf(ours: Filled, documents: number): Promise<string[]> {
    return this.inBrowser(ours, async (page) => {
      const texts: string[] = [];
      for (let from = 0; from < documents; from += 2_000)
        texts.push(
          ...(await ask<string[]>(page, ours, {
            type: 'texts',
            from,
            to: Math.min(documents, from + 2_000),
          })),
        );
      return texts;
    });
  }

  /** A peer that cannot hold so many passages says so in its row. */
  private async rowOf(peer: Contender, folder: string, texts: string[]): Promise<Row> {
    try {
      return { contender: await this.fillPeer(peer, folder, texts), look: undefined, runs: [] };
    } catch (error) {
      const contender = { ...peer, folder, disk: 0 };
      return { contender, look: undefined, runs: [], failure: `not filled: ${firstLineOf(error)}` };
    }
  }

  private async fillPeer(peer: Contender, folder: string, texts: string[]): Promise<Filled> {
    const own = join(folder, peer.worker.replace('.ts', ''));
    const kept = existsSync(join(own, 'filled'));
    mkdirSync(own, { recursive: true });
    const file = join(own, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const filled = await this.prepared(peer, own, [file, ...(peer.files ?? [])]);
    if (!kept) await this.inBrowser(filled, (page) => ask(page, filled, { type: 'fill' }));
    writeFileSync(join(own, 'filled'), '');
    filled.disk = this.diskOf(filled);
    return filled;
  }

  private async prepared(contender: Contender, folder: string, files: string[]): Promise<Filled> {
    mkdirSync(join(folder, 'profile'), { recursive: true });
    const worker = `tests/bench/store/${contender.worker}`;
    await buildStoreExtension(join(folder, 'extension'), worker, files, ['unlimitedStorage']);
    copyFileSync(join(folder, 'extension', 'worker.js'), join(folder, 'extension', 'dedicated.js'));
    // The browser would go on with the worker it has seen before.
    rmSync(join(folder, 'profile', 'Default', 'Service Worker'), { recursive: true, force: true });
    return { ...contender, folder, disk: 0 };
  }

  private diskOf({ folder }: Filled): number {
    const profile = join(folder, 'profile');
    if (this.browser === 'firefox') return sizeOf(join(profile, 'storage', 'default'));
    return sizeOf(join(profile, 'Default', 'IndexedDB')) + sizeOf(join(profile, 'Default', 'File System'));
  }

  private coldStart(contender: Filled, look?: 'first' | 'both'): Promise<Cold> {
    return this.inBrowser(contender, async (page, driver) => {
      await driver.killWorker().catch(() => undefined);
      const profile = join(contender.folder, 'profile');
      const linux = this.browser === 'chromium';
      const before = linux ? residentOf(profile, 'VmRSS', true) : 0;
      const message = { type: 'ask', queries: this.queries, look };
      const busy = linux ? usedBy(profile) : Number.NaN;
      const { answer, total } = await timed<Cold['answer']>(page, contender, message);
      const processor = linux ? usedBy(profile) - busy : Number.NaN;
      const memory = linux ? residentOf(profile, 'VmHWM') - before : Number.NaN;
      const warm = await timed(page, contender, message);
      return { answer, total, processor, memory, warm: warm.total };
    });
  }

  private async inBrowser<T>(contender: Filled, use: (page: Page, driver: Driver) => Promise<T>): Promise<T> {
    const driver = await launch(this.browser, {
      executable: this.executable,
      extensionDir: join(contender.folder, 'extension'),
      headless: true,
      profile: join(contender.folder, 'profile'),
      welcome: 'kept',
    });
    try {
      return await use(await driver.openExtensionPage(PAGE), driver);
    } finally {
      await driver.close();
    }
  }
}

/** What a table has room for. */
function firstLineOf(error: unknown): string {
  return String(error).split('\n')[0]?.replaceAll('|', '/').slice(0, 120) ?? '';
}

/** Seen from outside the browser, which only some can be. */
function measured(value: number): string {
  return Number.isNaN(value) ? '-' : String(value);
}

/** Processor time (ms) of a browser so far. */
function usedBy(profile: string): number {
  const { extension, others } = processorTime(profile);
  return (extension + others) * 1000;
}

/** From the question to the worker's first line, by the clock of the page and that of the worker (ms). */
function bornAfter({ answer, total }: Cold): number {
  return Math.max(0, answer.born - (answer.began + answer.open + answer.found - total));
}

/** From the question to where the first of its sentences can be looked up (ms); a peer says it of its worker alone. */
function openAfter(run: Cold): number {
  return run.answer.open + (run.answer.born === undefined ? 0 : bornAfter(run));
}

async function ask<T>(page: Page, contender: Contender, message: object): Promise<T> {
  return (await timed<T>(page, contender, message)).answer;
}

/** Sends from the page and measures there, until the answer is back. Rejects with what the worker threw. */
async function timed<T>(
  page: Page,
  { dedicated }: Contender,
  message: object,
): Promise<{ answer: T; total: number }> {
  const { answer, total } = await page.evaluate(
    async (message, dedicated) => {
      const scope = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        engine?: Worker;
      };
      const began = performance.now();
      if (!dedicated)
        return { answer: await scope.chrome.runtime.sendMessage(message), total: performance.now() - began };
      scope.engine ??= new Worker('dedicated.js', { type: 'module' });
      const engine = scope.engine;
      const answer = await new Promise((resolve, reject) => {
        engine.onmessage = ({ data }) => resolve(data);
        engine.onerror = ({ message }) => reject(new Error(message));
        engine.postMessage(message);
      });
      return { answer, total: performance.now() - began };
    },
    message,
    dedicated === true,
  );
  const said = answer as { error?: string } | undefined;
  if (said?.error) throw new Error(said.error);
  return { answer: answer as T, total };
}

await main();
