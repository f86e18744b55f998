/** Settings and keys without a browser. */
import { DEFAULTS, type Settings, type SettingsStore, settingsFrom } from '../../lib/platform/settings';
import type { Shortcuts } from '../../lib/platform/shortcuts';

export interface FakeSettings extends SettingsStore {
  /** What is stored. */
  stored: Partial<Settings>;
  /** What the browser does with changes from now on. */
  denied: boolean;
}

/** A store that starts with `stored`. */
export function fakeSettings(stored: Partial<Settings> = {}): FakeSettings {
  const listeners = new Set<(settings: Settings) => void>();
  const change = async (next: Partial<Settings>) => {
    if (store.denied) return false;
    store.stored = next;
    for (const listener of listeners) listener(settingsFrom(next));
    return true;
  };
  const store: FakeSettings = {
    stored,
    denied: false,
    get: async () => ({ ...DEFAULTS, ...settingsFrom(store.stored) }),
    set: (part) => change({ ...store.stored, ...part }),
    reset: () => change({}),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}

/** Keys as a browser would list them. */
export function fakeShortcuts(opens = true): Shortcuts & { opened: number } {
  const fake = {
    opened: 0,
    list: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+H' },
      { name: 'trace-selection', description: 'Trace the selected sentence', keys: 'Alt+Shift+T' },
      { name: 'next-claim', description: 'Go to the next claim', keys: '' },
    ],
    async change() {
      fake.opened += 1;
      return opens;
    },
  };
  return fake;
}
