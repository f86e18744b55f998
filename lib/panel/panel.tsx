/** The panel, drawn from the state of one tab alone. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BackgroundToPanel, PageInspection, TabState } from '../messages/protocol';
import type { Heading, JudgedClaim } from '../model';
import { Announcer } from './announcer';
import { Changed } from './changed';
import { ClaimList, goToClaim } from './claim-list';
import { useParts } from './context';
import { DebugTab, PageDebug } from './debug-view';
import { ReadBackNotice } from './export/read-back-notice';
import { TakeAway } from './export/take-away';
import { FeedsNamed } from './feeds-named';
import { Icon } from './glyphs';
import { KeepButtons, KeptNotice } from './keep';
import { webAddress } from './links';
import { News } from './news';
import { PageNotes } from './notes/page-notes';
import { NotesOf } from './notes/tools';
import { OptionsLink } from './options-link';
import { Orphans } from './orphans';
import {
  EmptyLibrary,
  Failed,
  Idle,
  LeftAlone,
  NeedsPermission,
  NoArticle,
  NoClaims,
  NoTab,
  NotAllowed,
  Progress,
} from './phases';
import { SiteControl } from './site-control';
import { OpenPoints } from './sources/open-points';
import { Story, StoryTitle, useSearched } from './story';
import { ThresholdControl } from './threshold-control';
import { Toolbar } from './toolbar';
import { TraceView } from './trace-view';
import { useView, type View, viewKey } from './view-state';

type Said = Extract<BackgroundToPanel, { type: 'state' | 'no-tab' }>;

/** Listens to the background and draws what it says last. */
export function Panel() {
  const { link } = useParts();
  const [message, setMessage] = useState<Said | null>(null);
  // In the same tick as the first drawing, or the answer to the first `watch` could be missed.
  const [turn, setTurn] = useState(0);
  useLayoutEffect(
    () =>
      link.onMessage((said) => {
        if (said.type === 'news') setTurn((last) => last + 1);
        else setMessage((last) => following(last, said));
      }),
    [link],
  );
  // Nothing was said yet: a blank panel for a moment, rather than words that vanish.
  if (!message) return <main class="panel" aria-busy="true" />;
  if (message.type === 'no-tab') {
    return (
      <main class="panel">
        <News turn={turn} />
        <NoTab />
      </main>
    );
  }
  return <TabPanel state={message.state} turn={turn} />;
}

/** What holds after a message: a state that came without its phase keeps the one that is shown, the very same objects. */
function following(last: Said | null, said: Exclude<BackgroundToPanel, { type: 'news' }>): Said | null {
  if (said.type !== 'state-same-phase') return said;
  return last?.type === 'state' ? { type: 'state', state: { ...said.state, phase: last.state.phase } } : last;
}

/** One tab's panel. `turn` changes when there may be news about what was read. */
export function TabPanel({ state, turn = 0 }: { state: TabState; turn?: number }) {
  const { store } = useParts();
  const key = viewKey(state);
  const [view, change] = useView(store, key);
  const traced = state.trace !== null;
  const [taking, take] = useTaking(state);
  useScrollPlace(key, traced || taking, view, change);
  useFocusAfterTrace(traced);
  return (
    <main class="panel" data-phase={state.phase.kind}>
      <Announcer state={state} />
      <Toolbar state={state} taking={taking} onTake={() => take(!taking)} />
      <KeptNotice kept={state.kept} />
      <News turn={turn} />
      {state.trace && <TraceView trace={state.trace} tabId={state.tabId} view={view} change={change} />}
      {taking && state.phase.kind === 'read' && !traced && (
        <TakeAway
          tabId={state.tabId}
          report={state.phase.report}
          open={view.open}
          onClose={() => take(false)}
        />
      )}
      <div hidden={traced || taking}>
        <DebugTab tabId={state.tabId}>
          <NotesOf state={state}>
            <PhaseView state={state} view={view} change={change} />
          </NotesOf>
        </DebugTab>
      </div>
      <OptionsLink />
    </main>
  );
}

const NO_HEADINGS: Heading[] = [];

interface PhaseProps {
  state: TabState;
  view: View;
  change: (part: Partial<View>) => void;
}

function PhaseView(props: PhaseProps) {
  const { state } = props;
  const { phase } = state;
  switch (phase.kind) {
    case 'idle':
      return <Idle state={state} />;
    case 'not-allowed':
      return <NotAllowed />;
    case 'left-alone':
      return <LeftAlone state={state} />;
    case 'needs-permission':
      return <NeedsPermission state={state} />;
    case 'no-article':
      return <NoArticle state={state} reason={phase.reason} frame={webAddress(phase.frame ?? null)} />;
    case 'failed':
      return <Failed state={state} error={phase.error} />;
    case 'reading':
      return <Reading {...props} phase={phase} />;
    case 'read':
      return <Read {...props} report={phase.report} />;
  }
}

