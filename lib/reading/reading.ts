/**
 * The life of one page being read: find the article, send it to be judged, paint what comes back, keep up with a page
 * that changes, answer the background's commands, and leave nothing behind.
 *
 * Every text sent has a number of its own (`run`); what arrives for another number is old and ignored. The background
 * may die at any moment: a check under way is then sent again, one that was answered needs nothing.
 */
import type { PageLink, Words } from '../messages/links';
import type { BackgroundToPage, PageCommand, PageRequest } from '../messages/protocol';
import type { Article, JudgedClaim, Note, Result, Selection } from '../model';
import { type Overlay, type OverlayOptions, startOverlay } from '../overlay/overlay';
import { feedLinks } from '../page/feed-links';
import { type PageReading, type ReadOptions, readPageInSlices } from '../page/read-page';
import { nextTask } from '../page/steps';
import { fillingFrame } from '../page/what-is-missing';
import { watchInView } from './in-view';
import { inspectPage } from './inspect-page';
import type { ShownMarks } from './marks-rule';
import { createPace } from './pace';
import { inSlices } from './pause';
import { selectionIn } from './selection';
import { createShown } from './shown';
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
  /** False once the extension was updated, switched off or removed under its script. */
  connected(): boolean;
  /** Default `readPageInSlices` of lib/page. */
  read?(document: Document, options: ReadOptions & { pause(): Promise<void> }): Promise<PageReading>;
  /** Lets other tasks of the page run; default: the next task. */
  pause?(): Promise<void>;
  overlay?: Partial<Pick<OverlayOptions, 'painter' | 'trusted' | 'selectionButton' | 'spokenMarks'>>;
  /** Whether marks are shown, asked once the page has been read and when that may have changed; default: they are. */
  marks?: ShownMarks & { onChange(listener: () => void): void };
  /** Called once when the reading has ended, for what lives as long as it does. */
  onEnd?(): void;
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
  answered: boolean;
  tries: number;
  orphans: string | null;
}

