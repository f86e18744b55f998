/**
 * Sees that a page has changed so that it is worth reading again: text that arrives late, single-page navigation,
 * infinite scroll, a fold opened. Cheap for pages that never rest: records are looked at only to decide whether to
 * look, and looking keeps to a pace.
 */
import type { Pace } from './pace';
import { TIMING } from './timing';

/** What changed since the last look. */
export interface Change {
  /** The address, its fragment aside. */
  moved: boolean;
  /** More than text inside the story: something around it, or what is shown and hidden. */
  beyondText: boolean;
}

/** Parts and listener of `watchPage`. */
export interface WatchOptions {
  document: Document;
  signal: AbortSignal;
  pace: Pace;
  /** Nodes of ours, whose coming and going is no change. */
  owns(node: Node): boolean;
  /** What happened, at once and before the page is drawn. */
  records(records: readonly MutationRecord[]): void;
  changed(change: Change): void;
}

const IN_STORY: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'class'],
};

/** Watches until `signal` ends it. `aim` names the story's element; without one the whole body is watched. */
export function watchPage(options: WatchOptions): { aim(root: Element | null): void } {
  const { document, signal, pace } = options;
  const view = document.defaultView;
  if (view === null) return { aim: () => {} };
  let root: Element | null = null;
  let address = addressOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let change: Change = { moved: false, beyondText: false };

  const look = (): void => {
    timer = undefined;
    if (document.hidden) {
      document.addEventListener('visibilitychange', soon, { signal, once: true });
      return;
    }
    const seen = change;
    change = { moved: false, beyondText: false };
    options.changed(seen);
  };
  const soon = (): void => {
    if (addressOf(document) !== address) {
      address = addressOf(document);
      change.moved = true;
      pace.reset();
      clearTimeout(timer);
      timer = undefined;
    }
    timer ??= setTimeout(look, pace.wait(performance.now()));
  };

  const observer = new MutationObserver((records) => {
    options.records(records);
    let any = addressOf(document) !== address;
    for (const record of records) {
      // A look at everything is due already: what else changes needs no looking into.
      if (timer !== undefined && change.beyondText) break;
      const kind = kindOf(record, root, options.owns);
      if (kind === null) continue;
      any = true;
      if (kind === 'beyond') change.beyondText = true;
      if (change.beyondText) break;
    }
    if (any) soon();
  });

  // Where the browser tells of navigations; elsewhere a page that changes its address changes its text too.
  const { navigation } = view as { navigation?: Partial<Navigation> };
  if (typeof navigation?.addEventListener === 'function') {
    navigation.addEventListener('currententrychange', () => addressOf(document) !== address && soon(), {
      signal,
    });
  }
  view.addEventListener('popstate', () => addressOf(document) !== address && soon(), { signal });

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );

  return {
    aim(next) {
      if (signal.aborted) return;
      observer.disconnect();
      root = next;
      observer.observe(next ?? document.body ?? document.documentElement, IN_STORY);
      // The story itself may be replaced, or go on beside itself.
      for (let at = next?.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
    },
  };
}

/** What a record means: text in the story, something beyond it, or nothing to us. */
function kindOf(
  record: MutationRecord,
  root: Element | null,
  owns: (node: Node) => boolean,
): 'text' | 'beyond' | null {
  if (record.type === 'attributes') {
    const shown = (record.target.textContent ?? '').length >= TIMING.revealedText;
    return shown ? 'beyond' : null;
  }
  if (record.type === 'characterData') return 'text';
  const nodes = [...record.addedNodes, ...record.removedNodes];
  if (nodes.every((node) => owns(node) || isSilent(node))) return null;
  return root?.contains(record.target) ? 'text' : 'beyond';
}

/** Nodes that hold nothing to read. */
function isSilent(node: Node): boolean {
  return (
    node.nodeType === 8 || ['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE'].includes(node.nodeName)
  );
}

/** The address without its fragment: moving inside a page is no navigation. */
function addressOf(document: Document): string {
  return document.URL.split('#', 1)[0] ?? '';
}
