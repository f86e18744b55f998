/** One row of the library's grid. */
import { useWords } from '../../panel/context';
import { libraryAddress } from '../../panel/links';
import { publishedWords } from '../../panel/times';
import type { ShelfCard } from '../shelf/shelf';

interface Props {
  /** Not fetched yet: a blank row. */
  card: ShelfCard | undefined;
  row: number;
  /** Distance from the list's head (CSS px) of a row that stands apart from those in view; `null` for one among them. */
  apart: number | null;
  active: boolean;
  selected: boolean;
  onActive: () => void;
  /** `range`: everything from the last row selected to this one. */
  onSelect: (range: boolean) => void;
  onRemove: (card: ShelfCard) => void;
}

/** The row. */
export function DocumentRow({ card, row, apart, active, selected, onActive, onSelect, onRemove }: Props) {
  const { words, locale } = useWords();
  const stop = active ? 0 : -1;
  return (
    <tr
      class="documents-row"
      data-row={row}
      aria-rowindex={row + 2}
      aria-selected={selected}
      tabIndex={stop}
      style={apart === null ? undefined : { position: 'absolute', insetBlockStart: `${apart}px` }}
      onFocusIn={onActive}
    >
      {card && (
        <>
          <td class="documents-select">
            <input
              type="checkbox"
              tabIndex={stop}
              aria-label={words('library_select_named', card.title)}
              checked={selected}
              onClick={(event) => onSelect(event.shiftKey)}
            />
          </td>
          <th scope="row" class="documents-title">
            <a
              href={libraryAddress(card.id).replace(/^[^#]*/, '')}
              dir="auto"
              tabIndex={stop}
              title={card.title}
            >
              {card.title || words('library_untitled')}
            </a>
          </th>
          <td class="documents-publisher" dir="auto">
            {card.publisher ?? words('panel_publisher_unknown')}
          </td>
          <td class="documents-published">
            {card.published ? (
              <time dateTime={card.published.iso}>{publishedWords(card.published, words, locale)}</time>
            ) : (
              words('panel_time_unknown')
            )}
          </td>
          <td class="documents-source">{words(`library_source_${card.source}`)}</td>
          <td class="documents-remove">
            <button
              type="button"
              class="quiet"
              tabIndex={stop}
              aria-label={words('library_remove_named', card.title)}
              onClick={() => onRemove(card)}
            >
              {words('library_remove')}
            </button>
          </td>
        </>
      )}
    </tr>
  );
}
