/** Claims counted by status; each count is also the filter for it. */
import type { Status } from '../model';
import { useWords } from './context';
import { StatusGlyph } from './glyphs';
import { STATUSES } from './order';

interface Props {
  counts: Record<Status, number>;
  chosen: Status | null;
  onChoose: (status: Status | null) => void;
}

/** Four toggles; pressing the chosen one again shows everything. */
export function Filters({ counts, chosen, onChoose }: Props) {
  const { words, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these toggles filter a list
    <div class="filters" role="group" aria-label={words('panel_filter')}>
      {STATUSES.map((status) => (
        <button
          type="button"
          key={status}
          class="filter"
          data-status={status}
          aria-pressed={chosen === status}
          disabled={counts[status] === 0 && chosen !== status}
          onClick={() => onChoose(chosen === status ? null : status)}
        >
          <span class="filter-count">
            <StatusGlyph status={status} />
            {number.format(counts[status])}
          </span>{' '}
          <span class="filter-name">{words(`status_${status}`)}</span>
        </button>
      ))}
    </div>
  );
}
