/**
 * `npm run pictures [-- <state> ...]`: draws every state of the panel and the library in Chromium and Firefox, light and
 * dark (in Chromium in forced colours, too), narrow and wide, and saves what was drawn under
 * .output/pictures/<browser>-<theme>-<width>/<state>.png, to be looked at.
 *
 * In Chromium axe looks over each of them too; what it finds is printed and fails the run.
 *
 * `PICTURES=chromium:light:320` limits the run to one look, `PICTURES=chromium:light:320:ar` to one in Arabic.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { LIBRARY_STATES } from './library-states.ts';
import { OPTION_STATES } from './option-states.ts';
import { STATES } from './panel-states.ts';
import './tables.ts';

// Its quotations are aligned when it is loaded, and that needs the tables.
const { SOURCE_STATES } = await import('./source-states.ts');

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, '.output/pictures');
/** `forced`: the reader's own colours, which Chromium alone can be told to have. */
const THEMES = ['light', 'dark', 'forced'] as const;
const WIDTHS = [240, 320, 760];

type Theme = (typeof THEMES)[number];

const wanted = process.argv.slice(2);
const only = process.env.PICTURES?.split(':');
const names =
  wanted.length > 0
    ? wanted
    : [
        ...Object.keys({ ...STATES, ...SOURCE_STATES }),
        ...Object.keys(LIBRARY_STATES),
        ...Object.keys(OPTION_STATES),
      ];

const server = await createServer({
  configFile: false,
  root: ROOT,
  publicDir: 'assets',
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, watch: null },
});
await server.listen();
const origin = server.resolvedUrls?.local[0];
for (const name of ['chromium', 'firefox'] as const) {
  const executable = findBrowser(name);
  if (!executable) console.warn(`no ${name} here: no pictures of it`);
  for (const theme of THEMES) {
    if (
      !executable ||
      (theme === 'forced' && name !== 'chromium') ||
      (only && !(only[0] === name && only[1] === theme))
    )
      continue;
    const browser = await launch(name, executable, theme);
    for (const width of WIDTHS) {
      if (!only || only[2] === String(width)) await draw(browser, name, theme, width);
    }
    await browser.close();
  }
}
await server.close();
console.log(`${OUT}`);

async function draw(browser: Browser, name: BrowserName, theme: Theme, width: number): Promise<void> {
  const folder = join(OUT, [name, theme, width, ...(only?.[3] ? [only[3]] : [])].join('-'));
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${name} ${theme} ${width}: ${error}`));
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  await page.setViewport({ width, height: 720, deviceScaleFactor: name === 'chromium' ? 2 : 1 });
  for (const state of names) {
    await page.goto(`${origin}tests/support/panel-page.html?state=${state}&language=${only?.[3] ?? 'en'}`);
    await page.waitForSelector('main:not([aria-busy="true"])');
    if (typeof OPTION_STATES[state]?.page === 'object' || SOURCE_STATES[state])
      await page.waitForSelector('body[data-ready]');
    // Two frames: effects (focus, scrolling) run after the first.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const full = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({
      width,
      height: Math.max(480, full),
      deviceScaleFactor: name === 'chromium' ? 2 : 1,
    });
    if (name === 'chromium') await check(page, `${state} ${theme} ${width}`);
    await page.screenshot({ path: join(folder, `${state}.png`) });
    await page.setViewport({ width, height: 720, deviceScaleFactor: name === 'chromium' ? 2 : 1 });
  }
  await page.close();
}

/** What axe finds where there is a layout: contrast and sizes above all, which the tests in jsdom cannot see. */
async function check(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
  for (const each of found) console.error(`${where}: ${each}`);
  if (found.length > 0) process.exitCode = 1;
}

function launch(name: BrowserName, executablePath: string, theme: Theme): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    // Firefox cannot emulate the theme over WebDriver BiDi; its own preference decides (0 dark, 1 light).
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1 },
  });
}
