/** Pages that change under their reader: what comes is read, what goes loses its marks, and nothing jumps. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, painted, type Reader, startReader, type Tab } from './reader.ts';
import { PARAGRAPHS, story } from './stories.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.leave());

const marked = async (tab: Tab) => Object.values(await painted(tab.page)).flat();
const says = (texts: string[], beginning: string) => texts.some((text) => text.startsWith(beginning));

/** Waits until some mark begins so, or none does. */
async function whenMarked(tab: Tab, beginning: string, wanted: boolean): Promise<void> {
  await tab.page.waitForFunction(
    (beginning, wanted) => {
      let found = false;
      CSS.highlights.forEach((highlight, name) => {
        if (!name.startsWith('headwater-')) return;
        highlight.forEach((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          found ||= String(live).trim().startsWith(beginning);
        });
      });
      return found === wanted;
    },
    { timeout: 30_000, polling: 100 },
    beginning,
    wanted,
  );
}

/** What the toolbar says of a tab, asked of the browser by the extension. */
async function toolbar(tab: Tab): Promise<{ badge: string; title: string }> {
  return (await tab.panel()).evaluate(async (tabId) => {
    interface Extension {
      action: {
        getBadgeText(of: { tabId: number }): Promise<string>;
        getTitle(of: { tabId: number }): Promise<string>;
      };
    }
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { action } = scope.browser?.action ? scope.browser : scope.chrome;
    return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  }, tab.id);
}

