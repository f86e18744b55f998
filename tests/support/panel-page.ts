/** The panel or the library over states of our own, for pictures and checks in a real browser: `?state=<name>` draws one. */
import { mountLibrary } from '../../lib/library/mount';
import { mountPanel } from '../../lib/panel/mount';
import { english } from './english';
import { fakePanelLink } from './fake-panel-link';
import { LIBRARY_STATES } from './library-states';
import { STATES } from './panel-states';

const name = new URLSearchParams(location.search).get('state') ?? 'read';
const root = document.querySelector('#root');
if (!root) throw new Error('the page has no root');
const link = fakePanelLink();
sessionStorage.clear();
const parts = { link, words: english, locale: 'en-GB', store: sessionStorage };
const library = LIBRARY_STATES[name];
const state = STATES[name];
if (library) {
  history.replaceState(null, '', library.hash || location.search);
  link.answers = library.answers;
  mountLibrary(root, parts);
} else if (state) {
  link.answers['library.documents'] = { ok: true, value: Array(5).fill({}) };
  mountPanel(root, parts);
  link.say({ type: 'state', state });
} else throw new Error(`no state ${name}`);
