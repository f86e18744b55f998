/**
 * What ten saved news pages notice of being read: shifts of their layout, and the time from an interaction to the next
 * paint. Each page is opened three times, without us, read, and without us again, in one run: the two without say how much
 * the same page differs from itself. The pages are those of the evaluation data (../shared/eval), nothing of them is kept.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../support/driver.ts';
import { settled, tabStateWhen } from '../../support/panel-state.ts';
import type { Server } from '../../support/serve.ts';
import { median } from '../median.ts';

const PAGES = 10;
const CLICKS = 8;
const FOLDER = join(process.env.HEADWATER_EVAL ?? '../shared/eval', 'article_extraction/dev/html');
/** Nothing from elsewhere: saved pages still name their newspaper's scripts and pictures. */
const ALONE = `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' data:">`;

interface Seen {
  /** Sum of layout shifts without a recent input; the browser's own unit. */
  shift: number;
  /** From the click to the next paint, ms each. */
  paints: number[];
  marks: number;
}

/** The figures as text. */
export async function benchPages(driver: Driver, server: Server): Promise<string> {
  const runs: { without: Seen; read: Seen; again: Seen }[] = [];
  for (const [at, html] of savedPages().entries()) {
    const url = server.page(`/saved/${at}`, html);
    const without = await visit(driver, url, false);
    const read = await visit(driver, url, true);
    runs.push({ without, read, again: await visit(driver, url, false) });
  }
  const all = (which: keyof (typeof runs)[number]) => runs.flatMap((run) => run[which].paints);
  const row = (name: string, which: keyof (typeof runs)[number]) => {
    const paints = all(which).sort((a, b) => a - b);
    const shift = runs.reduce((sum, run) => sum + run[which].shift, 0);
    return `| ${name} | ${median(paints).toFixed(1)} | ${percentile(paints, 0.95).toFixed(1)} | ${paints.at(-1)?.toFixed(1)} | ${shift.toFixed(4)} |`;
  };
  return [
    `${runs.length} saved news pages, ${CLICKS} clicks in the text of each; ${runs.reduce((sum, { read }) => sum + read.marks, 0)} marks in those that were read`,
    '',
    '| | interaction to next paint, ms: median | 95th percentile | longest | layout shift, sum |',
    '| --- | --- | --- | --- | --- |',
    row('without Headwater', 'without'),
    row('read by Headwater', 'read'),
    row('without it again', 'again'),
  ].join('\n');
}

/** Ten pages of middling size, always the same. */
function savedPages(): string[] {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => join(FOLDER, file))
    .sort((a, b) => statSync(a).size - statSync(b).size);
  const from = Math.floor(files.length / 2 - PAGES / 2);
  return files.slice(from, from + PAGES).map((file) => {
    const html = gunzipSync(readFileSync(file)).toString('utf8');
    return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + ALONE) : ALONE + html;
  });
}

async function visit(driver: Driver, url: string, read: boolean): Promise<Seen> {
  const page = await driver.browser.newPage();
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(url);
  await page.bringToFront();
  if (read) {
    await driver.pressAction(page);
    await tabStateWhen(await driver.panel(), await driver.tabId(page), settled);
  }
  const paints: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) paints.push(await clickText(page, click));
  const { shift, marks } = await page.evaluate(() => {
    let marks = 0;
    for (const highlight of CSS.highlights.values()) marks += highlight.size;
    return { shift: (globalThis as unknown as { shift: number }).shift, marks };
  });
  await page.close();
  return { shift, paints, marks };
}

/** Clicks a paragraph with the mouse, and gives the time from the press to the paint after it. */
async function clickText(page: Page, nth: number): Promise<number> {
  const place = await page.evaluate((nth) => {
    const long = [...document.querySelectorAll('p')].filter(
      (each) => (each.textContent ?? '').length > 80 && !each.querySelector('a') && each.clientHeight > 0,
    );
    const one = long[nth % Math.max(1, long.length)];
    one?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = one?.getBoundingClientRect();
    const state = globalThis as unknown as { painted: Promise<number> };
    state.painted = new Promise((resolve) => {
      addEventListener(
        'click',
        (event) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            port2.postMessage(0);
          }),
        { once: true, capture: true },
      );
    });
    return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, nth);
  await page.mouse.click(Math.max(place.x, 2), Math.max(place.y, 2));
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
}

/** In the page, before its own scripts. */
function watchShifts(): void {
  const state = globalThis as unknown as { shift: number };
  state.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) state.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
