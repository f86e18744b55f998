/** What holds on this site: when its pages are read, and when marks are shown in them. */
import { useState } from 'preact/hooks';
import type { SiteState, TabState } from '../messages/protocol';
import {
  MARKS_RULES,
  type MarksRule,
  READING_RULES,
  type ReadingRule,
  withRule,
} from '../platform/site-rules';
import { keyOf, useParts, useWords } from './context';
import { Segments } from './segments';

/** Asks the browser where it must be asked. Called directly in the click handler: an `await` ends the gesture. */
function useReading({ tabId }: TabState): [boolean, (site: SiteState, wanted: ReadingRule) => void] {
  const { link } = useParts();
  const [refused, setRefused] = useState(false);
  const set = (site: SiteState, wanted: ReadingRule) => {
    link.setReading(site.pattern, wanted).then(
      (holds) => {
        setRefused(holds !== wanted);
        link.post({ type: 'site-changed', tabId });
      },
      () => setRefused(true),
    );
  };
  return [refused, set];
}

/** The site's rules, folded away under its name; nothing where no permission can be asked for. */
export function SiteControl({ state }: { state: TabState }) {
  const { settings } = useParts();
  const { words } = useWords();
  const [refused, setReading] = useReading(state);
  const { site } = state;
  if (!site) return null;
  const setMarks = async (marks: MarksRule) => {
    if (!settings) return;
    const now = await settings.get();
    // A rule that says what holds everywhere would hide a later change of that.
    await settings.set({
      sites: withRule(now.sites, site.host, { marks: marks === now.marks ? undefined : marks }),
    });
  };
  const setKeep = async (keep: boolean) => {
    const now = await settings?.get();
    if (now) await settings?.set({ sites: withRule(now.sites, site.host, { keep: keep || undefined }) });
  };
  return (
    <details class="site" open={state.phase.kind === 'left-alone'}>
      <summary>
        <span class="site-name" dir="ltr">
          {site.host}
        </span>{' '}
        <span class="site-rule">
          {words('site_reading')}: {words(keyOf('reading', site.reading))}
        </span>
      </summary>
      <Segments
        name="reading"
        label={words('site_reading')}
        choices={READING_RULES.map((choice) => ({ choice, text: words(keyOf('reading', choice)) }))}
        chosen={site.reading}
        onChoose={(wanted) => setReading(site, wanted)}
      />
      {settings && (
        <Segments
          name="marks"
          label={words('site_marks')}
          choices={MARKS_RULES.map((choice) => ({ choice, text: words(keyOf('marks', choice)) }))}
          chosen={site.marks}
          onChoose={(marks) => void setMarks(marks)}
        />
      )}
      {settings && site.keep !== null && (
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={site.keep === true}
          onClick={() => void setKeep(site.keep !== true)}
        >
          <span class="switch-knob" />
          <span>{words('site_keep')}</span>
        </button>
      )}
      {site.keep === null && <p class="note">{words('site_keep_never')}</p>}
      <p class="note" role="status">
        {refused ? words('panel_site_refused') : ''}
      </p>
    </details>
  );
}

/** The one step that is missing: the reader's leave for the site. */
export function AllowSite({ state }: { state: TabState }) {
  const { words } = useWords();
  const [refused, setReading] = useReading(state);
  const { site } = state;
  if (!site) return null;
  return (
    <>
      <button type="button" class="button" onClick={() => setReading(site, 'automatic')}>
        {words('panel_site_allow', site.host)}
      </button>
      {refused && <p class="note">{words('panel_site_refused')}</p>}
    </>
  );
}
