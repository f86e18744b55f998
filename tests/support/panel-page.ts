/** The panel over states of our own, for pictures and checks in a real browser: `?state=<name>` draws one of them. */
import { mountPanel } from '../../lib/panel/mount';
import { english } from './english';
import { fakePanelLink } from './fake-panel-link';
import { STATES } from './panel-states';

const name = new URLSearchParams(location.search).get('state') ?? 'read';
const state = STATES[name];
const root = document.querySelector('#root');
if (!state || !root) throw new Error(`no state ${name}`);
const link = fakePanelLink();
link.answers['library.documents'] = { ok: true, value: Array(5).fill({}) };
sessionStorage.clear();
mountPanel(root, { link, words: english, locale: 'en-GB', store: sessionStorage });
link.say({ type: 'state', state });
document.documentElement.dataset['drawn'] = name;
