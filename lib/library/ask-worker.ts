/** A worker of the library's page that is asked and answers, in whatever order. */
import type { Result } from '../model';

/** worker -> page, one for each request. */
export interface WorkerAnswer {
  id: number;
  result: Result<unknown>;
}

/** What asks: a promise for each request; when the worker dies, those that are waited for fail. `name` tells of whom. */
export function asking<Asked extends object>(
  worker: Worker,
  name: string,
): (request: Asked) => Promise<Result<unknown>> {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let next = 1;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    const error = { code: 'internal', detail: `${name}: ${event.message}` } as const;
    for (const settle of waiting.values()) settle({ ok: false, error });
    waiting.clear();
  });
  return (request) =>
    new Promise((resolve) => {
      waiting.set(next, resolve);
      worker.postMessage({ ...request, id: next });
      next += 1;
    });
}
