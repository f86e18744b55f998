/** A site is read by itself only after the reader has allowed it, and no longer than that. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painted, type Reader, startReader, type Tab } from './reader.ts';
import { story } from './stories.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
  reader.server.page('/one', story());
  reader.server.page('/two', story());
  reader.server.page('/three', story());
});
afterAll(() => reader.leave());

/** Presses one of the choices that stand folded away under the site's name. */
async function choose(tab: Tab, segments: string, choice: string): Promise<void> {
  const panel = await tab.panel();
  await panel.waitFor(() => {
    const fold = document.querySelector<HTMLDetailsElement>('details.site');
    if (fold) fold.open = true;
    return fold !== null;
  });
  await panel.click(`[data-segments=${segments}] [data-choice=${choice}]`);
}

describe('a site', () => {
  it('that was allowed in the panel is read without being asked', async () => {
    await reader.driver.acceptPrompt(reader.server.origin);
    // The panel opens on a page that was asked for; the site's switch stands in it.
    const tab = await reader.read('/one');
    await choose(tab, 'reading', 'automatic');
    await tab.when((state) => state.site?.reading === 'automatic');

    const other = await reader.open('/two');
    await other.when((state) => state.phase.kind === 'read');
    expect(Object.keys(await painted(other.page)).length).toBeGreaterThan(0);
  });

  it('that is no longer allowed is left alone', async () => {
    const tab = await reader.read('/one');
    await choose(tab, 'reading', 'ask');
    await tab.when((state) => state.site?.reading === 'ask');
    const other = await reader.open('/three');
    expect((await other.state()).phase.kind).not.toBe('read');
    expect(await painted(other.page)).toEqual({});
  });

  it('that is never to be read is not even when its page is asked for', async () => {
    const tab = await reader.read('/one');
    await choose(tab, 'reading', 'never');
    await tab.when(({ phase }) => phase.kind === 'left-alone');
    expect(await painted(tab.page)).toEqual({});
    await reader.driver.pressAction(tab.page);
    const words = await (await tab.panel()).waitFor(() => document.querySelector('.notice h2')?.textContent);
    expect(words).toBe('Left alone');
    expect((await tab.state()).phase.kind).toBe('left-alone');
    await choose(tab, 'reading', 'ask');
    await tab.when(({ phase }) => phase.kind === 'idle');
  });

  it('whose marks go with the panel has them only while it is open', async () => {
    const tab = await reader.read('/one');
    await choose(tab, 'marks', 'with-panel');
    await tab.when((state) => state.site?.marks === 'with-panel');
    expect(Object.keys(await painted(tab.page)).length).toBeGreaterThan(0);
    await reader.driver.closePanel();
    await tab.page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith('headwater-')),
    );
    await reader.driver.pressAction(tab.page);
    await tab.page.waitForFunction(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('headwater-')),
    );
  });
});
