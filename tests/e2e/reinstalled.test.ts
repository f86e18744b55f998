/** The extension is updated under a page it has marked: the old script falls silent, the next reading takes over. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painted, placeOfMark, type Reader, select, startReader, type Tab } from './reader.ts';

let reader: Reader;
let tab: Tab;
let before: Awaited<ReturnType<typeof holdings>>;
beforeAll(async () => {
  reader = await startReader();
  tab = await reader.read('/');
  await tab.page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  before = await holdings();
  await reader.driver.reinstall();
});
afterAll(() => reader.leave());

/** What of ours the page holds. */
const holdings = async () => ({
  marks: await painted(tab.page),
  sheets: await tab.page.evaluate(() => document.adoptedStyleSheets.length),
});
/** Two frames in the page: what was going to answer an event has. */
const frames = () =>
  tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('a page that was marked before an update', () => {
  it('is read again as if it had not been: one set of marks, one stylesheet', async () => {
    await reader.driver.pressAction(tab.page);
    await tab.when((state) => state.phase.kind === 'read');
    await tab.page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
    expect(before.sheets).toBe(1);
    expect(await holdings()).toEqual(before);
  });

  it('has nothing of ours left when it is stopped', async () => {
    await tab.say({ type: 'stop', tabId: tab.id });
    await tab.page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 });
    expect(await holdings()).toEqual({ marks: {}, sheets: 0 });
  });

  it('hears nothing more of the script that lost its extension', async () => {
    const text = before.marks.corroborated?.[0] ?? '';
    const next = await reader.read('/?silent');
    await next.page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
    tab = next;
    const { x, y } = await placeOfMark(tab.page, text.slice(0, 30));
    await reader.driver.reinstall();
    await tab.page.bringToFront();
    await tab.page.mouse.move(x, y);
    await frames();
    await select(tab.page, 'fraudulent accounts to question the model');
    await frames();
    expect(await tab.page.$$('headwater-overlay')).toHaveLength(0);
  });
});
