/**
 * Everything one world may say to another, grouped by direction. Payloads are plain data.
 *
 * Three worlds: the content script ("page"), the background, and the extension's own pages ("panel"). A page's own
 * script can say nothing here: it has no runtime to say it with, and the door (door.ts) checks every sender.
 */
import type { Errand, VisitOutcome } from '../corpus/errands';
import type { RepairState } from '../corpus/schema';
import type { ImportReport } from '../import/model';
import type {
  Article,
  BlockKind,
  CorpusDocument,
  Failure,
  JudgedClaim,
  KeptNote,
  NoArticleReason,
  Note,
  PageChange,
  QuotePlace,
  Report,
  Result,
  Selection,
  Span,
  StorageUse,
  Trace,
} from '../model';
import type { RemovalReason } from '../page/story';
import type { MarksRule, ReadingRule } from '../platform/site-rules';

/** Port the content script opens while it is reading; its life keeps the worker awake. */
export const PAGE_PORT = 'headwater-page';
/** Port each panel opens; the background pushes the state of the tab it shows. */
export const PANEL_PORT = 'headwater-panel';

/** content -> background, over the page port. */
export type PageToBackground =
  /** Judge this article; sentences inside `visible` (offsets into the article's text) first. `run` numbers the page's attempts, `marks` whether it shows them. */
  | { type: 'check'; run: number; article: Article; visible: Span; marks?: boolean }
  /** `frame`: the address of the frame that fills the page, with the reason `in-frame`. */
  | { type: 'no-article'; url: string; title: string; reason: NoArticleReason; frame?: string }
  /** How many marks of the last report could be painted; claims that found no place in the page are listed by id. */
  | { type: 'painted'; run: number; painted: number; orphans: string[] }
  /** The first claim the reader has before their eyes; `null` when none is. */
  | { type: 'in-view'; claimId: string | null }
  /** The reader's rules for this site changed, or the panel came or went: marks are shown now, or not. */
  | { type: 'marks'; visible: boolean };

/** background -> content, over the page port, in answer to `check`. */
export type BackgroundToPage =
  | { type: 'progress'; run: number; done: number; total: number }
  /** Judged claims, a batch at a time, each claim once. */
  | { type: 'claims'; run: number; claims: JudgedClaim[] }
  | { type: 'report'; run: number; report: Report }
  | { type: 'failed'; run: number; error: Failure };

/** content -> background, single requests; sent on a reader's gesture where it is not said otherwise. */
export type PageRequest =
  /** The reader clicked a mark: show this claim in the panel, opening it where the browser allows. */
  | { type: 'open-claim'; claimId: string }
  /** The reader asked for a trace of the selected text. */
  | { type: 'trace'; selection: Selection }
  /** Answered by `Result<boolean>`: whether a panel shows this tab. Without a gesture. */
  | { type: 'panel-open' };

/** background -> content, single requests (`tabs.sendMessage`). Each is answered by `Result<null>` unless noted. */
export type PageCommand =
  /** Is a reader there already? Answered by `{ ok: true, value: null }`, by nobody otherwise. */
  | { type: 'ping' }
  /** Read (again) from scratch. */
  | { type: 'read' }
  /** Take everything out of the page and end. */
  | { type: 'stop' }
  /** Of the text as it was read last, these claims are shown and no others. */
  | { type: 'only'; claims: JudgedClaim[] }
  /** Show or hide the marks without reading again. */
  | { type: 'marks'; visible: boolean }
  /** A panel was opened on this tab, or closed: marks that are shown with it follow. */
  | { type: 'panel-changed' }
  /** Scroll to a claim and give it the focus ring. */
  | { type: 'show-claim'; claimId: string }
  | { type: 'step-claim'; by: 1 | -1 }
  /** The reader's notes on this page, all of them. */
  | { type: 'notes'; notes: Note[] }
  /** Show these claims in place of the page's own: a report that was read back from a file. */
  | { type: 'show-report'; claims: JudgedClaim[]; notes: Note[] }
  /** Answered by `Result<Selection>`; its text is empty when nothing is selected. */
  | { type: 'selection' }
  /** Answered by `Result<PageInspection>`: the page read anew, with what was left out. */
  | { type: 'inspect' }
  /** Answered by `Result<FeedLink[]>`: the feeds the page names. */
  | { type: 'feeds' };

