/**
 * A worker of ours beside the background, for work that would hold up whoever asks the background something. Firefox's
 * event page starts it itself. Chrome's service worker may not start one: there a page without a face has it
 * (host-worker.ts), which the browser closes for nobody, so it is closed here.
 *
 * One task at a time. A task that takes too long ends the worker with it; the next one starts another.
 */
import { browser, offscreen } from './browser';
import { SIDE_CHANNEL, WORKER_SCRIPT, type WorkerAnswer } from './host-worker';

/** The page that has the worker where the background cannot. */
const PAGE = '/offscreen.html';

/** The worker as it is asked. */
export interface SideWorker {
  /** Has a task done. Rejects with what the worker threw, and with a `TimeoutError` after so many milliseconds. */
  ask(task: unknown, patience: number): Promise<unknown>;
  /** Lets the worker go, when what was asked is done; the next task starts another. */
  close(): Promise<void>;
}

interface Line {
  send(message: object): void;
  close(): Promise<void>;
}

/** The worker, started when it is first asked. */
export function sideWorker(): SideWorker {
  let line: Promise<Line> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let hear: (answer: WorkerAnswer) => void = () => undefined;
  let last = 0;

  async function hangUp(): Promise<void> {
    const ended = line;
    line = null;
    // One that could not be started needs no end.
    await ended?.then((open) => open.close()).catch(() => undefined);
  }

  async function perform(task: unknown, patience: number): Promise<unknown> {
    line ??= open((answer) => hear(answer));
    last += 1;
    const id = last;
    // A sign of life: the browser ends a background that does nothing but wait for half a minute.
    void browser.runtime.getPlatformInfo();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const { send } = await line;
      const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
        hear = (answer) => {
          if (answer.id === id || answer.id === null) resolve(answer);
        };
        timer = setTimeout(
          () => reject(new DOMException('the worker took too long', 'TimeoutError')),
          patience,
        );
        send({ id, task });
      });
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    } catch (error) {
      await hangUp();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    ask(task, patience) {
      const done = turn.then(() => perform(task, patience));
      turn = done.catch(() => undefined);
      return done;
    },
    close() {
      const closed = turn.then(hangUp);
      turn = closed;
      return closed;
    },
  };
}

function open(hear: (answer: WorkerAnswer) => void): Promise<Line> {
  return typeof Worker === 'function' ? Promise.resolve(ownWorker(hear)) : workerOfPage(hear);
}

function ownWorker(hear: (answer: WorkerAnswer) => void): Line {
  const worker = new Worker(WORKER_SCRIPT);
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ id: null, error: message }));
  return { send: (message) => worker.postMessage(message), close: async () => worker.terminate() };
}

async function workerOfPage(hear: (answer: WorkerAnswer) => void): Promise<Line> {
  const pages = offscreen();
  if (!pages) throw new Error('this browser has no place for a worker');
  // A life of the background that was ended left its page behind.
  await pages.closeDocument().catch(() => undefined);
  await pages.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads the feeds and pages the reader asked for in a worker.',
  });
  const channel = new BroadcastChannel(SIDE_CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => hear(data));
  return {
    send: (message) => channel.postMessage(message),
    async close() {
      channel.close();
      await pages.closeDocument().catch(() => undefined);
    },
  };
}
