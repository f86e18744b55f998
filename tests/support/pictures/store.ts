/** The stores' screenshots, 1280 x 800 each, into assets/store: `npm run pictures -- store`. */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ROOT } from '../build.ts';
import type { Look } from './looks.ts';

/** What Chrome Web Store and Edge Add-ons ask for; addons.mozilla.org takes it, too. CSS px. */
const SIZE = { width: 1280, height: 800 };
/** What is left for the page beside a panel. */
const PANEL = 400;

interface Shot {
  file: string;
  theme: Look['theme'];
  /** A state over the whole window, or a page with the panel beside it. */
  shows: string | { page: string; panel: string };
}

const SHOTS: Shot[] = [
  { file: '1-reading', theme: 'light', shows: { page: 'card-conflicting', panel: 'read-conflict' } },
  { file: '2-origins', theme: 'light', shows: { page: 'marks', panel: 'origins-tied' } },
  { file: '3-dark', theme: 'dark', shows: { page: 'marks-night', panel: 'trail-credits' } },
  { file: '4-library', theme: 'light', shows: 'library' },
  { file: '5-welcome', theme: 'light', shows: 'welcome' },
];

/** Where the pages are and one can be added, and how a browser is started. */
interface Means {
  address(state: string): string;
  page(path: string, html: string): string;
  open(theme: Look['theme']): Promise<Browser>;
}

/** Takes them all; gives how many. */
export async function storePictures({ address, page: add, open }: Means): Promise<number> {
  for (const { file, theme, shows } of SHOTS) {
    const browser = await open(theme);
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.setViewport(SIZE);
    const states = typeof shows === 'string' ? [shows] : [shows.page, shows.panel];
    await page.goto(
      typeof shows === 'string' ? address(shows) : add(`/${file}`, beside(states.map(address))),
    );
    for (const frame of states.length > 1 ? page.mainFrame().childFrames() : [page.mainFrame()])
      await frame.waitForSelector('body[data-ready="true"]');
    await page.screenshot({ path: join(ROOT, 'assets/store', `${file}.png`) as `${string}.png` });
    await browser.close();
  }
  return SHOTS.length;
}

/** A page and the panel beside it, as the browser shows them. */
function beside([page, panel]: string[]): string {
  return `<!doctype html><style>body{margin:0;display:flex;overflow:hidden}iframe{border:0;height:${SIZE.height}px}</style>
<iframe src="${page}" style="width:${SIZE.width - PANEL}px"></iframe>
<iframe src="${panel}" style="width:${PANEL - 1}px;border-inline-start:1px solid #8888"></iframe>`;
}
