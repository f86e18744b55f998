/** The reader's notes on a claim, and the ways to write one. */
import { useRef, useState } from 'preact/hooks';
import type { JudgedClaim, Note } from '../../model';
import { useWords } from '../context';
import { NoteForm } from './note-form';
import { NoteView } from './note-view';
import { useNotes } from './tools';
import { useFocusBack } from './use-focus-back';

/** Whether the reader calls the claim's mark wrong. */
export function useCalledWrong(claimId: string): boolean {
  return (useNotes()?.notes ?? []).some(({ kind, claim }) => kind === 'wrong' && claim === claimId);
}

/** The notes with their buttons; nothing where there is no page to write on. */
export function ClaimNotes({ claim }: { claim: JudgedClaim }) {
  const { words } = useWords();
  const tools = useNotes();
  const [writing, write] = useState<Note['kind'] | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  useFocusBack(writing !== null, () => buttons.current?.querySelector('button'));
  if (!tools) return null;
  const notes = tools.notes.filter((note) => note.claim === claim.id);
  const wrong = notes.some(({ kind }) => kind === 'wrong');
  const list = notes.map((note) => <NoteView key={note.id} note={note} />);
  if (tools.readOnly) return <div class="own-notes">{list}</div>;
  return (
    <div class="own-notes">
      {list}
      {writing ? (
        <NoteForm
          kind={writing}
          text=""
          onSave={(text) => tools.write(writing, { kind: 'claim', id: claim.id }, text)}
          onClose={() => write(null)}
        />
      ) : (
        <div class="note-actions" ref={buttons}>
          <button type="button" class="quiet" onClick={() => write('note')}>
            {words('note_write')}
          </button>
          {!wrong && (
            <button type="button" class="quiet" onClick={() => write('wrong')}>
              {words('note_wrong')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
