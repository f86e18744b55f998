/** The open panels: which tab each shows, and the state of that tab whenever it changes. */
import type { Channel } from '../messages/door';
import type { BackgroundToPanel, PanelToBackground, Phase, TabState } from '../messages/protocol';
import type { Desk } from './desk';
import type { Keeper } from './keeper';
import type { LiveThreshold } from './live-threshold';

/** What panels need. */
export interface PanelPorts {
  state(tabId: number): Promise<TabState>;
  activeTab(windowId: number): Promise<{ id: number } | null>;
  desk: Desk;
  keeper: Keeper;
  threshold: LiveThreshold;
  /** A panel shows this tab from now on, or no longer: marks may go with it. */
  panelChanged(tabId: number): void;
}

/** The background's handling of the panel port. */
export interface Panels {
  panel(message: PanelToBackground, channel: Channel<BackgroundToPanel>): void;
  panelClosed(channel: Channel<BackgroundToPanel>): void;
  /** A tab has a new state: whoever shows it is told. */
  publish(state: TabState): void;
  /** There may be other news about what was read: every panel is told. */
  tellNews(): void;
  /** The window shows another tab now. */
  activated(tabId: number, windowId: number): void;
  /** The reader's settings changed: so may have what holds on the sites shown, and which claims are. */
  settingsChanged(): void;
  /** Whether a panel is open that shows this tab when its window does. */
  isOpen(tabId: number, windowId: number | undefined): boolean;
}

interface Watch {
  windowId: number;
  /** A panel opened as a page shows one tab and stays with it. */
  pinned: boolean;
  tabId: number | null;
  /** What the panel was told last. */
  told: { tabId: number; phase: Phase } | null;
}

/** Panels over their ports. */
export function createPanels(ports: PanelPorts): Panels {
  const watches = new Map<Channel<BackgroundToPanel>, Watch>();

  async function show(channel: Channel<BackgroundToPanel>, watch: Watch, tabId: number): Promise<void> {
    watch.tabId = tabId;
    const state = await ports.state(tabId);
    if (watch.tabId !== tabId) return;
    tell(channel, watch, state);
    lookUpSite(state);
  }

  function tell(channel: Channel<BackgroundToPanel>, watch: Watch, state: TabState): void {
    const { phase, ...rest } = state;
    const same = watch.told?.tabId === state.tabId && watch.told.phase === phase;
    watch.told = { tabId: state.tabId, phase };
    channel.post(
      same
        ? { type: 'state-same-phase', state: rest }
        : { type: 'state', state: { ...rest, phase: shownOf(phase) } },
    );
  }

  /** A page that reads itself was never asked about. */
  function lookUpSite({ tabId, site, phase }: TabState): void {
    if (site === null && phase.kind === 'read') void ports.desk.refreshSite(tabId);
  }

  async function watchTab(
    channel: Channel<BackgroundToPanel>,
    windowId: number,
    tabId?: number,
  ): Promise<void> {
    const watch: Watch = { windowId, pinned: tabId !== undefined, tabId: tabId ?? null, told: null };
    watches.set(channel, watch);
    const shown = tabId ?? (await ports.activeTab(windowId))?.id;
    if (shown === undefined) channel.post({ type: 'no-tab' });
    else await show(channel, watch, shown);
    if (shown !== undefined) ports.panelChanged(shown);
  }

  function act(message: Exclude<PanelToBackground, { type: 'watch' }>): Promise<void> {
    const { desk } = ports;
    switch (message.type) {
      case 'read':
        return desk.read(message.tabId);
      case 'stop':
        return desk.stop(message.tabId);
      case 'marks':
        return desk.showMarks(message.tabId, message.visible);
      case 'show-claim':
        return desk.showClaim(message.tabId, message.claimId);
      case 'trace-selection':
        return desk.traceSelected(message.tabId);
      case 'prepare-threshold':
        return ports.threshold.prepare(message.tabId);
      case 'close-trace':
        return desk.closeTrace(message.tabId);
      case 'keep-page':
        return ports.keeper.page(message.tabId);
      case 'keep-selection':
        return ports.keeper.selection(message.tabId);
      case 'keep-tabs':
        return ports.keeper.tabs(message.tabId);
      case 'site-changed':
        return desk.refreshSite(message.tabId);
    }
  }

  return {
    panel(message, channel) {
      if (message.type === 'watch') void watchTab(channel, message.windowId, message.tabId);
      else void act(message);
    },
    panelClosed(channel) {
      const shown = watches.get(channel)?.tabId;
      watches.delete(channel);
      if (shown != null) ports.panelChanged(shown);
    },
    publish(state) {
      for (const [channel, watch] of watches) {
        if (watch.tabId !== state.tabId) continue;
        tell(channel, watch, state);
        lookUpSite(state);
      }
    },
    tellNews() {
      for (const channel of watches.keys()) channel.post({ type: 'news' });
    },
    activated(tabId, windowId) {
      for (const [channel, watch] of watches) {
        if (!watch.pinned && watch.windowId === windowId) void show(channel, watch, tabId);
      }
      // What is shown may have been changed, and the panel come or gone, while the tab was behind another.
      void ports.threshold.follow(tabId);
      ports.panelChanged(tabId);
    },
    settingsChanged() {
      for (const { tabId } of watches.values()) {
        if (tabId === null) continue;
        void ports.desk.refreshSite(tabId);
        void ports.threshold.follow(tabId);
      }
    },
    isOpen(tabId, windowId) {
      return [...watches.values()].some((watch) =>
        watch.pinned ? watch.tabId === tabId : watch.windowId === windowId,
      );
    },
  };
}

/** The phase without the claims that are judged and not shown: the panel has no use for them. */
function shownOf(phase: Phase): Phase {
  if (phase.kind !== 'read' || !phase.report.spare) return phase;
  const { spare: _, ...report } = phase.report;
  return { kind: 'read', report };
}
