/** Puts the library into a document; the document links tokens.css and library.css. */
import { render } from 'preact';
import type { StartImport } from '../import/desk';
import { type PanelParts, PartsProvider } from '../panel/context';
import { LibraryPage } from './library-page';

/** What the library needs besides the panel's parts. */
export interface LibraryParts extends PanelParts {
  startImport: StartImport;
}

/** Draws the library into `root`; returns what takes it out again and closes the link. */
export function mountLibrary(root: Element, parts: LibraryParts): () => void {
  render(
    <PartsProvider value={parts}>
      <LibraryPage startImport={parts.startImport} />
    </PartsProvider>,
    root,
  );
  return () => {
    render(null, root);
    parts.link.close();
  };
}
