/** Files and folders as a reader drops them on the page, each with its path. */
import type { ChosenFile } from '../../import/protocol';

/** Everything in what was dropped, folders to their ends. Call it within the event: afterwards the browser forgets. */
export function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length > 0) return filesUnder(entries);
  return Promise.resolve([...transfer.files].map((file) => ({ file, path: file.name })));
}

async function filesUnder(entries: readonly FileSystemEntry[]): Promise<ChosenFile[]> {
  const files: ChosenFile[] = [];
  for (const entry of entries) {
    if (entry.isFile) files.push({ file: await fileOf(entry as FileSystemFileEntry), path: pathOf(entry) });
    else files.push(...(await filesUnder(await childrenOf(entry as FileSystemDirectoryEntry))));
  }
  return files;
}

const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, '');

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser gives at most a hundred at a time, and none when there are no more. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return children;
    children.push(...some);
  }
}
