/** A selected text is traced in the library, by menu and by command. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../lib/model.ts';
import { askLibrary, type Reader, select, startReader, type Tab } from './reader.ts';
import { PARAGRAPHS, story } from './stories.ts';

const SENTENCE = 'fraudulent accounts to question the model';
const LEADS_BACK = 'Reuters later called the incident Anthropic’s “largest known attack”.';
const ELSEWHERE = 'The letter was addressed to Senator Elizabeth Warren and Senator Tim Scott.';

let reader: Reader;
let tab: Tab;
beforeAll(async () => {
  reader = await startReader();
  tab = await reader.read('/');
});
afterAll(() => reader.leave());

const traced = (selection: string) =>
  tab.when((state) => state.trace?.state === 'done' && state.trace.trace.selection === selection);

describe('a selection', () => {
  it('is traced from the context menu, best evidence first', async () => {
    await select(tab.page, ELSEWHERE);
    await reader.driver.traceFromMenu(tab.page);
    const { trace } = await traced(ELSEWHERE);
    const evidence = trace?.state === 'done' ? trace.trace.claim.evidence : [];
    expect(evidence[0]?.quote).toContain('Elizabeth Warren');
    const shown = await (await tab.panel()).waitFor(
      () => document.querySelector('.trace .trace-selection')?.textContent,
    );
    expect(shown).toContain('Elizabeth Warren');
  });

  it('is traced by the command', async () => {
    await select(tab.page, SENTENCE);
    await reader.driver.command('trace-selection', tab.page);
    const { trace } = await traced(SENTENCE);
    expect(trace?.state === 'done' && trace.trace.claim.evidence.length).toBeGreaterThan(0);
  });

  it('stays selected', async () => {
    expect(await tab.page.evaluate(() => String(getSelection()))).toBe(SENTENCE);
  });

  it('made with the mouse brings the button, whose press traces it and leaves it selected', async () => {
    await tab.page.evaluate(() => getSelection()?.removeAllRanges());
    await drag(tab.page, ELSEWHERE);
    const button = await placeOfButton(tab.page);
    await tab.page.mouse.click(button.x, button.y);
    await traced(ELSEWHERE);
    expect(await tab.page.evaluate(() => String(getSelection()))).toBe(ELSEWHERE);
    expect(await overlayAt(tab.page, button)).toBe(false);
  });

  it('leads back hop by hop: each opens in the panel with its two passages, and the trail ends honestly', async () => {
    await drag(tab.page, LEADS_BACK);
    const { x, y } = await placeOfButton(tab.page);
    await tab.page.mouse.click(x, y);
    const { trace } = await traced(LEADS_BACK);
    const paths = (trace?.state === 'done' && trace.trace.paths) || [];
    expect(paths.length).toBeGreaterThan(0);
    expect(paths[0]?.hops.length).toBeGreaterThan(0);
    const panel = await tab.panel();
    await panel.waitFor(
      (text) => document.querySelector('.trail')?.parentElement?.textContent?.includes(text),
      LEADS_BACK,
    );
    const hops = await panel.evaluate(() => document.querySelectorAll('.hop').length);
    expect(hops).toBe(paths.reduce((sum, path) => sum + path.hops.length, 0));
    const shown = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.hop')].map((hop) => {
        const fold = hop.querySelector('details');
        if (fold && !fold.open) hop.querySelector('summary')?.click();
        return {
          open: fold?.open,
          quotes: [...hop.querySelectorAll('blockquote')].map((quote) => quote.textContent),
        };
      }),
    );
    const quotes = paths.flatMap((path) => path.hops.map(({ from, to }) => [from.quote, to.quote]));
    expect(shown).toEqual(quotes.map((each) => ({ open: true, quotes: each })));
    const ends = await panel.evaluate(() =>
      [...document.querySelectorAll('.trail-end p')].map((end) => end.textContent ?? ''),
    );
    expect(ends).toHaveLength(paths.length);
    for (const end of ends) expect(end).toMatch(/^The trail (leaves your library here|ends here|leads back)/);
  });

  it('gives way to the claims when the trace is closed', async () => {
    await (await tab.panel()).click('.trace-head button');
    await tab.when((state) => state.trace === null);
  });
});

describe('words that link', () => {
  const words = 'council approved the harbour plan on Monday';
  const document: CorpusDocument = {
    ...{
      id: 'minutes',
      title: 'Minutes of Monday',
      publisher: 'Leith Town Hall',
      language: 'en',
      source: 'added',
    },
    url: 'https://town-hall.example/minutes',
    published: { iso: '2026-06-22T20:00Z', certainty: 'exact' },
    text: 'On Monday the council approved the harbour plan by nine votes to four.',
    blocks: [{ kind: 'paragraph', start: 0, end: 70 }],
  };

  it('lead to the document they link to, though they are a piece of a sentence', async () => {
    const paragraph = `By nine votes to four, the <a href="${document.url}">${words}</a>, and nobody was surprised.`;
    reader.server.page('/linked', story([...PARAGRAPHS, paragraph]));
    const linked = await reader.read('/linked');
    await askLibrary(await linked.panel(), { type: 'library.keep', document });
    await select(linked.page, words);
    await reader.driver.traceFromMenu(linked.page);
    const { trace } = await linked.when(
      (state) => state.trace?.state === 'done' && state.trace.trace.selection === words,
    );
    const [hop] = (trace?.state === 'done' && trace.trace.paths?.[0]?.hops) || [];
    expect(hop).toMatchObject({
      kind: 'linked',
      name: 'Leith Town Hall',
      to: { document: { id: 'minutes' } },
    });
    expect(hop?.from.marks).toEqual([{ start: 0, end: words.length }]);
  });
});

/** Draws a selection over a text that stands within one text node, as a reader does. */
async function drag(page: Page, text: string): Promise<void> {
  await select(page, text);
  const [from, to] = await page.evaluate(() => {
    const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
    const [first, last] = [lines[0], lines.at(-1)];
    getSelection()?.removeAllRanges();
    if (!first || !last) throw new Error('the text is not drawn');
    return [
      { x: first.left, y: first.top + first.height / 2 },
      { x: last.right, y: last.top + last.height / 2 },
    ];
  });
  if (!from || !to) throw new Error('the text has no place');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Where the button beside the selection can be pressed: its root is closed, so its place is felt for. */
async function placeOfButton(page: Page): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(
    () => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
      if (!box) return null;
      for (let y = box.top - 60; y < box.bottom + 60; y += 6)
        for (let x = Math.max(0, box.left - 40); x < box.right + 120; x += 6)
          if (document.elementFromPoint(x, y)?.localName === 'headwater-overlay')
            return { x: x + 6, y: y + 6 };
      return null;
    },
    { polling: 50, timeout: 10_000 },
  );
  const place = (await found.jsonValue()) as { x: number; y: number } | null;
  if (!place) throw new Error('the button did not appear');
  return place;
}

/** Whether anything of ours lies at this point of the page. */
function overlayAt(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  return page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName === 'headwater-overlay', x, y);
}
