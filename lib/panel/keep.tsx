/** Putting what is read into the library: the buttons, and what became of the last wish. */
import type { Kept, TabState } from '../messages/protocol';
import { useParts, useWords } from './context';
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
    case 'done':
      return (
        <>
          {words(`panel_kept_${kept.outcome}`)}{' '}
          <NewTabLink href={libraryAddress(kept.document)}>{words('panel_kept_show')}</NewTabLink>
        </>
      );
  }
}
