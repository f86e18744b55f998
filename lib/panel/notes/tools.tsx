/** The reader's notes on the tab's page, and what can be done with them: for every part of the panel below it. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteRequest, TabState } from '../../messages/protocol';
import type { KeptNote, Note, QuotePlace } from '../../model';
import { useParts, useWords } from '../context';
import { useSame } from '../when-changed';

/** What a new note is about. */
export type About = Extract<NoteRequest, { type: 'tab.note-new' }>['about'];

/** Promises resolve to whether it was kept; nothing is lost when it was not. */
export interface NoteTools {
  notes: readonly Note[];
  /** They are those of a file: shown, and not to be changed. */
  readOnly: boolean;
  write(kind: Note['kind'], about: About, text: string): Promise<boolean>;
  change(id: string, text: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** What is selected in the page; `null` when that is not of its story. */
  selected(): Promise<QuotePlace | null>;
  show(id: string): void;
  /** The note that was removed last. */
  removed: KeptNote | null;
  putBack(): Promise<void>;
}

const NO_NOTES: Note[] = [];

const Tools = createContext<NoteTools | null>(null);

/** The tools; `null` where there is no page to write notes on. */
export const useNotes = (): NoteTools | null => useContext(Tools);

/** Gives the notes of a tab's page to everything below. */
export function NotesOf({ state, children }: { state: TabState; children: ComponentChildren }) {
  const { link } = useParts();
  const [removed, setRemoved] = useState<KeptNote | null>(null);
  const { tabId } = state;
  const notes = useSame(state.notes ?? NO_NOTES);
  const { url } = state;
  const readOnly = Boolean(state.readBack);
  // The same tools for as long as they would say and do the same: every claim of the list looks at them.
  const tools: NoteTools = useMemo(() => {
    const kept = async (request: NoteRequest) => (await link.request(request)).ok;
    return {
      notes,
      readOnly,
      removed: removed?.url === url ? removed : null,
      write: (kind, about, text) => kept({ type: 'tab.note-new', tabId, kind, about, text }),
      change: (id, text) => kept({ type: 'tab.note-change', tabId, id, text }),
      async remove(id) {
        const answer = await link.request<KeptNote | null>({ type: 'tab.note-remove', tabId, id });
        if (answer.ok) setRemoved(answer.value);
      },
      async selected() {
        const answer = await link.request<QuotePlace | null>({ type: 'tab.selected-place', tabId });
        return answer.ok ? answer.value : null;
      },
      show: (claimId) => link.post({ type: 'show-claim', tabId, claimId }),
      async putBack() {
        if (removed && (await kept({ type: 'tab.note-put-back', tabId, note: removed }))) setRemoved(null);
      },
    };
  }, [link, tabId, url, notes, readOnly, removed]);
  return (
    <Tools.Provider value={tools}>
      <Removed note={tools.removed} onUndo={tools.putBack} />
      {children}
    </Tools.Provider>
  );
}

/** Says that a note is gone, and brings it back; it takes the focus that the note's own button had. */
function Removed({ note, onUndo }: { note: KeptNote | null; onUndo: () => Promise<void> }) {
  const { words } = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [note]);
  return (
    <p class="kept" role="status">
      {note && (
        <>
          {words('note_removed')}{' '}
          <button type="button" class="quiet" ref={undo} onClick={() => void onUndo()}>
            {words('library_undo')}
          </button>
        </>
      )}
    </p>
  );
}
