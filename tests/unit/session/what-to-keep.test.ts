import { describe, expect, it } from 'vitest';
import type { SiteRules } from '../../../lib/platform/site-rules';
import { type KeepPorts, keepsItself, tabsToKeep } from '../../../lib/session/what-to-keep';

const RULES: SiteRules = { 'kept.example': { keep: true }, 'left.example': { reading: 'never' } };

function ports(...urls: string[]): KeepPorts {
  const tabs = urls.map((url, id) => ({ id, windowId: 1, url, title: '' }));
  return {
    tabs: async () => tabs.map(({ id }) => id),
    tab: async (id) => tabs[id] ?? null,
    rules: async () => RULES,
  };
}

describe('all open tabs', () => {
  it.each([
    ['https://ledger.example/story', true],
    ['', true],
    ['http://localhost:8080/draft', true],
    ['https://left.example/story', false],
    ['https://mail.ledger.example/inbox', false],
    ['https://ledger.example/account/settings', false],
  ])('with %s among them: it is kept, %s', async (url, kept) => {
    expect(await tabsToKeep(ports('https://first.example/a', url))).toEqual(kept ? [0, 1] : [0]);
  });

  it('are those that are still there', async () => {
    const all = ports('https://first.example/a');
    expect(await tabsToKeep({ ...all, tabs: async () => [0, 7] })).toEqual([0]);
  });
});

describe('a page that was read', () => {
  it.each([
    ['a site that is kept', 'https://kept.example/a', 'https://kept.example/a', true],
    ['a tab whose address nobody knows', 'https://kept.example/a', '', true],
    ['another site', 'https://ledger.example/a', 'https://ledger.example/a', false],
    ['a page that names a kept site as its own', 'https://kept.example/a', 'https://ledger.example/a', false],
    ['an account on a kept site', 'https://kept.example/account', 'https://kept.example/account', false],
  ])('of %s is kept by itself: %#', async (_, stated, shown, kept) => {
    expect(await keepsItself(ports(shown), 0, stated)).toBe(kept);
  });

  it('in a tab that is gone is not kept', async () => {
    expect(await keepsItself(ports(), 0, 'https://kept.example/a')).toBe(false);
  });
});
