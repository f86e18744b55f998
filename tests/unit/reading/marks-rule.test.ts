import { describe, expect, it } from 'vitest';
import { shownMarks } from '../../../lib/reading/marks-rule';
import { fakePageLink } from '../../support/fake-page-link';

const settings = { marks: 'with-panel', sites: { 'loud.example': { marks: 'always' } } } as const;

describe('whether marks are shown', () => {
  it.each([
    ['paper.example', true, true],
    ['paper.example', false, false],
    ['www.loud.example', false, true],
  ])('on %s, the panel open: %s', async (host, open, shown) => {
    const link = fakePageLink();
    link.panelOpen = open;
    expect(await shownMarks(host, () => settings, link).wished()).toBe(shown);
  });

  it('is no where the background does not answer', async () => {
    const silent = {
      request: async () => ({ ok: false as const, error: { code: 'no-receiver' as const, detail: '' } }),
    };
    expect(await shownMarks('paper.example', () => settings, silent).wished()).toBe(false);
  });
});
