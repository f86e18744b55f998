/** The options in a tab of their own. */
import { connectPanel } from '../../lib/messages/panel-link';
import { mountOptions } from '../../lib/options/mount';
import { preparePage } from '../../lib/platform/own-page';
import { settingsStore } from '../../lib/platform/settings-store';
import { shortcuts } from '../../lib/platform/shortcuts';
import { sites } from '../../lib/platform/sites';
import { words } from '../../lib/platform/words';

const root = document.querySelector('#root');
if (root) {
  const locale = await preparePage('options_title');
  const link = connectPanel();
  mountOptions(root, {
    ...{ link, words, locale, store: sessionStorage },
    ...{ settings: settingsStore, shortcuts, sites },
  });
}
