/** The panel: from its opening to the first frame with controls, and how 500 claims scroll. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../support/driver.ts';
import { settled, tabStateWhen } from '../../support/panel-state.ts';
import type { Server } from '../../support/serve.ts';
import { median } from '../median.ts';
import { longStory } from './long-story.ts';

const OPENINGS = 5;
const CLAIMS = 500;
/** Distance a frame, CSS px: a hard fling. */
const STEP = 80;
const FRAMES = 300;
/** A frame at 60 a second, and what timers may be off without a frame being missed; ms. */
const FRAME = 1000 / 60;
const OFF = 1;

/** Opens the panel over a read page of 40 claims and of 500, with the background awake and killed. */
export async function benchOpening(driver: Driver, server: Server): Promise<string> {
  const rows: string[] = [];
  for (const claims of [40, CLAIMS]) {
    const page = await read(driver, server.page(`/opening/${claims}`, longStory(claims)));
    const panel = await panelPage(driver);
    await panel.evaluateOnNewDocument(watchOpening);
    for (const asleep of [false, true]) {
      const runs: number[] = [];
      for (let run = 0; run < OPENINGS; run += 1) {
        if (asleep) await driver.killWorker();
        runs.push(await opened(panel));
      }
      rows.push(
        `| ${claims} | ${asleep ? 'killed' : 'awake'} | ${median(runs).toFixed(0)} | ${Math.max(...runs).toFixed(0)} |`,
      );
    }
    await page.close();
  }
  return [
    `The panel over a page that was read: milliseconds from the beginning of its document to the first frame with claims, buttons and listeners in it, ${OPENINGS} openings`,
    '',
    '| claims | background | median | longest |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Scrolls the panel through 500 claims, a step a frame. */
export async function benchScrolling(driver: Driver, server: Server): Promise<string> {
  const page = await read(driver, server.page('/scrolling', longStory(CLAIMS)));
  const panel = await panelPage(driver);
  await panel.waitForSelector('.claim');
  const claims = await panel.$$eval('.claim', (all) => all.length);
  const empty = frames(await panel.evaluate(scroll, 0, FRAMES));
  const down = frames(await panel.evaluate(scroll, STEP, FRAMES));
  const up = frames(await panel.evaluate(scroll, -STEP, FRAMES));
  await page.close();
  const row = (name: string, { missed, longest, middle }: ReturnType<typeof frames>) =>
    `| ${name} | ${middle.toFixed(1)} | ${missed} of ${FRAMES} | ${longest.toFixed(0)} |`;
  return [
    `The panel scrolled through ${claims} claims, ${STEP} px a frame`,
    '',
    `| direction | median frame, ms | frames over ${FRAME.toFixed(1)} ms | longest, ms |`,
    '| --- | --- | --- | --- |',
    row('at rest, for comparison', empty),
    row('down, for the first time', down),
    row('up', up),
  ].join('\n');
}

function frames(gaps: number[]) {
  return {
    missed: gaps.filter((gap) => gap > FRAME + OFF).length,
    longest: Math.max(...gaps),
    middle: median(gaps),
  };
}

async function read(driver: Driver, url: string): Promise<Page> {
  const page = await driver.open(url);
  await driver.pressAction(page);
  await tabStateWhen(await driver.panel(), await driver.tabId(page), settled, 120_000);
  return page;
}

/** The panel as a page, which can be loaded again: what opening it is, less the browser's own drawing of its frame. */
async function panelPage(driver: Driver): Promise<Page> {
  const url = driver.extensionUrl('sidepanel.html');
  const target = await driver.browser.waitForTarget((each) => each.url() === url);
  return target.asPage();
}

async function opened(panel: Page): Promise<number> {
  await panel.reload();
  const handle = await panel.waitForFunction(() => (globalThis as unknown as { opened?: number }).opened, {
    polling: 20,
  });
  // What the opening left to do is no part of the next one.
  await pause(100);
  return (await handle.jsonValue()) ?? 0;
}

/** In the panel, before its own script: notes when a frame with the panel's controls has been drawn. */
function watchOpening(): void {
  const look = () => {
    const there = document.querySelector('.claim-button') && document.querySelector('.tool');
    if (!there) return void requestAnimationFrame(look);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        (globalThis as unknown as { opened: number }).opened = performance.now();
      };
      port2.postMessage(0);
    });
  };
  look();
}

/** In the panel: the gaps between frames while it scrolls. */
function scroll(step: number, count: number): Promise<number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    let before = 0;
    const frame = (now: number) => {
      if (before > 0) gaps.push(now - before);
      before = now;
      if (gaps.length >= count) return resolve(gaps);
      scrollBy({ top: step, behavior: 'instant' });
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
