/** A live region that speaks when a phase begins or ends, and never in between. */
import type { TabState } from '../messages/protocol';
import type { Status } from '../model';
import { keyOf, useWords } from './context';
import { counts, STATUSES } from './order';

/** The announcement of the tab's state. Drawn always: a region that appears with its text is not read out. */
export function Announcer({ state }: { state: TabState }) {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {useAnnouncement(state)}
    </p>
  );
}

function useAnnouncement({ phase, trace }: TabState): string {
  const { words, count, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  if (trace) {
    if (trace.state === 'working') return words('panel_tracing');
    return trace.state === 'failed'
      ? words(`${keyOf('failure', trace.error.code)}_title`)
      : words(`status_${trace.trace.claim.status}`);
  }
  switch (phase.kind) {
    case 'reading':
      return words('panel_reading');
    case 'no-article':
      return words(keyOf('noarticle', phase.reason));
    case 'failed':
      return words(`${keyOf('failure', phase.error.code)}_title`);
    case 'read': {
      const by = counts(phase.report.claims);
      const one = (status: Status) => `${words(`status_${status}`)} ${number.format(by[status])}`;
      return [
        words('panel_read_done', count('panel_claim_count', phase.report.claims.length)),
        ...STATUSES.filter((status) => by[status] > 0).map(one),
      ].join(', ');
    }
    default:
      return '';
  }
}
