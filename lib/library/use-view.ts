/** The list that fits a wish, kept up with the wish and with the library. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../model';
import { useShelf } from './context';
import type { View, Wish } from './shelf/shelf';

/** The list as it is kept. */
interface Kept {
  /** `null` until there is one. */
  view: Result<View> | null;
  /** Whether it is for the wish as it is now, or still for the one before. */
  current: boolean;
  /** Makes it anew after a change to the library and gives it. */
  again: () => Promise<Result<View>>;
}

/** The list for a wish. */
export function useView(wish: Wish): Kept {
  const shelf = useShelf();
  const [made, setMade] = useState<{ view: Result<View>; wish: Wish } | null>(null);
  const wanted = useRef(wish);
  wanted.current = wish;
  const again = useCallback(async () => {
    const asked = wanted.current;
    const view = await shelf.view(asked);
    setMade({ view, wish: asked });
    return view;
  }, [shelf]);
  useEffect(() => void again(), [again, wish]);
  // Other tabs add and remove, too.
  useEffect(() => {
    const look = () => void again();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [again]);
  return { view: made?.view ?? null, current: made?.wish === wish, again };
}
