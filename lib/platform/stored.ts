/** Everything this extension keeps in the browser's small stores, to be forgotten as a whole. */
import { browser } from './browser';
import { WELCOMED } from './welcome';

/** Forgets all of `storage.local` and `storage.session`; that the reader was welcomed is nobody's secret and stays. */
export async function forgetStored(): Promise<void> {
  const kept = await browser.storage.local.get(WELCOMED);
  await browser.storage.local.clear();
  await browser.storage.local.set(kept);
  await browser.storage.session.clear();
}
