/** The way without a mouse: claim, card, panel, evidence, and back to the same place in the text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../support/driver.ts';
import { claimsOf, type Reader, startReader, type Tab } from './reader.ts';

let reader: Reader;
let tab: Tab;
let panel: Surface;
beforeAll(async () => {
  reader = await startReader();
  tab = await reader.read('/');
  panel = await tab.panel();
});
afterAll(() => reader.leave());

/** What in the panel has the focus, in a word that tells it. */
const focused = () =>
  panel.evaluate(() => {
    const at = document.activeElement;
    return {
      name: at?.className ?? '',
      text: at?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      id: at?.id ?? '',
    };
  });

/** Goes on with Tab until something with this class has the focus. */
async function tabTo(wanted: string): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 80; steps += 1) {
    const { name } = await focused();
    if (name.split(' ').includes(wanted)) return;
    passed.push(name);
    await panel.press('Tab');
  }
  throw new Error(`Tab never came to ${wanted}; it came by ${passed.join(', ')}`);
}

/** The claim the page leads to, and where it stands in the window. */
const place = () =>
  tab.page.evaluate(() => {
    let found: { text: string; top: number } | null = null;
    CSS.highlights.get('headwater-focus')?.forEach((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      found = { text: String(live).replace(/\s+/g, ' ').trim(), top: live.getBoundingClientRect().top };
    });
    return found as { text: string; top: number } | null;
  });

describe('by keyboard alone', () => {
  it('goes from the list to a claim, its evidence, and back to its place in the page', async () => {
    const claims = claimsOf(await tab.state());
    const wanted = claims.findIndex(({ status }) => status === 'conflicting');
    await panel.waitFor(() => document.querySelector('.claim-button'));
    // The first claim by Tab, the others by arrow.
    await tabTo('claim-button');
    for (let at = 0; at < wanted; at += 1) await panel.press('ArrowDown');
    const before = await focused();
    expect(before.text).toContain(claims[wanted]?.text.replace(/\s+/g, ' '));

    // Opened, the page goes there and shows the card.
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.claim[data-open="true"] .evidence'));
    await tab.page.waitForFunction(() => CSS.highlights.has('headwater-focus'), { polling: 50 });
    await tab.page.waitForFunction(() => document.querySelector('headwater-overlay'), { polling: 50 });
    const shown = await place();
    expect(shown?.text.slice(0, 30)).toBe(claims[wanted]?.text.replace(/\s+/g, ' ').slice(0, 30));

    // The evidence: its source, and both texts side by side.
    await tabTo('document-link');
    expect(
      await panel.evaluate(() => document.activeElement?.closest('.claim')?.getAttribute('data-status')),
    ).toBe('conflicting');

    // Lost in the page meanwhile, one press leads back to the same place.
    await tab.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    for (;;) {
      await tabTo('quiet');
      if (await panel.evaluate(() => document.activeElement?.closest('.claim-foot') !== null)) break;
      await panel.press('Tab');
    }
    await panel.press('Enter');
    await tab.page.waitForFunction(
      (top) => {
        let near = false;
        CSS.highlights.get('headwater-focus')?.forEach((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          near ||= Math.abs(live.getBoundingClientRect().top - top) < 200;
        });
        return near;
      },
      { polling: 50 },
      shown?.top ?? 0,
    );
    expect((await place())?.text).toBe(shown?.text);
  });

  it('closes a claim with Escape and keeps the place in the list', async () => {
    await panel.press('Escape');
    await panel.waitFor(() => document.querySelector('.claim[data-open="true"]') === null);
    expect((await focused()).name).toBe('claim-button');
  });

  it('closes the card in the page with Escape', async () => {
    await tab.page.bringToFront();
    await tab.page.keyboard.press('Escape');
    await tab.page.waitForFunction(() => !CSS.highlights.get('headwater-focus')?.size, { polling: 50 });
  });
});