/** The names of all commands: in a page of the extension's own, other messages come by as well. */
export const PAGE_COMMANDS: ReadonlySet<string> = new Set<PageCommand['type']>([
  'ping',
  'read',
  'stop',
  'only',
  'marks',
  'panel-changed',
  'show-claim',
  'step-claim',
  'notes',
  'show-report',
  'selection',
  'inspect',
  'feeds',
]);

/** The page as it is now, for the debug view. */
export interface PageInspection {
  /** `null` when the page has no story any more. */
  article: Article | null;
  /** Blocks of text that are no part of the story, in page order: the first ones, and how many there are. */
  removed: RemovedBlock[];
  removedCount: number;
}

/** A block of text left out of the story; `text` is its beginning. */
export interface RemovedBlock {
  text: string;
  kind: BlockKind;
  reason: RemovalReason;
}

/** What the panel shows for one tab. Kept in session storage; the report itself is in IndexedDB. */
export type Phase =
  /** Nobody asked for this page to be read. */
  | { kind: 'idle' }
  /** The browser lets no extension into this page. */
  | { kind: 'not-allowed' }
  /** An ordinary page, but the reader has neither asked from the toolbar nor allowed the site: offer both. */
  | { kind: 'needs-permission' }
  /** The reader chose that this site is never read. */
  | { kind: 'left-alone' }
  /** Claims arrive while it runs. */
  | { kind: 'reading'; done: number; total: number; claims: JudgedClaim[] }
  | { kind: 'no-article'; reason: NoArticleReason; frame?: string }
  | { kind: 'read'; report: Report }
  | { kind: 'failed'; error: Failure };

/** The state of one tab, complete: the panel can be drawn from it alone. */
export interface TabState {
  tabId: number;
  url: string;
  /** The page's title as the reader knows it. */
  title: string;
  phase: Phase;
  /** The claim to show; set by a click on a mark. `at` changes with every click so that the same claim can be asked for twice. */
  focus: { claimId: string; at: number } | null;
  trace:
    | { state: 'working'; selection: string }
    | { state: 'done'; trace: Trace }
    | { state: 'failed'; error: Failure }
    | null;
  marksVisible: boolean;
  /** Ids of claims that found no place in the page. */
  orphans: string[];
  /** The first claim the page shows now. */
  inView: string | null;
  /** The reader's notes on the page, in its order; missing when there are none. */
  notes?: Note[];
  /** Where what is shown comes from, when that is a file; missing while it is the reader's own reading. */
  readBack?: ReadBackFrom | null;
  /** What holds on the page's site; `null` where no permission can be asked for. */
  site: SiteState | null;
  /** What became of the reader's last wish to keep something of this tab; missing when there was none. */
  kept?: Kept;
  /** What changed in the page since it was seen before; `null` or missing: nothing, or nobody knows. */
  changed?: PageChange | null;
}

/** A site as the reader's rules have it. */
export interface SiteState {
  /** The host permission that covers the page. */
  pattern: string;
  host: string;
  reading: ReadingRule;
  marks: MarksRule;
  /** Whether what is read here is kept by itself; `null`: never, whatever is chosen. Missing: not. */
  keep?: boolean | null;
}

/** A report of a file, shown on the live page. */
export interface ReadBackFrom {
  /** `headwater`: its claims and notes in place of the reader's own; `hypothesis`: its notes beside the reader's own claims. */
  kind: 'headwater' | 'hypothesis';
  /** When the file was made, ISO 8601; `null` when it does not say. */
  exported: string | null;
  /** How many quotations were looked for in the page, and those it does not have. */
  of: number;
  lost: string[];
}

