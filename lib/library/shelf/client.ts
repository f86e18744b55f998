/** The page's side of the shelf's worker. */
import type { Result } from '../../model';
import { asking } from '../ask-worker';
import type { LibraryCoverage, Shelf, ShelfCard, View, Wish } from './shelf';

type Asked =
  | { type: 'view'; wish: Wish; locale: string }
  | { type: 'rows' | 'ids'; turn: number; from: number; to: number }
  | { type: 'place'; turn: number; document: string }
  | { type: 'coverage' };

/** page -> worker. */
export type ShelfRequest = Asked & { id: number };
/** Starts the worker; `locale` decides how titles are ordered. */
export function startShelf(locale: string): Shelf {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ask = asking<Asked>(worker, 'the shelf');
  const orElse = async <T>(request: Asked, otherwise: T): Promise<T> => {
    const result = await ask(request);
    return result.ok ? (result.value as T) : otherwise;
  };
  return {
    // A view that was overtaken is answered by nothing: the page waits for the one that overtook it.
    view: (wish) =>
      new Promise((resolve) => {
        void ask({ type: 'view', wish, locale }).then((result) => {
          if (!result.ok || result.value !== null) resolve(result as Result<View>);
        });
      }),
    rows: (turn, from, to) => orElse<ShelfCard[]>({ type: 'rows', turn, from, to }, []),
    ids: (turn, from, to) => orElse<string[]>({ type: 'ids', turn, from, to }, []),
    place: (turn, document) => orElse({ type: 'place', turn, document }, -1),
    coverage: () => ask({ type: 'coverage' }) as Promise<Result<LibraryCoverage>>,
    close: () => worker.terminate(),
  };
}
