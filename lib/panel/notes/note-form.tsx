/** Writing a note: a field, and two buttons. Escape gives up, Ctrl or Command with Enter keeps. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Note } from '../../model';
import { useWords } from '../context';

interface Props {
  kind: Note['kind'];
  /** The note as it is; empty for a new one. */
  text: string;
  /** Whether it was kept; the words stay where they are when it was not. */
  onSave: (text: string) => Promise<boolean>;
  onClose: () => void;
}

/** The form; it closes itself when the note was kept. */
export function NoteForm({ kind, text, onSave, onClose }: Props) {
  const { words } = useWords();
  const [written, write] = useState(text);
  const [state, setState] = useState<'ready' | 'saving' | 'failed'>('ready');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  // A mark may be wrong without a word more; a note without words is none.
  const empty = kind === 'note' && written.trim() === '';
  const save = async () => {
    if (empty || state === 'saving') return;
    setState('saving');
    if (await onSave(written.trim())) onClose();
    else setState('failed');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The list around it has keys of its own; here they are letters.
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <form
      class="note-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for={id}>{words(kind === 'wrong' ? 'note_reason' : 'note_own')}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={10_000}
        dir="auto"
        value={written}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div class="note-actions">
        <button type="submit" class="button" disabled={empty || state === 'saving'}>
          {words('note_save')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {words('export_cancel')}
        </button>
      </div>
      <p role="alert" class="note">
        {state === 'failed' && words('note_not_kept')}
      </p>
    </form>
  );
}