/** A wish to keep a page, what is selected in it, or all open tabs. */
export type Kept =
  | { state: 'working' }
  | {
      state: 'done';
      what: 'page' | 'selection';
      document: string;
      outcome: 'added' | 'replaced' | 'duplicate';
      /** By the reader's rule for the site; they did not press anything. */
      itself?: true;
    }
  /** The page a link leads to could not be had; `null`: it is listed, and will be fetched when that is switched on. */
  | { state: 'link'; what: VisitOutcome | null }
  /** The browser gave no permission for its host. */
  | { state: 'link-refused' }
  /** Of all open tabs: those kept, and those that could not be read. */
  | { state: 'tabs'; kept: number; closed: number }
  /** There is no story, or nothing is selected. */
  | { state: 'nothing'; what: 'page' | 'selection' }
  | { state: 'failed'; error: Failure };

/** background -> panel, over the panel port. */
export type BackgroundToPanel =
  | { type: 'state'; state: TabState }
  /** The state of the tab last told of, whose phase is what it was: hundreds of claims do not travel for each line scrolled. */
  | { type: 'state-same-phase'; state: Omit<TabState, 'phase'> }
  | { type: 'no-tab' }
  /** There may be other news about what was read. */
  | { type: 'news' };

/** panel -> background, over the panel port. Answers arrive as new states. */
export type PanelToBackground =
  /** First message: the window whose active tab this panel shows. `tabId` pins it to one tab (a panel opened as a page). */
  | { type: 'watch'; windowId: number; tabId?: number }
  | { type: 'read'; tabId: number }
  | { type: 'stop'; tabId: number }
  | { type: 'marks'; tabId: number; visible: boolean }
  | { type: 'show-claim'; tabId: number; claimId: string }
  /** Trace what is selected in the page now. */
  | { type: 'trace-selection'; tabId: number }
  | { type: 'close-trace'; tabId: number }
  /** The reader reaches for the claim threshold: what it may bring up is worked out now. */
  | { type: 'prepare-threshold'; tabId: number }
  /** Put the story of the page, what is selected in it, or the stories of all open tabs into the library. */
  | { type: 'keep-page' | 'keep-selection' | 'keep-tabs'; tabId: number }
  /** The reader changed what holds on the site (the panel asked the browser: only it has the gesture). */
  | { type: 'site-changed'; tabId: number };

/** panel -> background, single requests about the library. */
export type LibraryRequest =
  /** Answered by the cards of all documents; megabytes where there are many, so not for pages that only count. */
  | { type: 'library.documents' }
  /** Answered by how many documents there are. */
  | { type: 'library.size' }
  /** Answered by the document with its text, `null` when it is gone. */
  | { type: 'library.document'; id: string }
  /** Answered by `ClaimNews[]`: what came in later about claims that were read, newest first, without what was dismissed. */
  | { type: 'library.news' }
  | { type: 'library.dismiss-news'; ids: string[] }
  /** Answered by `NearCopy[]`: the documents that say nearly the same, the likest first. */
  | { type: 'library.near-copies'; id: string }
  /** Answered by `DocumentVersion[]`: what the document said before, newest first. */
  | { type: 'library.versions'; id: string }
  /** Answered by how many of them were there. They can be put back until the next removal. */
  | { type: 'library.remove'; ids: string[] }
  /** Puts back what the last removal took; answered by the ids. */
  | { type: 'library.put-back' }
  /** Nobody will want back what the last removal took. */
  | { type: 'library.empty-bin' }
  /** Stores a document as the reader's own, in place of the one of its id. */
  | { type: 'library.keep'; document: CorpusDocument }
  /** Answered by the `Report` of a document of the library, checked against all the others; `null` when it is gone. */
  | { type: 'library.check'; id: string }
  /** Brings back the bundled documents that were deleted: all of them, or those named. */
  | { type: 'library.restore-bundled'; ids?: string[] }
  /** Deletes everything this extension has stored. */
  | { type: 'library.delete-all' }
  /** Rebuild the index from the documents after damage was found. */
  | { type: 'library.rebuild' }
  /** Answered by `KeptReadingCard[]`: pages read since a time (ISO 8601 in UTC), newest first. */
  | { type: 'library.readings'; since: string }
  /** Answered by `KeptReading`, `null` when the report or its article is not kept (any more). */
  | { type: 'library.reading'; id: string }
  /** Answered by `StorageNote`. */
  | { type: 'library.storage' }
  /** Answered by `LastImport`, `null` when there was none. */
  | { type: 'library.last-import' };

