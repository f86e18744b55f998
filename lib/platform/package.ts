/** What the extension knows of its own package. */
import { browser } from './browser';

/** The article that comes with the extension, a page of its own that is read like any other. */
export const BUILT_IN_ARTICLE = '/demo/index.html';

/** The manifest's version. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Bytes of a file in the package; `path` begins with a slash. Rejects when the package has no such file. */
export async function packagedBytes(path: string): Promise<ArrayBuffer> {
  const response = await fetch(packagedFile(path));
  if (!response.ok) throw new Error(`the package has no ${path}`);
  return response.arrayBuffer();
}

/** Address of a file in the package; `path` begins with a slash. */
export function packagedFile(path: string): string {
  return browser.runtime.getURL(path);
}
