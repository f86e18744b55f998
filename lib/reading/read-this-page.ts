/** A reading connected to the browser: what the content script starts in a page, and the built-in article in itself. */
import { connectPage } from '../messages/page-link';
import { extensionAlive } from '../platform/browser';
import { followSettings } from '../platform/settings-store';
import { loadLanguage, words } from '../platform/words';
import { type Reading, startReading } from './reading';

/** Starts reading this document; `signal` ends it, and it ends by itself with its extension. */
export function readThisPage(signal: AbortSignal): Reading {
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true });
  // Nothing is said before the reader looks at a mark.
  void loadLanguage();
  const settings = followSettings(life.signal);
  return startReading({
    document,
    link: connectPage(),
    words,
    signal: life.signal,
    connected: extensionAlive,
    onEnd: () => life.abort(),
    marks: () => settings.ready.then(() => settings.now().marks),
    overlay: { selectionButton: () => settings.now().selectionButton },
  });
}
