/** No network request is ever made, whatever the reader does, unless they subscribe to a feed (feeds.test.ts). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reader, select, startReader } from './reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.leave());

describe('the network', () => {
  it('sees the pages the reader opened, their pictures and styles, and nothing else', async () => {
    const tab = await reader.read('/');
    await select(tab.page, 'Its backers include Amazon and Google.');
    await reader.driver.traceFromMenu(tab.page);
    await tab.when((state) => state.trace?.state === 'done');
    await tab.say({ type: 'read', tabId: tab.id });
    await tab.when((state) => state.phase.kind === 'read');
    const own = await reader.driver.openExtensionPage(`sidepanel.html?tabId=${tab.id}`);
    await own.waitForSelector('.claim');
    await reader.driver.killWorker();
    await tab.state();

    const requests = await reader.close();
    const { origin } = reader.server;
    const strays = requests.filter(
      ({ url, initiator }) =>
        /^(?:https?|wss?):/.test(url) && !(url.startsWith(origin) && initiator === origin),
    );
    expect(strays).toEqual([]);
    const asked = new Set(reader.server.requests);
    expect([...asked].sort()).toEqual(['/', '/chart.svg', '/demo.css', '/lead.svg', '/mark.svg']);
  });
});
