/**
 * The panel or another page of the extension over states of our own, in a real browser: `?state=<name>` draws one, in
 * the language of `&language=<folder>`. When it is drawn, the body says `data-ready`; when it cannot be, why.
 */
import { mountLibrary } from '../../../lib/library/mount';
import { mountOptions } from '../../../lib/options/mount';
import { mountPanel } from '../../../lib/panel/mount';
import { directionOf } from '../../../lib/platform/languages';
import { tableLoader } from '../../../lib/tables';
import { mountWelcome } from '../../../lib/welcome/mount';
import { english, wordsOf } from '../english';
import { fakeImport } from '../fake-import';
import { fakePanelLink } from '../fake-panel-link';
import { fakePorter } from '../fake-porter';
import { fakeSettings, fakeShortcuts, fakeSites } from '../fake-settings';
import { fakeShelf } from '../fake-shelf';
import { LIBRARY_STATES } from '../library-states';
import { OPTION_STATES } from '../option-states';
import { STATES } from '../panel-states';
import { ACTS, drawn, openDebug, unfold } from './acts';
import { MARKED_PAGES, showMarkedPage } from './marked-page';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';

show(asked.get('state') ?? 'read').then(
  () => {
    document.body.dataset.ready = 'true';
  },
  (error: unknown) => {
    document.body.dataset.ready = String(error);
  },
);

async function show(name: string): Promise<void> {
  // Some states judge and align when they are loaded, and that needs the tables.
  await tableLoader(async (file) => (await fetch(`/tables/${file}`)).arrayBuffer())();
  const texts = language === 'en' ? null : await fetch(`/_locales/${language}/messages.json`);
  const words = texts ? wordsOf(await texts.json()) : english;
  const locale = language === 'en' ? 'en-GB' : language.replace('_', '-');
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  sessionStorage.clear();
  const marked = MARKED_PAGES[name];
  if (marked) showMarkedPage(words, marked);
  else {
    const done = ACTS[name];
    await mount(done?.of ?? name, { words, locale });
    await drawn();
    await done?.act();
  }
  await document.fonts.ready;
  await drawn();
}

/** Puts the page of a state into the document, with what it opens by itself. */
async function mount(name: string, told: { words: typeof english; locale: string }): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error('the page has no root');
  const link = fakePanelLink();
  const option = OPTION_STATES[name];
  const parts = { ...told, link, settings: fakeSettings(option?.settings ?? {}), store: sessionStorage };
  const own = { ...parts, shortcuts: fakeShortcuts(), sites: fakeSites(option?.sites) };
  if (option?.page === 'options') return void mountOptions(root, own);
  if (option?.page === 'welcome') return void mountWelcome(root, { ...own, openArticle: () => {} });

  const library = LIBRARY_STATES[name];
  if (library) {
    history.replaceState(null, '', library.hash || location.search);
    link.answers = library.answers;
    const shelf = fakeShelf(() => library.cards, library.readings);
    return void mountLibrary(root, {
      ...parts,
      shelf,
      porter: fakePorter(),
      startImport: fakeImport().start,
      fetchHosts: { ask: async () => true },
    });
  }

  const { claimInspection, pageInspection } = await import('../debug-states');
  const { SOURCE_STATES } = await import('../source-states');
  const panel = typeof option?.page === 'object' ? option.page.panel : name;
  const state = { ...STATES, ...SOURCE_STATES }[panel];
  if (!state) throw new Error(`no state ${name}`);
  link.answers = {
    'library.size': { ok: true, value: 5 },
    'tab.inspect-claim': { ok: true, value: claimInspection },
    'tab.inspect-page': { ok: true, value: pageInspection },
  };
  mountPanel(root, parts);
  link.say({ type: 'state', state });
  if (option) await openDebug();
  else if (name in SOURCE_STATES) await unfold();
}
