/** A page's own script can neither speak to the extension nor steer it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, painted, placeOfMark, type Reader, startReader, type Tab } from './reader.ts';
import { story } from './stories.ts';

let reader: Reader;
let tab: Tab;
beforeAll(async () => {
  reader = await startReader();
  reader.server.page('/hostile', story());
  tab = await reader.read('/hostile');
});
afterAll(() => reader.leave());

describe('a page that means harm', () => {
  it('finds no way to send a message', async () => {
    const reached = await tab.page.evaluate(async (address) => {
      const scope = window as unknown as Record<
        'chrome' | 'browser',
        { runtime?: { connect?: unknown; sendMessage?: unknown } } | undefined
      >;
      const file = await fetch(address).then(
        () => true,
        () => false,
      );
      return [scope.chrome?.runtime?.connect, scope.browser?.runtime?.sendMessage, file].map(Boolean);
    }, reader.driver.extensionUrl('sidepanel.html'));
    expect(reached).toEqual([false, false, false]);
  });

  it('cannot click a mark in the reader’s name', async () => {
    const focus = (await tab.state()).focus;
    const claim = claimsOf(await tab.state())[0];
    const { x, y } = await placeOfMark(tab.page, claim?.text.slice(0, 30) ?? '');
    await tab.page.evaluate(
      ({ x, y }) => {
        const target = document.elementFromPoint(x, y);
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }),
          );
        }
        window.postMessage({ type: 'open-claim', claimId: 'x' }, '*');
        window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'content' }, '*');
        document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: {} }));
      },
      { x, y },
    );
    // A real click afterwards is answered, and is the first that is.
    await tab.page.mouse.click(x, y);
    const state = await tab.when((state) => state.focus !== null && state.focus.at !== focus?.at);
    expect(state.focus?.claimId).toBe(claim?.id);
    expect(state.phase.kind).toBe('read');
  });

  it('keeps its reader when it takes the marks away', async () => {
    await tab.page.evaluate(() => CSS.highlights.clear());
    await tab.say({ type: 'read', tabId: tab.id });
    await tab.page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50, timeout: 10_000 });
    expect(Object.values(await painted(tab.page)).flat().length).toBeGreaterThan(3);
  });

  it('brings no markup into the panel', async () => {
    reader.server.page(
      '/markup',
      story([
        'The company said that &lt;img src=x onerror="document.title=1"&gt; had cost 12 million dollars in 2026 and 14 million in 2025.',
        'Anthropic has accused Alibaba of running the largest known distillation attack against its Claude models, &lt;script&gt;alert(1)&lt;/script&gt; said Reuters.',
      ]),
    );
    const other = await reader.read('/markup');
    const panel = await other.panel();
    await panel.waitFor(
      (text) =>
        [...document.querySelectorAll('.claim-text')].some((node) => node.textContent?.includes(text)),
      '<script>',
    );
    expect(await panel.evaluate(() => document.querySelectorAll('.claim img, .claim script').length)).toBe(0);
  });

  it('that asked for nothing is not touched', async () => {
    reader.server.page('/unasked', story());
    const other = await reader.open('/unasked');
    await other.when((state) => state.phase.kind !== 'reading');
    expect(await painted(other.page)).toEqual({});
    expect(await other.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});