/** Reads the page at once and until stopped. */
export function startReading(options: ReadingOptions): Reading {
  const { document, link } = options;
  const { read = readPageInSlices, pause = nextTask } = options;
  const life = new AbortController();
  const { signal } = life;
  const pace = createPace();
  let page: PageReading | null = null;
  let text: string | null = null;
  let check: Check | null = null;
  let refused: string | null = null;
  let run = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let tornOff: ReturnType<typeof setTimeout> | undefined;
  let painting: Promise<void> = Promise.resolve();
  let wanted: Look | null = null;
  let looking = false;

  const overlay: Overlay = startOverlay({
    document,
    words: options.words,
    signal,
    onOpen: (claimId) => void ask({ type: 'open-claim', claimId }),
    onTrace: () => void ask({ type: 'trace', selection: selection() }),
    ...options.overlay,
  });

  const shown = createShown(options.marks, signal, overlay.setVisible, (visible) =>
    link.post({ type: 'marks', visible }),
  );
  options.marks?.onChange(() => {
    void shown.ask();
    if (check?.answered) overlay.speak();
  });

  const inView = watchInView(
    document,
    signal,
    () => (check?.answered ? overlay.inView() : null),
    (claimId) => link.post({ type: 'in-view', claimId }),
  );

  const selection = (): Selection => selectionIn(document, check?.article ?? null, page);

  const ask = async (request: PageRequest): Promise<void> => {
    const answer = await link.request(request);
    if (!answer.ok) endIfTornOff();
  };

  const send = (): void => {
    if (check === null || page === null) return;
    const visible = visibleSpan(check.article, page.rangeOf, document.defaultView?.innerHeight ?? 0);
    link.post({ type: 'check', run: check.run, article: check.article, visible, marks: shown.now() });
  };

  /** One look at a time: what is asked for meanwhile is looked for afterwards. */
  const look = async (reason: Look): Promise<void> => {
    wanted = wanted === null ? reason : either(wanted, reason);
    if (looking) return;
    looking = true;
    // The script was loaded, or the page was written, in the task before this one.
    await pause();
    while (wanted !== null && !signal.aborted) {
      const now: Look = wanted;
      wanted = null;
      await lookOnce(now);
    }
    looking = false;
  };

  const lookOnce = async (reason: Look): Promise<void> => {
    const started = performance.now();
    if (!reason.again && !reason.moved && !reason.beyondText && isUnchanged(page, text, overlay)) {
      pace.read(started, performance.now() - started, false);
      return;
    }
    let paused = 0;
    const found = await read(document, {
      async pause() {
        const since = performance.now();
        await pause();
        paused += performance.now() - since;
      },
    });
    if (signal.aborted) return;
    page = found;
    text = page.root?.textContent ?? null;
    watch.aim(page.root);
    const { extraction } = page;
    const same =
      extraction.ok &&
      check !== null &&
      check.article.text === extraction.article.text &&
      check.article.url === extraction.article.url;
    pace.read(started, performance.now() - started - paused, !same);
    if (!extraction.ok) {
      refuse(extraction.reason, reason.again);
      return;
    }
    refused = null;
    if (same && !reason.again) {
      overlay.relocate(page);
      if (check?.answered) report(check);
      return;
    }
    if (reason.moved || reason.again) overlay.clear();
    clearTimeout(retry);
    run += 1;
    check = { article: extraction.article, run, answered: false, tries: 0, orphans: null };
    await pause();
    await shown.settle();
    if (signal.aborted) return;
    overlay.begin(page);
    send();
  };

  const refuse = (
    reason: Exclude<PageReading['extraction'], { ok: true }>['reason'],
    again: boolean,
  ): void => {
    clearTimeout(retry);
    check = null;
    run += 1;
    overlay.clear();
    // A page without a story may change all day: its panel hears of it once.
    const key = `${document.URL} ${reason}`;
    if (refused === key && !again) return;
    refused = key;
    const frame = reason === 'in-frame' ? fillingFrame(document) : null;
    link.post({
      ...{ type: 'no-article', url: document.URL, title: document.title, reason },
      ...(frame === null ? {} : { frame }),
    });
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
      .then(() => inSlices(claims, overlay.add, going, pause))
      .then(() => (going() ? then?.() : undefined));
  };

  const showOnly = (claims: readonly JudgedClaim[]): void => {
    const now = check;
    if (now === null || !now.answered) return;
    overlay.only(new Set(claims.map(({ id }) => id)));
    paint(now.run, claims, () => {
      report(now);
      inView.look();
    });
  };

  const onMessage = (message: BackgroundToPage): void => {
    const now = check;
    if (signal.aborted || now === null || message.run !== now.run) return;
    if (message.type === 'claims') paint(now.run, message.claims);
    else if (message.type === 'report') {
      now.answered = true;
      paint(now.run, message.report.claims, () => {
        report(now);
        inView.again();
      });
    } else if (message.type === 'failed') now.answered = true;
  };

  /** Claims of another reading of this page, whose places are those of its text now. */
  const showReport = (claims: readonly JudgedClaim[], notes: readonly Note[]): Result<null> => {
    if (check === null || page === null) return noPlace('a report');
    const now = check;
    shown.put(true);
    overlay.begin(page);
    overlay.setNotes(notes, 'file');
    now.orphans = null;
    paint(now.run, claims, () => report(now));
    return { ok: true, value: null };
  };

  /** A page is better without a script that has nobody to talk to any more. */
  const endIfTornOff = (): void => {
    if (!options.connected()) stop();
  };

  const onLost = (): void => {
    endIfTornOff();
    if (signal.aborted) return;
    // An extension that is being replaced closes the port first.
    clearTimeout(tornOff);
    tornOff = setTimeout(endIfTornOff, TIMING.tornOff);
    if (check === null || check.answered) return;
    const delay = TIMING.retries[check.tries];
    if (delay === undefined) return;
    check.tries += 1;
    run += 1;
    check.run = run;
    clearTimeout(retry);
    retry = setTimeout(send, delay);
  };

  const answer = (command: PageCommand): Result<unknown> | Promise<Result<unknown>> => {
    switch (command.type) {
      case 'ping':
        break;
      case 'read':
        shown.forget();
        void look({ moved: false, beyondText: false, again: true });
        break;
      case 'stop':
        // The answer first: it travels over the link.
        setTimeout(stop);
        break;
      case 'only':
        showOnly(command.claims);
        break;
      case 'marks':
        shown.put(command.visible);
        break;
      case 'panel-changed':
        if (options.marks?.withPanel()) void shown.ask();
        break;
      case 'show-claim':
        return overlay.focus(command.claimId) ? done(null) : noPlace(`claim ${command.claimId}`);
      case 'notes':
        overlay.setNotes(command.notes, 'reader');
        break;
      case 'show-report':
        return showReport(command.claims, command.notes);
      case 'step-claim':
        return done(overlay.step(command.by));
      case 'selection':
        return done(selection());
      case 'feeds':
        return done(feedLinks(document, document.baseURI));
      case 'inspect':
        return inspectPage(document, read, pause).then(done);
    }
    return done(null);
  };

  const stop = (): void => {
    if (signal.aborted) return;
    life.abort();
    clearTimeout(retry);
    clearTimeout(tornOff);
    overlay.stop();
    link.close();
    options.onEnd?.();
  };

  const watch = watchPage({
    document,
    signal,
    pace,
    owns: overlay.owns,
    records(records) {
      overlay.follow(records);
      if (page?.follow(records)) overlay.mend();
    },
    changed: (change) => void look({ ...change, again: false }),
  });

  link.onMessage(onMessage);
  link.onLost(onLost);
  link.onCommand(async (command) => answer(command));
  if (options.signal.aborted) stop();
  else {
    options.signal.addEventListener('abort', stop, { once: true, signal });
    // Whatever changes while the page is read the first time is seen as well.
    watch.aim(null);
    void look({ moved: false, beyondText: true, again: true });
  }
  return { alive: () => !signal.aborted, stop };
}

/** Why the page is looked at: what changed, or that it is asked for `again` from scratch. */
interface Look extends Change {
  again: boolean;
}

function either(a: Look, b: Look): Look {
  return { moved: a.moved || b.moved, beyondText: a.beyondText || b.beyondText, again: a.again || b.again };
}

/** The story's element holds the same characters, and every mark still stands on them. */
function isUnchanged(page: PageReading | null, text: string | null, overlay: Overlay): boolean {
  const root = page?.root;
  return root?.isConnected === true && root.textContent === text && overlay.intact();
}

function done(value: unknown): Result<unknown> {
  return { ok: true, value };
}

function noPlace(what: string): Extract<Result<never>, { ok: false }> {
  return { ok: false, error: { code: 'internal', detail: `${what} has no place in the page` } };
}
