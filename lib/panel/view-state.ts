/**
 * What is the reader's own in the panel: which claims are open, the filter, the place in the list. Everything else
 * comes from the background. Kept in session storage so that it outlives the panel being closed or the tab switched.
 *
 * Keyed by tab and address, not by report: claims keep their ids while the text stays the same, and what was opened
 * while the page was still being read stays open when the report arrives.
 */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { TabState } from '../messages/protocol';
import type { Status } from '../model';

/** The reader's view of one page. */
export interface View {
  open: string[];
  filter: Status | null;
  /** Words the claims shown have in them or in their evidence; empty: all. */
  query: string;
  /** Scroll offset in CSS pixels. */
  scroll: number;
  /** The last `focus.at` acted on, so that a reopened panel does not jump again. */
  focused: number;
  earliestFirst: boolean;
}

const FRESH: View = { open: [], filter: null, query: '', scroll: 0, focused: 0, earliestFirst: false };

/** Where views are kept; `sessionStorage` fits, a Map does for tests. */
export interface ViewStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The key of a page's view. */
export const viewKey = (state: Pick<TabState, 'tabId' | 'url'>): string =>
  `headwater.view ${state.tabId} ${state.url}`;

/** Reads a view; anything unreadable counts as a fresh one. */
export function readView(store: ViewStore, key: string): View {
  try {
    const stored: unknown = JSON.parse(store.getItem(key) ?? '{}');
    return { ...FRESH, ...(stored as Partial<View>) };
  } catch {
    return FRESH;
  }
}

/** Stores a view; a store that refuses (full, denied) only costs the memory of it. */
export function writeView(store: ViewStore, key: string, view: View): void {
  try {
    store.setItem(key, JSON.stringify(view));
  } catch {
    // The view lives on in the component.
  }
}

/** The view of a page, and how to change it; another key is another view at once. */
export function useView(store: ViewStore, key: string): [View, (change: Partial<View>) => void] {
  const [, redraw] = useState(0);
  const holder = useMemo(() => ({ view: readView(store, key) }), [store, key]);
  const change = useCallback(
    (part: Partial<View>) => {
      holder.view = { ...holder.view, ...part };
      writeView(store, key, holder.view);
      // The place in the list is the browser's to draw.
      if (Object.keys(part).some((name) => name !== 'scroll' && name !== 'focused')) redraw((n) => n + 1);
    },
    [holder, store, key],
  );
  return [holder.view, change];
}
