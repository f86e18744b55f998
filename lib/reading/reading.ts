/**
 * The life of one page being read: find the article, send it to be judged, paint what comes back, keep up with a page
 * that changes, answer the background's commands, and leave nothing behind.
 *
 * Every text sent has a number of its own (`run`); what arrives for another number is old and ignored. The background
 * may die at any moment: a check under way is then sent again, one that was answered needs nothing.
 */
import type { PageLink, Words } from '../messages/links';
import type { BackgroundToPage, PageCommand } from '../messages/protocol';
import type { Article, Failure, JudgedClaim, Result } from '../model';
import { type Overlay, type OverlayOptions, startOverlay } from '../overlay/overlay';
import { selectedText } from '../overlay/selection-button';
import { type PageReading, readPage } from '../page/read-page';
import { createPace } from './pace';
import { inSlices } from './pause';
import { TIMING } from './timing';
import { visibleSpan } from './visible';
import { type Change, watchPage } from './watch';

/** Parts; the optional ones are for tests and settings. */
export interface ReadingOptions {
  document: Document;
  link: PageLink;
  words: Words;
  /** Ends the reading, as `stop` does. */
  signal: AbortSignal;
  /** Default `readPage` of lib/page. */
  read?(document: Document): PageReading;
  overlay?: Partial<Pick<OverlayOptions, 'painter' | 'trusted' | 'selectionButton'>>;
}

/** A page being read. */
export interface Reading {
  /** False once stopped. */
  alive(): boolean;
  /** Takes everything out of the page and closes the link. */
  stop(): void;
}

/** The article under way: what was sent and what of it is still owed. */
interface Check {
  article: Article;
  run: number;
  /** The overlay knows of the text. */
  begun: boolean;
  answered: boolean;
  tries: number;
  orphans: string | null;
}

