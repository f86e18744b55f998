/** Passages of the page with a note of the reader's own and no claim: painted beneath the marks, found under the pointer. */
import type { Note } from '../model';
import type { Locate } from './marks';
import type { Painter } from './painter';

/** A note with its place in the page. */
export interface Passage {
  note: Note;
  range: Range;
}

/** The noted passages of one page. */
export interface Passages {
  /** These and no others. */
  set(notes: readonly Note[], locate: Locate): void;
  get(noteId: string): Passage | null;
  of(range: AbstractRange): Passage | null;
  all(): Passage[];
}

/** Passages painted by `painter`; a note whose place the page does not have is left to the panel. */
export function createPassages(painter: Painter): Passages {
  let placed: Passage[] = [];
  return {
    set(notes, locate) {
      for (const { range } of placed) painter.erase('note', range);
      placed = notes.flatMap((note) => {
        const range = note.claim === null && note.span ? locate(note.span) : null;
        return range ? [{ note, range }] : [];
      });
      for (const { range } of placed) painter.paint('note', range);
    },
    get: (noteId) => placed.find(({ note }) => note.id === noteId) ?? null,
    of: (range) => placed.find((passage) => passage.range === range) ?? null,
    all: () => placed,
  };
}
