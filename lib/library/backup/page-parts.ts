/** What of the reader's only the page can put in place: the settings, and documents that came with the extension. */
import type { Brought, Carried } from '../../corpus/carried';
import { DEFAULTS, SETTINGS, type Settings, type SettingsStore, settingsFrom } from '../../platform/settings';

/** The names of these parts. */
export const PAGE_PARTS: readonly string[] = ['settings', 'bundled'];

/** What the reader has set, as records. */
export async function settingsGiven(settings: SettingsStore): Promise<Carried[]> {
  const now = await settings.get();
  return SETTINGS.filter((name) => !isDefault(now, name)).map((name) => ({
    part: 'settings',
    key: name,
    value: now[name],
  }));
}

/** Takes settings over that the reader has not set otherwise. */
export async function settingsBrought(
  given: readonly Carried[],
  settings: SettingsStore,
): Promise<Brought | null> {
  const those = given.filter(({ part }) => part === 'settings');
  if (those.length === 0) return null;
  const now = await settings.get();
  const found = settingsFrom(Object.fromEntries(those.map(({ key, value }) => [key, value])));
  const wanted = SETTINGS.filter((name) => !isDefault(found, name));
  const missing = wanted.filter((name) => isDefault(now, name));
  const kept =
    missing.length > 0 &&
    (await settings.set(Object.fromEntries(missing.map((name) => [name, found[name]]))));
  const added = kept ? missing.length : 0;
  return {
    part: 'settings',
    added,
    had: wanted.length - missing.length,
    refused: those.length - wanted.length,
  };
}

/** Which of the bundled documents there were. */
export function bundledBrought(given: readonly Carried[]): string[] {
  return given.flatMap(({ part, value }) =>
    part === 'bundled' && Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [],
  );
}

const isDefault = (settings: Settings, name: keyof Settings): boolean =>
  JSON.stringify(settings[name]) === JSON.stringify(DEFAULTS[name]);
