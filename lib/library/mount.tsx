/** Puts the library into a document; the document links tokens.css and library.css. */
import { render } from 'preact';
import { type PanelParts, PartsProvider } from '../panel/context';
import { LibraryPage } from './library-page';

/** Draws the library into `root`; returns what takes it out again and closes the link. */
export function mountLibrary(root: Element, parts: PanelParts): () => void {
  render(
    <PartsProvider value={parts}>
      <LibraryPage />
    </PartsProvider>,
    root,
  );
  return () => {
    render(null, root);
    parts.link.close();
  };
}
