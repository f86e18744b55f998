/** Pages that are no easy reading: each has its own words in the panel, or a quiet, correct result. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineContrast, linesInView, pictureOf } from './pixels.ts';
import { BROWSER, claimsOf, painted, type Reader, startReader } from './reader.ts';
import { PARAGRAPHS, story } from './stories.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.leave());

describe('a page', () => {
  it('without a story is said to have none', async () => {
    reader.server.page(
      '/list',
      '<!doctype html><title>Links</title><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>',
    );
    const tab = await reader.read('/list');
    expect((await tab.state()).phase).toEqual({ kind: 'no-article', reason: 'no-story' });
    const words = await (await tab.panel()).waitFor(() => document.querySelector('.notice h2')?.textContent);
    expect(words).not.toBe('');
  });

  it('that is empty is said to be empty', async () => {
    reader.server.page('/empty', '<!doctype html><title></title>');
    const tab = await reader.read('/empty');
    expect((await tab.state()).phase).toEqual({ kind: 'no-article', reason: 'empty-page' });
  });

  it('of two megabytes is read or refused within seconds, and stays usable', async () => {
    const filler = Array.from(
      { length: 12_000 },
      (_, n) =>
        `The port authority counted ${n} boxes on quay ${n % 40} before the weather turned and work was stopped for the day.`,
    );
    reader.server.page('/large', story([...PARAGRAPHS, ...filler]));
    const tab = await reader.open('/large');
    await reader.driver.pressAction(tab.page);
    const state = await tab.when(({ phase }) => phase.kind !== 'idle');
    expect(['reading', 'read', 'no-article']).toContain(state.phase.kind);
    const began = Date.now();
    expect(await tab.page.evaluate(() => document.title)).toContain('A letter');
    expect(Date.now() - began).toBeLessThan(5_000);
    await tab.say({ type: 'stop', tabId: tab.id });
    await tab.when(({ phase }) => phase.kind !== 'reading');
  });

  it('in another language contradicts nothing', async () => {
    const german = [
      'Anthropic hat Alibaba vorgeworfen, mit Tausenden falscher Konten 16 Millionen Anfragen an das Modell Claude gestellt zu haben.',
      'Alibaba hat die Vorwürfe am Donnerstag zurückgewiesen. Das Unternehmen kündigte eine interne Prüfung an.',
      'Der Hafenmeister von Leith sagte am Freitag, die neue Mole habe 41 Millionen Pfund gekostet.',
    ];
    reader.server.page('/deutsch', story(german).replace('lang="en"', 'lang="de"'));
    const tab = await reader.read('/deutsch');
    const { phase } = await tab.state();
    if (phase.kind === 'read') {
      expect(phase.report.claims.filter(({ status }) => status === 'conflicting')).toEqual([]);
    } else {
      expect(phase.kind).toBe('no-article');
    }
  });

  it('that rewrites itself every second keeps its marks', async () => {
    const script = `<script>
      let n = 0;
      setInterval(() => {
        n += 1;
        document.querySelector('#clock').textContent = 'Updated ' + n + ' seconds ago';
        const p = document.querySelector('article p');
        p.replaceWith(p.cloneNode(true));
        document.body.dataset.rewritten = n;
      }, 1000);
    </script>`;
    reader.server.page('/rewrites', story(PARAGRAPHS, `<p id="clock">Updated just now</p>${script}`));
    const tab = await reader.read('/rewrites');
    const first = claimsOf(await tab.state())[0]?.text.slice(0, 30) ?? '';
    await tab.page.waitForFunction(() => Number(document.body.dataset.rewritten) >= 3, {
      timeout: 20_000,
      polling: 100,
    });
    await tab.page.waitForFunction(
      (text) => {
        let alive = false;
        CSS.highlights.forEach((highlight) => {
          highlight.forEach((range) => {
            const node = range.startContainer;
            alive ||= node.isConnected && (node.nodeValue ?? '').includes(text.slice(0, 20));
          });
        });
        return alive;
      },
      { timeout: 20_000, polling: 100 },
      first,
    );
    expect((await tab.state()).phase.kind).toBe('read');
  });

  it('that gets more text later has that read too', async () => {
    reader.server.page('/late', story(PARAGRAPHS.slice(0, 2)));
    const tab = await reader.read('/late');
    const before = claimsOf(await tab.state()).length;
    await tab.page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }, PARAGRAPHS[3] ?? '');
    await tab.when((state) => state.phase.kind === 'read' && state.phase.report.claims.length > before);
  });

  it('the browser allows nobody into is said to be closed to us', async () => {
    await reader.read('/late');
    const page = await reader.driver.open('about:blank');
    await reader.driver.pressAction(page);
    const panel = await reader.driver.panel();
    const phase = await panel.waitFor(() => {
      const phase = document.querySelector<HTMLElement>('main')?.dataset.phase;
      return phase === 'read' || phase === 'reading' || phase === 'idle' ? null : phase;
    });
    expect(['not-allowed', 'needs-permission', 'no-article', 'failed']).toContain(phase);
  });

  it('shows its marks in a list long after it was opened', async () => {
    const tab = await reader.read('/late');
    expect(Object.values(await painted(tab.page)).flat().length).toBeGreaterThan(0);
  });
});

/** Looks of a page that marks have to be legible on, and a card to keep clear of its claim in. */
const GROUNDS: Record<string, { style: string; attributes?: string }> = {
  'a gradient': {
    style: 'article { background: linear-gradient(#fdf6e3, #7f95c9); color: #111 }',
  },
  'a picture': {
    // Black, grey and white by turns: no line alone is legible on all of it.
    style:
      `article { color: #fff; text-shadow: 0 0 4px #000, 0 0 4px #000; background: url('data:image/svg+xml,
      <svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="30" height="40"/><rect x="30"
      width="30" height="40" fill="%23888"/><rect x="60" width="30" height="40" fill="%23fff"/></svg>') }`.replace(
        /\n\s+/g,
        ' ',
      ),
  },
  'an inverted page': {
    style: 'html { background: #fff; filter: invert(1) hue-rotate(180deg) }',
  },
  'a page another extension darkened': {
    // As Dark Reader leaves it: its mark on the root, its colours over the page's.
    style: 'html, body { background: #181a1b; color: #e8e6e3 }',
    attributes: 'data-darkreader-mode="dynamic" data-darkreader-scheme="dark"',
  },
  'text from right to left': { style: 'article { direction: rtl }' },
  'vertical text': {
    style: 'article { writing-mode: vertical-rl; height: 60vh; margin: 0 }',
  },
};

