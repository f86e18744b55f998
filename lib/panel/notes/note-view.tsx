/** One note: what it says, when it was written, and its buttons. */
import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../model';
import { useWords } from '../context';
import { NoteForm } from './note-form';
import { useNotes } from './tools';
import { useFocusBack } from './use-focus-back';

/** A note, as text or being changed. */
export function NoteView({ note }: { note: Note }) {
  const { words, locale } = useWords();
  const tools = useNotes();
  const [editing, edit] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  useFocusBack(editing, () => change.current);
  if (!tools) return null;
  const { id, kind, text, changed } = note;
  if (editing) {
    return (
      <NoteForm
        kind={kind}
        text={text}
        onSave={(written) => tools.change(id, written)}
        onClose={() => edit(false)}
      />
    );
  }
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="own-note" data-kind={kind}>
      {kind === 'wrong' && <strong>{words(tools.readOnly ? 'export_own_wrong' : 'note_said_wrong')}</strong>}
      {text !== '' && <p dir="auto">{text}</p>}
      <div class="note-actions">
        {!Number.isNaN(Date.parse(changed)) && (
          <time dateTime={changed}>{time.format(new Date(changed))}</time>
        )}
        {!tools.readOnly && (
          <>
            <button type="button" class="quiet" ref={change} onClick={() => edit(true)}>
              {words('note_change')}
            </button>
            <button type="button" class="quiet" onClick={() => void tools.remove(id)}>
              {words('note_remove')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
