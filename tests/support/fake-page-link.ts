/** The background as a content script sees it, played by a test. */
import type { PageLink } from '../../lib/messages/links';
import type {
  Answer,
  BackgroundToPage,
  PageCommand,
  PageRequest,
  PageToBackground,
} from '../../lib/messages/protocol';
import type { Article, Failure, JudgedClaim, Report, Result } from '../../lib/model';

export type Check = Extract<PageToBackground, { type: 'check' }>;

export interface FakePageLink extends PageLink {
  posted: PageToBackground[];
  requested: PageRequest[];
  closed: boolean;
  /** What the background says when asked for it. */
  panelOpen: boolean;
  /** Every check so far, in order. */
  checks(): Check[];
  /** The last check; throws when there is none. */
  check(): Check;
  say(message: BackgroundToPage): void;
  /** The port closes. */
  lose(): void;
  command(command: PageCommand): Promise<Result<unknown>>;
  /** Answers a check with these claims in one batch, then the report. */
  answer(check: Check, claims: JudgedClaim[]): void;
}

export function fakePageLink(): FakePageLink {
  const listeners: ((message: BackgroundToPage) => void)[] = [];
  const lost: ((error: Failure) => void)[] = [];
  let commands: (command: PageCommand) => Promise<Result<unknown>> = () =>
    Promise.reject(new Error('nobody'));
  const link: FakePageLink = {
    posted: [],
    requested: [],
    closed: false,
    panelOpen: false,
    post: (message) => void link.posted.push(structuredClone(message)),
    request<T>(message: PageRequest) {
      link.requested.push(message);
      const value = message.type === 'panel-open' ? link.panelOpen : null;
      return Promise.resolve({ ok: true, value } as Answer<T>);
    },
    onMessage: (listener) => void listeners.push(listener),
    onLost: (listener) => void lost.push(listener),
    onCommand(listener) {
      commands = listener;
    },
    close() {
      link.closed = true;
    },
    checks: () => link.posted.filter((message): message is Check => message.type === 'check'),
    check() {
      const last = link.checks().at(-1);
      if (last === undefined) throw new Error('no check was posted');
      return last;
    },
    say(message) {
      for (const listener of listeners) listener(structuredClone(message));
    },
    lose() {
      for (const listener of lost)
        listener({ code: 'no-receiver', detail: 'the background closed the port' });
    },
    command: (command) => commands(command),
    answer({ run, article }, claims) {
      link.say({ type: 'claims', run, claims });
      link.say({ type: 'report', run, report: reportOf(article, claims) });
    },
  };
  return link;
}

/** A report with these claims; everything else is the least there can be. */
export function reportOf(article: Article, claims: JudgedClaim[]): Report {
  const { text: _text, blocks: _blocks, ...rest } = article;
  return {
    id: 'report',
    article: rest,
    claims,
    sentences: claims.length,
    coverage: { documents: 0, publishers: 0, passages: 0, from: null, to: null },
    versions: { extension: '0', rules: '0', library: 0 },
  };
}
