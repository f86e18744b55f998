/** The content script: reads the page it was put into, and ends with it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectPage } from '../../lib/messages/page-link';
import { extensionAlive } from '../../lib/platform/browser';
import { followSettings } from '../../lib/platform/settings-store';
import { words } from '../../lib/platform/words';
import { type Reading, startReading } from '../../lib/reading/reading';

/** Where a second injection into the same page finds the first; the page's own script has another global object. */
const world = globalThis as { headwater?: Reading };

export default defineContentScript({
  registration: 'runtime',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (world.headwater?.alive()) return;
    const life = new AbortController();
    // A page's script can forge the event by which WXT ends a script that was replaced: end only when it is true.
    ctx.onInvalidated(() => {
      if (!extensionAlive()) life.abort();
    });
    const settings = followSettings(life.signal);
    world.headwater = startReading({
      document,
      link: connectPage(),
      words,
      signal: life.signal,
      connected: extensionAlive,
      onEnd: () => life.abort(),
      marks: () => settings.ready.then(() => settings.now().marks),
      overlay: { selectionButton: () => settings.now().selectionButton },
    });
  },
});
