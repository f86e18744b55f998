/** What the toolbar's button says of each state a tab can be in. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Phase, TabState } from '../../../lib/messages/protocol';
import { blankState } from '../../../lib/session/tab-states';

/** What the browser's button was told, in order. */
const told = { text: [] as object[], title: [] as object[], icon: [] as object[] };
/** What was drawn on each canvas, by name of the operation. */
let strokes: string[][] = [];

vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    action: {
      setBadgeText: async (what: object) => void told.text.push(what),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setTitle: async (what: object) => void told.title.push(what),
      setIcon: async (what: object) => void told.icon.push(what),
    },
    i18n: { getMessage: (name: string, parts: unknown) => [name, parts].flat().filter(Boolean).join(' ') },
    runtime: { getURL: (path: string) => path },
  },
}));
vi.mock('../../../lib/platform/package', () => ({ packagedBytes: async () => new ArrayBuffer(1) }));

beforeEach(() => {
  vi.resetModules();
  strokes = [];
  for (const list of Object.values(told)) list.length = 0;
  vi.stubGlobal('createImageBitmap', async () => ({}));
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      constructor(readonly width: number) {}
      getContext() {
        const done: string[] = [];
        strokes.push(done);
        return new Proxy({} as Record<string, unknown>, {
          get: (_, name: string) =>
            name === 'getImageData'
              ? () => ({ width: this.width, drawn: done.join(' ') })
              : () => void done.push(name),
          set: (_, name: string, value) => {
            if (name === 'filter') done.push(String(value));
            return true;
          },
        });
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** The icon a tab in this phase is given. */
async function iconIn(phase: Phase, tabId = 7) {
  const { showOnButton } = await import('../../../lib/session/toolbar');
  showOnButton({ ...blankState(tabId), phase });
  await vi.waitFor(() => expect(told.icon).toHaveLength(1));
  return told.icon[0] as { tabId: number; imageData: Record<number, { width: number; drawn: string }> };
}

describe("the toolbar's icon", () => {
  const GREY = 'grayscale';
  const CASES: [string, Phase, { grey: boolean; ring: boolean; crossed: boolean }][] = [
    ['off before anything was read', { kind: 'idle' }, { grey: true, ring: false, crossed: false }],
    [
      'busy while a page is read',
      { kind: 'reading', claims: [], total: null } as unknown as Phase,
      { grey: false, ring: true, crossed: false },
    ],
    ['itself when a page was read', READ(), { grey: false, ring: false, crossed: false }],
    [
      'crossed out where there is nothing to read',
      { kind: 'no-article', reason: 'no-story' } as Phase,
      { grey: true, ring: false, crossed: true },
    ],
    [
      'crossed out where nobody may read',
      { kind: 'not-allowed' } as Phase,
      { grey: true, ring: false, crossed: true },
    ],
  ];
  it.each(CASES)('is %s', async (_name, phase, { grey, ring, crossed }) => {
    const { imageData, tabId } = await iconIn(phase);
    expect(tabId).toBe(7);
    expect(Object.keys(imageData)).toEqual(['16', '32']);
    for (const [size, image] of Object.entries(imageData)) {
      expect(image.width).toBe(Number(size));
      expect(image.drawn.includes(GREY)).toBe(grey);
      expect(image.drawn.includes(' arc ')).toBe(ring);
      expect(image.drawn.includes('lineTo')).toBe(crossed);
    }
  });

  it('is drawn once a state, not once a tab', async () => {
    await iconIn({ kind: 'idle' }, 1);
    const drawn = strokes.length;
    told.icon.length = 0;
    await iconIn({ kind: 'idle' }, 2);
    expect(strokes).toHaveLength(drawn);
  });
});

describe('the badge', () => {
  const badgeOf = async (state: Partial<TabState>) => {
    const { showOnButton } = await import('../../../lib/session/toolbar');
    showOnButton({ ...blankState(7), ...state });
    await vi.waitFor(() => expect(told.title).toHaveLength(1));
    return told.text.at(-1) as { tabId: number; text: string | null };
  };
  it('counts contested claims, in the tab they are in alone', async () => {
    expect(await badgeOf({ phase: READ('conflicting', 'corroborated', 'conflicting') })).toEqual({
      tabId: 7,
      text: '2',
    });
  });
  it('is empty where nothing is contested, and says when reading failed', async () => {
    expect((await badgeOf({ phase: READ('corroborated') })).text).toBe('');
    told.title.length = 0;
    expect((await badgeOf({ phase: { kind: 'failed', reason: 'internal' } as unknown as Phase })).text).toBe(
      '!',
    );
  });
});

function READ(...statuses: string[]): Phase {
  const claims = statuses.map((status, at) => ({ id: String(at), status }));
  return { kind: 'read', report: { claims } } as unknown as Phase;
}
