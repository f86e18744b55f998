/** The page's side of an import: starts the workers, passes on what they say, ends them. */
import { keepStorage } from '../corpus/storage';
import { nextTask } from '../page/steps';
import { packersFor } from './packers';
import type { ChosenFile, ImportToPage, PageToImport } from './protocol';

/** Files handed over in one task of the page: each takes half a millisecond. */
const AT_ONCE = 40;

/** An import that was started. */
export interface RunningImport {
  pause(): void;
  resume(): void;
  /** Stops; what is stored stays. */
  cancel(): void;
}

/**
 * Starts an import of these files (`again`: carries on the one that was interrupted) and passes on what its worker says;
 * after the last message nothing more comes. Call it from a reader's gesture: it asks to keep the library's storage.
 */
export type StartImport = (
  files: readonly ChosenFile[],
  again: boolean,
  hear: (message: ImportToPage) => void,
) => RunningImport;

/** In workers of this page: one that reads and stores, and others that prepare what it reads. */
export const startImport: StartImport = (files, again, hear) => {
  // What is imported cannot always be had again elsewhere, and only a page may ask.
  void keepStorage();
  const packers = Array.from(
    { length: packersFor(navigator.hardwareConcurrency) },
    () => new Worker(new URL('./packer.ts', import.meta.url), { type: 'module' }),
  );
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const dismiss = () => {
    for (const packer of packers) packer.terminate();
  };
  const say = (message: PageToImport, ports: MessagePort[] = []) => worker.postMessage(message, ports);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportToPage>) => {
    // What the worker still does is to merge.
    if (data.type !== 'progress') dismiss();
    hear(data);
  });
  const fail = (event: ErrorEvent) => {
    hear({ type: 'failed', error: { code: 'internal', detail: event.message || 'the worker ended' } });
    worker.terminate();
    dismiss();
  };
  for (const one of [worker, ...packers]) one.addEventListener('error', fail);
  const ports = packers.map((packer) => {
    const { port1, port2 } = new MessageChannel();
    packer.postMessage(port1, [port1]);
    return port2;
  });
  void handOver(files, say).then(() => say({ type: again ? 'go-on-with' : 'begin', packers: ports }, ports));
  return {
    pause: () => say({ type: 'pause' }),
    resume: () => say({ type: 'resume' }),
    cancel: () => say({ type: 'cancel' }),
  };
};

async function handOver(files: readonly ChosenFile[], say: (message: PageToImport) => void): Promise<void> {
  for (let at = 0; at < files.length; at += AT_ONCE) {
    if (at > 0) await nextTask();
    say({ type: 'files', files: files.slice(at, at + AT_ONCE) });
  }
}
