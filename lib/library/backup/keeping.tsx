/** Carrying the library away in one file, and deleting everything. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useParts, useWords } from '../../panel/context';
import { usePorter } from '../context';
import { download } from '../download';
import { settingsGiven } from './page-parts';
import { ReminderSwitch } from './reminder';

interface Props {
  documents: number;
  /** The library is empty now. */
  onDeleted: () => void;
}

/** Both; deleting is asked twice. */
export function Keeping({ documents, onDeleted }: Props) {
  const { link, settings } = useParts();
  const porter = usePorter();
  const { words, count } = useWords();
  const [state, setState] = useState<'ready' | 'saving' | 'asked'>('ready');
  const [said, say] = useState('');
  const no = useRef<HTMLButtonElement>(null);
  // The harmless answer is the one at hand.
  useEffect(() => {
    if (state === 'asked') no.current?.focus();
  }, [state]);
  const save = async () => {
    setState('saving');
    const made = await porter.backup(settings ? await settingsGiven(settings) : []);
    setState('ready');
    if (made.ok) download(made.value, `headwater-library-${new Date().toISOString().slice(0, 10)}.jsonl`);
    say(words(made.ok ? 'library_backup_made' : 'library_not_done'));
  };
  const deleteAll = async () => {
    setState('ready');
    const { ok } = await link.request({ type: 'library.delete-all' });
    say(words(ok ? 'library_all_deleted' : 'library_not_done'));
    if (ok) onDeleted();
  };
  return (
    <section class="import" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{words('library_keeping')}</h2>
      <p class="note">{words('library_backup_text')}</p>
      {state === 'asked' ? (
        <div class="import-choose" role="alertdialog" aria-labelledby="delete-all-question">
          <span id="delete-all-question">{count('library_delete_question', documents)}</span>
          <button type="button" class="quiet" ref={no} onClick={() => setState('ready')}>
            {words('library_delete_no')}
          </button>
          <button type="button" class="quiet" onClick={deleteAll}>
            {words('library_delete_yes')}
          </button>
        </div>
      ) : (
        <div class="import-choose">
          <button type="button" class="quiet" disabled={state === 'saving'} onClick={save}>
            {words(state === 'saving' ? 'library_backup_working' : 'library_backup')}
          </button>
          <button type="button" class="quiet" onClick={() => setState('asked')}>
            {words('library_delete_all')}
          </button>
        </div>
      )}
      <ReminderSwitch />
      <p role="status" class="note">
        {said}
      </p>
    </section>
  );
}
