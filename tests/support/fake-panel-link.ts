/** A panel's link without a browser: remembers what was posted, says what it is told to. */
import type { PanelLink } from '../../lib/messages/links';
import type {
  Answer,
  BackgroundToPanel,
  FeedRequest,
  LibraryRequest,
  PanelToBackground,
  TabRequest,
} from '../../lib/messages/protocol';
import type { ReadingRule } from '../../lib/platform/site-rules';

export interface FakePanelLink extends PanelLink {
  posted: PanelToBackground[];
  requested: (LibraryRequest | TabRequest | FeedRequest)[];
  /** `[pattern, wanted]` of every choice of when a site is read. */
  asked: [string, ReadingRule][];
  /** What will hold after such a choice; `null`: what was wanted. */
  holds: ReadingRule | null;
  /** Answers to requests, by type. */
  answers: Partial<Record<(LibraryRequest | TabRequest | FeedRequest)['type'], Answer<unknown>>>;
  closed: boolean;
  say(message: BackgroundToPanel): void;
}

export function fakePanelLink(): FakePanelLink {
  const listeners = new Set<(message: BackgroundToPanel) => void>();
  const link: FakePanelLink = {
    posted: [],
    requested: [],
    asked: [],
    holds: null,
    answers: {},
    closed: false,
    post: (message) => void link.posted.push(message),
    onMessage: (listener) => void listeners.add(listener),
    async request<T>(message: LibraryRequest | TabRequest | FeedRequest) {
      link.requested.push(message);
      return (link.answers[message.type] ?? { ok: true, value: null }) as Answer<T>;
    },
    async setReading(pattern, wanted) {
      link.asked.push([pattern, wanted]);
      return link.holds ?? wanted;
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
