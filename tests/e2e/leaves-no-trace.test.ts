/** The page is the page's: its own nodes are never changed, and switching off leaves it as it was found. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reader, startReader, type Tab } from './reader.ts';

interface Extension {
  storage: { local: { set(values: object): Promise<void> } };
}

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.leave());

/** Everything of ours that a page could hold. */
const holdings = (tab: Tab) =>
  tab.page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    globals: Object.keys(window).filter((name) => /headwater/i.test(name)),
    children: document.documentElement.children.length,
  }));

describe('the page', () => {
  it('is as it was found after switching off', async () => {
    // The first page opens the panel, so that the second can be looked at before anything is asked of it.
    await reader.read('/');
    const tab = await reader.open('/?again');
    const before = await holdings(tab);
    await reader.driver.pressAction(tab.page);
    await tab.when((state) => state.phase.kind === 'read');
    expect((await holdings(tab)).highlights.length).toBeGreaterThan(0);
    await tab.say({ type: 'stop', tabId: tab.id });
    await tab.when((state) => state.phase.kind === 'idle');
    await tab.page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50, timeout: 10_000 });
    expect(await holdings(tab)).toEqual(before);
  });

  it('keeps every one of its own nodes and texts while it is read', async () => {
    const tab = await reader.open('/?watched');
    await tab.page.evaluate(() => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      new MutationObserver((records) => {
        for (const record of records) {
          const own = [...record.addedNodes, ...record.removedNodes].filter(
            (node) => node.nodeName.toLowerCase() !== 'headwater-overlay',
          );
          if (record.type !== 'childList' || own.length > 0)
            seen.push(`${record.type} ${record.target.nodeName}`);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await reader.driver.pressAction(tab.page);
    await tab.when((state) => state.phase.kind === 'read');
    await tab.page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50, timeout: 10_000 });
    expect(await tab.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  it('can be selected and copied, and its links followed, as before', async () => {
    const tab = await reader.read('/?select');
    const copied = await tab.page.evaluate(() => {
      const paragraph = document.querySelector('article p.standfirst') as HTMLElement;
      getSelection()?.selectAllChildren(paragraph);
      return [String(getSelection()).trim(), paragraph.innerText.trim()];
    });
    expect(copied[0]).toBe(copied[1]);
    await tab.page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('article p a[href="#"]');
      link?.setAttribute('href', '#followed');
      link?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await tab.page.click('article p a[href="#followed"]');
    expect(await tab.page.evaluate(() => location.hash)).toBe('#followed');
  });

  it('holds labels for those who hear it where they are wanted: seen by nobody, copied by nobody, gone when not', async () => {
    const panel = await (await reader.read('/')).panel();
    const wanted = (spoken: boolean) =>
      panel.evaluate(async (spoken: boolean) => {
        const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
        await (scope.browser ?? scope.chrome).storage.local.set({ 'setting.spokenMarks': spoken });
      }, spoken);
    const tab = await reader.open('/?heard');
    const look = () =>
      tab.page.evaluate(() => {
        const story = document.querySelector('article') as HTMLElement;
        getSelection()?.selectAllChildren(story);
        const copied = String(getSelection());
        getSelection()?.removeAllRanges();
        const boxes = [...story.querySelectorAll('p, h2, a, em')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        });
        return { copied, boxes, size: [document.body.scrollWidth, document.body.scrollHeight] };
      });
    const labels = (some: boolean) =>
      tab.page.waitForFunction(
        (some) => (document.querySelector('headwater-label') !== null) === some,
        { polling: 50, timeout: 10_000 },
        some,
      );
    const before = { ...(await look()), markup: (await holdings(tab)).markup };
    await wanted(true);
    await reader.driver.pressAction(tab.page);
    const read = await tab.when((state) => state.phase.kind === 'read');
    await labels(true);
    expect(await look()).toEqual({ copied: before.copied, boxes: before.boxes, size: before.size });
    const spoken = await tab.page.$$eval('headwater-label', (all) =>
      all.map(({ textContent }) => textContent),
    );
    const answered =
      read.phase.kind === 'read'
        ? read.phase.report.claims.filter(({ status }) => status !== 'unmatched')
        : [];
    expect(spoken).toHaveLength(2 * answered.length);
    expect(spoken[0]).toMatch(/^Claim \d+, \w+, start:$/);
    await wanted(false);
    await labels(false);
    expect((await holdings(tab)).markup).toBe(before.markup);
  });
});
