/** An import without a worker: remembers what it was given and asked, says what it is told to. */
import type { StartImport } from '../../lib/import/desk';
import type { ChosenFile, ImportToPage } from '../../lib/import/protocol';

export interface FakeImport {
  start: StartImport;
  /** Files of each start, and whether an interrupted one was carried on. */
  started: { paths: string[]; again: boolean }[];
  asked: ('pause' | 'resume' | 'cancel')[];
  say(message: ImportToPage): void;
}

export function fakeImport(): FakeImport {
  let hear: (message: ImportToPage) => void = () => {};
  const fake: FakeImport = {
    started: [],
    asked: [],
    say: (message) => hear(message),
    start: (files: readonly ChosenFile[], again, listen) => {
      hear = listen;
      fake.started.push({ paths: files.map(({ path }) => path), again });
      const ask = (what: FakeImport['asked'][number]) => () => void fake.asked.push(what);
      return { pause: ask('pause'), resume: ask('resume'), cancel: ask('cancel') };
    },
  };
  return fake;
}
