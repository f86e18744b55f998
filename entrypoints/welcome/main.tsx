/** The first page a new reader sees. */
import { connectPanel } from '../../lib/messages/panel-link';
import { ownWindow, preparePage } from '../../lib/platform/own-page';
import { settingsStore } from '../../lib/platform/settings-store';
import { shortcuts } from '../../lib/platform/shortcuts';
import { sites } from '../../lib/platform/sites';
import { openArticle } from '../../lib/platform/welcome';
import { words } from '../../lib/platform/words';
import { mountWelcome } from '../../lib/welcome/mount';

const root = document.querySelector('#root');
if (root) {
  const locale = await preparePage('welcome_title');
  // Known before the click that needs it: the browser forgets a click at the first `await`.
  const windowId = await ownWindow();
  mountWelcome(root, {
    ...{ link: connectPanel(), words, locale, store: sessionStorage, settings: settingsStore },
    ...{ shortcuts, sites, openArticle: () => void openArticle(windowId) },
  });
}
