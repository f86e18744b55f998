/** Puts the options into a document; the document links tokens.css and options.css. */
import { render } from 'preact';
import { type PanelParts, PartsProvider } from '../panel/context';
import type { SettingsStore } from '../platform/settings';
import type { Shortcuts } from '../platform/shortcuts';
import type { Sites } from '../platform/sites';
import { OptionsPage } from './options-page';

/** What the page needs: the panel's parts, and where settings, keys and permissions are. */
export type OptionsParts = PanelParts & { settings: SettingsStore; shortcuts: Shortcuts; sites: Sites };

/** Draws the options into `root`; returns what takes them out again and closes the link. */
export function mountOptions(root: Element, parts: OptionsParts): () => void {
  render(
    <PartsProvider value={parts}>
      <OptionsPage parts={parts} />
    </PartsProvider>,
    root,
  );
  return () => {
    render(null, root);
    parts.link.close();
  };
}