/** Reads the page at once and until stopped. */
export function startReading(options: ReadingOptions): Reading {
  const { document, link } = options;
  const read = options.read ?? readPage;
  const life = new AbortController();
  const { signal } = life;
  const pace = createPace();
  let page: PageReading | null = null;
  let text: string | null = null;
  let check: Check | null = null;
  let refused: string | null = null;
  let run = 0;
  let sending: ReturnType<typeof setTimeout> | undefined;
  let painting: Promise<void> = Promise.resolve();
  let posting = false;

  const overlay: Overlay = startOverlay({
    document,
    words: options.words,
    signal,
    onOpen: (claimId) => void link.request({ type: 'open-claim', claimId }),
    onTrace: (selection) => void link.request({ type: 'trace', selection }),
    ...options.overlay,
  });

  const send = (): void => {
    if (check === null || page === null) return;
    if (!check.begun) overlay.begin(page);
    check.begun = true;
    const visible = visibleSpan(check.article, page.rangeOf, document.defaultView?.innerHeight ?? 0);
    posting = true;
    link.post({ type: 'check', run: check.run, article: check.article, visible });
    posting = false;
  };

  const look = (change: Change & { again: boolean }): void => {
    const started = performance.now();
    if (!change.again && !change.moved && !change.beyondText && isUnchanged(page, text, overlay)) {
      pace.read(started, performance.now() - started, false);
      return;
    }
    page = read(document);
    text = page.root?.textContent ?? null;
    watch.aim(page.root);
    const { extraction } = page;
    const same =
      extraction.ok &&
      check !== null &&
      check.article.text === extraction.article.text &&
      check.article.url === extraction.article.url;
    pace.read(started, performance.now() - started, !same);
    if (!extraction.ok) {
      refuse(extraction.reason, change.again);
      return;
    }
    refused = null;
    if (same && !change.again) {
      overlay.relocate(page);
      if (check?.answered) report(check);
      return;
    }
    if (change.moved || change.again) overlay.clear();
    clearTimeout(sending);
    run += 1;
    check = { article: extraction.article, run, begun: false, answered: false, tries: 0, orphans: null };
    // In a task of its own: the reading was one already.
    sending = setTimeout(send);
  };

  const refuse = (
    reason: Exclude<PageReading['extraction'], { ok: true }>['reason'],
    again: boolean,
  ): void => {
    clearTimeout(sending);
    check = null;
    run += 1;
    overlay.clear();
    // A page without a story may change all day: its panel hears of it once.
    const key = `${document.URL} ${reason}`;
    if (refused === key && !again) return;
    refused = key;
    link.post({ type: 'no-article', url: document.URL, title: document.title, reason });
  };

  const report = (now: Check): void => {
    const { painted, orphans } = overlay.settle();
    const key = orphans.join(' ');
    if (now.orphans === key) return;
    now.orphans = key;
    link.post({ type: 'painted', run: now.run, painted, orphans });
  };

  /** Paints after what is being painted already; `then` only if the claims are still of the text being read. */
  const paint = (of: number, claims: readonly JudgedClaim[], then?: () => void): void => {
    const going = (): boolean => !signal.aborted && check?.run === of;
    painting = painting
      .then(() => inSlices(claims, overlay.add, going))
      .then(() => (going() ? then?.() : undefined));
  };

  const onMessage = (message: BackgroundToPage): void => {
    const now = check;
    if (signal.aborted || now === null || message.run !== now.run) return;
    if (message.type === 'claims') paint(now.run, message.claims);
    else if (message.type === 'report') {
      now.answered = true;
      paint(now.run, message.report.claims, () => report(now));
    } else if (message.type === 'failed') now.answered = true;
  };

  const onLost = (error: Failure): void => {
    if (signal.aborted || check === null || check.answered) return;
    const delay = TIMING.retries[check.tries];
    if (delay === undefined || isOrphaned(error)) {
      // Nobody is there to talk to any more (the extension was updated or removed): a page without us is better.
      if (posting || isOrphaned(error)) stop();
      return;
    }
    check.tries += 1;
    run += 1;
    check.run = run;
    clearTimeout(sending);
    sending = setTimeout(send, delay);
  };

  const answer = (command: PageCommand): Result<unknown> => {
    switch (command.type) {
      case 'ping':
        break;
      case 'read':
        look({ moved: false, beyondText: false, again: true });
        break;
      case 'stop':
        // The answer first: it travels over the link.
        setTimeout(stop);
        break;
      case 'marks':
        overlay.setVisible(command.visible);
        break;
      case 'show-claim':
        return overlay.focus(command.claimId) ? done(null) : noPlace(command.claimId);
      case 'step-claim':
        return done(overlay.step(command.by));
      case 'selection':
        return done(selectedText(document));
    }
    return done(null);
  };

  const stop = (): void => {
    if (signal.aborted) return;
    life.abort();
    clearTimeout(sending);
    overlay.stop();
    link.close();
  };

  const watch = watchPage({
    document,
    signal,
    pace,
    owns: overlay.owns,
    changed: (change) => look({ ...change, again: false }),
  });

  link.onMessage(onMessage);
  link.onLost(onLost);
  link.onCommand(async (command) => answer(command));
  if (options.signal.aborted) stop();
  else {
    options.signal.addEventListener('abort', stop, { once: true, signal });
    // In a task of its own: loading the script was one already.
    const first = setTimeout(() => look({ moved: false, beyondText: true, again: true }));
    signal.addEventListener('abort', () => clearTimeout(first), { once: true });
  }
  return { alive: () => !signal.aborted, stop };
}

/** The story's element holds the same characters, and every mark still stands on them. */
function isUnchanged(page: PageReading | null, text: string | null, overlay: Overlay): boolean {
  const root = page?.root;
  return root?.isConnected === true && root.textContent === text && overlay.intact();
}

/** Chrome's and Firefox's words for an extension that is gone while its script lives on. */
function isOrphaned({ detail }: Failure): boolean {
  return /context invalidated|conduits?|not available after/i.test(detail);
}

function done(value: unknown): Result<unknown> {
  return { ok: true, value };
}

function noPlace(claimId: string): Result<unknown> {
  return { ok: false, error: { code: 'internal', detail: `claim ${claimId} has no place in the page` } };
}
