/**
 * When Headwater reads: on every site, on chosen ones, or only when asked. What is chosen is what the browser's
 * permissions say; a press asks the browser, which asks the reader.
 */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../panel/context';
import type { AllowedSites, Sites } from '../platform/sites';
import { SiteList } from './site-list';

type Mode = 'all' | 'chosen' | 'asked';
const MODES: readonly Mode[] = ['asked', 'chosen', 'all'];

/** The three choices; `list`: with the sites that were chosen one by one, where no fuller list of sites stands beside it. */
export function ReadingMode({ sites, list = false }: { sites: Sites; list?: boolean }) {
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
          {list && each === 'chosen' && mode === 'chosen' && (
            <SiteList
              hosts={allowed.hosts}
              label={words('sites_add')}
              action={words('sites_allow')}
              onAdd={(host) => sites.allowHost(host)}
              onRemove={(host) => void sites.withdrawHost(host)}
            />
          )}
        </div>
      ))}
      <p class="note" role="status">
        {refused ? words('panel_site_refused') : ''}
      </p>
    </div>
  );
}
