/** Dossiers -> one file to save: the file itself, or a ZIP archive of several. Loaded when the reader takes something away. */
import { strToU8, zipSync } from 'fflate';
import type { Dossier } from '../../export/dossier';
import { fileName } from '../../export/file-name';
import { FORMATS, type FormatName } from '../../export/formats';
import type { Wording } from '../../export/outline';

/** A file as the browser saves it. */
export interface SavedFile {
  name: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** A dossier in a format, named by the day of the export and the page's title. */
export function fileOf(
  dossier: Dossier,
  format: FormatName,
  wording: Wording,
): SavedFile & { content: string } {
  const { ending, mediaType, write } = FORMATS[format];
  const { exported, article } = dossier;
  return {
    name: fileName(exported.slice(0, 10), article.title, ending),
    mediaType,
    content: write(dossier, wording),
  };
}

/** An annotated page as a file; its name tells it from the reading copy. */
export function pageFile({ exported, article }: Dossier, content: string): SavedFile & { content: string } {
  const name = fileName(exported.slice(0, 10), article.title, 'annotated.html');
  return { name, mediaType: 'text/html', content };
}

/** Files as an archive; files of one name are numbered. The times in it are the export's, so that it says nothing else. */
export function archiveOf(files: readonly (SavedFile & { content: string })[], exported: string): SavedFile {
  const names = new Map<string, number>();
  const entries = files.map(({ name, content }) => {
    const seen = names.get(name) ?? 0;
    names.set(name, seen + 1);
    const dot = name.search(/(?:\.annotated|\.csl)?\.[a-z]+$/);
    const unique = seen === 0 ? name : `${name.slice(0, dot)} (${seen + 1})${name.slice(dot)}`;
    return [unique, strToU8(content)] as const;
  });
  const content = zipSync(Object.fromEntries(entries), { mtime: exported });
  return { name: fileName(exported.slice(0, 10), 'Headwater', 'zip'), mediaType: 'application/zip', content };
}
