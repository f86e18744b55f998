/** A panel's link without a browser: remembers what was posted, says what it is told to. */
import type { PanelLink } from '../../lib/messages/links';
import type {
  Answer,
  BackgroundToPanel,
  LibraryRequest,
  PanelToBackground,
  TabRequest,
} from '../../lib/messages/protocol';

export interface FakePanelLink extends PanelLink {
  posted: PanelToBackground[];
  requested: (LibraryRequest | TabRequest)[];
  /** `[pattern, allowed]` of every permission asked for. */
  asked: [string, boolean][];
  /** What the browser will say to a request for permission; `null` grants what is asked. */
  permission: boolean | null;
  /** Answers to requests, by type. */
  answers: Partial<Record<(LibraryRequest | TabRequest)['type'], Answer<unknown>>>;
  closed: boolean;
  say(message: BackgroundToPanel): void;
}

export function fakePanelLink(): FakePanelLink {
  const listeners = new Set<(message: BackgroundToPanel) => void>();
  const link: FakePanelLink = {
    posted: [],
    requested: [],
    asked: [],
    permission: null,
    answers: {},
    closed: false,
    post: (message) => void link.posted.push(message),
    onMessage: (listener) => void listeners.add(listener),
    async request<T>(message: LibraryRequest | TabRequest) {
      link.requested.push(message);
      return (link.answers[message.type] ?? { ok: true, value: null }) as Answer<T>;
    },
    async setSiteAllowed(pattern, allowed) {
      link.asked.push([pattern, allowed]);
      return link.permission ?? allowed;
    },
    close() {
      link.closed = true;
    },
    say(message) {
      for (const listener of listeners) listener(message);
    },
  };
  return link;
}
