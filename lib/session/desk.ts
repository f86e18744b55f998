/**
 * What the reader can ask of a tab, from wherever they ask: read it, stop, show or hide marks, go to a claim, trace a
 * selection. Each ends in a new state of the tab; none throws.
 */
import { failureOf } from '../corpus/failures';
import type { PageCommand, Phase, SiteState, TabState } from '../messages/protocol';
import type { Result, Selection, Trace } from '../model';
import { enterPage } from './enter-page';
import { blankState, type TabStates } from './tab-states';

/** The outside world of the desk. */
export interface DeskPorts {
  states: TabStates;
  tab(tabId: number): Promise<{ url: string; title: string } | null>;
  access(url: string): 'open' | 'closed' | 'unknown';
  command<T = null>(tabId: number, message: PageCommand): Promise<Result<T>>;
  inject(tabId: number): Promise<Result<null>>;
  /** Resolves after so many milliseconds. */
  pause(ms: number): Promise<void>;
  /** A page is about to be read: what judging it will need can be fetched while the page is. */
  prepare(): void;
  site(url: string): Promise<SiteState | null>;
  trace(selection: Selection, tabId: number): Promise<Trace>;
  now(): number;
}

/** Longest selection that is traced, in UTF-16 units: some ten sentences; more is a document, not a claim. */
export const LONGEST_SELECTION = 2_000;

/** The reader's requests; every promise resolves when the state says how it went. */
export interface Desk {
  read(tabId: number): Promise<void>;
  stop(tabId: number): Promise<void>;
  showMarks(tabId: number, visible: boolean): Promise<void>;
  showClaim(tabId: number, claimId: string): Promise<void>;
  stepClaim(tabId: number, by: 1 | -1): Promise<void>;
  /** The panel should turn to this claim. */
  focusClaim(tabId: number, claimId: string): Promise<void>;
  traceSelected(tabId: number): Promise<void>;
  trace(tabId: number, selection: Selection): Promise<void>;
  /** Traces words the browser says are selected: where they stand in the story only the page knows, if it is read. */
  traceText(tabId: number, text: string): Promise<void>;
  closeTrace(tabId: number): Promise<void>;
  /** Looks again whether a reader is in the page and the state still is about it. */
  verify(tabId: number): Promise<void>;
  /** Looks again what the reader allows on the page's site. */
  refreshSite(tabId: number): Promise<void>;
}

