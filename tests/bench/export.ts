/**
 * The demo page taken away with its marks, notes and data, beside SingleFile's save of the same page by the same Chromium:
 * how large the files are and how long it takes. SingleFile is AGPL: it is fetched for the run and runs as a command.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { downloads } from '../support/downloads.ts';
import type { Driver } from '../support/driver.ts';
import { settled, tabStateWhen } from '../support/panel-state.ts';
import { fetchedPeers } from '../support/peers.ts';
import { serve } from '../support/serve.ts';
import { takeAway } from '../support/take.ts';
import { median } from './median.ts';

const RUNS = 3;
/** How long a page may take to be read, or a command to save it (ms): a bound for what hangs. */
const PATIENCE = 60_000;
const SINGLE_FILE = 'single-file-cli@2.0.83';

interface File {
  bytes: number;
  gzip: number;
  ms: number;
}

/** Both, as a table. */
export async function benchExport(driver: Driver, root: string, executable: string): Promise<string> {
  await using demo = await serve(join(root, 'assets', 'demo'));
  const url = `${demo.origin}/index.html`;
  const ours = await takenAway(driver, url);
  const blank = demo.page('/blank', '<!doctype html><title>Blank</title><p>Blank');
  const theirs = await fetchedPeers([SINGLE_FILE], (folder) => beside(folder, executable, url, blank));
  const row = (name: string, { bytes, gzip, ms }: File) =>
    `| ${name} | ${(bytes / 1000).toFixed(1)} | ${(gzip / 1000).toFixed(1)} | ${ms.toFixed(0)} |`;
  return [
    `The demo page as a file; medians of ${RUNS}. Ours: from the press of "Save" to the file on disk. SingleFile: from the start of its command, which opens the page in a browser that is there; a blank page shows what that takes`,
    '',
    '| file | kB | kB gzip | ms |',
    '| --- | --- | --- | --- |',
    row('annotated page: as it looked, marks, notes, all annotations, the whole report', ours.page),
    row('reading copy: the article, marks, notes, the whole report', ours.html),
    row(`${SINGLE_FILE.replace('@', ' ')}: as it looked`, theirs.page),
    row('the same of a blank page', theirs.blank),
  ].join('\n');
}

async function takenAway(driver: Driver, url: string): Promise<{ page: File; html: File }> {
  const saved = downloads();
  await saved.attach(driver);
  const page = await driver.open(url);
  try {
    await driver.pressAction(page);
    const panel = await driver.panel();
    await tabStateWhen(panel, await driver.tabId(page), settled, PATIENCE);
    const take = async (format: string): Promise<File> => {
      const files: File[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const began = performance.now();
        const path = await takeAway(panel, saved, format);
        files.push(measured(path, performance.now() - began));
        rmSync(path);
      }
      return middle(files);
    };
    return { page: await take('page'), html: await take('html') };
  } finally {
    await page.close();
    saved.remove();
  }
}

/** SingleFile's saves, in a browser without anything of ours. The one its command starts by itself does not come up for root. */
async function beside(folder: string, executablePath: string, page: string, blank: string) {
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: root ? ['--no-sandbox'] : [],
  });
  try {
    const { host } = new URL(browser.wsEndpoint());
    const save = (url: string) => times(() => singleFile(folder, url, `http://${host}`));
    return { page: await save(page), blank: await save(blank) };
  } finally {
    await browser.close();
  }
}

/** Not waited for in one piece: the page it saves is served by this very process. */
async function singleFile(folder: string, url: string, browser: string): Promise<File> {
  const out = mkdtempSync(join(tmpdir(), 'headwater-peer-file-'));
  const path = join(out, 'page.html');
  const command = join(folder, 'node_modules/single-file-cli/single-file-node.js');
  const args = [`--browser-server=${browser}`, '--browser-wait-until=load', '--browser-wait-until-delay=0'];
  const began = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, [command, url, path, ...args], {
    timeout: PATIENCE,
  });
  const ms = performance.now() - began;
  try {
    return measured(path, ms);
  } catch {
    throw new Error(`SingleFile saved nothing: ${stderr}`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function times(run: () => Promise<File>): Promise<File> {
  const files: File[] = [];
  for (let left = RUNS; left > 0; left -= 1) files.push(await run());
  return middle(files);
}

function middle(files: readonly File[]): File {
  const [first] = files;
  if (!first) throw new Error('nothing was saved');
  return { ...first, ms: median(files.map(({ ms }) => ms)) };
}

function measured(path: string, ms: number): File {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, ms };
}
