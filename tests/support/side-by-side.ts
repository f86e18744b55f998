/** The page and the panel beside it in one picture, as the reader has them before their eyes. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Draws two PNG files beside each other into a third; both are shown as tall as the first. */
export async function sideBySide(browser: Browser, left: string, right: string, path: string): Promise<void> {
  const image = (file: string) =>
    `<img src="data:image/png;base64,${readFileSync(file).toString('base64')}">`;
  const page = await browser.newPage();
  await page.setContent(
    `<style>
      body { margin: 0; width: max-content; display: flex; background: white; align-items: start; }
      img { display: block; }
      img + img { border-left: 1px solid gray; }
    </style>${image(left)}${image(right)}`,
  );
  const body = await page.waitForSelector('body');
  await body?.screenshot({ path: path as `${string}.png` });
  await page.close();
}
