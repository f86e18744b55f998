/**
 * A visit: fetch what the reader asked for, read it, store what is new. It can be made again wherever it was cut off:
 * the same items give the same documents.
 */
import type { Corpus } from '../corpus/corpus';
import type { Errand, TakenItem, VisitOutcome } from '../corpus/errands';
import { completed, fingerprint, type NewDocument } from '../corpus/prepare';
import type { FeedEntry } from '../import/formats/feed';
import { type Fetched, type FetchPorts, fetchAddress } from './fetch';
import type { Parser } from './parser';
import type { VisitEnd } from './schedule';
import { VISITS } from './weights';

/** The library as a visit uses it. */
export type VisitLibrary = Pick<Corpus, 'add' | 'keep' | 'document'>;

/** What a visit uses of its surroundings. */
export interface VisitPorts extends FetchPorts {
  library(): Promise<VisitLibrary>;
  parser: Parser;
  /** What was dealt with of a feed. */
  items(address: string): Promise<TakenItem[]>;
  /** Lets others have their turn. */
  rest(): Promise<void>;
  now(): number;
}

/** How a visit ended, and the feed's items as they are to be kept. */
export interface VisitResult {
  end: VisitEnd;
  items?: TakenItem[];
  /** The document a page became. */
  document?: string;
}

/** Makes a visit. Rejects with the signal's reason when it is aborted. */
export async function visit(errand: Errand, ports: VisitPorts, signal: AbortSignal): Promise<VisitResult> {
  const fetched = await fetchAddress(errand, ports, {
    signal,
    now: ports.now(),
  });
  if (fetched.kind === 'unchanged') return { end: { ...endedAs('unchanged').end, moved: fetched.moved } };
  if (fetched.kind === 'failed') {
    const { what, bytes, retryAfter, to } = fetched;
    return { end: { what, brought: 0, bytes, retryAfter, ...(to !== undefined && { to }) } };
  }
  try {
    const result = await (errand.kind === 'feed' ? takeFeed : takePage)(errand, fetched, ports, signal);
    return { ...result, end: { ...result.end, bytes: fetched.body.length } };
  } catch (error) {
    signal.throwIfAborted();
    // What takes so long to be read is no feed and no page that anybody reads.
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return endedAs('too-large', fetched.body.length);
    console.warn('Headwater: what was fetched could not be kept', error);
    return endedAs('not-stored', fetched.body.length);
  }
}

type Body = Extract<Fetched, { kind: 'body' }>;

async function takePage(_: Errand, body: Body, { parser, library }: VisitPorts): Promise<VisitResult> {
  const page = await parser.page(body);
  if (!page.ok) return endedAs(page.reason === 'too-long' ? 'too-large' : 'no-story');
  const { id, outcome } = await (await library()).keep({ ...page.document, source: 'page' }, parser.pack);
  return {
    document: id,
    end: {
      ...{ what: 'taken', bytes: 0, retryAfter: null, title: page.document.title },
      brought: outcome === 'duplicate' ? 0 : 1,
    },
  };
}

async function takeFeed(
  errand: Errand,
  body: Body,
  ports: VisitPorts,
  signal: AbortSignal,
): Promise<VisitResult> {
  const reading = await ports.parser.feed(body);
  if (reading.kind === 'neither') return endedAs('not-a-feed');
  if (reading.kind === 'page') {
    const { end } = endedAs('a-page');
    return { end: { ...end, feeds: reading.feeds.map((feed) => feed.address) } };
  }
  const taken = await takeItems(reading.entries, errand, ports, signal);
  return {
    items: taken.items,
    end: {
      ...{ what: 'taken', brought: taken.brought, bytes: 0, retryAfter: null },
      ...{ etag: body.known.etag, modified: body.known.modified, title: reading.title, moved: body.moved },
    },
  };
}

/** Stores the items of a feed that are new or say something else than before. */
async function takeItems(
  entries: readonly FeedEntry[],
  errand: Errand,
  ports: VisitPorts,
  signal: AbortSignal,
) {
  const items = new Map((await ports.items(errand.address)).map((item) => [item.key, item]));
  const library = await ports.library();
  const wanted: NewDocument[] = [];
  const keys: string[] = [];
  for (const { key, reading } of entries) {
    // A page that is being judged must not wait for all of them.
    await ports.rest();
    signal.throwIfAborted();
    const before = items.get(key);
    if (reading.kind !== 'document') {
      if (!before) items.set(key, { key, said: '', document: null });
      continue;
    }
    const document = documentOf(reading.document, errand.address, key);
    const said = fingerprint(`${document.title}\n${document.text}`);
    if (before?.said === said) continue;
    items.set(key, { key, said, document: before?.document ?? null });
    if (await isReaders(document, before ?? null, library)) continue;
    keys.push(key);
    wanted.push(document);
  }
  const ids = await library.add(wanted, { pack: ports.parser.pack, signal });
  ids.forEach((id, at) => {
    const item = items.get(keys[at] as string);
    if (item) item.document = id;
  });
  return { brought: ids.length, items: [...items.values()].slice(-VISITS.remembered) };
}

/** An item as a document: known by its address, else by its name within the feed, whatever id it gives itself. */
function documentOf(read: NewDocument, feed: string, key: string): NewDocument {
  const { id: _, ...document } = read;
  return {
    ...document,
    ...(document.url === null && { id: `feed-${fingerprint(`${feed}\n${key}`)}` }),
    source: document.source ?? 'feed',
  };
}

/**
 * Whether the reader has decided about it: they removed what this item became, or have the same address from elsewhere,
 * by a page they kept, which says more than a feed does.
 */
async function isReaders(
  document: NewDocument,
  before: TakenItem | null,
  library: VisitLibrary,
): Promise<boolean> {
  const stored = await library.document(completed(document).id);
  if (!stored) return before?.document != null;
  if (stored.source === 'feed') return document.source === 'summary';
  return stored.source !== 'summary';
}

function endedAs(what: VisitOutcome, bytes = 0): { end: VisitEnd } {
  return { end: { what, brought: 0, bytes, retryAfter: null } };
}
