/** What somebody who has just installed Headwater meets: the welcome page, and an article that can be read at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, tabStateWhen } from '../support/panel-state.ts';
import { claimsOf, painted, type Reader, startReader } from './reader.ts';

let reader: Reader;
let welcome: Page;
beforeAll(async () => {
  reader = await startReader({}, 'kept');
  welcome = await reader.driver.openedPage('welcome.html');
  await welcome.bringToFront();
  await welcome.waitForSelector('.mode-button');
});
afterAll(() => reader.leave());

describe('the welcome page', () => {
  it('opens by itself and shows the keys the browser has', async () => {
    await welcome.waitForFunction(() => document.querySelector('kbd')?.textContent?.includes('Alt'));
    expect(await welcome.$$eval('.welcome-sentences li', (sentences) => sentences.length)).toBe(3);
  });

  it('reads the built-in article, with the panel beside it', async () => {
    const { driver } = reader;
    await welcome.click('.welcome-head .button');
    const article = await driver.openedPage('demo/index.html');
    const state = await tabStateWhen(await driver.panel(), await driver.tabId(article), settled);
    const statuses = new Set(claimsOf(state).map(({ status }) => status));
    expect(statuses).toContain('conflicting');
    expect(statuses).toContain('corroborated');
    await article.waitForFunction(() => CSS.highlights.size > 0);
    expect((await painted(article)).conflicting?.length).toBeGreaterThan(0);
    // A click in the panel finds its way back, as on any page.
    const panel = await driver.panel();
    await panel.click('.claim[data-status="conflicting"] .claim-button');
    await article.waitForFunction(() => CSS.highlights.has('headwater-focus'));
  });

  it('reads every site after one yes, but for those left out', async () => {
    const { driver, server } = reader;
    await driver.acceptPrompt('all');
    await welcome.bringToFront();
    await welcome.click('[data-mode=all]');
    await welcome.waitForSelector('[data-mode=all][aria-pressed=true]');
    const tab = await reader.open('/');
    await tab.when(({ phase }) => phase.kind === 'read');

    const { hostname } = new URL(server.origin);
    const options = await driver.openExtensionPage('options.html');
    await options.waitForSelector('.site-table input');
    await options.type('.site-table input', hostname);
    await options.click('.site-table .button');
    await options.waitForSelector(`[data-host="${hostname}"]`);
    const other = await reader.open('/');
    expect((await other.state()).phase.kind).toBe('idle');
    expect(await painted(other.page)).toEqual({});
  });

  it('leaves the browser nothing to complain of', async () => {
    for (const page of ['library.html', 'options.html', 'welcome.html'])
      await (await reader.driver.openExtensionPage(page)).waitForSelector('main');
    expect(await reader.driver.complaints()).toEqual([]);
  });
});
