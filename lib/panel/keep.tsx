/** Putting what is read into the library: the buttons, and what became of the last wish. */
import { useState } from 'preact/hooks';
import type { Kept, TabState } from '../messages/protocol';
import { keyOf, useParts, useWords } from './context';
import { Icon } from './glyphs';
import { libraryAddress, NewTabLink } from './links';
import { FailureNotice } from './phases';

/** The wishes, in the order their buttons stand. */
const WISHES = ['page', 'selection', 'tabs'] as const;

/** The buttons. */
export function KeepButtons({ state }: { state: TabState }) {
  const { link } = useParts();
  const { words } = useWords();
  const { tabId, kept } = state;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are the page's tools
    <div class="keep" role="group" aria-label={words('panel_keep')}>
      <Icon name="library" />
      {WISHES.map((wish) => (
        <button
          key={wish}
          type="button"
          class="quiet"
          disabled={kept?.state === 'working'}
          onClick={() => link.post({ type: `keep-${wish}`, tabId })}
        >
          {words(`panel_keep_${wish}`)}
        </button>
      ))}
    </div>
  );
}

/** What became of the last wish; the live region is there before its text. */
export function KeptNotice({ kept }: { kept: Kept | undefined }) {
  if (kept?.state === 'failed') return <FailureNotice error={kept.error} />;
  return (
    <p class="kept" role="status">
      {kept && <Outcome kept={kept} />}
    </p>
  );
}

function Outcome({ kept }: { kept: Exclude<Kept, { state: 'failed' }> }) {
  const { words, count } = useWords();
  const { link } = useParts();
  const [undone, setUndone] = useState<string | null>(null);
  switch (kept.state) {
    case 'working':
      return <>{words('panel_kept_working')}</>;
    case 'nothing':
      return <>{words(`panel_kept_nothing_${kept.what}`)}</>;
    case 'tabs':
      return (
        <>
          {count('panel_kept_tabs', kept.kept)}
          {kept.closed > 0 && ` ${count('panel_kept_closed', kept.closed)}`}
        </>
      );
    case 'link-refused':
      return <>{words('panel_site_refused')}</>;
    case 'link':
      return (
        <>
          {kept.what === null ? words('panel_kept_link_waits') : words(keyOf('feed_said', kept.what), '?')}{' '}
          <NewTabLink href="/library.html#view=feeds">{words('options_network_show')}</NewTabLink>
        </>
      );
    case 'done':
      if (kept.itself && undone === kept.document) return <>{words('panel_kept_undone')}</>;
      if (kept.itself)
        return (
          <>
            {words('panel_kept_itself')}{' '}
            <NewTabLink href={libraryAddress(kept.document)}>{words('panel_kept_show')}</NewTabLink>{' '}
            <button
              type="button"
              class="quiet"
              onClick={() =>
                void link
                  .request({ type: 'library.remove', ids: [kept.document] })
                  .then(({ ok }) => ok && setUndone(kept.document))
              }
            >
              {words('library_undo')}
            </button>
          </>
        );
      return (
        <>
          {words(`panel_kept_${kept.outcome}`)}{' '}
          <NewTabLink href={libraryAddress(kept.document)}>{words('panel_kept_show')}</NewTabLink>
        </>
      );
  }
}
