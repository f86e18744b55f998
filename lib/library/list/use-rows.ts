/** The rows of a list that are on the screen, fetched a page at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useShelf } from '../context';
import type { ShelfCard } from '../shelf/shelf';

/** Rows fetched together: two or three screens. */
const PAGE = 100;

/** The row at an index of the list, `undefined` until it was fetched. A new list keeps showing the old rows until its own come. */
export function useRows(turn: number, from: number, to: number): (index: number) => ShelfCard | undefined {
  const shelf = useShelf();
  const [, redraw] = useState(0);
  const held = useRef({ turn: 0, pages: new Map<number, ShelfCard[]>() });
  const asked = useRef({ turn: 0, pages: new Set<number>() });
  const [first, last] = [Math.floor(from / PAGE), Math.floor(Math.max(from, to - 1) / PAGE)];
  useEffect(() => {
    if (asked.current.turn !== turn) asked.current = { turn, pages: new Set() };
    for (let page = first; page <= last; page += 1) {
      if (asked.current.pages.has(page)) continue;
      asked.current.pages.add(page);
      void shelf.rows(turn, page * PAGE, (page + 1) * PAGE).then((rows) => {
        if (asked.current.turn !== turn) return;
        if (held.current.turn !== turn) held.current = { turn, pages: new Map() };
        held.current.pages.set(page, rows);
        redraw((n) => n + 1);
      });
    }
  }, [shelf, turn, first, last]);
  return (index) => held.current.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
}
