/** What the extension knows of its own package. */
import { browser } from './browser';

/** The manifest's version. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Address of a file in the package; `path` begins with a slash. */
export function packagedFile(path: string): string {
  return browser.runtime.getURL(path);
}
