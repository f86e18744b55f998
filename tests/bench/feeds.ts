/**
 * Two hundred feeds of an OPML file against a server that behaves in every way, on forty hosts of this machine: what became
 * of each, how long it took, how many requests a host had at once and in all, the worker's longest task and its memory.
 * `npx tsx tests/bench/feeds.ts [folder of the built extension]`
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { Errand } from '../../lib/corpus/errands.ts';
import { opmlOf } from '../../lib/feeds/address-list.ts';
import { builtExtension } from '../support/build.ts';
import { launch, temporaryProfile } from '../support/driver.ts';
import { findBrowser } from '../support/find-browser.ts';
import { unrulyServer } from '../support/unruly-server.ts';

const HOSTS = 40;
const FEEDS = 200;
/** One feed in so many is ... */
const UNRULY = [
  ...['slow?ms=3000', 'silent', 'drip', 'torn', 'broken', 'wrong-type', 'laughs', 'page', 'words', '403'],
  ...['404', '410', '500', 'busy', 'loop', 'endless', 'to?to=/good', 'big', 'bomb', 'summary'],
];

const server = await unrulyServer();
const addresses = Array.from({ length: FEEDS }, (_, at) => {
  const unruly = at % 2 === 0 ? UNRULY[(at / 2) % UNRULY.length] : undefined;
  const path = unruly ? `${unruly}${unruly.includes('?') ? '&' : '?'}n=${at}` : `good?n=${at}&items=20`;
  return `${server.origin(1 + (at % HOSTS))}/${path}`;
});
const profile = temporaryProfile();
const driver = await launch('chromium', {
  executable: findBrowser('chromium') ?? '',
  extensionDir: process.argv[2] ?? builtExtension('chromium'),
  headless: true,
  profile: profile.path,
});
await driver.acceptPrompt('all');
const page = await driver.openExtensionPage('library.html#view=feeds');
const list = join(mkdtempSync(join(tmpdir(), 'headwater-opml-')), 'feeds.opml');
writeFileSync(
  list,
  opmlOf(
    addresses.map((address) => ({ address, title: '' })),
    new Date(),
  ),
);
const field = (await page.waitForSelector('.feeds input[type="file"]')) as ElementHandle<HTMLInputElement>;
await field.uploadFile(list);
await page.waitForSelector('.feeds-found button');
const worker = driver.browser.targets().find((target) => target.type() === 'service_worker');
const session = await worker?.createCDPSession();
const inWorker = async (expression: string) =>
  (await session?.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }))?.result
    .value;
// A timer that comes late was held up by a task of that length.
await inWorker(`(() => { let before = performance.now(); globalThis.benchLongest = 0; setInterval(() => {
  const now = performance.now(); benchLongest = Math.max(benchLongest, now - before - 20); before = now; }, 20); })()`);
const memory = async () => Number((await session?.send('Runtime.getHeapUsage'))?.usedSize ?? 0);
const began = performance.now();
await page.click('.feeds-found button');
let peak = 0;
let errands: Errand[] = [];
for (;;) {
  await new Promise((done) => setTimeout(done, 500));
  peak = Math.max(peak, await memory());
  errands = await page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<{ value: never }> } } }
    ).chrome;
    return (await runtime.sendMessage({ type: 'feeds.list' })).value;
  });
  if (errands.length === FEEDS && errands.every(({ last, begun }) => last && begun === null)) break;
}
const seconds = (performance.now() - began) / 1_000;
const longest = Number(await inWorker('benchLongest'));
const counts = new Map<string, number>();
for (const { last } of errands) counts.set(last?.what ?? '', (counts.get(last?.what ?? '') ?? 0) + 1);
const perHost = Map.groupBy(server.asked, ({ host }) => host);
const gaps = [...perHost.values()].flatMap((asked) =>
  asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0)),
);
console.log(`${FEEDS} feeds on ${HOSTS} hosts, first visits: ${seconds.toFixed(0)} s`);
for (const [what, n] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`  ${what}: ${n}`);
console.log(`documents taken: ${errands.reduce((sum, { taken }) => sum + taken, 0)}`);
console.log(`bytes as unpacked: ${(errands.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`);
console.log(
  `requests: ${server.asked.length}, at most ${Math.max(...[...perHost.values()].map((a) => a.length))} a host, least gap on one host ${Math.min(...gaps).toFixed(0)} ms`,
);
console.log(`worker: longest task ${longest.toFixed(0)} ms, heap at most ${(peak / 1e6).toFixed(0)} MB`);
await driver.close();
await server.close();
profile.remove();
