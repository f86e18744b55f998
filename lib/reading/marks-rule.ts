/** Whether marks are shown on a page: the reader's rule for its site, and where it says so whether the panel is open. */
import type { PageLink } from '../messages/links';
import type { Settings } from '../platform/settings';
import { marksOn } from '../platform/site-rules';

/** What a reading asks of the rule. */
export interface ShownMarks {
  /** Whether marks are to be shown now. */
  wished(): Promise<boolean>;
  /** Whether that depends on the panel. */
  withPanel(): boolean;
}

/** The rule as `settings` have it at each question; a background that does not answer has no panel. */
export function shownMarks(
  host: string,
  settings: () => Pick<Settings, 'marks' | 'sites'>,
  link: Pick<PageLink, 'request'>,
): ShownMarks {
  const rule = () => marksOn(host, settings());
  return {
    withPanel: () => rule() === 'with-panel',
    async wished() {
      if (rule() !== 'with-panel') return rule() === 'always';
      const open = await link.request<boolean>({ type: 'panel-open' });
      return open.ok && open.value;
    },
  };
}
