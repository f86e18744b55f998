/**
 * What each tab shows, kept so that a killed worker finds it again: small state in session storage, the report itself
 * in IndexedDB, a copy of both in memory as a cache.
 *
 * Changes to one tab are applied one after another; each is published when it is made and stored when it matters (the
 * claims that arrive while a page is being read are not: after a death the page sends its article again).
 */
import type { Phase, TabState } from '../messages/protocol';
import type { Report } from '../model';

/** Where states live between two lives of the worker. */
export interface StatePorts {
  get<T>(key: string): Promise<T | null>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** A stored report, `null` when it was dropped. */
  loadReport(id: string): Promise<Report | null>;
}

/** The states of all tabs. */
export interface TabStates {
  get(tabId: number): Promise<TabState>;
  /** Applies `change` after all earlier changes of this tab, publishes and stores the result. */
  update(tabId: number, change: (state: TabState) => TabState): Promise<TabState>;
  forget(tabId: number): Promise<void>;
}

type StoredPhase = Phase | { kind: 'read'; reportId: string };
type StoredState = Omit<TabState, 'phase'> & { phase: StoredPhase };

/** A tab nobody has asked about. */
export function blankState(tabId: number): TabState {
  return {
    tabId,
    url: '',
    title: '',
    phase: { kind: 'idle' },
    focus: null,
    trace: null,
    marksVisible: true,
    orphans: [],
    inView: null,
    site: null,
  };
}

/** `publish` is called with every new state, in order, synchronously after the change. */
export function createTabStates(ports: StatePorts, publish: (state: TabState) => void): TabStates {
  const memory = new Map<number, Promise<TabState>>();
  const queues = new Map<number, Promise<unknown>>();

  const load = async (tabId: number): Promise<TabState> => {
    const stored = await ports.get<StoredState>(keyOf(tabId)).catch(() => null);
    if (!stored) return blankState(tabId);
    const { phase } = stored;
    if (phase.kind !== 'read' || !('reportId' in phase)) return { ...stored, phase };
    const report = await ports.loadReport(phase.reportId).catch(() => null);
    // Dropped from the shelf, or the library cannot be opened: the page can simply be read again.
    return { ...stored, phase: report ? { kind: 'read', report } : { kind: 'idle' } };
  };

  const get = (tabId: number): Promise<TabState> => {
    let state = memory.get(tabId);
    if (!state) {
      state = load(tabId);
      memory.set(tabId, state);
    }
    return state;
  };

  /** Writes go out in order and nobody waits for them: a reader's first mark least of all. */
  const keep = (tabId: number, state: TabState) => {
    void ports.set(keyOf(tabId), toStored(state)).catch(() => undefined);
  };

  return {
    get,
    update(tabId, change) {
      const step = async () => {
        const before = await get(tabId);
        const after = change(before);
        if (after === before) return before;
        memory.set(tabId, Promise.resolve(after));
        publish(after);
        const stillReading = before.phase.kind === 'reading' && after.phase.kind === 'reading';
        if (!stillReading) keep(tabId, after);
        return after;
      };
      const done = (queues.get(tabId) ?? Promise.resolve()).then(step, step);
      queues.set(tabId, done);
      return done;
    },
    async forget(tabId) {
      memory.delete(tabId);
      queues.delete(tabId);
      await ports.remove(keyOf(tabId)).catch(() => undefined);
    },
  };
}

function toStored(state: TabState): StoredState {
  const { phase } = state;
  // A report of a file is on no shelf.
  if (phase.kind === 'read' && state.readBack) return { ...state, phase };
  if (phase.kind === 'read') return { ...state, phase: { kind: 'read', reportId: phase.report.id } };
  if (phase.kind === 'reading') return { ...state, phase: { ...phase, claims: [] } };
  return { ...state, phase };
}

function keyOf(tabId: number): string {
  return `tab:${tabId}`;
}
