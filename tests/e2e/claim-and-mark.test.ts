/** From a mark to its claim in the panel, and from a claim to its mark in the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, painted, placeOfMark, type Reader, startReader, type Tab } from './reader.ts';

let reader: Reader;
let tab: Tab;
beforeAll(async () => {
  reader = await startReader();
  tab = await reader.read('/');
});
afterAll(() => reader.leave());

describe('claim and mark', () => {
  it('a click on a mark opens its claim in the panel', async () => {
    const claim = claimsOf(await tab.state()).find(({ status }) => status === 'conflicting');
    const { x, y } = await placeOfMark(tab.page, claim?.text.slice(0, 40) ?? '');
    await tab.page.mouse.click(x, y);
    const shown = await (await tab.panel()).waitFor(
      () => document.querySelector('.claim[data-open="true"] .claim-text')?.textContent,
    );
    expect(shown.replace(/\s+/g, ' ')).toBe(claim?.text.replace(/\s+/g, ' '));
  });

  it('and a click on another mark opens that one', async () => {
    const claim = claimsOf(await tab.state()).find(({ status }) => status === 'corroborated');
    const { x, y } = await placeOfMark(tab.page, claim?.text.slice(0, 40) ?? '');
    await tab.page.mouse.click(x, y);
    const text = claim?.text.replace(/\s+/g, ' ') ?? '';
    await (await tab.panel()).waitFor(
      (text) =>
        [...document.querySelectorAll('.claim[data-open="true"] .claim-text')].some(
          (node) => node.textContent?.replace(/\s+/g, ' ') === text,
        ),
      text,
    );
  });

  it('a claim in the panel scrolls the page to its mark and gives it the focus ring', async () => {
    const last = claimsOf(await tab.state()).at(-1);
    await tab.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await tab.say({ type: 'show-claim', tabId: tab.id, claimId: last?.id ?? '' });
    await tab.page.waitForFunction(
      (text) => {
        let seen = false;
        CSS.highlights.get('headwater-focus')?.forEach((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { top, bottom } = live.getBoundingClientRect();
          seen ||= String(live).replace(/\s+/g, ' ').startsWith(text) && top < innerHeight && bottom > 0;
        });
        return seen;
      },
      { polling: 50, timeout: 10_000 },
      last?.text.replace(/\s+/g, ' ').slice(0, 30) ?? '',
    );
  });

  it('the button “show in the page” of an open claim does so too', async () => {
    const panel = await tab.panel();
    await tab.page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const first = await panel.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('.claim .claim-button');
      if (button?.getAttribute('aria-expanded') === 'false') button.click();
      return button?.querySelector('.claim-text')?.textContent ?? '';
    });
    await panel.click('.claim[data-open="true"] .claim-foot button.quiet');
    await tab.page.waitForFunction(
      (text) => {
        let found = false;
        CSS.highlights.get('headwater-focus')?.forEach((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          found ||= String(live).replace(/\s+/g, ' ').startsWith(text);
        });
        return found;
      },
      { polling: 50, timeout: 10_000 },
      first.replace(/\s+/g, ' ').slice(0, 30),
    );
  });

  it('marks go and come back with the command', async () => {
    const before = await painted(tab.page);
    await reader.driver.command('toggle-marks', tab.page);
    await tab.page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith('headwater-')),
      { polling: 50, timeout: 10_000 },
    );
    await reader.driver.command('toggle-marks', tab.page);
    await tab.page.waitForFunction(
      () => [...CSS.highlights.keys()].some((name) => name.startsWith('headwater-')),
      { polling: 50, timeout: 10_000 },
    );
    delete before.focus;
    expect(await painted(tab.page)).toEqual(before);
  });
});
