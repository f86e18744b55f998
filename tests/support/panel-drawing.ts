/** The panel and the extension's other pages drawn in jsdom over a fake link. */
import { act } from 'preact/test-utils';
import { mountLibrary } from '../../lib/library/mount';
import type { TabState } from '../../lib/messages/protocol';
import { mountOptions } from '../../lib/options/mount';
import { mountPanel } from '../../lib/panel/mount';
import type { ViewStore } from '../../lib/panel/view-state';
import type { FetchHosts } from '../../lib/platform/fetch-hosts';
import type { SettingsStore } from '../../lib/platform/settings';
import type { Shortcuts } from '../../lib/platform/shortcuts';
import type { Sites } from '../../lib/platform/sites';
import { mountWelcome } from '../../lib/welcome/mount';
import { english } from './english';
import { fakeImport } from './fake-import';
import { type FakePanelLink, fakePanelLink } from './fake-panel-link';
import { type FakePorter, fakePorter } from './fake-porter';
import { fakeSettings, fakeShortcuts, fakeSites } from './fake-settings';
import { fakeShelf } from './fake-shelf';
import type { LibraryState } from './library-states';

/** A store for the reader's view that lives as long as the test wants. */
export function memoryStore(): ViewStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

export interface Drawing {
  root: HTMLElement;
  link: FakePanelLink;
  /** A new state arrives. */
  show(state: TabState): Promise<void>;
  /** The first element that fits; throws when there is none. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  all(selector: string): HTMLElement[];
  /** The button whose accessible words contain `name`. */
  button(name: string): HTMLButtonElement;
  /** Something happens outside of the page; resolves when it is drawn. */
  meanwhile(change: () => void): Promise<void>;
  press(element: Element): Promise<void>;
  type(input: Element, text: string): Promise<void>;
  key(element: Element, key: string, held?: KeyboardEventInit): Promise<void>;
  text(): string;
  unmount(): void;
}

/** Draws the panel; without a state it has heard nothing yet. */
export async function drawPanel(
  state?: TabState,
  store = memoryStore(),
  settings?: SettingsStore,
): Promise<Drawing> {
  const drawing = await draw(mountPanel, fakePanelLink(), store, settings);
  if (state) await drawing.show(state);
  return drawing;
}

/** Draws the library over the answers of `state`, at its address. */
export async function drawLibrary(
  state: LibraryState,
  startImport = fakeImport().start,
  porter = fakePorter(),
  fetchHosts: FetchHosts = { ask: async () => true },
): Promise<LibraryDrawing> {
  history.replaceState(null, '', state.hash || location.pathname);
  const link = fakePanelLink();
  link.answers = { ...state.answers };
  const held = { cards: state.cards };
  const shelf = fakeShelf(() => held.cards, state.readings);
  const mount: Mount = (root, parts) =>
    mountLibrary(root, { ...parts, shelf, porter, startImport, fetchHosts });
  return Object.assign(await draw(mount, link, memoryStore(), fakeSettings()), { held, porter });
}

/** The library's drawing; `held.cards` is what the next list is made of. */
export type LibraryDrawing = Drawing & { held: Pick<LibraryState, 'cards'>; porter: FakePorter };

type Mount = typeof mountPanel;

/** Draws the options over a store of settings. */
export function drawOptions(
  settings: SettingsStore,
  shortcuts: Shortcuts,
  sites: Sites = fakeSites(),
): Promise<Drawing> {
  const mount: Mount = (root, parts) => mountOptions(root, { ...parts, settings, shortcuts, sites });
  return draw(mount, fakePanelLink(), memoryStore());
}

/** Draws the welcome page. */
export function drawWelcome(sites: Sites, openArticle: () => void): Promise<Drawing> {
  const parts = { settings: fakeSettings(), shortcuts: fakeShortcuts(), sites, openArticle };
  const mount: Mount = (root, rest) => mountWelcome(root, { ...rest, ...parts });
  return draw(mount, fakePanelLink(), memoryStore());
}

async function draw(
  mount: Mount,
  link: FakePanelLink,
  store: ViewStore,
  settings?: SettingsStore,
): Promise<Drawing> {
  // jsdom lays nothing out and so scrolls nowhere.
  Element.prototype.scrollIntoView ??= () => {};
  Element.prototype.scrollTo ??= () => {};
  const root = document.createElement('div');
  document.body.append(root);
  const settled = async (change: () => void) => {
    // What a drawing asks for when it is drawn is answered and drawn, too.
    for (const each of [change, () => {}, () => {}, () => {}]) {
      await act(async () => {
        each();
        await new Promise((done) => setTimeout(done));
      });
    }
  };
  let unmount = () => {};
  await settled(() => {
    unmount = mount(root, {
      link,
      words: english,
      locale: 'en-GB',
      store,
      ...(settings ? { settings } : {}),
    });
  });
  return {
    root,
    link,
    show: (next) => settled(() => link.say({ type: 'state', state: next })),
    find<E extends HTMLElement>(selector: string) {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`nothing fits ${selector} in: ${root.textContent}`);
      return found;
    },
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    button(name) {
      const found = [...root.querySelectorAll('button')].find((button) =>
        `${button.getAttribute('aria-label') ?? ''} ${button.textContent}`.includes(name),
      );
      if (!found) throw new Error(`no button "${name}" in: ${root.textContent}`);
      return found;
    },
    meanwhile: settled,
    press: (element) => settled(() => (element as HTMLElement).click()),
    type: (input, text) =>
      settled(() => {
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    key: (element, key, held = {}) =>
      settled(() => {
        element.dispatchEvent(
          new KeyboardEvent('keydown', { ...held, key, bubbles: true, cancelable: true }),
        );
      }),
    text: () => root.textContent ?? '',
    unmount() {
      unmount();
      root.remove();
    },
  };
}
