/** Rows as they were drawn last: one that shows the same is the same element, which is passed over when the list is scrolled. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ShelfCard } from '../shelf/shelf';
import { DocumentRow } from './document-row';

/** What is shown of a row. */
interface Shown {
  card: ShelfCard | undefined;
  /** As `DocumentRow` takes it. */
  apart: number | null;
  active: boolean;
  selected: boolean;
}

/** What its controls do. */
interface Handlers {
  onActive: (row: number) => void;
  onSelect: (card: ShelfCard, row: number, range: boolean) => void;
  onRemove: (card: ShelfCard) => void;
}

/** Elements kept: some screens of rows. */
const KEPT = 300;

/** Draws a row; its controls do what they would if it had been drawn just now. */
export function useDrawnRows(handlers: Handlers): (row: number, shown: Shown) => JSX.Element {
  const latest = useRef(handlers);
  latest.current = handlers;
  const kept = useRef(new Map<number, Shown & { element: JSX.Element }>());
  return (row, shown) => {
    const { card, apart, active, selected } = shown;
    const before = kept.current.get(row);
    if (
      before?.card === card &&
      before?.apart === apart &&
      before.active === active &&
      before.selected === selected
    )
      return before.element;
    const element = (
      <DocumentRow
        key={row}
        row={row}
        {...shown}
        onActive={() => latest.current.onActive(row)}
        onSelect={(range) => card && latest.current.onSelect(card, row, range)}
        onRemove={(one) => latest.current.onRemove(one)}
      />
    );
    if (kept.current.size >= KEPT) kept.current.clear();
    kept.current.set(row, { ...shown, element });
    return element;
  };
}
