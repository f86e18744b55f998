/**
 * The documents as a grid that draws only the rows in view; on a narrow page each row becomes a card. One stop of the
 * Tab key leads to the active row, a further one to its controls. Keys on a row: arrows, Page Up and Down, Home and End
 * move, Space selects, Enter opens, Delete removes, Control+A selects all.
 */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../panel/context';
import { libraryAddress } from '../../panel/links';
import { COLUMNS, NEWEST_FIRST, type Order } from '../shelf/order';
import type { ShelfCard, View } from '../shelf/shelf';
import type { Selection } from './selection';
import { useDrawnRows } from './use-drawn-rows';
import { useRows } from './use-rows';
import { useWindow } from './use-window';

interface Props {
  view: View;
  /** `null` while the best fit comes first. */
  order: Order | null;
  onOrder: (order: Order) => void;
  selection: Selection;
  /** The active row, and whether the focus should go there: `at` changes with every such wish. */
  active: { row: number; at: number };
  onActive: (row: number) => void;
  onRemove: (document: ShelfCard) => void;
}

/** The grid. */
export function DocumentGrid(props: Props) {
  const { view, selection, active, onActive } = props;
  const { words } = useWords();
  const list = useRef<HTMLTableSectionElement>(null);
  const { rows, height } = useWindow(list, view.count);
  const rowAt = useRows(view.turn, rows.start, rows.end);
  const drawRow = useDrawnRows({
    onActive,
    onSelect: ({ id }, row, range) => selection.toggle(id, row, range),
    onRemove: props.onRemove,
  });
  const at = Math.min(active.row, view.count - 1);
  const drawn = [...new Set([at, ...range(rows.start, rows.end)])].sort((one, other) => one - other);

  const focusRow = (row: number) => {
    onActive(row);
    scrollToRow(list.current, row, height);
    requestAnimationFrame(() => rowElement(list.current, row)?.focus({ preventScroll: true }));
  };
  // Asked for from outside: a document that was put back.
  useEffect(() => {
    if (active.at > 0) focusRow(at);
  }, [active.at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const onRow = target.matches('[data-row]');
    const page = Math.max(1, Math.floor(innerHeight / height) - 2);
    const next =
      event.altKey || event.ctrlKey || event.metaKey ? null : rowAfter(event.key, at, view.count, page);
    const card = rowAt(at);
    if (next !== null && (onRow || event.key.startsWith('Arrow'))) focusRow(next);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.all();
    else if (onRow && event.key === ' ' && card) selection.toggle(card.id, at, event.shiftKey);
    else if (onRow && event.key === 'Enter' && card)
      location.hash = libraryAddress(card.id).replace(/^[^#]*#/, '');
    else if (event.key === 'Delete' && card) props.onRemove(card);
    else return;
    event.preventDefault();
  };

  return (
    <table
      class="documents"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are walked by keys is a grid
      role="grid"
      aria-label={words('library_documents')}
      aria-rowcount={view.count + 1}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      <Head {...props} />
      <tbody
        ref={list}
        // One place for all rows in view: with one of its own each, styling takes longer with every row that ever was drawn.
        style={{ blockSize: `${view.count * height}px`, paddingBlockStart: `${rows.start * height}px` }}
      >
        {drawn.map((row) => {
          const card = rowAt(row);
          return drawRow(row, {
            card,
            apart: row < rows.start || row >= rows.end ? row * height : null,
            active: row === at,
            selected: selection.has(card?.id),
          });
        })}
      </tbody>
    </table>
  );
}

function Head({ order, onOrder, selection, view }: Props) {
  const { words } = useWords();
  const shown = order ?? (view.exact ? NEWEST_FIRST : null);
  return (
    <thead>
      <tr aria-rowindex={1} class="documents-row">
        <td class="documents-select">
          <input
            type="checkbox"
            aria-label={words('library_select_all')}
            checked={selection.count > 0 && selection.count >= view.count}
            onChange={() => (selection.count >= view.count ? selection.clear() : selection.all())}
          />
        </td>
        {COLUMNS.map((column) => {
          const chosen = shown?.by === column;
          return (
            <th
              key={column}
              scope="col"
              class={`documents-${column}`}
              aria-sort={chosen ? (shown.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                onClick={() =>
                  onOrder({ by: column, descending: chosen ? !shown.descending : column === 'published' })
                }
              >
                {words(`library_column_${column}`)}
              </button>
            </th>
          );
        })}
        <th scope="col" class="documents-remove">
          <span class="unseen">{words('library_column_remove')}</span>
        </th>
      </tr>
    </thead>
  );
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at += 1) yield at;
}

/** The row a key leads to; `null` when the key leads nowhere. */
function rowAfter(key: string, at: number, count: number, page: number): number | null {
  const last = count - 1;
  if (key === 'ArrowDown') return Math.min(last, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'PageDown') return Math.min(last, at + page);
  if (key === 'PageUp') return Math.max(0, at - page);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}

const rowElement = (list: HTMLElement | null, row: number) =>
  list?.querySelector<HTMLElement>(`[data-row="${row}"]`);

/** Moves the page so far that the row is in view, below the head of the grid that stays in view. */
function scrollToRow(list: HTMLElement | null, row: number, height: number): void {
  if (!list) return;
  const head = (list.previousElementSibling as HTMLElement | null)?.offsetHeight ?? 0;
  const top = list.getBoundingClientRect().top + row * height;
  if (top < head) scrollBy(0, top - head);
  else if (top + height > innerHeight) scrollBy(0, top + height - innerHeight);
}