describe('marks', () => {
  it.each(Object.entries(GROUNDS))('are legible on %s, and their card is beside them', async (name, look) => {
    const path = `/ground-${name.replaceAll(' ', '-')}`;
    const head = `<style>body { margin: 40px; font: 20px/1.7 serif } ${look.style}</style></head>`;
    const page = story(PARAGRAPHS.slice(0, 3)).replace('</head>', head);
    reader.server.page(path, page.replace('<html', `<html ${look.attributes ?? ''}`));
    const tab = await reader.read(path);
    const lines = await linesInView(tab.page);
    expect(lines.length).toBeGreaterThan(0);
    const marked = await pictureOf(reader, tab.page);

    const { left, top, bottom } = lines[0]!;
    await tab.page.mouse.move(left + 8, (top + bottom) / 2);
    expect(await coveredByCard(tab.page, left + 8, (top + bottom) / 2)).toBe(0);

    await tab.say({ type: 'marks', tabId: tab.id, visible: false });
    await tab.page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 });
    const bare = await pictureOf(reader, tab.page);
    for (const line of lines) expect(lineContrast(marked, bare, line)).toBeGreaterThanOrEqual(3);
  });

  it('are left out in print', async () => {
    reader.server.page('/printed', story(PARAGRAPHS));
    const tab = await reader.read('/printed');
    // Firefox cannot be told over WebDriver BiDi to show a page as it prints it. Chromium's file is no measure: its text
    // is set in runs that end where a mark does.
    if (BROWSER === 'chromium') await tab.page.emulateMediaType('print');
    const printed = async () =>
      BROWSER === 'chromium'
        ? Buffer.from((await pictureOf(reader, tab.page)).bytes).toString('base64')
        : (await tab.page.pdf({ printBackground: true })).length;
    expect(Object.values(await painted(tab.page)).flat().length).toBeGreaterThan(0);
    const marked = await printed();
    await tab.say({ type: 'marks', tabId: tab.id, visible: false });
    await tab.page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 });
    expect(marked === (await printed())).toBe(true);
  });
});

/** Waits for the card over the claim at a point, and counts the points of the claim's lines that it covers. */
async function coveredByCard(page: Page, x: number, y: number): Promise<number> {
  const covered = await page.waitForFunction(
    (x, y) => {
      const isCard = (x: number, y: number) =>
        document.elementFromPoint(x, y)?.localName === 'headwater-overlay';
      let shown = false;
      for (let at = 0; at < 1600; at += 1)
        shown ||= isCard(((at % 40) * innerWidth) / 40, (Math.floor(at / 40) * innerHeight) / 40);
      let boxes: DOMRect[] = [];
      CSS.highlights.forEach((highlight, name) => {
        if (!name.startsWith('headwater-')) return;
        highlight.forEach((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const own = [...live.getClientRects()];
          const holds = own.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
          if (holds) boxes = own;
        });
      });
      let under = 0;
      for (const box of boxes)
        for (let px = box.left + 1; px < box.right; px += 4)
          for (let py = box.top + 1; py < box.bottom; py += 4) if (isCard(px, py)) under += 1;
      return shown && boxes.length > 0 && { under };
    },
    { timeout: 15_000, polling: 200 },
    x,
    y,
  );
  return ((await covered.jsonValue()) as { under: number }).under;
}
