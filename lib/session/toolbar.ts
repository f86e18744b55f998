/** What the toolbar's button says of a tab: the count on it, its words and its icon. */
import { calledWrong } from '../export/called-wrong';
import type { TabState } from '../messages/protocol';
import { badge } from '../platform/pages';
import { type IconState, showIcon } from '../platform/toolbar-icon';
import { words } from '../platform/words';

/** Shows on the button what the state of its tab says. */
export function showOnButton(state: TabState): void {
  void showBadge(state);
  void showIcon(iconOf(state), state.tabId);
}

/** How many contested claims this tab has, without those the reader called wrong, or that something failed; a count, never a verdict. */
function showBadge({ tabId, phase, notes = [] }: TabState): Promise<void> {
  if (phase.kind === 'failed') return badge(tabId, '!', words('badgeFailed'));
  // Nothing of its own: it shows how much is new of what was read.
  if (phase.kind !== 'read') return badge(tabId, null, words('actionTitle'));
  const wrong = calledWrong(notes);
  const contested = phase.report.claims.filter(
    ({ id, status }) => status === 'conflicting' && !wrong.has(id),
  ).length;
  return badge(tabId, contested === 0 ? '' : String(contested), words('badgeRead', String(contested)));
}

function iconOf({ phase }: TabState): IconState {
  switch (phase.kind) {
    case 'idle':
    case 'left-alone':
    case 'needs-permission':
      return 'off';
    case 'reading':
      return 'reading';
    case 'read':
      return 'done';
    default:
      return 'cannot';
  }
}
