/** Bringing documents in from files: choosing them, how it goes, and what became of them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunningImport, StartImport } from '../../import/desk';
import type { ImportProgress, ImportReport } from '../../import/model';
import type { ChosenFile, ImportToPage } from '../../import/protocol';
import type { LastImport } from '../../messages/protocol';
import { keyOf, useParts, useWords } from '../../panel/context';
import { droppedFiles } from './dropped-files';
import { ImportOutcome } from './import-outcome';

interface Props {
  startImport: StartImport;
  /** Documents were stored: time to list them anew. */
  onStored: () => void;
}

/** The import that this page runs, or what the last one came to. */
export function ImportPanel({ startImport, onStored }: Props) {
  const { link } = useParts();
  const { words } = useWords();
  const running = useRef<RunningImport | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [last, setLast] = useState<LastImport | null>(null);
  const [said, say] = useState('');
  const [over, setOver] = useState(false);
  useEffect(() => {
    link.request<LastImport | null>({ type: 'library.last-import' }).then((answer) => {
      // A finished one was told when it ended; who opens the page again has not asked.
      if (answer.ok && answer.value && isUnfinished(answer.value.report)) setLast(answer.value);
    });
  }, [link]);
  useLeaveWarning(progress !== null);

  const hear = (message: ImportToPage) => {
    if (message.type === 'progress') return setProgress(message.progress);
    running.current = null;
    setProgress(null);
    onStored();
    if (message.type === 'ended') {
      setLast({ report: message.report, runs: false });
      say(words(keyOf('import_state', message.report.state)));
    } else if (message.type === 'missing') say(words('import_missing', message.paths.slice(0, 3).join(', ')));
    else if (message.type === 'busy') say(words('import_busy'));
    else say(words(keyOf('failure', `${message.error.code}-title`)));
  };
  const interrupted = last !== null && !last.runs && isUnfinished(last.report);
  const start = (files: readonly ChosenFile[], again: boolean) => {
    if (files.length === 0 || running.current) return;
    say('');
    running.current = startImport(files, again, hear);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!event.dataTransfer || running.current) return;
    const files = await droppedFiles(event.dataTransfer).catch(() => null);
    if (files) start(files, interrupted);
    else say(words('import_reason_unreadable'));
  };

  return (
    <section
      class="import"
      aria-labelledby="import-title"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <h2 id="import-title">{words('import_title')}</h2>
      {progress ? (
        <Running progress={progress} control={running.current} />
      ) : (
        <div class="import-choose">
          <FilesButton label={words('import_choose')} onFiles={(files) => start(files, false)} />
          {interrupted && (
            <FilesButton label={words('import_again')} onFiles={(files) => start(files, true)} />
          )}
          <FilesButton
            label={words('import_choose_folder')}
            folder
            onFiles={(files) => start(files, false)}
          />
        </div>
      )}
      {!progress && <p class="note">{words('import_drop')}</p>}
      <p role="status" class="note">
        {said || (!progress && interrupted ? words('import_interrupted') : '')}
      </p>
      {!progress && last && !last.runs && <ImportOutcome report={last.report} />}
    </section>
  );
}

function Running({ progress, control }: { progress: ImportProgress; control: RunningImport | null }) {
  const { words, count, locale } = useWords();
  const { bytesRead, bytes, counts, rate, left, path, state } = progress;
  const taken = counts.added + counts.replaced;
  const paused = state === 'paused';
  return (
    <div class="import-running">
      <progress aria-label={words('import_progress')} max={Math.max(1, bytes)} value={bytesRead} />
      <p class="note">
        <span>{count('panel_documents', taken)}</span>
        {rate !== null && !paused && (
          <span>{words('import_rate', Math.round(rate).toLocaleString(locale))}</span>
        )}
        {left !== null && !paused && <span>{count('import_left', Math.max(1, Math.round(left / 60)))}</span>}
        <span dir="auto">{path}</span>
      </p>
      <div class="import-choose">
        <button type="button" class="quiet" onClick={() => (paused ? control?.resume() : control?.pause())}>
          {words(paused ? 'import_resume' : 'import_pause')}
        </button>
        <button type="button" class="quiet" onClick={() => control?.cancel()}>
          {words('import_cancel')}
        </button>
      </div>
    </div>
  );
}

interface FilesButtonProps {
  label: string;
  /** A folder is chosen, with all that is in it. */
  folder?: boolean;
  onFiles: (files: ChosenFile[]) => void;
}

/** A button that opens the browser's own choice of files. */
function FilesButton({ label, folder = false, onFiles }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="quiet" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        {...(folder && { webkitdirectory: true })}
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])].map(chosen));
          // The same files chosen again are a choice too.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

const chosen = (file: File): ChosenFile => ({ file, path: file.webkitRelativePath || file.name });

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
