/** The list with everything around it: ways in, search and filters, what can be done with many at once. */
import { useState } from 'preact/hooks';
import type { Result } from '../../model';
import { useParts, useWords } from '../../panel/context';
import { BackupReminder } from '../backup/reminder';
import { useShelf } from '../context';
import { MakePack } from '../packs/make-pack';
import { type News, Said } from '../said';
import { EVERYTHING, type ShelfCard, type View, type Wish } from '../shelf/shelf';
import { ImportPanel } from '../ways-in/import-panel';
import type { Importing } from '../ways-in/use-import';
import { DocumentGrid } from './document-grid';
import { ListFilters } from './list-filters';
import { useSelection } from './selection';

interface Props {
  view: View;
  /** Whether the view is for the wish as it is now. */
  current: boolean;
  wish: Wish;
  onWish: (part: Partial<Wish>) => void;
  /** Makes the list anew after a change. */
  again: () => Promise<Result<View>>;
  importing: Importing;
}

/** The shelf. */
export function DocumentShelf({ view, current, wish, onWish, again, importing }: Props) {
  const { link } = useParts();
  const shelf = useShelf();
  const { words, count } = useWords();
  const [news, tell] = useState<News>({ text: '', undo: null });
  const [active, setActive] = useState({ row: 0, at: 0 });
  const selection = useSelection(view.turn, view.count);
  const narrowed = JSON.stringify({ ...wish, order: null }) !== JSON.stringify(EVERYTHING);

  const failed = (undo: News['undo'] = null) => tell({ text: words('library_not_done'), undo });
  const putBack = async () => {
    const answer = await link.request<string[]>({ type: 'library.put-back' });
    if (!answer.ok) return failed({ run: putBack });
    const made = await again();
    tell({ text: count('library_put_back', answer.value.length), undo: null });
    const row = made.ok ? await shelf.place(made.value.turn, answer.value[0] ?? '') : -1;
    if (row >= 0) setActive({ row, at: Date.now() });
  };
  const remove = async (ids: string[], text: string) => {
    const answer = await link.request<number>({ type: 'library.remove', ids });
    if (!answer.ok) return failed();
    selection.clear();
    await again();
    tell({ text, undo: answer.value > 0 ? { run: putBack } : null });
  };
  const removeOne = ({ id, title }: ShelfCard) =>
    selection.has(id) && selection.count > 1
      ? removeSelected()
      : remove([id], words('library_removed', title));
  const removeSelected = () => remove(selection.ids(), count('library_removed_many', selection.count));

  // A line about the words before these would be taken for one about these.
  const fits =
    view.count === 0
      ? view.total > 0 && words('library_no_match')
      : view.exact
        ? narrowed && count('library_fits', view.count)
        : words('library_near');

  return (
    <>
      <Said {...news} />
      <BackupReminder documents={view.total} />
      <ImportPanel importing={importing} />
      <div class="library-tools">
        {view.total > 0 && (
          <input
            type="search"
            class="library-search"
            aria-label={words('library_search')}
            placeholder={words('library_search')}
            value={wish.query}
            onInput={(event) => onWish({ query: event.currentTarget.value })}
          />
        )}
      </div>
      {view.total > 1 && <ListFilters wish={wish} facets={view.facets} onWish={onWish} />}
      <p class="library-fits" role="status">
        {current ? fits : wish.query !== '' && words('library_searching')}
      </p>
      {selection.count > 0 && (
        <div class="library-selected">
          <span>{count('library_selected', selection.count)}</span>
          <button type="button" class="quiet" onClick={removeSelected}>
            {words('library_remove_selected')}
          </button>
          <button type="button" class="quiet" onClick={selection.clear}>
            {words('library_select_none')}
          </button>
          <MakePack ids={selection.ids} />
        </div>
      )}
      {view.count > 0 && (
        <DocumentGrid
          view={view}
          order={wish.order}
          onOrder={(order) => onWish({ order })}
          selection={selection}
          active={active}
          onActive={(row) => setActive((now) => (now.row === row ? now : { ...now, row }))}
          onRemove={(card) => void removeOne(card)}
        />
      )}
    </>
  );
}
