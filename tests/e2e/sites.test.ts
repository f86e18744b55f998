/** A site is read by itself only after the reader has allowed it, and no longer than that. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painted, type Reader, startReader } from './reader.ts';
import { story } from './stories.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
  reader.server.page('/one', story());
  reader.server.page('/two', story());
  reader.server.page('/three', story());
});
afterAll(() => reader.leave());

describe('a site', () => {
  it('that was allowed in the panel is read without being asked', async () => {
    await reader.driver.acceptPrompt(reader.server.origin);
    // The panel opens on a page that was asked for; the site's switch stands in it.
    const tab = await reader.read('/one');
    await (await tab.panel()).click('.switch[aria-checked="false"]');
    await tab.when((state) => state.site?.allowed === true);

    const other = await reader.open('/two');
    await other.when((state) => state.phase.kind === 'read');
    expect(Object.keys(await painted(other.page)).length).toBeGreaterThan(0);
  });

  it('that is no longer allowed is left alone', async () => {
    const tab = await reader.read('/one');
    await (await tab.panel()).click('.switch[aria-checked="true"]');
    await tab.when((state) => state.site?.allowed === false);
    const other = await reader.open('/three');
    expect((await other.state()).phase.kind).not.toBe('read');
    expect(await painted(other.page)).toEqual({});
  });
});
