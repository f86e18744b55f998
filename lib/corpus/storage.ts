/** The room the browser gives: how much is taken, how much there is, and whether the browser may clear it away. */
import type { StorageUse } from '../model';

/** With less than this left (bytes), or this share of the quota, the reader is warned: some 20,000 news texts, or a twentieth. */
const SCARCE = { bytes: 100e6, share: 0.05 };

/** What the browser says. `null` where it says nothing: a private window, a browser without the interface. */
export async function storageUse(storage = here()): Promise<StorageUse | null> {
  try {
    const [estimate, persisted] = await Promise.all([storage?.estimate(), storage?.persisted()]);
    const { usage, quota } = estimate ?? {};
    if (usage === undefined || quota === undefined) return null;
    const left = Math.max(0, quota - usage);
    const scarce = left < SCARCE.bytes || left < SCARCE.share * quota;
    return { used: usage, quota, persisted: persisted === true, scarce };
  } catch {
    return null;
  }
}

/**
 * Asks the browser not to clear the library away when room gets short. The moment is when something is stored that the
 * reader cannot get back elsewhere; browsers answer an extension that may store without limit without asking the reader.
 * Only pages can ask: in a worker, and where it is refused, this gives whether it is so already.
 */
export async function keepStorage(storage = here()): Promise<boolean> {
  try {
    if (!storage) return false;
    if (await storage.persisted()) return true;
    return typeof storage.persist === 'function' && (await storage.persist());
  } catch {
    return false;
  }
}

function here(): StorageManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
