/** The HTML files opened from disk as anybody would, in Chromium and in Firefox, and printed by Chromium. */
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { extractText } from 'unpdf';
import { type BrowserName, findBrowser, installCommand } from '../support/find-browser';
import type { Found, Taken } from './taken';

/** A browser as it is installed, without the extension. */
export function plainBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`no ${name} here: ${installCommand([name])}`);
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A file from disk: no request, no error in the console, a mark for each claim, a note for each mark. Counts marks. */
export async function opened(browser: Browser, path: string, { dossier }: Taken): Promise<Found> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:file|data|about):/.test(request.url())) faults.push(`it asks for ${request.url()}`);
  });
  try {
    await page.goto(pathToFileURL(path).href);
    const seen = await page.evaluate(() => ({
      marks: [...document.querySelectorAll('mark.hw-mark[id]')].map(({ id }) => id),
      visible: [...document.querySelectorAll<HTMLElement>('mark.hw-mark')].filter(
        ({ offsetWidth, textContent }) => offsetWidth > 0 && textContent.trim() !== '',
      ).length,
      notes: [...document.querySelectorAll('.hw-note[id]')].map(({ id }) => id),
      scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
    }));
    const { length } = dossier.report.claims;
    const numbered = (kind: string) => dossier.report.claims.map((_, index) => `hw-${kind}-${index + 1}`);
    if (seen.marks.join() !== numbered('mark').join()) faults.push(`${seen.marks.length} marks of ${length}`);
    if (seen.notes.join() !== numbered('note').join()) faults.push(`${seen.notes.length} notes of ${length}`);
    if (seen.visible < length) faults.push(`${seen.visible} of ${length} marks can be seen`);
    if (seen.scripts > 0) faults.push(`${seen.scripts} scripts`);
    return { things: seen.marks.length, faults };
  } finally {
    await page.close();
  }
}

/** As paper has it: line breaks fall anywhere, and ligatures are letters. */
const onPaper = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');

/** The file printed by Chromium, and its text searched for every line of every note. Counts lines. */
export async function printed(browser: Browser, path: string): Promise<Found> {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(path).href);
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.hw-margin, .hw-note :is(h3, p, blockquote)')]
        // What is a link's whole content may be laid out apart; the note's own words are what is looked for.
        .map(({ textContent }) => textContent.trim())
        .filter((line) => line !== ''),
    );
    const pdf = await page.pdf({ format: 'A4' });
    const { text } = await extractText(pdf, { mergePages: true });
    const paper = onPaper(text);
    const faults = lines
      .filter((line) => !paper.includes(onPaper(line)))
      .map((line) => `not on paper: ${line.slice(0, 100)}`);
    return { things: lines.length, faults };
  } finally {
    await page.close();
  }
}
