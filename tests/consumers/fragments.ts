/**
 * Text fragments followed by others: by text-fragments-polyfill, which tells the very range a directive selects, and by
 * browsers, which scroll to it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import type { Boundary } from '../../lib/export/anchors';
import { fragmentLink } from '../../lib/export/text-fragment';
import { savedAddress, serveSaved } from '../support/saved-page';
import type { Found, Taken } from './taken';

/** A few lines high: what is scrolled to is nearly the only thing to be seen. */
const SLIT = { width: 1000, height: 160 };

/** The library as a script that leaves it at `fragments`, so that pages that forbid scripts can be asked too. */
const POLYFILL = `globalThis.__name = (run) => run; // what tsx puts around named functions
globalThis.fragments = (() => {
${readFileSync(
  createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils'),
  'utf8',
).replaceAll(/^export /gm, '')}
return { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective };
})()`;

/** A link, and what it is to lead to. */
interface Aim {
  hash: string;
  range: { start: Boundary; end: Boundary };
  text: string;
}

/** Runs in a page: what the polyfill selects for each link, and what it should, as the letters before either end. */
function inPage(aims: readonly Aim[]) {
  interface Polyfill {
    getFragmentDirectives(hash: string): { text: string[] };
    parseFragmentDirectives(directives: { text: string[] }): { text: object[] };
    processTextFragmentDirective(directive: object, document: Document): Range[];
  }
  const { fragments } = globalThis as unknown as { fragments: Polyfill };
  const letters = (text: string): number => text.replace(/[\s\u00ad]+/g, '').length;
  const lettersBefore = (node: Node, offset: number): number => {
    const before = document.createRange();
    before.setStart(document.body, 0);
    before.setEnd(node, offset);
    return letters(before.toString());
  };
  const pointOf = ({ path, offset }: Boundary): number => {
    const element = document.evaluate(
      path,
      document,
      null,
      XPathResult.FIRST_ORDERED_NODE_TYPE,
    ).singleNodeValue;
    if (!element) return -1;
    const text = [...(element.textContent ?? '')].slice(0, offset).join('');
    return lettersBefore(element, 0) + letters(text);
  };
  const wants = aims.map(({ range }) => [pointOf(range.start), pointOf(range.end)]);
  // Browsers compare by collation, as the specification says, which looks through soft hyphens; the polyfill does not.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (node.nodeValue?.includes('\u00ad')) node.nodeValue = node.nodeValue.replaceAll('\u00ad', '');
  return aims.map(({ hash }, index) => {
    const [directive] = fragments.parseFragmentDirectives(fragments.getFragmentDirectives(hash)).text;
    const [found] = directive ? fragments.processTextFragmentDirective(directive, document) : [];
    const got = found
      ? [
          lettersBefore(found.startContainer, found.startOffset),
          lettersBefore(found.endContainer, found.endOffset),
        ]
      : null;
    return { want: wants[index] ?? [], got };
  });
}

/** Runs in a page: whether the first line of a range is to be seen. */
function inView({ start }: Aim['range']): boolean {
  const element = document.evaluate(
    start.path,
    document,
    null,
    XPathResult.FIRST_ORDERED_NODE_TYPE,
  ).singleNodeValue;
  if (!element) return false;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = start.offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const characters = [...(node.nodeValue ?? '')];
    if (left < characters.length) {
      const range = document.createRange();
      const at = characters.slice(0, left).join('').length;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }
    left -= characters.length;
  }
  return false;
}

/** Links to the claims of a saved page: the polyfill selects the very words. Counts links. */
export async function selectedClaims(browser: Browser, path: string, taken: Taken): Promise<Found> {
  return inSaved(browser, path, (page) => selected(page, aimsOf(taken)));
}

/** Links to what a page's evidence quotes, each document as a page of its own. Counts links. */
export async function selectedSources(
  browser: Browser,
  texts: ReadonlyMap<string, string>,
  { dossier }: Taken,
): Promise<Found> {
  const total: Found = { things: 0, faults: [] };
  const page = await browser.newPage();
  try {
    for (const { id } of dossier.documents) {
      const text = texts.get(id) ?? '';
      const evidence = dossier.report.claims.flatMap((claim) => claim.evidence);
      const spans = evidence.filter(({ document }) => document.id === id).map(({ span }) => span);
      await page.goto('about:blank');
      await page.evaluate((paragraphs) => {
        document.body.replaceChildren(
          ...paragraphs.map((paragraph) =>
            Object.assign(document.createElement('p'), { textContent: paragraph }),
          ),
        );
      }, text.split(/\n+/));
      const { things, faults } = await selected(page, aimsIn(text, spans));
      total.things += things;
      total.faults.push(...faults);
    }
    return total;
  } finally {
    await page.close();
  }
}

/** Links to the claims of a saved page, followed by the browser: what it scrolls to begins with them. Counts links. */
export async function scrolledTo(browser: Browser, path: string, taken: Taken): Promise<Found> {
  return inSaved(browser, path, async (page) => {
    await page.setViewport(SLIT);
    const aims = aimsOf(taken);
    const faults: string[] = [];
    for (const { hash, range, text } of aims) {
      // A page of its own each time: a change of the hash alone would need a reader's press.
      await page.goto('about:blank');
      await page.goto(savedAddress(path) + hash, { waitUntil: 'load' });
      const there = page.waitForFunction(inView, { timeout: 3_000 }, range);
      if (
        !(await there.then(
          () => true,
          () => false,
        ))
      )
        faults.push(`not in view: ${text.slice(0, 80)}`);
    }
    return { things: aims.length, faults };
  });
}

async function inSaved<T>(browser: Browser, path: string, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await serveSaved(page, path);
    await page.goto(savedAddress(path), { waitUntil: 'load' });
    return await run(page);
  } finally {
    await page.close();
  }
}

async function selected(page: Page, aims: readonly Aim[]): Promise<Found> {
  await page.evaluate(POLYFILL);
  const outcomes = await page.evaluate(inPage, aims);
  const faults = outcomes.flatMap(({ want, got }, index) =>
    String(want) === String(got) ? [] : [`${got ?? 'nothing'} in place of ${want}: ${aims[index]?.hash}`],
  );
  return { things: aims.length, faults };
}

/** The links of the claims that have one, each with where it should lead. */
function aimsOf({ dossier }: Taken): Aim[] {
  return Object.values(dossier.anchors.claims).flatMap(({ link, range, exact }) =>
    link && range ? [{ hash: link.slice(link.indexOf('#')), range, text: exact }] : [],
  );
}

/** Links into a text of which the page's body is made, a paragraph a line. */
function aimsIn(text: string, spans: readonly { start: number; end: number }[]): Aim[] {
  return spans.flatMap((span) => {
    const link = fragmentLink(text, span, 'https://source.example/');
    const point = (at: number): Boundary => ({
      path: '/html/body',
      // The body's text is the paragraphs without what parts them.
      offset: [...text.slice(0, at).replace(/\n+/g, '')].length,
    });
    const range = { start: point(span.start), end: point(span.end) };
    return link
      ? [{ hash: link.slice(link.indexOf('#')), range, text: text.slice(span.start, span.end) }]
      : [];
  });
}
