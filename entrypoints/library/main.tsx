/** The library in a tab of its own. */
import { startImport } from '../../lib/import/desk';
import { mountLibrary } from '../../lib/library/mount';
import { startPorter } from '../../lib/library/porter/client';
import { startShelf } from '../../lib/library/shelf/client';
import { connectPanel } from '../../lib/messages/panel-link';
import { fetchHosts } from '../../lib/platform/fetch-hosts';
import { preparePage } from '../../lib/platform/own-page';
import { settingsStore } from '../../lib/platform/settings-store';
import { words } from '../../lib/platform/words';

const root = document.querySelector('#root');
if (root) {
  const locale = await preparePage('panel_library');
  mountLibrary(root, {
    link: connectPanel(),
    words,
    locale,
    store: sessionStorage,
    settings: settingsStore,
    fetchHosts,
    shelf: startShelf(locale),
    porter: startPorter(),
    startImport,
  });
}
