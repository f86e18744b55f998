/** What the library's page may use beyond the panel's parts. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StartImport } from '../import/desk';
import type { PanelParts } from '../panel/context';
import type { FetchHosts } from '../platform/fetch-hosts';
import type { Porter } from './porter/porter';
import type { Shelf } from './shelf/shelf';

/** Set once where the library is mounted. */
export interface LibraryParts extends PanelParts {
  shelf: Shelf;
  porter: Porter;
  startImport: StartImport;
  fetchHosts: FetchHosts;
}

type Own = 'shelf' | 'porter' | 'startImport' | 'fetchHosts';

const Context = createContext<Pick<LibraryParts, Own> | null>(null);

/** Provides the parts to everything below. */
export const LibraryProvider = Context.Provider;

/** The shelf; throws outside `LibraryProvider`, which is a programming error. */
export const useShelf = (): Shelf => useOwn().shelf;

/** Who carries whole things in and out. */
export const usePorter = (): Porter => useOwn().porter;

/** What starts an import. */
export const useStartImport = (): StartImport => useOwn().startImport;

/** What asks the browser for hosts to fetch from. */
export const useFetchHosts = (): FetchHosts => useOwn().fetchHosts;

function useOwn() {
  const own = useContext(Context);
  if (!own) throw new Error('a part of the library was drawn outside its provider');
  return own;
}