/** panel -> background, single requests about what is fetched for the reader. The permission was asked for by who sends them. */
export type FeedRequest =
  /** Answered by `Errand[]`. */
  | { type: 'feeds.list' }
  /** Answered by how many were not there before; they are visited at once. */
  | { type: 'feeds.add'; errands: Pick<Errand, 'address' | 'kind' | 'title'>[] }
  /** Visit these now. */
  | { type: 'feeds.visit'; addresses: string[] }
  | { type: 'feeds.set'; address: string; part: Partial<Pick<Errand, 'every' | 'paused'>> }
  /** With `documents`, what they brought goes too; it can be put back until the next removal. Answered by how many documents went. */
  | { type: 'feeds.remove'; addresses: string[]; documents: boolean };

/** The room the library has, `null` where the browser says nothing, and the last time its index was mended. */
export interface StorageNote {
  use: StorageUse | null;
  repair: RepairState | null;
}

/** The last import: an unfinished one that does not run was interrupted, and can be carried on. */
export interface LastImport {
  report: ImportReport;
  /** In this window or another. */
  runs: boolean;
}

/** panel -> background, single requests about tabs. */
export type TabRequest =
  /** Answered by `OpenReading[]`: the tabs whose page has been read, in the order of the tabs. */
  | { type: 'tab.open-readings' }
  /** Answered by `FeedLink[]`: the feeds the page of a tab names; none where no reader is. */
  | { type: 'tab.feeds'; tabId: number }
  /** Shows a report that was read back from a file, its places already those of the page; reading the page again ends it. */
  | { type: 'tab.show-report'; tabId: number; report: Report; notes: Note[]; from: ReadBackFrom }
  | InspectionRequest
  | NoteRequest;

/** A tab whose page has been read. */
export interface OpenReading {
  tabId: number;
  reportId: string;
  title: string;
  /** The page's address, as its article has it. */
  url: string;
}

/** The reader's notes on the page of a tab. What was kept arrives as a new state; a failure says that nothing was. */
export type NoteRequest =
  /** Answered by `QuotePlace`: what is selected in the page, `null` when that is not of its story. */
  | { type: 'tab.selected-place'; tabId: number }
  | {
      type: 'tab.note-new';
      tabId: number;
      kind: Note['kind'];
      about: { kind: 'claim'; id: string } | { kind: 'passage'; place: QuotePlace };
      text: string;
    }
  | { type: 'tab.note-change'; tabId: number; id: string; text: string }
  /** Answered by the `KeptNote`, for whoever wants it back; `null` when it was gone already. */
  | { type: 'tab.note-remove'; tabId: number; id: string }
  | { type: 'tab.note-put-back'; tabId: number; note: KeptNote };

/** For the debug view. */
export type InspectionRequest =
  /** Answered by `ClaimInspection`, `null` when the page says the claim no longer. */
  | { type: 'tab.inspect-claim'; tabId: number; claim: { start: number; text: string } }
  /** Answered by `PageInspection`. */
  | { type: 'tab.inspect-page'; tabId: number };

/** Every single request has this answer. */
export type Answer<T = null> = Result<T>;
