/** The options: a section for each thing that can be set, in this order. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../panel/context';
import { DEFAULTS, type Settings } from '../platform/settings';
import type { OptionsParts } from './mount';
import { OptionsProvider } from './section';
import { ClaimsSection } from './sections/claims';
import { DataSection } from './sections/data';
import { DebugSection } from './sections/debug';
import { KeysSection } from './sections/keys';
import { LanguageSection } from './sections/language';
import { LibrarySection } from './sections/library';
import { NetworkSection } from './sections/network';
import { PageSection } from './sections/page';
import { SitesSection } from './sections/sites';

/** The page. */
export function OptionsPage({ parts }: { parts: OptionsParts }) {
  const { words } = useWords();
  const store = parts.settings;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, say] = useState('');
  useEffect(() => {
    void store.get().then(setSettings);
    return store.onChange(setSettings);
  }, [store]);
  if (!settings) return <main class="options" aria-busy="true" />;

  const keep = async (done: Promise<boolean>) => {
    const kept = await done;
    setSettings(await store.get());
    say(words(kept ? 'options_kept' : 'options_not_kept'));
  };
  const set = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    void keep(store.set(part));
  };
  const untouched = JSON.stringify(settings) === JSON.stringify(DEFAULTS);
  return (
    <OptionsProvider value={{ settings, set, keep, parts }}>
      <main class="options">
        <h1>{words('options_title')}</h1>
        <SitesSection />
        <PageSection />
        <ClaimsSection />
        <LanguageSection />
        <KeysSection />
        <LibrarySection />
        <NetworkSection />
        <DataSection />
        <DebugSection />
        <footer class="options-foot">
          <button type="button" class="quiet" disabled={untouched} onClick={() => void keep(store.reset())}>
            {words('options_reset')}
          </button>
          <p class="options-said" role="status">
            {said}
          </p>
        </footer>
      </main>
    </OptionsProvider>
  );
}
