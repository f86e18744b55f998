/** The options: what can be set, each in one sentence; what keys there are; what leaves this device. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../panel/context';
import { DEFAULTS, type Settings, type SettingsStore } from '../platform/settings';
import type { Shortcuts } from '../platform/shortcuts';
import type { Sites } from '../platform/sites';
import { LanguageChoice } from './language-choice';
import { ReadingMode } from './reading-mode';
import { ShortcutList } from './shortcut-list';
import { Threshold } from './threshold';

/** The switches, in the order they stand. */
const SWITCHES = ['marks', 'selectionButton', 'debug'] as const;
type Switch = (typeof SWITCHES)[number];

/** Locale keys are written in lower case. */
const KEYS: Record<Switch, string> = { marks: 'marks', selectionButton: 'selection', debug: 'debug' };

interface Props {
  store: SettingsStore;
  shortcuts: Shortcuts;
  sites: Sites;
}

/** The page. */
export function OptionsPage({ store, shortcuts, sites }: Props) {
  const { words } = useWords();
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
    <main class="options">
      <h1>{words('options_title')}</h1>
      <section class="options-group" aria-labelledby="options-sites">
        <h2 id="options-sites">{words('sites_title')}</h2>
        <ReadingMode sites={sites} settings={store} />
      </section>
      <section class="options-group" aria-labelledby="options-claims">
        <h2 id="options-claims">{words('options_claims')}</h2>
        <Threshold value={settings.claimThreshold} onSet={(claimThreshold) => set({ claimThreshold })} />
      </section>
      <section class="options-group" aria-labelledby="options-page">
        <h2 id="options-page">{words('options_page')}</h2>
        {SWITCHES.map((name) => (
          <Option
            key={name}
            name={KEYS[name]}
            on={settings[name]}
            onSet={(on) => set({ [name]: on } as Pick<Settings, Switch>)}
          />
        ))}
      </section>
      <section class="options-group" aria-labelledby="options-language">
        <h2 id="options-language">{words('options_language')}</h2>
        <LanguageChoice value={settings.language} onSet={(language) => set({ language })} />
      </section>
      <section class="options-group" aria-labelledby="options-keys">
        <h2 id="options-keys">{words('options_keys')}</h2>
        <ShortcutList shortcuts={shortcuts} />
      </section>
      <section class="options-group" aria-labelledby="options-network">
        <h2 id="options-network">{words('options_network')}</h2>
        <p class="options-explained">{words('options_network_text')}</p>
      </section>
      <footer class="options-foot">
        <button type="button" class="quiet" disabled={untouched} onClick={() => void keep(store.reset())}>
          {words('options_reset')}
        </button>
        <p class="options-said" role="status">
          {said}
        </p>
      </footer>
    </main>
  );
}

/** A switch with the sentence that explains it. */
function Option({ name, on, onSet }: { name: string; on: boolean; onSet: (on: boolean) => void }) {
  const { words } = useWords();
  const id = `options-${name}-text`;
  return (
    <div class="option">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-describedby={id}
        data-option={name}
        onClick={() => onSet(!on)}
      >
        <span class="switch-knob" />
        <span>{words(`options_${name}`)}</span>
      </button>
      <p id={id} class="options-explained">
        {words(`options_${name}_text`)}
      </p>
    </div>
  );
}
