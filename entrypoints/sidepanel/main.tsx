/** Side panel (Chromium), sidebar (Firefox) or a tab of its own (`?tabId=`): mounts the panel and says what to watch. */
import { connectPanel } from '../../lib/messages/panel-link';
import { mountPanel } from '../../lib/panel/mount';
import { captureTab, endsInTab } from '../../lib/platform/capture';
import { ownWindow, preparePage } from '../../lib/platform/own-page';
import { settingsStore } from '../../lib/platform/settings-store';
import { words } from '../../lib/platform/words';

const root = document.querySelector('#root');
if (root) {
  const link = connectPanel();
  const locale = await preparePage('extensionName');
  mountPanel(root, {
    link,
    words,
    locale,
    store: sessionStorage,
    settings: settingsStore,
    capture: captureTab,
    ends: endsInTab,
  });

  const pinned = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
  const windowId = await ownWindow();
  link.post({ type: 'watch', windowId, ...(Number.isInteger(pinned) ? { tabId: pinned } : {}) });
}
