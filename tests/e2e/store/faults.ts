/**
 * Kills the worker (in Firefox the event page) at random moments of imports, deletions and merges, and looks after each death whether what was
 * reported as done is done, nothing is doubled, and a search answers like a library newly made of the same documents.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Driver, launch, temporaryProfile } from '../../support/driver.ts';
import { type BrowserName, findBrowser } from '../../support/find-browser.ts';
import { seeded } from '../../support/random.ts';
import { buildStoreExtension } from '../../support/store-extension.ts';
import type { Found, Said, Task } from './worker.ts';

/** Documents the tests know of. */
const NUMBERS = 900;
/** Most documents of one import. */
const MOST = 270;

/** A browser with the library alone in its worker, and one page beside it. */
export interface Store {
  driver: Driver;
  page: Page;
  /** Has the task done by the worker or by the page itself, and gives what was said until its end or the worker's. */
  ask(task: Task, where?: 'worker' | 'page'): Promise<Said[]>;
  leave(): Promise<void>;
}

/** Starts it on a profile of its own. */
export async function startStore(browser: BrowserName = 'chromium'): Promise<Store> {
  const executable = findBrowser(browser);
  if (!executable) throw new Error(`the fault tests need ${browser}: npm start says how to install it`);
  const profile = temporaryProfile();
  const extensionDir = join(profile.path, 'extension');
  await buildStoreExtension(extensionDir, 'tests/e2e/store/worker.ts');
  const driver = await launch(browser, {
    executable,
    extensionDir,
    headless: true,
    profile: join(profile.path, 'profile'),
    welcome: 'kept',
  });
  const page = await driver.openExtensionPage('page.html');
  return {
    driver,
    page,
    ask: (task, where = 'worker') => page.evaluate(asked, task, where),
    leave: async () => {
      await driver.close();
      profile.remove();
    },
  };
}

/** In the page. */
function asked(task: Task, where: 'worker' | 'page'): Promise<Said[]> {
  interface Port {
    postMessage(task: Task): void;
    disconnect(): void;
    onMessage: { addListener(listen: (said: Said) => void): void };
    onDisconnect: { addListener(listen: () => void): void };
  }
  const { chrome, perform } = globalThis as unknown as {
    chrome: { runtime: { connect(): Port } };
    perform(task: Task, say: (said: Said) => void): Promise<void>;
  };
  const all: Said[] = [];
  return new Promise((resolve) => {
    const port = where === 'worker' ? chrome.runtime.connect() : null;
    const hear = (said: Said) => {
      all.push(said);
      if (!('done' in said) && !('error' in said)) return;
      port?.disconnect();
      resolve(all);
    };
    if (!port) return void perform(task, hear);
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(() => resolve(all));
    port.postMessage(task);
  });
}

/** What a run of deaths came to. */
export interface Deaths {
  kills: number;
  /** Deaths that met a task before its end. */
  interrupted: Record<Task['type'], number>;
  /** Deaths that left a merge or its leavings unfinished. */
  merging: number;
  /** What was not as it should be; empty when all is well. */
  faults: string[];
  documents: number;
}

