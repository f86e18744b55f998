/** The view of what the library takes and how it is kept: room, backup, deleting everything, and what was taken away opened again. */
import { Opened } from '../../panel/export/opened';
import { StorageNote } from '../storage-note';
import type { ViewProps } from '../views';
import { Keeping } from './keeping';

/** The view. */
export function StorageView({ documents, again }: ViewProps) {
  return (
    <>
      <Keeping documents={documents} onDeleted={again} />
      <StorageNote documents={documents} />
      <Opened page={null} />
    </>
  );
}
