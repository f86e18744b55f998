/**
 * Articles being judged: one run a tab, the newest wins. The page sends its article and gets claims in batches; the
 * panel sees the same batches through the tab's state. A finished report is kept, so the same article against the same
 * library with the same rules is answered without judging again.
 */
import { failureOf } from '../corpus/failures';
import type { Channel, PageSender } from '../messages/door';
import type { BackgroundToPage, PageToBackground } from '../messages/protocol';
import type { Article, JudgedClaim, Note, PageChange, Report, Span } from '../model';
import type { TabStates } from './tab-states';

/** What judging an article needs from outside. */
export interface ReadingPorts {
  states: TabStates;
  /** Judges; calls `onClaims` for every batch. Rejects with an AbortError when `signal` fires. */
  check(article: Article, run: CheckRun): Promise<Report>;
  /** The name a report of this article would have now, to look for it on the shelf. */
  reportId(article: Article): Promise<string>;
  loadReport(id: string): Promise<Report | null>;
  /** A page was read to its end: the reader may want it kept. */
  finished(tabId: number, article: Article): void;
  /** Keeps a report with its article as the newest. */
  saveReport(report: Report, article: Article): Promise<void>;
  /** The reader's notes on the page; never rejects. */
  notes(article: Article, claims: JudgedClaim[]): Promise<Note[]>;
  /** The page of a tab is told its notes. */
  tellNotes(tabId: number, notes: Note[]): void;
  /** What changed in the page since it was seen before; `null` when nothing did. */
  changed(article: Article, report: Report): Promise<PageChange | null>;
}

/** One run of a check. */
export interface CheckRun {
  visible: Span;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
  onClaims(claims: JudgedClaim[]): void;
}

/** The background's handling of the page port. */
export interface Readings {
  page(message: PageToBackground, from: PageSender, channel: Channel<BackgroundToPage>): void;
  pageClosed(from: PageSender, channel: Channel<BackgroundToPage>): void;
  /** Whether a page is being judged. */
  busy(): boolean;
}

/** Readings of all tabs; memory holds only what is under way. */
export function createReadings(ports: ReadingPorts): Readings {
  const running = new Map<number, { abort: AbortController; channel: Channel<BackgroundToPage> }>();
  const { states } = ports;

  async function check(
    { run, article, visible, marks }: Extract<PageToBackground, { type: 'check' }>,
    from: PageSender,
    channel: Channel<BackgroundToPage>,
  ): Promise<void> {
    running.get(from.tabId)?.abort.abort();
    const abort = new AbortController();
    running.set(from.tabId, { abort, channel });
    const current = () => !abort.signal.aborted;
    await states.update(from.tabId, (state) => ({
      ...state,
      url: article.url,
      title: article.title || from.title,
      // The page knows best: the reader's setting is applied there.
      marksVisible: marks ?? state.marksVisible,
      phase: { kind: 'reading', done: 0, total: 0, claims: [] },
      orphans: [],
      inView: null,
      notes: [],
      changed: null,
      readBack: null,
    }));
    try {
      const shelved = await ports.loadReport(await ports.reportId(article));
      const report = shelved ?? (await judge());
      if (!current()) return;
      if (shelved) {
        channel.post({ type: 'claims', run, claims: shelved.claims });
        // Read again today: nobody waits for the note of it, and the report is there in any case.
        void ports.saveReport(report, article).catch(() => undefined);
      } else await ports.saveReport(report, article);
      channel.post({ type: 'report', run, report });
      const notes = await ports.notes(article, report.claims);
      if (!current()) return;
      if (notes.length > 0) ports.tellNotes(from.tabId, notes);
      await states.update(from.tabId, (state) => ({ ...state, phase: { kind: 'read', report }, notes }));
      void compare(report);
      ports.finished(from.tabId, article);
    } catch (thrown) {
      if (!current()) return;
      const error = failureOf(thrown);
      channel.post({ type: 'failed', run, error });
      await states.update(from.tabId, (state) => ({ ...state, phase: { kind: 'failed', error } }));
    } finally {
      if (running.get(from.tabId)?.abort === abort) running.delete(from.tabId);
    }

    /** Behind the report, which nobody lets wait for what the page said before. */
    async function compare(report: Report): Promise<void> {
      const changed = await ports.changed(article, report).catch(() => null);
      if (changed && current()) await states.update(from.tabId, (state) => ({ ...state, changed }));
    }

    function judge(): Promise<Report> {
      const found: JudgedClaim[] = [];
      return ports.check(article, {
        visible,
        signal: abort.signal,
        onClaims: (claims) => {
          if (!current()) return;
          channel.post({ type: 'claims', run, claims });
          found.push(...claims);
        },
        // Follows the claims of the same batch: one new state for both.
        onProgress: (done, total) => {
          if (!current()) return;
          channel.post({ type: 'progress', run, done, total });
          const claims = inPageOrder([...found]);
          void states.update(from.tabId, (state) =>
            state.phase.kind === 'reading'
              ? { ...state, phase: { kind: 'reading', done, total, claims } }
              : state,
          );
        },
      });
    }
  }

  return {
    page(message, from, channel) {
      if (message.type === 'check') void check(message, from, channel);
      else if (message.type === 'painted') {
        void states.update(from.tabId, (state) => ({ ...state, orphans: message.orphans }));
      } else if (message.type === 'in-view') {
        void states.update(from.tabId, (state) => ({ ...state, inView: message.claimId }));
      } else if (message.type === 'marks') {
        void states.update(from.tabId, (state) => ({ ...state, marksVisible: message.visible }));
      } else {
        running.get(from.tabId)?.abort.abort();
        void states.update(from.tabId, (state) => ({
          ...state,
          url: message.url,
          title: message.title,
          phase: {
            kind: 'no-article',
            reason: message.reason,
            ...(message.frame === undefined ? {} : { frame: message.frame }),
          },
          orphans: [],
          inView: null,
          changed: null,
        }));
      }
    },
    busy: () => running.size > 0,
    pageClosed(from, channel) {
      const run = running.get(from.tabId);
      if (run?.channel === channel) run.abort.abort();
    },
  };
}

function inPageOrder(claims: JudgedClaim[]): JudgedClaim[] {
  return claims.sort((a, b) => a.start - b.start);
}
