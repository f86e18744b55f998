/** The page without a face that has the background's worker (side-worker.ts), and the worker's own end of the line. */

/** The worker's script in the package. */
export const WORKER_SCRIPT = '/parser.js';
/** Name of the `BroadcastChannel` between the page and the background: messages of the extension carry no bytes. */
export const SIDE_CHANNEL = 'headwater-side-worker';

/** worker -> background; `id` null: the worker itself is broken. */
export type WorkerAnswer = { id: number; value: unknown } | { id: number | null; error: string };

interface Asked {
  id: number;
  task: unknown;
}

/** Starts the worker in this page and passes on between it and the channel. */
export function hostWorker(): void {
  const channel = new BroadcastChannel(SIDE_CHANNEL);
  const worker = new Worker(WORKER_SCRIPT);
  channel.addEventListener('message', ({ data }: MessageEvent<Asked>) => worker.postMessage(data));
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => channel.postMessage(data));
  worker.addEventListener('error', ({ message }) =>
    channel.postMessage({ id: null, error: message } satisfies WorkerAnswer),
  );
}

/** Answers tasks in the worker, one after the other. */
export function answerTasks(perform: (task: never) => unknown): void {
  const scope = self as unknown as { postMessage(answer: WorkerAnswer): void };
  addEventListener('message', async ({ data: { id, task } }: MessageEvent<Asked>) => {
    try {
      scope.postMessage({ id, value: await perform(task as never) });
    } catch (error) {
      scope.postMessage({ id, error: String(error) });
    }
  });
}
