/**
 * `npm run pictures [-- <state> ...]`: draws every state of the panel, the library, the options, the welcome page, the
 * card in the page and an exported file in the looks of pictures/looks.ts, and saves them as
 * .output/pictures/<state>.<browser>.<theme>.<width>[.<language>].png, to be looked at.
 *
 * In Chromium axe looks them over too; what it finds is printed and fails the run, and so does a state that
 * cannot be drawn, or one that scrolls sideways. A run without names begins with an empty folder.
 *
 * `npm run pictures -- store` takes the stores' screenshots instead.
 *
 * `PICTURES=chromium:light:320` limits the run to one look, drawn at twice the pixels; `PICTURES=chromium:light:320:ar` to
 * one in Arabic; `PICTURES=firefox` to one browser's looks.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ROOT } from './build.ts';
import { findBrowser } from './find-browser.ts';
import { fileName, type Look, looksFor } from './pictures/looks.ts';
import { everyState, site } from './pictures/site.ts';
import { storePictures } from './pictures/store.ts';
import './tables.ts';

const OUT = join(ROOT, '.output/pictures');
/** Least height of a picture; CSS px. */
const LEAST = 480;
/** A bound for a browser that hangs, not a wait: nothing here waits for time to pass. ms. */
const HANGS = 180_000;
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

if (process.argv[2] === 'store') {
  const chromium = findBrowser('chromium');
  if (!chromium) throw new Error('the stores are shown Chromium');
  const pages = await site();
  const taken = await storePictures({
    address: (state) => pages.address(state, 'en'),
    page: pages.page,
    open: (theme) => launch({ browser: 'chromium', theme, width: 0, language: 'en' }, chromium),
  });
  console.log(`${taken} pictures in assets/store`);
  process.exit(0);
}

const looks = looksFor(process.env.PICTURES);
const named = process.argv.slice(2);
const states = named.length > 0 ? named : await everyState();
const scale = looks.length === 1 ? 2 : 1;
const failures: string[] = [];
let drawn = 0;

if (named.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const server = await site();
for (const look of looks) {
  const executable = findBrowser(look.browser);
  if (!executable) {
    failures.push(`no ${look.browser} here: no pictures of it`);
    continue;
  }
  const began = Date.now();
  // A browser a look: one that dies takes no other look with it.
  const browser = await launch(look, executable);
  await draw(browser, look).catch((error) => failures.push(`${fileName('*', look)}: ${error}`));
  await browser.close().catch(() => {});
  console.log(`${fileName('*', look)} ${((Date.now() - began) / 1000).toFixed(0)} s`);
}
await server.close();
for (const failure of failures) console.error(failure);
console.log(`${drawn} pictures in ${OUT}, ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);

/** All states in one look; one that fails does not keep the others from being drawn. */
async function draw(browser: Browser, look: Look): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(HANGS);
  let state = '';
  const fail = (what: unknown) => failures.push(`${fileName(state, look)}: ${what}`);
  page.on('pageerror', fail);
  if (look.browser === 'chromium') await emulate(page, look);
  for (state of states) {
    try {
      await size(page, look, LEAST);
      await page.goto(server.address(state, look.language));
      await ready(page);
      if (look.theme === 'large') await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      await heighten(page, look);
      for (const found of await check(page, look)) fail(found);
      const [shown, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      if (shown! > room!) fail(`scrolls sideways: ${shown} px in ${room}`);
      await page.screenshot({ path: join(OUT, fileName(state, look)) as `${string}.png` });
      drawn += 1;
    } catch (error) {
      fail(error);
    }
  }
  await page.close();
}

/** Until the page says that it is drawn; a file that says nothing is drawn when it is loaded. */
async function ready(page: Page): Promise<void> {
  const said = await page
    .waitForFunction(() => (document.querySelector('script[src]') ? document.body?.dataset.ready : 'true'), {
      polling: 20,
    })
    .then((handle) => handle.jsonValue());
  if (said !== 'true') throw new Error(String(said));
}

/** As high as the page is. What comes into view can become higher as it is laid out. */
async function heighten(page: Page, look: Look): Promise<void> {
  for (let height = LEAST; ; ) {
    const full = await page.evaluate(() => document.documentElement.scrollHeight);
    if (full <= height) return;
    height = full;
    await size(page, look, height);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}

function size(page: Page, { browser, width }: Look, height: number): Promise<void> {
  return page.setViewport({ width, height, deviceScaleFactor: browser === 'chromium' ? scale : 1 });
}

/**
 * What axe finds where there is a layout, which the tests in jsdom lack. Themes are asked about colours alone: all else
 * is the same in each.
 */
async function check(page: Page, { browser, theme, language }: Look): Promise<string[]> {
  if (browser !== 'chromium' || (theme === 'light' && language !== 'en' && looks.length > 1)) return [];
  const asked = theme === 'light' ? EVERYTHING : COLOURS;
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, asked);
}

async function emulate(page: Page, { theme }: Look): Promise<void> {
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: theme.endsWith('dark') ? 'dark' : 'light' },
    { name: 'prefers-contrast', value: theme.startsWith('contrast') ? 'more' : 'no-preference' },
    { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

function launch({ browser, theme }: Look, executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    protocolTimeout: HANGS,
    timeout: HANGS,
    args: browser === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    // Firefox cannot emulate these over WebDriver BiDi; its own preferences decide (0 dark, 1 light; 2 the reader's colours).
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      'browser.display.document_color_use': theme === 'forced' ? 2 : 0,
      // A file's own policy allows no icon, and asking for one would be told as a fault of the page.
      'browser.chrome.site_icons': false,
    },
  });
}