describe('a page', () => {
  it('that navigates without loading loses the old marks, and the new story is read', async () => {
    reader.server.page('/first', story(PARAGRAPHS.slice(0, 3)));
    const tab = await reader.read('/first');
    expect((await marked(tab)).length).toBeGreaterThan(0);
    await tab.page.evaluate((text) => {
      history.pushState({}, '', '/second');
      document.title = 'A quay | The Harbour Ledger';
      const article = document.querySelector('article');
      article?.replaceChildren(
        ...['A quay', text, text.replace('212', '214')].map((words, index) => {
          const element = document.createElement(index === 0 ? 'h1' : 'p');
          element.textContent = words;
          return element;
        }),
      );
    }, PARAGRAPHS[3] ?? '');
    await tab.when(({ phase, url }) => phase.kind === 'read' && url.endsWith('/second'));
    await whenMarked(tab, 'The harbour master', true);
    expect(says(await marked(tab), 'Anthropic has accused')).toBe(false);
  });

  it('that grows above what is read keeps its marks and its place', async () => {
    const posts = Array.from({ length: 12 }, (_, n) => `${PARAGRAPHS[3]} It was crossing number ${n + 20}.`);
    reader.server.page('/live', story([...PARAGRAPHS.slice(0, 3), ...posts]));
    const tab = await reader.read('/live');
    const shifts = await tab.page.evaluate(async (text) => {
      document.querySelectorAll('article p')[8]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      let shifted = 0;
      const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
      if (supported) {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifted += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: false });
      }
      const top = () =>
        document.querySelectorAll('article p:not([data-new])')[8]?.getBoundingClientRect().top ?? 0;
      const post = document.createElement('p');
      post.dataset.new = '';
      post.textContent = text;
      document.querySelector('article h1')?.after(post);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      Object.assign(globalThis, { readShift: () => ({ shifted, top: top() }) });
      return { shifted, top: top() };
    }, 'The pilots said on Sunday that 17 ships had been turned away from the port of Leith.');
    await whenMarked(tab, 'The pilots said on Sunday', true);
    expect(says(await marked(tab), 'Anthropic has accused')).toBe(true);
    const after = await tab.page.evaluate(() =>
      (globalThis as unknown as { readShift(): { shifted: number; top: number } }).readShift(),
    );
    // What the page did to itself is its own; reading it again and marking it moved nothing.
    expect(after.shifted).toBe(shifts.shifted);
    expect(Math.abs(after.top - shifts.top)).toBeLessThan(1);
  });

  it('whose story stands in an open shadow root is read and marked there', async () => {
    const script = `<script>
      const host = document.querySelector('story-text');
      host.attachShadow({ mode: 'open' }).append(...host.childNodes);
    </script>`;
    const inside = story(PARAGRAPHS, script)
      .replace('<article>', '<article><story-text>')
      .replace('</article>', '</story-text></article>');
    reader.server.page('/shadow', inside);
    const tab = await reader.read('/shadow');
    expect(claimsOf(await tab.state()).length).toBeGreaterThan(0);
    await whenMarked(tab, 'Anthropic has accused', true);
  });

  it('behind a notice is said to be, and read when the notice was answered', async () => {
    const notice = `<div role="dialog" aria-modal="true" id="consent"><p>We and our partners store information on your
      device. Choose what you agree to before you go on to the story.</p></div>`;
    reader.server.page('/notice', `<!doctype html><title>One moment</title><body>${notice}</body>`);
    const tab = await reader.read('/notice');
    expect((await tab.state()).phase).toEqual({ kind: 'no-article', reason: 'behind-notice' });
    await tab.page.evaluate((html) => {
      document.querySelector('#consent')?.remove();
      document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    }, story());
    await tab.when(({ phase }) => phase.kind === 'read');
  });

  it('behind a notice that lies over the story is read all the same', async () => {
    const wall = `<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fffc"><p>We value your privacy. Agree to everything?</p></div>`;
    reader.server.page('/over', story(PARAGRAPHS, wall));
    const tab = await reader.read('/over');
    expect(
      says(
        claimsOf(await tab.state()).map(({ text }) => text),
        'We value',
      ),
    ).toBe(false);
    await whenMarked(tab, 'Anthropic has accused', true);
  });

  it('that fills itself with a frame says where to read it', async () => {
    reader.server.page('/inner', story());
    reader.server.page(
      '/outer',
      '<!doctype html><title>Outer</title><body style="margin:0"><h1>Outer</h1><iframe src="/inner" style="width:100vw;height:100vh;border:0"></iframe></body>',
    );
    const tab = await reader.read('/outer');
    const frame = `${reader.server.origin}/inner`;
    expect((await tab.state()).phase).toEqual({ kind: 'no-article', reason: 'in-frame', frame });
    expect(
      await (await tab.panel()).evaluate(
        () => document.querySelector<HTMLAnchorElement>('main .notice a, main a.button')?.href,
      ),
    ).toBe(frame);
  });

  it('that appends a second story keeps the first one’s marks, and turns to it when the page does', async () => {
    reader.server.page('/endless', story(PARAGRAPHS.slice(0, 3)));
    const tab = await reader.read('/endless');
    await tab.page.evaluate(
      (texts) => {
        const next = document.createElement('article');
        for (const [index, text] of texts.entries()) {
          const element = document.createElement(index === 0 ? 'h1' : 'p');
          element.textContent = text;
          next.append(element);
        }
        document.querySelector('main')?.append(next);
      },
      ['A quay for Leith', PARAGRAPHS[3] ?? '', (PARAGRAPHS[3] ?? '').replace('212', '214')],
    );
    expect(says(await marked(tab), 'Anthropic has accused')).toBe(true);
    await tab.page.evaluate(() => {
      history.pushState({}, '', '/endless-2');
      document.title = 'A quay for Leith | The Harbour Ledger';
    });
    await tab.when(({ phase, url }) => phase.kind === 'read' && url.endsWith('/endless-2'));
    await whenMarked(tab, 'The harbour master', true);
  });

  it('for subscribers is read as far as it shows, and says so', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'A letter about copied answers',
      isAccessibleForFree: false,
    };
    reader.server.page(
      '/paid',
      story(PARAGRAPHS.slice(0, 2), `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    );
    const tab = await reader.read('/paid');
    const note = await (await tab.panel()).waitFor(
      () => document.querySelector('.partial-note')?.textContent,
    );
    expect(note).toContain('subscribers');
  });
});

describe('the toolbar', () => {
  it('counts what is contested in this tab alone', async () => {
    const tab = await reader.read('/');
    const contested = claimsOf(await tab.state()).filter(({ status }) => status === 'conflicting').length;
    expect(contested).toBeGreaterThan(0);
    expect(await toolbar(tab)).toEqual({
      badge: String(contested),
      title: expect.stringContaining(String(contested)),
    });
    const other = await reader.open('/empty-tab');
    expect((await toolbar(other)).badge).toBe('');
    await tab.say({ type: 'stop', tabId: tab.id });
    await tab.when(({ phase }) => phase.kind === 'idle');
    expect((await toolbar(tab)).badge).toBe('');
  });
});
