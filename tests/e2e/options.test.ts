/** What the reader sets in the options holds for the next page that is read, and survives the browser's end. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, painted, type Reader, startReader, type Tab } from './reader.ts';

let reader: Reader;
let options: Page;
let tab: Tab;
beforeAll(async () => {
  reader = await startReader();
  tab = await reader.read('/');
  options = await openOptions();
});
afterAll(() => reader.leave());

async function openOptions(): Promise<Page> {
  const page = await reader.driver.openExtensionPage('options.html');
  await page.waitForSelector('main.options:not([aria-busy])');
  return page;
}

/** Clicks a switch and waits until it shows what was kept. */
async function press(page: Page, name: string, on: boolean): Promise<void> {
  await page.bringToFront();
  await page.click(`[data-option=${name}]`);
  await page.waitForSelector(`[data-option=${name}][aria-checked=${on}]`);
  await page.waitForFunction(() => document.querySelector('.options-said')?.textContent !== '');
}

const isOn = (page: Page, name: string) =>
  page.$eval(`[data-option=${name}]`, (control) => control.getAttribute('aria-checked'));

/** Moves the slider as its keys do. */
async function setThreshold(page: Page, value: number): Promise<void> {
  await page.bringToFront();
  await page.focus('#options-threshold');
  const now = () => page.$eval('#options-threshold', (slider) => Number((slider as HTMLInputElement).value));
  for (let presses = 0; presses < 20 && Math.abs((await now()) - value) > 0.01; presses += 1) {
    await page.keyboard.press((await now()) < value ? 'ArrowRight' : 'ArrowLeft');
  }
  await page.waitForFunction(
    (value) =>
      document.querySelector('.options-slider output')?.textContent?.startsWith(value.toFixed(2)) === true,
    {},
    value,
  );
}

/** Runs in the page: whether so many claims are marked. */
function countOfMarks(wanted: number): boolean {
  let count = 0;
  CSS.highlights.forEach((highlight, name) => {
    if (/^headwater-(?:conflicting|corroborated|qualified|unmatched)$/.test(name)) count += highlight.size;
  });
  return count === wanted;
}

describe('the options', () => {
  it('list the keys as the browser has them', async () => {
    const listed = await options.waitForFunction(() => {
      const text = document.querySelector('.shortcuts')?.textContent ?? '';
      return text.includes('Alt+Shift+H') ? text : null;
    });
    expect(await listed.jsonValue()).toContain('Trace the selected sentence');
  });

  it('ask for nothing from the network', async () => {
    expect(await options.evaluate(() => document.body.textContent)).toContain('Network use: none');
  });
});

describe('the debug view', () => {
  it('comes into an open panel, and lists the candidates and what was left out', async () => {
    await press(options, 'debug', true);
    const panel = await tab.panel();
    await tab.page.bringToFront();
    await panel.waitFor(() => document.querySelector('.panel > div > .debug') !== null);
    const contested = claimsOf(await tab.state()).findIndex(({ status }) => status === 'conflicting');
    await panel.evaluate((index) => {
      document.querySelectorAll<HTMLElement>('.claim-button')[index]?.click();
    }, contested);
    await panel.waitFor(() => document.querySelector('.claim .debug') !== null);
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.debug')) fold.open = true;
    });
    const shown = await panel.waitFor(() => {
      const candidates = [...document.querySelectorAll('.claim .debug-candidate')];
      const removed = [...document.querySelectorAll('.debug-removed li')];
      if (candidates.length === 0 || removed.length === 0) return null;
      return {
        relations: candidates.map((candidate) => candidate.querySelector('strong')?.textContent),
        guards: document.querySelectorAll('.debug-guards > [data-passed="true"]').length,
        removed: removed.map((block) => block.textContent ?? ''),
      };
    });
    expect(shown.relations).toContain('Says otherwise');
    expect(shown.guards).toBeGreaterThan(0);
    expect(shown.removed.some((block) => block.startsWith('Outside the story'))).toBe(true);
  });
});

describe('the claim threshold', () => {
  it('shows fewer and more of the claims at once, in the panel and in the page', async () => {
    const before = claimsOf(await tab.state());
    const marksNow = async () => Object.values(await painted(tab.page)).flat().length;
    const marks = await marksNow();
    await setThreshold(options, 0.9);
    // What is behind another tab follows when it comes to the front.
    await tab.page.bringToFront();
    const fewer = await tab.when(({ phase }) => phase.kind === 'read' && phase.report.threshold === 0.9);
    expect(claimsOf(fewer).length).toBeLessThan(before.length);
    expect(claimsOf(fewer).every(({ score }) => score >= 0.9)).toBe(true);
    await tab.page.waitForFunction(countOfMarks, {}, claimsOf(fewer).length);
    expect(await marksNow()).toBeLessThan(marks);
    const panel = await tab.panel();
    await panel.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>('.threshold input');
      if (!slider) throw new Error('the panel has no slider');
      slider.value = '0.1';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const more = await tab.when(({ phase }) => phase.kind === 'read' && phase.report.threshold === 0.1);
    expect(claimsOf(more).length).toBeGreaterThan(before.length);
    await tab.page.waitForFunction(countOfMarks, {}, claimsOf(more).length);
    await setThreshold(options, 0.9);
  });
});

describe('marks switched off', () => {
  it('leave the next page unpainted until they are asked for', async () => {
    await options.bringToFront();
    await options.click('#page [data-choice=never]');
    await options.waitForSelector('#page [data-choice=never][aria-pressed=true]');
    const next = await reader.read('/');
    expect((await next.state()).marksVisible).toBe(false);
    expect(await painted(next.page)).toEqual({});
    await next.say({ type: 'marks', tabId: next.id, visible: true });
    await next.page.waitForFunction(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('headwater-')),
    );
  });
});

describe('the language', () => {
  it('is the reader’s choice, in every page of ours that is open', async () => {
    await options.bringToFront();
    await options.select('.select', 'de');
    await options.waitForFunction(() => document.documentElement.lang === 'de');
    await options.waitForFunction(() => document.querySelector('h1')?.textContent === 'Einstellungen');
    expect(await options.title()).toBe('Einstellungen - Headwater');
    await tab.page.bringToFront();
    const panel = await tab.panel();
    await panel.waitFor(() =>
      [...document.querySelectorAll('.claim-status')].some(({ textContent }) => textContent === 'Gestützt'),
    );
    await options.bringToFront();
    await options.select('.select', '');
    await options.waitForFunction(() => document.documentElement.lang.startsWith('en'));
  });
});

describe('after the browser was closed', () => {
  it('everything is as it was set', async () => {
    await reader.restart();
    const page = await openOptions();
    expect(await isOn(page, 'debug')).toBe('true');
    expect(await page.$('#page [data-choice=never][aria-pressed=true]')).not.toBeNull();
    expect(await isOn(page, 'selection')).toBe('true');
    expect(await page.$eval('#options-threshold', (slider) => (slider as HTMLInputElement).value)).toBe(
      '0.9',
    );
  });
});
