/** Saved pages served from disk to a driven browser, under a name that is the same on every machine; nothing else is answered. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';

/** Where saved pages seem to come from; reserved, so that it is nobody's. */
const ORIGIN = 'http://saved-pages.localhost';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
};

/** The address a saved page gets. */
export const savedAddress = (path: string): string => `${ORIGIN}/${encodeURIComponent(basename(path))}`;

/** From now on this tab gets the files of the page's folder at our origin, and nothing from anywhere else. */
export async function serveSaved(page: Page, path: string): Promise<void> {
  const folder = resolve(path, '..');
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return answered(request.continue());
    // A page that leads on to another at once is the page that was saved: no content leaves it where it is.
    const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (leaves && url.origin !== ORIGIN) return answered(request.respond({ status: 204 }));
    const file = join(folder, decodeURIComponent(url.pathname));
    const inside = !relative(folder, file).startsWith('..');
    if (url.origin !== ORIGIN || !inside || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return answered(request.abort());
    answered(
      request.respond({
        contentType: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
        body: readFileSync(file),
      }),
    );
  });
}

/** A request whose page was closed meanwhile is gone, and nobody waits for its answer. */
function answered(answer: Promise<void>): void {
  answer.catch(() => undefined);
}
