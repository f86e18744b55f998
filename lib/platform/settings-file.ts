/**
 * The reader's settings as a file to carry to another browser: small, readable, versioned. What is read back is either
 * all in order or refused by the names of its broken fields; nothing is taken over by halves.
 */
import { SETTINGS, type Settings, settingsFrom } from './settings';

/** Stands in every file, so that another JSON file is not taken for one. */
const FORMAT = 'headwater-settings';
/** Raised when a field changes its meaning; a later one is refused. */
const VERSION = 1;
/** Characters of the longest file that is looked at: ten thousand sites with rules of their own. */
const LONGEST = 1_000_000;

/** Sites that read themselves are permissions of the browser: the file names them, and the reader allows them anew. */
export interface AutomaticSites {
  all: boolean;
  hosts: string[];
}

/** What reading a file gives; `fields` are those that are broken. */
export type SettingsRead =
  | { ok: true; settings: Partial<Settings>; automatic: AutomaticSites }
  | { ok: false; why: 'not-settings' | 'later-version' }
  | { ok: false; why: 'broken'; fields: string[] };

/** The file's text. */
export function settingsFile(settings: Settings, automatic: AutomaticSites): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings, automatic }, null, 2)}\n`;
}

/** Reads a file's text back. A setting the file does not name stays as it is. */
export function readSettings(text: string): SettingsRead {
  const file = objectIn(text.length > LONGEST ? '' : text);
  if (file?.format !== FORMAT) return { ok: false, why: 'not-settings' };
  if (typeof file.version !== 'number' || file.version > VERSION) return { ok: false, why: 'later-version' };
  const { settings, automatic = { all: false, hosts: [] } } = file;
  if (!isObject(settings)) return { ok: false, why: 'broken', fields: ['settings'] };
  const fields = Object.keys(settings).filter((name) => !isSound(name, settings[name]));
  if (!isAutomatic(automatic)) fields.push('automatic');
  if (fields.length > 0) return { ok: false, why: 'broken', fields };
  return { ok: true, settings: settings as Partial<Settings>, automatic: automatic as AutomaticSites };
}

/** A value is in order when it is what would be read of it. */
function isSound(name: string, value: unknown): boolean {
  if (!(SETTINGS as string[]).includes(name)) return false;
  const read = settingsFrom({ [name]: value })[name as keyof Settings];
  return JSON.stringify(inOrder(read)) === JSON.stringify(inOrder(value));
}

function isAutomatic(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { all, hosts } = value;
  return (
    typeof all === 'boolean' &&
    Array.isArray(hosts) &&
    hosts.every((host) => typeof host === 'string' && /^[\w-]+(\.[\w-]+)*$/.test(host))
  );
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same with the names of objects in order, for comparing. */
function inOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, inOrder(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
