/** Small state that must outlive the worker but not the browser: `storage.session`, by key. */
import { browser } from './browser';

/** What the session keeps; implementations never throw for a missing key. */
export interface SessionStore {
  get<T>(key: string): Promise<T | null>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The browser's own session storage: in memory, 10 MB, cleared when the browser closes, closed to content scripts. */
export const sessionStore: SessionStore = {
  async get<T>(key: string) {
    const found = await browser.storage.session.get(key);
    return (found[key] as T | undefined) ?? null;
  },
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
};
