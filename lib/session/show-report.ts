/** A report that was read back from a file, shown in a tab: on the live page and in the panel. */
import type { Answer, PageCommand, TabRequest } from '../messages/protocol';
import type { Result } from '../model';
import type { TabStates } from './tab-states';

type Wish = Extract<TabRequest, { type: 'tab.show-report' }>;

/** Shows it; a page that nobody reads any more is left as it is, and says so. */
export async function showReport(
  { tabId, report, notes, from }: Wish,
  states: Pick<TabStates, 'update'>,
  command: (tabId: number, message: PageCommand) => Promise<Result<null>>,
): Promise<Answer> {
  const shown = await command(tabId, { type: 'show-report', claims: report.claims, notes });
  if (!shown.ok) return shown;
  await states.update(tabId, (state) => ({
    ...state,
    phase: { kind: 'read', report },
    notes,
    readBack: from,
    changed: null,
    focus: null,
    trace: null,
    marksVisible: true,
  }));
  return { ok: true, value: null };
}
