/**
 * The reader's settings in `storage.local`: a key each, so that two pages that change different settings do not undo
 * each other. Only what the reader changed is stored; all else follows the defaults of the version that runs.
 */
import { browser } from './browser';
import { DEFAULTS, SETTINGS, type Settings, type SettingsStore, settingsFrom } from './settings';
import { keepLanguage } from './words';

const PREFIX = 'setting.';
const KEYS = SETTINGS.map((name) => PREFIX + name);

/** The browser's own storage: on this device, for as long as the extension is installed. */
export const settingsStore: SettingsStore = {
  get: read,
  set: (part) => {
    const entries = Object.entries(part).map(([name, value]) => [PREFIX + name, value]);
    return done(async () => {
      // Its texts first: whoever hears of another language wants them at once.
      if (part.language !== undefined) await keepLanguage(part.language);
      await browser.storage.local.set(Object.fromEntries(entries));
    });
  },
  reset: () =>
    done(async () => {
      await keepLanguage(DEFAULTS.language);
      await browser.storage.local.remove(KEYS);
    }),
  onChange(listener) {
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && KEYS.some((key) => key in changes)) void read().then(listener);
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};

/** Settings that are asked for in passing, without waiting: the defaults until they are read, then as they change. */
export interface LiveSettings {
  now(): Settings;
  /** Tells of every change, once `now` has it. */
  onChange(listener: () => void): void;
  /** Resolves when they were read the first time. */
  ready: Promise<void>;
}

/** Follows the settings until `signal` ends it. */
export function followSettings(signal: AbortSignal): LiveSettings {
  let settings: Settings = DEFAULTS;
  const listeners = new Set<() => void>();
  const ready = settingsStore.get().then((read) => {
    settings = read;
  });
  const stop = settingsStore.onChange((changed) => {
    settings = changed;
    for (const listener of listeners) listener();
  });
  signal.addEventListener('abort', stop, { once: true });
  return { now: () => settings, ready, onChange: (listener) => void listeners.add(listener) };
}

async function read(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(KEYS);
    return settingsFrom(Object.fromEntries(SETTINGS.map((name) => [name, stored[PREFIX + name]])));
  } catch {
    // Storage is denied, or the extension was replaced under its script.
    return DEFAULTS;
  }
}

async function done(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch {
    return false;
  }
}
