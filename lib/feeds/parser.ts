/**
 * The asking side of what reads fetched answers and prepares documents for the index: parse.ts, in a worker beside the
 * background. What parses pages and feeds is larger than all that starts with the background, and no service worker can
 * load it when it is needed.
 */
import type { Pack } from '../corpus/import-batch';
import type { FeedEntry } from '../import/formats/feed';
import type { PageOutcome } from '../import/formats/page-document';
import type { CorpusDocument } from '../model';
import type { FeedLink } from '../page/feed-links';

/** An answer as it was fetched. */
export interface Answered {
  body: Uint8Array;
  address: string;
  charset: string | undefined;
}

/** background -> worker. */
export type ParserTask =
  | ({ do: 'feed' } & Answered)
  | ({ do: 'page' } & Answered)
  | { do: 'pack'; documents: readonly CorpusDocument[] };

/** An answer read as a feed: the feed, the feeds that a page names, or neither. */
export type FeedReading =
  | { kind: 'feed'; title: string; entries: FeedEntry[] }
  | { kind: 'page'; feeds: FeedLink[] }
  | { kind: 'neither' };

/** Reads and prepares; each rejects with what the work threw, or with a `TimeoutError` when it took too long. */
export interface Parser {
  feed(answered: Answered): Promise<FeedReading>;
  page(answered: Answered): Promise<PageOutcome>;
  pack: Pack;
}

/** The parser over a way to have a task done. */
export function parserOver(done: (task: ParserTask) => Promise<unknown>): Parser {
  const asked = <T>(task: ParserTask) => done(task) as Promise<T>;
  return {
    feed: ({ body, address, charset }) => asked({ do: 'feed', body, address, charset }),
    page: ({ body, address, charset }) => asked({ do: 'page', body, address, charset }),
    pack: (documents) => asked({ do: 'pack', documents }),
  };
}