function Reading(props: PhaseProps & { phase: Extract<TabState['phase'], { kind: 'reading' }> }) {
  const { link } = useParts();
  const { state, phase } = props;
  return (
    <>
      <StoryTitle title={state.title} url={state.url} />
      <Progress
        done={phase.done}
        total={phase.total}
        onStop={() => link.post({ type: 'stop', tabId: state.tabId })}
      />
      {phase.claims.length > 0 && (
        <Claims {...props} claims={phase.claims} headings={NO_HEADINGS} searched="" />
      )}
    </>
  );
}

function Read(props: PhaseProps & { report: Extract<TabState['phase'], { kind: 'read' }>['report'] }) {
  const { link, words } = useParts();
  const { state, report } = props;
  const searched = useSearched(report.coverage);
  return (
    <>
      <Story report={report} />
      <Changed change={state.changed} onGo={(claimId) => goToClaim(claimId, props)} />
      <ReadBackNotice state={state} report={report} />
      {report.claims.length > 0 && report.coverage.documents > 0 && <p class="searched">{searched}</p>}
      {!state.readBack && <ThresholdControl tabId={state.tabId} claims={report.claims.length} />}
      {report.claims.length === 0 ? (
        <NoClaims />
      ) : (
        <>
          {report.coverage.documents === 0 && <EmptyLibrary />}
          <OpenPoints report={report} onGo={(claimId) => goToClaim(claimId, props)} />
          <Orphans claims={report.claims} orphans={state.orphans} />
          <Claims
            {...props}
            claims={report.claims}
            headings={report.headings ?? NO_HEADINGS}
            searched={searched}
          />
        </>
      )}
      <PageNotes />
      <PageDebug />
      <KeepButtons state={state} />
      <FeedsNamed state={state} />
      <footer class="foot">
        <SiteControl state={state} />
        <button type="button" class="quiet" onClick={() => link.post({ type: 'stop', tabId: state.tabId })}>
          <Icon name="stop" />
          {words('panel_stop_here')}
        </button>
      </footer>
    </>
  );
}

function Claims(props: PhaseProps & { claims: JudgedClaim[]; headings: Heading[]; searched: string }) {
  const { link } = useParts();
  const { state } = props;
  const { tabId } = state;
  const address = webAddress(state.url);
  const page = useMemo(
    () =>
      address && {
        url: address,
        text: async () => {
          const now = await link.request<PageInspection>({ type: 'tab.inspect-page', tabId });
          return now.ok ? (now.value?.article?.text ?? null) : null;
        },
      },
    [link, tabId, address],
  );
  return (
    <ClaimList
      claims={props.claims}
      headings={props.headings}
      inView={state.inView}
      orphans={state.orphans}
      searched={props.searched}
      view={props.view}
      change={props.change}
      focus={state.focus}
      {...(page ? { page } : {})}
      onShow={(claimId) => link.post({ type: 'show-claim', tabId: state.tabId, claimId })}
    />
  );
}

/**
 * Keeps the place in the list for each page: stored while scrolling, taken up again when the page is shown again. While
 * a trace stands in front of the list (`covered`) the place is not the list's.
 */
function useScrollPlace(
  key: string,
  covered: boolean,
  view: View,
  change: (part: Partial<View>) => void,
): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    const page = document.scrollingElement;
    // A page begins at its top, and being asked to go there lays out what is laid out again a moment later.
    if (!first.current || view.scroll > 0) page?.scrollTo({ top: covered ? 0 : view.scroll });
    first.current = false;
    if (covered) return;
    let waiting = 0;
    const note = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        change({ scroll: page?.scrollTop ?? 0 });
      });
    };
    document.addEventListener('scroll', note, { passive: true });
    return () => {
      document.removeEventListener('scroll', note);
      cancelAnimationFrame(waiting);
    };
  }, [key, covered]);
}

/** Whether the view to take things away is open; another page, or another reading of this one, closes it. */
function useTaking({ tabId, phase }: TabState): [boolean, (taking: boolean) => void] {
  const [taken, take] = useState<string | null>(null);
  const of = phase.kind === 'read' ? `${tabId} ${phase.report.id}` : null;
  const taking = of !== null && taken === of;
  return [
    taking,
    (wanted) => {
      take(wanted ? of : null);
      // The view takes its button to close, and the focus, with it.
      if (!wanted) document.querySelector<HTMLElement>('[data-tool="take"]')?.focus();
    },
  ];
}

/** A closed trace takes its button, and the focus, with it: back to where the next trace is asked for. */
function useFocusAfterTrace(traced: boolean): void {
  const before = useRef(traced);
  useEffect(() => {
    if (before.current && !traced && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('[data-tool="trace"]')?.focus();
    }
    before.current = traced;
  }, [traced]);
}