/** Makes the desk over its ports. */
export function createDesk(ports: DeskPorts): Desk {
  const { states } = ports;

  const end = (tabId: number, phase: Phase) => states.update(tabId, (state) => ({ ...state, phase }));

  let lookups = 0;
  const latest = new Map<number, number>();

  /** What holds for the site of a tab; of several answers under way only the one asked for last is written down. */
  async function lookUpSite(tabId: number, url: string): Promise<TabState['site'] | 'superseded'> {
    lookups += 1;
    const own = lookups;
    latest.set(tabId, own);
    const site = await ports.site(url);
    if (latest.get(tabId) !== own) return 'superseded';
    latest.delete(tabId);
    return site;
  }

  /** Writes down what the browser tells of a tab; gives its address and whether its site is to be left alone. */
  async function describe(tabId: number): Promise<{ url: string; leftAlone: boolean }> {
    const tab = await ports.tab(tabId);
    const url = tab?.url ?? '';
    const site = url === '' ? 'superseded' : await lookUpSite(tabId, url);
    await states.update(tabId, (state) => ({
      ...state,
      url: url || state.url,
      title: tab?.title || state.title,
      site: site === 'superseded' ? state.site : site,
    }));
    return { url, leftAlone: site !== 'superseded' && site?.reading === 'never' };
  }

  async function read(tabId: number): Promise<void> {
    ports.prepare();
    // Both at once: the reader waits for the first mark, and a page that is closed to us does not answer.
    const [{ url, leftAlone }, present] = await Promise.all([
      describe(tabId),
      ports.command(tabId, { type: 'ping' }),
    ]);
    if (leftAlone) return leaveAlone(tabId);
    // The built-in article has an address no reader can be put into, and has one already.
    const closed = !present.ok && ports.access(url) === 'closed';
    if (closed) return void (await end(tabId, { kind: 'not-allowed' }));
    await states.update(tabId, (state) => ({
      ...state,
      marksVisible: true,
      phase: { kind: 'reading', done: 0, total: 0, claims: [] },
    }));
    if (present.ok) {
      await ports.command(tabId, { type: 'read' });
      return;
    }
    const entry = await enterPage(tabId, ports);
    if (entry.kind !== 'in') await end(tabId, entry);
  }

  async function leaveAlone(tabId: number): Promise<void> {
    await ports.command(tabId, { type: 'stop' });
    await end(tabId, { kind: 'left-alone' });
  }

  async function focusClaim(tabId: number, claimId: string): Promise<void> {
    await states.update(tabId, (state) => ({ ...state, trace: null, focus: { claimId, at: ports.now() } }));
  }

  async function trace(tabId: number, { text, place }: Selection): Promise<void> {
    const whole = normalised(text);
    const wanted = whole.slice(0, LONGEST_SELECTION);
    if (wanted === '') return;
    await states.update(tabId, (state) => ({ ...state, trace: { state: 'working', selection: wanted } }));
    const answer = await settle(ports.trace({ text: wanted, place: wanted === whole ? place : null }, tabId));
    await states.update(tabId, (state) => {
      const superseded = state.trace?.state !== 'working' || state.trace.selection !== wanted;
      if (superseded) return state;
      return {
        ...state,
        trace: answer.ok ? { state: 'done', trace: answer.value } : { state: 'failed', error: answer.error },
      };
    });
  }

  return {
    read,
    trace,
    async stop(tabId) {
      await ports.command(tabId, { type: 'stop' });
      await states.update(tabId, (state) => ({
        ...blankState(tabId),
        url: state.url,
        title: state.title,
        site: state.site,
      }));
    },
    async showMarks(tabId, visible) {
      await ports.command(tabId, { type: 'marks', visible });
      await states.update(tabId, (state) => ({ ...state, marksVisible: visible }));
    },
    async showClaim(tabId, claimId) {
      await ports.command(tabId, { type: 'show-claim', claimId });
    },
    async stepClaim(tabId, by) {
      const stepped = await ports.command<string | null>(tabId, { type: 'step-claim', by });
      if (stepped.ok && stepped.value !== null) await focusClaim(tabId, stepped.value);
      else if (!stepped.ok && stepped.error.code === 'no-receiver') await read(tabId);
    },
    focusClaim,
    async traceSelected(tabId) {
      const present = await ports.command(tabId, { type: 'ping' });
      // A page nobody read yet has no one to tell the selection: read it first, the selection stays.
      if (!present.ok) await read(tabId);
      const selected = await ports.command<Selection>(tabId, { type: 'selection' });
      if (selected.ok) await trace(tabId, selected.value);
    },
    async traceText(tabId, text) {
      const selected = await ports.command<Selection>(tabId, { type: 'selection' });
      // The words may be selected in a frame, of which the page's reader knows nothing.
      const known = selected.ok && selected.value.text === normalised(text);
      await trace(tabId, known ? selected.value : { text, place: null });
    },
    async closeTrace(tabId) {
      await states.update(tabId, (state) => ({ ...state, trace: null }));
    },
    async verify(tabId) {
      const before = await states.get(tabId);
      const present = await ports.command(tabId, { type: 'ping' });
      if (present.ok) {
        // Back from the browser's page cache, with its marks but without its state.
        if (before.phase.kind === 'idle') await ports.command(tabId, { type: 'read' });
        return;
      }
      await states.update(tabId, (state) =>
        state === before && state.phase.kind !== 'idle'
          ? { ...blankState(tabId), trace: state.trace }
          : state,
      );
    },
    async refreshSite(tabId) {
      const state = await states.get(tabId);
      const site = await lookUpSite(tabId, state.url);
      if (site === 'superseded') return;
      await states.update(tabId, (now) => (isSame(now.site, site) ? now : { ...now, site }));
      if (site?.reading === 'never') return leaveAlone(tabId);
      if (state.phase.kind === 'left-alone') await end(tabId, { kind: 'idle' });
      const unread = ['idle', 'needs-permission', 'left-alone'].includes(state.phase.kind);
      if (site?.reading === 'automatic' && unread) await read(tabId);
    },
  };
}

/** A state that says the same is no news. */
function isSame(one: SiteState | null, other: SiteState | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function settle<T>(promise: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (thrown) {
    return { ok: false, error: failureOf(thrown) };
  }
}
