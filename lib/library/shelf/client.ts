/** The page's side of the shelf's worker. */
import type { Result } from '../../model';
import type { Shelf, ShelfCard, View, Wish } from './shelf';

type Asked =
  | { type: 'view'; wish: Wish; locale: string }
  | { type: 'rows' | 'ids'; turn: number; from: number; to: number }
  | { type: 'place'; turn: number; document: string }
  | { type: 'backup' };

/** page -> worker. */
export type ShelfRequest = Asked & { id: number };
/** worker -> page, one for each request; the value of a view that was overtaken by another is `null`. */
export interface ShelfAnswer {
  id: number;
  result: Result<unknown>;
}

/** Starts the worker; `locale` decides how titles are ordered. */
export function startShelf(locale: string): Shelf {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let next = 1;
  worker.addEventListener('message', ({ data }: MessageEvent<ShelfAnswer>) => {
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    const error = { code: 'internal', detail: `the list's worker: ${event.message}` } as const;
    for (const settle of waiting.values()) settle({ ok: false, error });
    waiting.clear();
  });
  const ask = (request: Asked): Promise<Result<unknown>> =>
    new Promise((resolve) => {
      waiting.set(next, resolve);
      worker.postMessage({ ...request, id: next } satisfies ShelfRequest);
      next += 1;
    });
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
    backup: () => ask({ type: 'backup' }) as Promise<Result<Blob>>,
    close: () => worker.terminate(),
  };
}
