/** The documents the reader has selected, by id: they stay selected when the list changes under them. */
import { useRef, useState } from 'preact/hooks';
import { useShelf } from '../context';

/** What can be done with the selection. */
export interface Selection {
  count: number;
  ids(): string[];
  has(id: string | undefined): boolean;
  /** `range`: everything from the row that was toggled last to this one takes this one's state. */
  toggle(id: string, row: number, range: boolean): void;
  /** Everything in the list. */
  all(): void;
  clear(): void;
}

/** The selection over a list of `count` rows. */
export function useSelection(turn: number, count: number): Selection {
  const shelf = useShelf();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef(0);
  return {
    count: chosen.size,
    ids: () => [...chosen],
    has: (id) => id !== undefined && chosen.has(id),
    toggle(id, row, range) {
      const on = !chosen.has(id);
      const [from, to] = range ? [Math.min(row, anchor.current), Math.max(row, anchor.current)] : [row, row];
      anchor.current = row;
      const put = (ids: string[]) =>
        choose((now) => {
          const next = new Set(now);
          for (const each of ids) on ? next.add(each) : next.delete(each);
          return next;
        });
      if (from === to) put([id]);
      else void shelf.ids(turn, from, to + 1).then(put);
    },
    all: () => void shelf.ids(turn, 0, count).then((ids) => choose(new Set(ids))),
    clear: () => choose(new Set()),
  };
}
