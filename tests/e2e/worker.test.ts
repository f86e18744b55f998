/** The background dies at any time; the next action works as if it had not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, painted, placeOfMark, type Reader, select, startReader, type Tab } from './reader.ts';

let reader: Reader;
let tab: Tab;
beforeAll(async () => {
  reader = await startReader();
  tab = await reader.read('/');
});
afterAll(() => reader.leave());

describe('after the death of the background', () => {
  it('the panel still has the report', async () => {
    const before = claimsOf(await tab.state());
    await reader.driver.killWorker();
    expect(claimsOf(await tab.state())).toEqual(before);
  });

  it('a click on a mark still reaches its claim', async () => {
    const claim = claimsOf(await tab.state()).find(({ status }) => status === 'conflicting');
    await reader.driver.killWorker();
    const { x, y } = await placeOfMark(tab.page, claim?.text.slice(0, 40) ?? '');
    await tab.page.mouse.click(x, y);
    await tab.when((state) => state.focus?.claimId === claim?.id);
  });

  it('the panel’s own port comes back: a button in it still works', async () => {
    const panel = await tab.panel();
    await reader.driver.killWorker();
    await panel.click('[data-tool="marks"]');
    await tab.page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith('headwater-')),
      { polling: 50, timeout: 10_000 },
    );
    await panel.click('[data-tool="marks"][aria-pressed="false"]');
    await tab.when((state) => state.marksVisible);
  });

  it('a selection is still traced', async () => {
    await reader.driver.killWorker();
    await select(tab.page, 'Its backers include Amazon and Google.');
    await reader.driver.pressAction(tab.page);
    await reader.driver.traceFromMenu(tab.page);
    const { trace } = await tab.when((state) => state.trace?.state === 'done');
    expect(trace?.state === 'done' && trace.trace.claim.status).toBe('corroborated');
  });

  it('another page is still read', async () => {
    await reader.driver.killWorker();
    const next = await reader.read('/');
    expect(claimsOf(await next.state()).length).toBeGreaterThan(5);
    expect(Object.keys(await painted(next.page)).length).toBeGreaterThan(1);
  });
});
