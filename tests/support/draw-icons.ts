/** Draws assets/icons/icon-<size>.png from the two drawings: `npx tsx tests/support/draw-icons.ts`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

const ICONS = fileURLToPath(new URL('../../assets/icons/', import.meta.url));
/** Up to this many pixels the simpler drawing is the clearer one. */
const SMALL = 20;

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('drawing the icons needs Chromium');
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const svg = readFileSync(`${ICONS}${size <= SMALL ? 'icon-small' : 'icon'}.svg`, 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `${ICONS}icon-${size}.png`, omitBackground: true });
}
await browser.close();
