/** Copies the page of a tab, marks included, by a script put there for it alone. */
import type { Ends } from '../capture/boundaries';
import type { Captured, WantedMark } from '../capture/capture';
import type { Result } from '../model';
import { browser } from './browser';

/** The script's file, as WXT names it. */
const CAPTURE_SCRIPT = '/capture.js';

/** The copy; `page-not-allowed` where the browser does not let us in (any more), or the tab is gone. */
export function captureTab(tabId: number, wanted: readonly WantedMark[]): Promise<Result<Captured>> {
  return inPage('headwaterCapture', tabId, wanted);
}

/** Where the marks begin and end in the page's elements, by claim. */
export function endsInTab(
  tabId: number,
  wanted: readonly WantedMark[],
): Promise<Result<Record<string, Ends>>> {
  return inPage('headwaterEnds', tabId, wanted);
}

async function inPage<T>(name: string, tabId: number, wanted: readonly WantedMark[]): Promise<Result<T>> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [CAPTURE_SCRIPT] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // Runs in the page's world of ours: it may use nothing from here.
      func: (name: string, marks: WantedMark[]) =>
        (globalThis as unknown as Record<string, ((marks: WantedMark[]) => unknown) | undefined>)[name]?.(
          marks,
        ),
      args: [name, [...wanted]],
    });
    const value = answer?.result as T | undefined;
    if (value) return { ok: true, value };
    return { ok: false, error: { code: 'internal', detail: String(answer?.error ?? 'nothing was copied') } };
  } catch (error) {
    return { ok: false, error: { code: 'page-not-allowed', detail: String(error) } };
  }
}
