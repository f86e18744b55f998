/** What every part of the panel may use: the link to the background, the reader's language, the reader's view store. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { countWords } from '../messages/count-words';
import type { PanelLink, Words } from '../messages/links';
import { DEFAULTS, type Settings, type SettingsStore } from '../platform/settings';
import type { Capture } from './export/annotated';
import type { EndsOf } from './export/with-ends';
import type { ViewStore } from './view-state';

/** Set once where the panel is mounted. */
export interface PanelParts {
  link: PanelLink;
  words: Words;
  /** BCP 47 tag for numbers, dates and plural forms. */
  locale: string;
  store: ViewStore;
  /** Copies a tab's page as it looks; without it that format is not offered. */
  capture?: Capture;
  /** Tells where marks begin and end in a tab's page. */
  ends?: EndsOf;
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

/** A locale key from a value of the model: `no-story` -> `noarticle_no_story` (locale keys take no hyphen). */
export const keyOf = (family: string, value: string): string => `${family}_${value.replaceAll('-', '_')}`;
