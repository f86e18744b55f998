/** The panel or another page of the extension over states of our own, for pictures and checks in a real browser: `?state=<name>` draws one, in the language of `&language=<folder>`. */
import { mountLibrary } from '../../lib/library/mount';
import { mountOptions } from '../../lib/options/mount';
import { mountPanel } from '../../lib/panel/mount';
import { directionOf } from '../../lib/platform/languages';
import { tableLoader } from '../../lib/tables';
import { mountWelcome } from '../../lib/welcome/mount';
import { english, wordsOf } from './english';
import { fakeImport } from './fake-import';
import { fakePanelLink } from './fake-panel-link';
import { fakeSettings, fakeShortcuts, fakeSites } from './fake-settings';
import { fakeShelf } from './fake-shelf';
import { LIBRARY_STATES } from './library-states';
import { OPTION_STATES } from './option-states';
import { STATES } from './panel-states';

// Some states judge and align when they are loaded, and that needs the tables.
await tableLoader(async (file) => (await fetch(`/tables/${file}`)).arrayBuffer())();
const { claimInspection, pageInspection } = await import('./debug-states');
const { SOURCE_STATES } = await import('./source-states');

const name = new URLSearchParams(location.search).get('state') ?? 'read';
const language = new URLSearchParams(location.search).get('language') ?? 'en';
const texts = language === 'en' ? null : await fetch(`/_locales/${language}/messages.json`);
const words = texts ? wordsOf(await texts.json()) : english;
const locale = language === 'en' ? 'en-GB' : language.replace('_', '-');
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
const root = document.querySelector('#root');
if (!root) throw new Error('the page has no root');
const link = fakePanelLink();
sessionStorage.clear();
const asked = OPTION_STATES[name];
const settings = fakeSettings(asked?.settings ?? {});
const parts = { settings, link, words, locale, store: sessionStorage };
const library = LIBRARY_STATES[name];
const shown = asked && typeof asked.page === 'object' ? asked.page.panel : name;
const state = { ...STATES, ...SOURCE_STATES }[shown];
const own = { ...parts, shortcuts: fakeShortcuts(), sites: fakeSites(asked?.sites) };
if (asked?.page === 'options') mountOptions(root, own);
else if (asked?.page === 'welcome') mountWelcome(root, { ...own, openArticle: () => {} });
else if (library) {
  history.replaceState(null, '', library.hash || location.search);
  link.answers = library.answers;
  const shelf = fakeShelf(() => library.cards);
  mountLibrary(root, { ...parts, shelf, startImport: fakeImport().start });
} else if (state) {
  link.answers['library.size'] = { ok: true, value: 5 };
  mountPanel(root, parts);
  link.answers['tab.inspect-claim'] = { ok: true, value: claimInspection };
  link.answers['tab.inspect-page'] = { ok: true, value: pageInspection };
  link.say({ type: 'state', state });
  if (asked) setTimeout(openDebug, 50);
  else if (name in SOURCE_STATES) setTimeout(unfold, 50);
} else throw new Error(`no state ${name}`);

/** Opens everything about sources: what is folded away is looked at, too. */
function unfold(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.why, .debug)'))
    fold.open = true;
  document.body.dataset.ready = 'true';
}

/** Opens the first claim and every fold of the debug view, as a reader would. */
async function openDebug(): Promise<void> {
  const drawn = () => new Promise((done) => setTimeout(done, 30));
  document.querySelector<HTMLElement>('.claim-button')?.click();
  await drawn();
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.debug')) fold.open = true;
  await drawn();
  const signals = document.querySelector<HTMLDetailsElement>('.debug-candidate details');
  if (signals) signals.open = true;
  document.body.dataset.ready = 'true';
}
