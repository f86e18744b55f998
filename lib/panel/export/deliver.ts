/** Hands a file to the reader: into the browser's downloads, or onto the clipboard. Nothing here needs a permission. */
import type { SavedFile } from './files';

/** Long enough for the browser to have begun (ms); the address is only this page's memory. */
const BEGUN = 60_000;

/** Saves a file as the reader's own click on a link would. */
export function save({ name, mediaType, content }: SavedFile, document: Document): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN);
}

/** Puts a text on the clipboard, with its rich form for word processors where there is one. */
export function copy(plain: string, rich: string | null = null): Promise<void> {
  if (rich === null) return navigator.clipboard.writeText(plain);
  const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  return navigator.clipboard.write([
    new ClipboardItem({ ...as('text/plain', plain), ...as('text/html', rich) }),
  ]);
}
