/** The content script: reads the page it was put into, and ends with it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionAlive } from '../../lib/platform/browser';
import { readThisPage } from '../../lib/reading/read-this-page';
import type { Reading } from '../../lib/reading/reading';

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
    world.headwater = readThisPage(life.signal);
  },
});
