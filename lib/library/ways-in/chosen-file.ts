/** A file the reader chose, as an import takes it. */
import type { ChosenFile } from '../../import/protocol';

/** With the folders it was chosen under. */
export const chosen = (file: File): ChosenFile => ({ file, path: file.webkitRelativePath || file.name });
