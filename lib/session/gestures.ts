/**
 * What follows a gesture outside of page and panel. The panel is opened, and a permission asked for, first of all and
 * without waiting: the browser forgets the gesture at the first `await`.
 */
import { fetchHosts } from '../platform/fetch-hosts';
import type { Gestures } from '../platform/gestures';
import { openPanel } from '../platform/panel-surface';
import { openAndRead } from '../platform/sites';
import type { Desk } from './desk';
import type { Keeper } from './keeper';
import type { TabStates } from './tab-states';

/** Handlers over the parts that do the work. */
export function answerGestures(parts: {
  desk: Desk;
  keeper: Keeper;
  states: Pick<TabStates, 'get'>;
}): Gestures {
  const { desk, keeper, states } = parts;

  function read(tabId: number, windowId: number | undefined): void {
    void openPanel(windowId, tabId);
    void desk.read(tabId);
  }

  return {
    action: read,
    readFromMenu: read,
    traceFromMenu(tabId, windowId, selection) {
      void openPanel(windowId, tabId);
      void desk.traceText(tabId, selection);
    },
    keepFromMenu(tabId, windowId) {
      void openPanel(windowId, tabId);
      void keeper.page(tabId);
    },
    keepSelectionFromMenu(tabId, windowId, selection) {
      void openPanel(windowId, tabId);
      void keeper.selection(tabId, selection);
    },
    keepLinkFromMenu(tabId, windowId, address) {
      // Both at once: each needs the gesture.
      const asked = fetchHosts.ask([address]);
      void openPanel(windowId, tabId);
      void keeper.link(tabId, address, asked);
    },
    readLinkFromMenu(windowId, address) {
      void openPanel(windowId, undefined);
      void openAndRead(address);
    },
    command(name, tabId, windowId) {
      if (name === 'trace-selection') {
        void openPanel(windowId, tabId);
        void desk.traceSelected(tabId);
      } else if (name === 'toggle-marks') {
        void states.get(tabId).then((state) => desk.showMarks(tabId, !state.marksVisible));
      } else if (name === 'next-claim') void desk.stepClaim(tabId, 1);
      else if (name === 'previous-claim') void desk.stepClaim(tabId, -1);
    },
  };
}
