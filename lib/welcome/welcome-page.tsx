/** The first page a new reader sees: what Headwater does in three sentences, something to try, and what is theirs to decide. */
import { ReadingMode } from '../options/reading-mode';
import { ShortcutList } from '../options/shortcut-list';
import { useWords } from '../panel/context';
import { Icon, Sign, StatusGlyph } from '../panel/glyphs';
import { libraryAddress, NewTabLink, OPTIONS_PAGE } from '../panel/links';
import { STATUSES } from '../panel/order';
import type { Shortcuts } from '../platform/shortcuts';
import type { Sites } from '../platform/sites';

interface Props {
  shortcuts: Shortcuts;
  sites: Sites;
  openArticle: () => void;
}

/** The page. */
export function WelcomePage({ shortcuts, sites, openArticle }: Props) {
  const { words } = useWords();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <Sign />
        <h1>{words('welcome_title')}</h1>
        <ul class="welcome-sentences">
          <li>{words('welcome_reads')}</li>
          <li>{words('welcome_shows')}</li>
          <li>{words('welcome_private')}</li>
        </ul>
        <p>
          <button type="button" class="button" onClick={openArticle}>
            {words('welcome_try')}
          </button>
        </p>
        <p class="note">{words('welcome_try_text')}</p>
      </header>
      <section aria-labelledby="welcome-marks">
        <h2 id="welcome-marks">{words('welcome_marks')}</h2>
        <dl class="welcome-legend">
          {STATUSES.map((status) => (
            <div key={status} data-status={status}>
              <dt>
                <StatusGlyph status={status} />
                <span class="welcome-line">{words(`status_${status}`)}</span>
              </dt>
              <dd>{words(`welcome_status_${status}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="welcome-when">
        <h2 id="welcome-when">{words('sites_title')}</h2>
        <ReadingMode sites={sites} list />
      </section>
      <section aria-labelledby="welcome-keys">
        <h2 id="welcome-keys">{words('options_keys')}</h2>
        <ShortcutList shortcuts={shortcuts} />
      </section>
      <footer class="welcome-foot">
        <NewTabLink href={libraryAddress()} class="quiet-link">
          <Icon name="library" />
          {words('panel_open_library')}
        </NewTabLink>
        <NewTabLink href={OPTIONS_PAGE} class="quiet-link">
          <Icon name="settings" />
          {words('options_title')}
        </NewTabLink>
      </footer>
    </main>
  );
}
