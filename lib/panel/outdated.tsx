/** Says that a report was made with another claim threshold than the reader wants now, and offers to read again. */
import type { Report } from '../model';
import { useSettings, useWords } from './context';

/** Nothing while they agree, or while nothing is known of either. */
export function Outdated({ report, onReadAgain }: { report: Report; onReadAgain: () => void }) {
  const { words } = useWords();
  const settings = useSettings();
  const same = report.threshold === undefined || report.threshold === settings?.claimThreshold;
  if (!settings || same) return null;
  return (
    <p class="outdated" role="status">
      {words('options_changed_since')}
      <button type="button" class="quiet" onClick={onReadAgain}>
        {words('panel_read_again')}
      </button>
    </p>
  );
}
