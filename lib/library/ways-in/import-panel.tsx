/** Bringing documents in from files: choosing them, how it goes, and what became of them. */
import { useState } from 'preact/hooks';
import { useWords } from '../../panel/context';
import { FilesButton } from '../../panel/files-button';
import { chosen } from './chosen-file';
import { droppedFiles } from './dropped-files';
import { ImportOutcome } from './import-outcome';
import { RoomWarning } from './room-warning';
import { type Importing, useProgress } from './use-import';

/** The import that this page runs, or what the last one came to. */
export function ImportPanel({ importing }: { importing: Importing }) {
  const { words } = useWords();
  const { runs, control, last, interrupted, said, start } = importing;
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!event.dataTransfer || control) return;
    const files = await droppedFiles(event.dataTransfer).catch(() => null);
    if (files) start(files, interrupted);
    else importing.unreadable();
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
      {runs ? (
        <Running importing={importing} />
      ) : (
        <div class="import-choose">
          <FilesButton label={words('import_choose')} onFiles={(files) => start(files.map(chosen), false)} />
          {interrupted && (
            <FilesButton label={words('import_again')} onFiles={(files) => start(files.map(chosen), true)} />
          )}
          <FilesButton
            label={words('import_choose_folder')}
            folder
            onFiles={(files) => start(files.map(chosen), false)}
          />
        </div>
      )}
      {!runs && <p class="note">{words('import_drop')}</p>}
      <p role="status" class="note">
        {said || (!runs && interrupted ? words('import_interrupted') : '')}
      </p>
      <RoomWarning storing={runs} />
      {!runs && last && <ImportOutcome report={last} />}
    </section>
  );
}

function Running({ importing }: { importing: Importing }) {
  const { words, count, locale } = useWords();
  const progress = useProgress(importing.progress);
  const { control } = importing;
  if (!progress) return null;
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
