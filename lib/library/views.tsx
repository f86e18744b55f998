/** The library's views beside the list of its documents. To add one: a component in a file of its own, and a line here. */
import type { ComponentType } from 'preact';
import { useWords } from '../panel/context';
import { StorageView } from './backup/storage-view';
import { CoverageView } from './coverage/coverage-view';
import { FeedsView } from './feeds/feeds-view';
import { PacksView } from './packs/packs-view';

/** What every view is given. */
export interface ViewProps {
  /** Documents in the library. */
  documents: number;
  /** To be called after the library was changed: the list and the counts are made anew. */
  again: () => unknown;
}

/** A view; `#view=<name>` is its address, the words `library_view_<name>` are its name. */
interface LibraryView {
  name: string;
  Draw: ComponentType<ViewProps>;
}

/** In the order of the navigation. */
const VIEWS: readonly LibraryView[] = [
  { name: 'feeds', Draw: FeedsView },
  { name: 'coverage', Draw: CoverageView },
  { name: 'packs', Draw: PacksView },
  { name: 'storage', Draw: StorageView },
];

/** The view of this name, `null` when there is none. */
export const viewNamed = (name: string): LibraryView | null =>
  VIEWS.find((view) => view.name === name) ?? null;

/** The ways to the documents and to the views; `current`: the name of the one shown, `null` for the documents. */
export function ViewLinks({ current }: { current: string | null }) {
  const { words } = useWords();
  const link = (name: string | null, address: string) => (
    <li key={name}>
      <a href={address} aria-current={name === current ? 'page' : undefined}>
        {words(`library_view_${name ?? 'documents'}`)}
      </a>
    </li>
  );
  return (
    <nav class="library-views" aria-label={words('panel_library')}>
      <ul>
        {link(null, '#all')}
        {VIEWS.map(({ name }) => link(name, `#view=${name}`))}
      </ul>
    </nav>
  );
}
