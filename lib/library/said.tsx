/** What has just happened to the library, said once; what was removed can be taken back from here or with the undo keys. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../panel/context';

/** A message; `undo` while there is something to take back, another object for each removal. */
export interface News {
  text: string;
  undo: { run: () => void } | null;
}

/** The notice. Its live region is drawn always: one that appears with its text is not read out. */
export function Said({ text, undo }: News) {
  const { words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed left with its row: the focus goes to what takes that back.
  useEffect(() => button.current?.focus(), [undo]);
  useUndoKeys(undo);
  return (
    <div class="library-said" data-empty={text === ''}>
      <p role="status">{text}</p>
      {undo && (
        <button type="button" class="quiet" ref={button} onClick={undo.run}>
          {words('library_undo')}
        </button>
      )}
    </div>
  );
}

/** Ctrl+Z, or Command+Z, outside of fields that have an undo of their own. */
function useUndoKeys(undo: News['undo']): void {
  useEffect(() => {
    if (!undo) return;
    const listen = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!asked || event.key.toLowerCase() !== 'z' || writes(event.target)) return;
      event.preventDefault();
      undo.run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [undo]);
}

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox';
