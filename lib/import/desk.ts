/** The page's side of an import: starts the worker, passes on what it says, ends it. */
import { keepStorage } from '../corpus/storage';
import type { ChosenFile, ImportToPage, PageToImport } from './protocol';

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

/** In a worker of this page. */
export const startImport: StartImport = (files, again, hear) => {
  // What is imported cannot always be had again elsewhere, and only a page may ask.
  void keepStorage();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const say = (message: PageToImport) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportToPage>) => hear(data));
  worker.addEventListener('error', (event) => {
    hear({ type: 'failed', error: { code: 'internal', detail: event.message || 'the worker ended' } });
    worker.terminate();
  });
  say({ type: again ? 'go-on-with' : 'begin', files: [...files] });
  return {
    pause: () => say({ type: 'pause' }),
    resume: () => say({ type: 'resume' }),
    cancel: () => say({ type: 'cancel' }),
  };
};
