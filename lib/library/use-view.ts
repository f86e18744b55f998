/** The list that fits a wish, kept up with the wish and with the library. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../model';
import { useShelf } from './context';
import type { View, Wish } from './shelf/shelf';

/** The list, `null` until there is one; `again` makes it anew after a change to the library and gives it. */
export function useView(wish: Wish): { view: Result<View> | null; again: () => Promise<Result<View>> } {
  const shelf = useShelf();
  const [view, setView] = useState<Result<View> | null>(null);
  const wanted = useRef(wish);
  wanted.current = wish;
  const again = useCallback(async () => {
    const made = await shelf.view(wanted.current);
    setView(made);
    return made;
  }, [shelf]);
  useEffect(() => void again(), [again, wish]);
  // Other tabs add and remove, too.
  useEffect(() => {
    const look = () => void again();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [again]);
  return { view, again };
}
