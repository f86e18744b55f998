/** Which marks the reader called wrong. */
import type { Note } from '../model';

/** Ids of the claims; apart from the placing of notes, because a page's script needs no more than this. */
export function calledWrong(notes: readonly Note[]): ReadonlySet<string> {
  return new Set(notes.flatMap(({ kind, claim }) => (kind === 'wrong' && claim !== null ? [claim] : [])));
}
