/**
 * Long work that one context at a time should do: two windows and the worker share the library. The lock saves doing it
 * twice; that nothing is lost or doubled is the transactions' matter, which hold without it.
 */

/**
 * Runs `work` alone among all contexts. Held by another, it waits for its turn, or (`wait` false) does nothing. A
 * context that dies lets go. Where there are no locks it just runs.
 */
export async function exclusively<T>(name: string, wait: true, work: () => Promise<T>): Promise<T>;
export async function exclusively<T>(name: string, wait: false, work: () => Promise<T>): Promise<T | null>;
export async function exclusively<T>(name: string, wait: boolean, work: () => Promise<T>): Promise<T | null> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  return navigator.locks.request(name, { ifAvailable: !wait }, async (lock) => (lock ? work() : null));
}
