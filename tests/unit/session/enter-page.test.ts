import { describe, expect, it } from 'vitest';
import type { Result } from '../../../lib/model';
import { enterPage, PAUSES } from '../../../lib/session/enter-page';

const CANNOT = 'Error: Cannot access contents of the page. Extension manifest must request permission.';

/** A browser that refuses with these words, one after the other, and then lets us in. */
function browserThatSays(refusals: string[], url: string | null) {
  const paused: number[] = [];
  const left = [...refusals];
  return {
    paused,
    inject: async (): Promise<Result<null>> => {
      const detail = left.shift();
      if (detail === undefined) return { ok: true, value: null };
      return { ok: false, error: { code: 'page-not-allowed', detail } };
    },
    tab: async () => (url === null ? null : { url }),
    pause: async (ms: number) => void paused.push(ms),
  };
}

describe('entering a page', () => {
  it("waits for a page's process that has not heard of the permission yet", async () => {
    const browser = browserThatSays([CANNOT, CANNOT], 'https://paper.example/story');
    expect(await enterPage(1, browser)).toEqual({ kind: 'in' });
    expect(browser.paused).toEqual(PAUSES.slice(0, 2));
  });

  it('does not wait for a permission that nobody gave', async () => {
    const browser = browserThatSays([CANNOT], '');
    expect(await enterPage(1, browser)).toEqual({ kind: 'needs-permission' });
    expect(browser.paused).toEqual([]);
  });

  it('does not wait for a tab that was closed meanwhile', async () => {
    expect(await enterPage(1, browserThatSays([CANNOT], null))).toEqual({ kind: 'needs-permission' });
  });

  it('gives up in the end', async () => {
    const browser = browserThatSays(Array(PAUSES.length + 1).fill(CANNOT), 'https://paper.example/story');
    expect(await enterPage(1, browser)).toEqual({ kind: 'needs-permission' });
    expect(browser.paused).toEqual(PAUSES);
  });

  it('tells a page closed to every extension from one that waits for the reader', async () => {
    const browser = browserThatSays(['The extensions gallery cannot be scripted.'], 'https://store.example/');
    expect(await enterPage(1, browser)).toEqual({ kind: 'not-allowed' });
  });

  it('does not call another fault a missing permission', async () => {
    const browser = browserThatSays(['Error: Frame with ID 0 was removed.'], 'https://paper.example/');
    expect(await enterPage(1, browser)).toMatchObject({
      kind: 'failed',
      error: { detail: 'Error: Frame with ID 0 was removed.' },
    });
  });
});
