/** Settings, keys and permissions for sites without a browser. */
import { DEFAULTS, type Settings, type SettingsStore, settingsFrom } from '../../lib/platform/settings';
import type { Shortcuts } from '../../lib/platform/shortcuts';
import type { AllowedSites, Sites } from '../../lib/platform/sites';

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

/** Permissions for sites; `agrees` is what the reader answers when the browser asks. */
export function fakeSites(allowed: AllowedSites = { all: false, hosts: [] }, agrees = true) {
  const listeners = new Set<() => void>();
  const become = (next: Partial<AllowedSites>) => {
    fake.allowed = { ...fake.allowed, ...next };
    for (const listener of listeners) listener();
  };
  const fake: Sites & { allowed: AllowedSites } = {
    allowed,
    get: async () => fake.allowed,
    async allowAll() {
      if (agrees) become({ all: true });
      return agrees;
    },
    async allowHost(host) {
      if (agrees) become({ hosts: [...fake.allowed.hosts, host] });
      return agrees;
    },
    async allowHosts(hosts) {
      if (agrees) become({ hosts: [...fake.allowed.hosts, ...hosts] });
      return agrees;
    },
    withdrawHost: async (host) => become({ hosts: fake.allowed.hosts.filter((other) => other !== host) }),
    withdrawAll: async (keepHosts) => become({ all: false, ...(keepHosts ? {} : { hosts: [] }) }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return fake;
}
