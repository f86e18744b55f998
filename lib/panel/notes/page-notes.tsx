/** Notes on passages of the page, and those whose words or claim the page does not have any more: none is dropped in silence. */
import { useRef, useState } from 'preact/hooks';
import type { Note, QuotePlace } from '../../model';
import { useWords } from '../context';
import { Icon } from '../glyphs';
import { NoteForm } from './note-form';
import { NoteView } from './note-view';
import { useNotes } from './tools';
import { useFocusBack } from './use-focus-back';

/** The section; with the button that writes a note on what is selected. */
export function PageNotes() {
  const { words } = useWords();
  const tools = useNotes();
  const [about, write] = useState<QuotePlace | 'nothing' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(about !== null && about !== 'nothing', () => button.current);
  if (!tools) return null;
  const notes = tools.notes.filter(({ claim }) => claim === null);
  const title = words(tools.readOnly ? 'readback_notes' : 'note_page');
  return (
    <section class="own-notes page-notes" aria-label={title}>
      {notes.length > 0 && <h2>{title}</h2>}
      {notes.map((note) => (
        <div key={note.id}>
          <blockquote dir="auto">{note.quote}</blockquote>
          <Place note={note} onShow={() => tools.show(note.id)} />
          <NoteView note={note} />
        </div>
      ))}
      {tools.readOnly ? null : about !== null && about !== 'nothing' ? (
        <>
          <blockquote dir="auto">{about.exact}</blockquote>
          <NoteForm
            kind="note"
            text=""
            onSave={(text) => tools.write('note', { kind: 'passage', place: about }, text)}
            onClose={() => write(null)}
          />
        </>
      ) : (
        <div class="note-actions">
          <button
            type="button"
            class="quiet"
            ref={button}
            onClick={async () => write((await tools.selected()) ?? 'nothing')}
          >
            {words('note_selection')}
          </button>
        </div>
      )}
      <p role="status" class="note">
        {about === 'nothing' && words('note_nothing_selected')}
      </p>
    </section>
  );
}

function Place({ note, onShow }: { note: Note; onShow: () => void }) {
  const { words } = useWords();
  if (note.span === null) return <p class="note">{words('note_words_gone')}</p>;
  if (note.about === 'claim') return <p class="note">{words('note_claim_gone')}</p>;
  return (
    <button type="button" class="quiet" onClick={onShow}>
      <Icon name="find" />
      {words('panel_show_in_page')}
    </button>
  );
}
