/** Puts the panel into a document; the document links tokens.css and panel.css. */
import { render } from 'preact';
import { type PanelParts, PartsProvider } from './context';
import { Panel } from './panel';

/**
 * Draws the panel into `root` from what `link` says; returns what takes it out again and closes the link.
 * The caller says what to watch (`link.post({ type: 'watch', ... })`).
 */
export function mountPanel(root: Element, parts: PanelParts): () => void {
  render(
    <PartsProvider value={parts}>
      <Panel />
    </PartsProvider>,
    root,
  );
  return () => {
    render(null, root);
    parts.link.close();
  };
}
