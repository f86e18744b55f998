/** Puts the welcome page into a document; the document links tokens.css and welcome.css. */
import { render } from 'preact';
import { type PanelParts, PartsProvider } from '../panel/context';
import type { SettingsStore } from '../platform/settings';
import type { Shortcuts } from '../platform/shortcuts';
import type { Sites } from '../platform/sites';
import { WelcomePage } from './welcome-page';

/** The panel's parts, and what the page shows and starts. */
export type WelcomeParts = PanelParts & {
  settings: SettingsStore;
  shortcuts: Shortcuts;
  sites: Sites;
  /** Opens the built-in article; called in a click handler. */
  openArticle(): void;
};

/** Draws the page into `root`; returns what takes it out again and closes the link. */
export function mountWelcome(
  root: Element,
  { shortcuts, sites, openArticle, ...parts }: WelcomeParts,
): () => void {
  render(
    <PartsProvider value={parts}>
      <WelcomePage shortcuts={shortcuts} sites={sites} openArticle={openArticle} />
    </PartsProvider>,
    root,
  );
  return () => {
    render(null, root);
    parts.link.close();
  };
}
