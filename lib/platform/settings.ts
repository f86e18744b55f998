/**
 * The reader's settings as values: what there is, what holds until it is changed, and how stored values are believed.
 * No browser in here, so that every world and every test can use it; settings-store.ts keeps them.
 */
import { THRESHOLD } from '../claims/weights';
import { LANGUAGES } from './languages';
import { MARKS_RULES, type MarksRule, type SiteRules, siteRulesFrom } from './site-rules';

/** Everything the reader can set. */
export interface Settings {
  /** Score (0..1) from which a sentence is taken for a claim; within `THRESHOLDS`. */
  claimThreshold: number;
  /** When marks are shown, where no site has a rule of its own; they can be shown and hidden at any time. */
  marks: MarksRule;
  /** Whether a button to trace stands beside text selected in a story. */
  selectionButton: boolean;
  /** Whether claims are labelled in the page's text for readers who hear it. */
  spokenMarks: boolean;
  /** Whether what comes into the library is held against the claims that were read. */
  watch: boolean;
  /** Whether the panel offers how each judgement was reached. */
  debug: boolean;
  /** What holds otherwise on single sites. */
  sites: SiteRules;
  /** Whether the library reminds of a backup when many documents came since the last one. */
  backupReminder: boolean;
  /** Whether what the reader asked for is fetched: feeds, and pages of a list. Without any, nothing is. */
  fetching: boolean;
  /** Tag of the interface's language; empty: the browser's. */
  language: string;
}

/** What holds until the reader changes it. */
export const DEFAULTS: Readonly<Settings> = {
  claimThreshold: THRESHOLD,
  marks: 'always',
  selectionButton: true,
  spokenMarks: false,
  watch: true,
  debug: false,
  sites: {},
  backupReminder: true,
  fetching: true,
  language: '',
};

/** Thresholds that can be chosen: beyond them nearly every sentence, or nearly none, would be a claim. */
export const THRESHOLDS = { least: 0.1, most: 0.9, step: 0.05 } as const;

/** Where settings are kept, as those who use them see it. */
export interface SettingsStore {
  /** The settings now; the defaults where the browser denies storage. Never rejects. */
  get(): Promise<Settings>;
  /** Keeps some settings; resolves to whether the browser did. */
  set(part: Partial<Settings>): Promise<boolean>;
  /** Forgets all of them, so that the defaults hold; resolves to whether the browser did. */
  reset(): Promise<boolean>;
  /** Tells of every change, wherever it was made; returns what stops that. */
  onChange(listener: (settings: Settings) => void): () => void;
}

/** The names of all settings. */
export const SETTINGS = Object.keys(DEFAULTS) as (keyof Settings)[];

/** Settings out of what was found under their names: a missing or broken value is its default, the others hold. */
export function settingsFrom(found: Partial<Record<keyof Settings, unknown>>): Settings {
  return {
    claimThreshold: thresholdFrom(found.claimThreshold),
    marks: MARKS_RULES.find((rule) => rule === found.marks) ?? DEFAULTS.marks,
    selectionButton: flagFrom(found.selectionButton, DEFAULTS.selectionButton),
    spokenMarks: flagFrom(found.spokenMarks, DEFAULTS.spokenMarks),
    watch: flagFrom(found.watch, DEFAULTS.watch),
    debug: flagFrom(found.debug, DEFAULTS.debug),
    sites: siteRulesFrom(found.sites, hostFrom),
    backupReminder: flagFrom(found.backupReminder, DEFAULTS.backupReminder),
    fetching: flagFrom(found.fetching, DEFAULTS.fetching),
    language: languageFrom(found.language),
  };
}

/** A threshold on the nearest step within bounds; the default for what is no number. */
export function thresholdFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS.claimThreshold;
  const { least, most, step } = THRESHOLDS;
  const stepped = Math.round(Math.min(most, Math.max(least, value)) / step) * step;
  return Number(stepped.toFixed(2));
}

function flagFrom(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/** A host name as addresses have it: lower case, no scheme, port or path; empty when `typed` names none. */
export function hostFrom(typed: string): string {
  const text = typed.trim().toLowerCase();
  const address = text.includes('://') ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return '';
  const { hostname } = new URL(address);
  return /^[\w-]+(\.[\w-]+)*$/.test(hostname) ? hostname : '';
}

function languageFrom(value: unknown): string {
  return LANGUAGES.some(({ tag }) => tag === value) ? (value as string) : DEFAULTS.language;
}
