/** Puts the library into a document; the document links tokens.css and library.css. */
import { render } from 'preact';
import { PartsProvider } from '../panel/context';
import { type LibraryParts, LibraryProvider } from './context';
import { LibraryPage } from './library-page';

/** Draws the library into `root`; returns what takes it out again and closes the links. */
export function mountLibrary(
  root: Element,
  { shelf, porter, startImport, fetchHosts, ...parts }: LibraryParts,
): () => void {
  render(
    <PartsProvider value={parts}>
      <LibraryProvider value={{ shelf, porter, startImport, fetchHosts }}>
        <LibraryPage />
      </LibraryProvider>
    </PartsProvider>,
    root,
  );
  return () => {
    render(null, root);
    shelf.close();
    porter.close();
    parts.link.close();
  };
}
