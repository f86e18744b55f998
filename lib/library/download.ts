/** Handing a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const anchor = Object.assign(document.createElement('a'), { href: address, download: name });
  anchor.click();
  // The browser has taken the file by then, or asks where to put it and keeps it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
