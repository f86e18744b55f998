/** The import that this page runs: it goes on whatever view of the library is shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunningImport } from '../../import/desk';
import type { ImportProgress, ImportReport } from '../../import/model';
import type { ChosenFile, ImportToPage } from '../../import/protocol';
import type { LastImport } from '../../messages/protocol';
import { keyOf, useParts, useWords } from '../../panel/context';
import { useRestore } from '../backup/use-restore';
import { useStartImport } from '../context';

/** The last word of a running import, and who wants to hear the next. */
export interface Progress {
  now: ImportProgress | null;
  listeners: Set<(progress: ImportProgress | null) => void>;
}

/** How the import goes; `null` while none runs. */
export function useProgress(progress: Progress): ImportProgress | null {
  const [now, setNow] = useState(progress.now);
  useEffect(() => {
    progress.listeners.add(setNow);
    setNow(progress.now);
    return () => void progress.listeners.delete(setNow);
  }, [progress]);
  return now;
}

/** How an import stands, and what can be done. */
export interface Importing {
  /** Whether one runs. */
  runs: boolean;
  /** How it goes, to be followed apart (`useProgress`): it changes many times a second, and little of the page with it. */
  progress: Progress;
  control: RunningImport | null;
  /** The report of the last one that is worth telling: it ended in this page, or was interrupted. */
  last: ImportReport | null;
  /** The last one did not come to its end and can be carried on. */
  interrupted: boolean;
  /** What was said last of it. */
  said: string;
  /** Begins one, or (`again`) carries on the one that was interrupted; does nothing while one runs. */
  start(files: readonly ChosenFile[], again: boolean): void;
  /** Files that were dropped could not be read. */
  unreadable(): void;
}

/** Milliseconds until an import of another window is looked at again. */
const LOOKED_AGAIN = 2_000;

/** The page's import; `onStored` is called when documents were stored and it is over. */
export function useImport(onStored: () => void): Importing {
  const { link } = useParts();
  const { words } = useWords();
  const startImport = useStartImport();
  const bringBack = useRestore();
  const beginning = useRef(false);
  const running = useRef<RunningImport | null>(null);
  const brought = useRef('');
  const [progress] = useState<Progress>(() => ({ now: null, listeners: new Set() }));
  const [runs, setRuns] = useState(false);
  const [last, setLast] = useState<LastImport | null>(null);
  const [said, say] = useState('');
  const elsewhere = last?.runs === true;
  useEffect(() => {
    const look = () =>
      link.request<LastImport | null>({ type: 'library.last-import' }).then((answer) => {
        // A finished one was told when it ended; who opens the page again has not asked.
        if (answer.ok) setLast(answer.value && isUnfinished(answer.value.report) ? answer.value : null);
      });
    if (!elsewhere) return void look();
    // Another window runs it, or was closed just now: then it is an interrupted one before long.
    const timer = setInterval(() => void look(), LOOKED_AGAIN);
    return () => clearInterval(timer);
  }, [link, elsewhere]);
  useLeaveWarning(runs);
  const goOn = (now: ImportProgress | null) => {
    progress.now = now;
    setRuns(now !== null);
    for (const listener of progress.listeners) listener(now);
  };

  const hear = (message: ImportToPage) => {
    if (message.type === 'progress') return goOn(message.progress);
    running.current = null;
    goOn(null);
    onStored();
    if (message.type === 'ended') {
      setLast({ report: message.report, runs: false });
      say([words(keyOf('import_state', message.report.state)), brought.current].join(' ').trim());
    } else if (message.type === 'missing') say(words('import_missing', message.paths.slice(0, 3).join(', ')));
    else if (message.type === 'busy') say(words('import_busy'));
    else say(words(keyOf('failure', `${message.error.code}-title`)));
  };
  return {
    runs,
    progress,
    control: running.current,
    last: last && !last.runs ? last.report : null,
    interrupted: last !== null && !last.runs && isUnfinished(last.report),
    said,
    start(files, again) {
      if (files.length === 0 || beginning.current || running.current) return;
      say('');
      beginning.current = true;
      // A library's own file has more than documents; what belongs to the bundle is there before its documents come.
      void bringBack(files).then((told) => {
        beginning.current = false;
        brought.current = told;
        running.current = startImport(files, again, hear);
      });
    },
    unreadable: () => say(words('import_reason_unreadable')),
  };
}

const isUnfinished = ({ state }: ImportReport): boolean => state !== 'done' && state !== 'cancelled';

/** A tab that closes ends the import; it can be carried on, but not without the reader. */
function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [active]);
}
