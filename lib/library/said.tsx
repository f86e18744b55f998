/** What has just happened to the library, said once; what was removed can be taken back from here or with the undo keys. */
import { useEffect, useRef } from 'preact/hooks';
import type { CorpusDocument } from '../model';
import { useWords } from '../panel/context';

interface Props {
  text: string;
  /** The document that can still be taken back. */
  removed: CorpusDocument | null;
  onUndo: (document: CorpusDocument) => void;
}

/** The notice. Its live region is drawn always: one that appears with its text is not read out. */
export function Said({ text, removed, onUndo }: Props) {
  const { words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed left with its row: the focus goes to what takes that back.
  useEffect(() => button.current?.focus(), [removed]);
  useUndoKeys(removed && (() => onUndo(removed)));
  return (
    <div class="library-said" data-empty={text === ''}>
      <p role="status">{text}</p>
      {removed && (
        <button type="button" class="quiet" ref={button} onClick={() => onUndo(removed)}>
          {words('library_undo')}
        </button>
      )}
    </div>
  );
}

/** Ctrl+Z, or Command+Z, outside of fields that have an undo of their own. */
function useUndoKeys(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const listen = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!asked || event.key.toLowerCase() !== 'z' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [undo]);
}