/** Kills `kills` times; `seed` makes the tasks and the moments. Damage that had to be repaired is a fault too. */
export async function killAtRandom(store: Store, seed: number, kills: number): Promise<Deaths> {
  const next = seeded(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  const result: Deaths = {
    kills,
    interrupted: { import: 0, file: 0, remove: 0, tend: 0, check: 0 },
    merging: 0,
    faults: [],
    documents: 0,
  };
  // The moments of death are spread over as long as the longest task takes here, after one that nobody disturbs.
  const began = Date.now();
  await store.ask({ type: 'import', numbers: Array.from({ length: MOST }, (_, at) => at), edition: 0 });
  const longest = Date.now() - began;
  const first = await check(store, (what) => result.faults.push(`before any kill: ${what}`));
  let known = new Map(first?.documents);
  for (let round = 1; round <= kills; round += 1) {
    const task = someTask(known, round, upTo);
    const asked = store.ask(task);
    await pause(upTo(longest * 0.6));
    await store.driver.killWorker();
    const said = await asked;
    if (!said.some((one) => 'done' in one)) result.interrupted[task.type] += 1;
    const fault = (what: string) => result.faults.push(`kill ${round}, ${task.type}: ${what}`);
    for (const one of said) if ('error' in one) fault(one.error);
    const found = await check(store, fault);
    if (!found) continue;
    compare(known, task, said, found, fault);
    known = new Map(found.documents);
    if (found.merging) result.merging += 1;
    if (task.type === 'file' && found.begun === `${task.edition}`) known = await carryOn(store, task, fault);
  }
  result.documents = known.size;
  return result;
}

/** Looks whether the library is one with itself; `null` when it could not be asked. */
export async function check(store: Store, fault: (what: string) => void): Promise<Found | null> {
  const said = (await store.ask({ type: 'check' })).at(-1);
  if (!said || !('done' in said)) {
    fault(`the library cannot be asked: ${JSON.stringify(said)}`);
    return null;
  }
  const found = said.done as Found;
  if (new Set(found.documents.map(([number]) => number)).size !== found.documents.length) fault('doubled');
  if (found.counted !== found.documents.length)
    fault(`${found.counted} counted, ${found.documents.length} there`);
  if (found.repair !== null) fault(`needed repair: ${found.repair}`);
  if (JSON.stringify(found.answers) !== JSON.stringify(found.fresh))
    fault('answers unlike those of a fresh library');
  return found;
}

/** All documents from one on: two batches of an import from a file. */
const everyone = (from: number) => Array.from({ length: NUMBERS }, (_, at) => (from + at) % NUMBERS);

function someTask(known: Map<number, number>, round: number, upTo: (limit: number) => number): Task {
  const kind = upTo(9);
  if (kind < 6 || known.size < 50) {
    const from = upTo(NUMBERS);
    const length = 20 + upTo(MOST - 20);
    const numbers = Array.from({ length }, (_, at) => (from + at) % NUMBERS);
    if (kind < 3) return { type: 'file', numbers: everyone(from), edition: round };
    return { type: 'import', numbers, edition: round, apart: kind % 2 === 0 };
  }
  const there = [...known.keys()];
  const from = upTo(there.length);
  return { type: 'remove', numbers: there.slice(from, from + 1 + upTo(60)) };
}

/** An import that was begun goes on behind what it stored: in the end each document is there and was counted once. */
async function carryOn(
  store: Store,
  task: Extract<Task, { type: 'file' }>,
  fault: (what: string) => void,
): Promise<Map<number, number>> {
  const end = (await store.ask({ ...task, again: true })).at(-1);
  const counted = end && 'done' in end ? (end.done as { counted: number }).counted : null;
  if (counted !== task.numbers.length)
    fault(`carried on, it counted ${counted} of ${task.numbers.length}: ${JSON.stringify(end)}`);
  const after = new Map((await check(store, fault))?.documents);
  for (const number of task.numbers)
    if (after.get(number) !== task.edition) fault(`document ${number} is not there when its import is done`);
  return after;
}

/** What was reported is so; what was not may be so; everything else is as before. */
function compare(
  before: Map<number, number>,
  task: Task,
  said: Said[],
  found: Found,
  fault: (what: string) => void,
): void {
  const after = new Map(found.documents);
  const touched = new Set('numbers' in task ? task.numbers : []);
  for (const [number, edition] of before)
    if (!touched.has(number) && after.get(number) !== edition)
      fault(`document ${number} was not touched and changed`);
  for (const number of after.keys())
    if (!touched.has(number) && !before.has(number)) fault(`document ${number} came from nowhere`);
  if (task.type === 'import' || task.type === 'file') {
    const stored = said.reduce((most, one) => ('stored' in one ? Math.max(most, one.stored) : most), 0);
    task.numbers.forEach((number, at) => {
      const edition = after.get(number);
      if (at < stored && edition !== task.edition) fault(`document ${number} was reported stored and is not`);
      if (edition !== task.edition && edition !== before.get(number))
        fault(`document ${number} is of an edition it never had`);
    });
  }
  if (task.type === 'remove') {
    for (const one of said)
      if ('removed' in one && after.has(one.removed)) fault(`document ${one.removed} was reported removed`);
  }
}
