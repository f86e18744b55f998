/** A reading connected to the browser: what the content script starts in a page, and the built-in article in itself. */
import { connectPage } from '../messages/page-link';
import { extensionAlive } from '../platform/browser';
import { followSettings } from '../platform/settings-store';
import { loadLanguage, words } from '../platform/words';
import { shownMarks } from './marks-rule';
import { type Reading, startReading } from './reading';

/** Starts reading this document; `signal` ends it, and it ends by itself with its extension. */
export function readThisPage(signal: AbortSignal): Reading {
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true });
  // Nothing is said before the reader looks at a mark.
  void loadLanguage();
  const settings = followSettings(life.signal);
  const link = connectPage();
  const marks = shownMarks(location.hostname, settings.now, link);
  return startReading({
    document,
    link,
    words,
    signal: life.signal,
    connected: extensionAlive,
    onEnd: () => life.abort(),
    marks: { ...marks, wished: () => settings.ready.then(marks.wished), onChange: settings.onChange },
    overlay: {
      selectionButton: () => settings.now().selectionButton,
      spokenMarks: () => settings.now().spokenMarks,
    },
  });
}
