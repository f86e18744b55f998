/** What every part of the panel may use: the link to the background, the reader's language, the reader's view store. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PanelLink, Words } from '../messages/links';
import { DEFAULTS, type Settings, type SettingsStore } from '../platform/settings';
import type { ViewStore } from './view-state';

/** Set once where the panel is mounted. */
export interface PanelParts {
  link: PanelLink;
  words: Words;
  /** BCP 47 tag for numbers, dates and plural forms. */
  locale: string;
  store: ViewStore;
  /** The reader's settings; without them the defaults hold. */
  settings?: SettingsStore;
}

const Parts = createContext<PanelParts | null>(null);

/** Provides the parts to everything below. */
export const PartsProvider = Parts.Provider;

/** The parts; throws outside `PartsProvider`, which is a programming error. */
export function useParts(): PanelParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error('a panel component was drawn outside its provider');
  return parts;
}

/** The reader's settings as they are and change; `null` until they were read. */
export function useSettings(): Settings | null {
  const { settings } = useParts();
  const [now, setNow] = useState<Settings | null>(settings ? null : DEFAULTS);
  useEffect(() => {
    if (!settings) return;
    void settings.get().then(setNow);
    return settings.onChange(setNow);
  }, [settings]);
  return now;
}

/** `words`, and `count(key, n)`: the form of `<key>_<plural category>` that fits `n`, with `n` as `$1`. */
export function useWords(): { words: Words; count: (key: string, n: number) => string; locale: string } {
  const { words, locale } = useParts();
  return { words, locale, count: (key, n) => countWords(words, locale, key, n) };
}

/** A counted text in the plural form its language wants; a form the locale file lacks falls back to `_other`. */
export function countWords(words: Words, locale: string, key: string, n: number): string {
  const { numbers, plurals } = formatsOf(locale);
  const number = numbers.format(n);
  const wanted = `${key}_${plurals.select(n)}`;
  const text = words(wanted, number);
  return text === wanted || text === '' ? words(`${key}_other`, number) : text;
}

const formats = new Map<string, { numbers: Intl.NumberFormat; plurals: Intl.PluralRules }>();

/** Making a format costs more than a claim's drawing: one for each locale serves hundreds of claims. */
function formatsOf(locale: string) {
  let made = formats.get(locale);
  if (!made) {
    made = { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) };
    formats.set(locale, made);
  }
  return made;
}

/** A locale key from a value of the model: `no-story` -> `noarticle_no_story` (locale keys take no hyphen). */
export const keyOf = (family: string, value: string): string => `${family}_${value.replaceAll('-', '_')}`;
