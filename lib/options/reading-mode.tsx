/**
 * When Headwater reads: on every site, on chosen ones, or only when asked. What is chosen is what the browser's
 * permissions say; a press asks the browser, which asks the reader.
 */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../panel/context';
import type { SettingsStore } from '../platform/settings';
import type { AllowedSites, Sites } from '../platform/sites';
import { SiteList } from './site-list';

type Mode = 'all' | 'chosen' | 'asked';
const MODES: readonly Mode[] = ['asked', 'chosen', 'all'];

/** The three choices; with one chosen, the sites it is about. */
export function ReadingMode({ sites, settings }: { sites: Sites; settings: SettingsStore }) {
  const { words } = useWords();
  const [allowed, setAllowed] = useState<AllowedSites | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void sites.get().then(setAllowed);
    look();
    return sites.onChange(look);
  }, [sites]);
  if (!allowed) return null;
  const mode: Mode = allowed.all ? 'all' : choosing || allowed.hosts.length > 0 ? 'chosen' : 'asked';

  // Called directly in the click handler: both browsers ask the reader only inside a gesture, and an `await` ends it.
  const choose = (wanted: Mode) => {
    setChoosing(wanted === 'chosen');
    const asked = wanted === 'all' ? sites.allowAll() : sites.withdrawAll(wanted === 'chosen');
    asked.then(
      (agreed) => {
        setRefused(agreed === false);
        void sites.get().then(setAllowed);
      },
      () => setRefused(true),
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; each of these asks the browser at once
    <div class="modes" role="group" aria-label={words('sites_title')}>
      {MODES.map((each) => (
        <div key={each} class="mode">
          <button
            type="button"
            class="mode-button"
            data-mode={each}
            aria-pressed={mode === each}
            aria-describedby={`mode-${each}-text`}
            onClick={() => choose(each)}
          >
            <span class="mode-dot" />
            {words(`sites_mode_${each}`)}
          </button>
          <p id={`mode-${each}-text`} class="options-explained">
            {words(`sites_mode_${each}_text`)}
          </p>
          {each === 'chosen' && mode === 'chosen' && (
            <SiteList
              hosts={allowed.hosts}
              label={words('sites_add')}
              action={words('sites_allow')}
              onAdd={(host) => sites.allowHost(host)}
              onRemove={(host) => void sites.withdrawHost(host)}
            />
          )}
          {each === 'all' && mode === 'all' && <Exceptions settings={settings} />}
        </div>
      ))}
      <p class="note" role="status">
        {refused ? words('panel_site_refused') : ''}
      </p>
    </div>
  );
}

/** Sites that are left alone although all are allowed. */
function Exceptions({ settings }: { settings: SettingsStore }) {
  const { words } = useWords();
  const [never, setNever] = useState<string[]>([]);
  useEffect(() => {
    void settings.get().then((now) => setNever(now.never));
    return settings.onChange((now) => setNever(now.never));
  }, [settings]);
  return (
    <SiteList
      hosts={never}
      label={words('sites_except')}
      action={words('sites_leave')}
      onAdd={(host) => settings.set({ never: [...never, host] })}
      onRemove={(host) => void settings.set({ never: never.filter((other) => other !== host) })}
    />
  );
}
