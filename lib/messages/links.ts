/**
 * How the content script and the panel talk to the background, as interfaces: what they need, without `browser.*`.
 * page-link.ts and panel-link.ts implement them; tests give their own.
 */
import type { Failure, Result } from '../model';
import type { ReadingRule } from '../platform/site-rules';
import type {
  Answer,
  BackgroundToPage,
  BackgroundToPanel,
  FeedRequest,
  LibraryRequest,
  PageCommand,
  PageRequest,
  PageToBackground,
  PanelToBackground,
  TabRequest,
} from './protocol';

/** The content script's side. */
export interface PageLink {
  /** Sends over the page port, opening it when it is closed (the worker was killed). */
  post(message: PageToBackground): void;
  /** One request, one answer; a dead background answers `no-receiver`. */
  request<T = null>(message: PageRequest): Promise<Answer<T>>;
  onMessage(listener: (message: BackgroundToPage) => void): void;
  /** The port closed under us (worker killed, extension updated): what was under way has to be sent again. */
  onLost(listener: (error: Failure) => void): void;
  /** Commands of the background; the listener's answer goes back. */
  onCommand(listener: (command: PageCommand) => Promise<Result<unknown>>): void;
  /** Closes the port and forgets the listeners. */
  close(): void;
}

/** The panel's side. */
export interface PanelLink {
  /** Sends over the panel port; after a loss the link opens it again and repeats `watch`. */
  post(message: PanelToBackground): void;
  onMessage(listener: (message: BackgroundToPanel) => void): void;
  request<T>(message: LibraryRequest | TabRequest | FeedRequest): Promise<Answer<T>>;
  /** Chooses when pages under a host permission are read; must be called in the handler of a click. Resolves to what holds then. */
  setReading(pattern: string, wanted: ReadingRule): Promise<ReadingRule>;
  close(): void;
}

/** Texts of the reader's language: a key of the locale files, placeholders filled in order. */
export type Words = (key: string, ...values: string[]) => string;
