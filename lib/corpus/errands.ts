/**
 * What Headwater fetches because the reader asked for it: a feed, again and again, or a page, once. It is written before
 * and after each visit, so whoever is killed in the midst of one is known by it.
 */
import { Connection } from './connection';
import { LIBRARY } from './corpus';

/** What became of a visit; each has words of its own in the locale file (`feed_said_<what>`). */
export type VisitOutcome =
  /** Documents were added or changed, or there was nothing new in it. */
  | 'taken'
  | 'unchanged'
  /** The reader's browser gives no permission (any more) for the host. */
  | 'no-permission'
  /** It sends on to a host that the reader has not allowed (`to`, where it is known), or in a circle. */
  | 'moved'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'not-found'
  | 'gone'
  | 'refused'
  | 'busy'
  | 'server-error'
  /** A page; `feeds` that it names. */
  | 'a-page'
  | 'not-a-feed'
  /** A page without a story. */
  | 'no-story'
  /** The library could not take it. */
  | 'not-stored'
  /** The browser ended the worker in the midst of it. */
  | 'cut-off';

/** An end of a visit. */
export interface Visit {
  /** Milliseconds since 1970. */
  at: number;
  what: VisitOutcome;
  /** Documents it brought. */
  brought: number;
  to?: string;
  feeds?: string[];
}

/** One address. Times in milliseconds since 1970. */
export interface Errand {
  /** Its key. */
  address: string;
  kind: 'feed' | 'page';
  /** As the feed, the page or a list names it; '' when nothing is known. */
  title: string;
  host: string;
  /** Minutes between two visits of a feed. */
  every: number;
  paused: boolean;
  added: number;
  /** The visit under way; `null` when there is none. */
  begun: number | null;
  last: Visit | null;
  next: number;
  /** In a row. */
  failures: number;
  visits: number;
  /** Bytes as unpacked, of all visits. */
  bytes: number;
  /** Documents, of all visits. */
  taken: number;
  /** What the server knows the last answer by. */
  etag: string | null;
  modified: string | null;
}

/** An item of a feed that was dealt with. */
export interface TakenItem {
  /** What tells the item from the feed's others. */
  key: string;
  /** Fingerprint of what it said. */
  said: string;
  /** The document it became; `null` when it became none. */
  document: string | null;
}

/** Whether a value is what is stored under an address. */
export function isErrand(value: unknown, key: string): boolean {
  const errand = (value ?? {}) as Partial<Errand>;
  const { address, kind, title, host, etag, modified, last, begun, paused } = errand;
  const { every, added, next, failures, visits, bytes, taken } = errand;
  const text = (value: unknown) => value === null || typeof value === 'string';
  return (
    address === key &&
    /^https?:/.test(key) &&
    URL.canParse(key) &&
    new URL(key).hostname === host &&
    (kind === 'feed' || kind === 'page') &&
    typeof title === 'string' &&
    text(etag) &&
    text(modified) &&
    (begun === null || typeof begun === 'number') &&
    (last === null || (typeof last?.at === 'number' && typeof last.what === 'string')) &&
    typeof paused === 'boolean' &&
    [every, added, next, failures, visits, bytes, taken].every((number) => Number.isFinite(number))
  );
}

/** Whether a value is what is kept of a feed's items. */
export function areItems(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      ({ key, said, document }: Partial<TakenItem>) =>
        typeof key === 'string' &&
        typeof said === 'string' &&
        (document === null || typeof document === 'string'),
    )
  );
}

/** Name of the `BroadcastChannel` on which whoever changes an errand says so. */
export const ERRANDS_CHANNEL = 'headwater-errands';

/** The store's door. All methods reject with CorpusError. */
export class Errands {
  constructor(private readonly connection = new Connection(LIBRARY)) {}

  /** All of them. */
  all(): Promise<Errand[]> {
    return this.connection.use((database) => database.getAll('errands'));
  }

  /** One, `null` when it is not (any longer) there. */
  get(address: string): Promise<Errand | null> {
    return this.connection.use(async (database) => (await database.get('errands', address)) ?? null);
  }

  /** Adds those that are not there; gives how many. */
  add(errands: readonly Errand[]): Promise<number> {
    return this.connection.use(async (database) => {
      const transaction = database.transaction('errands', 'readwrite');
      let added = 0;
      for (const errand of errands) {
        if (await transaction.store.get(errand.address)) continue;
        await transaction.store.put(errand, errand.address);
        added += 1;
      }
      await transaction.done;
      return added;
    });
  }

  /**
   * Changes one as `change` says and gives it; `null`, and nothing is stored, when it was taken away meanwhile. `items`
   * are kept with it.
   */
  change(
    address: string,
    change: (errand: Errand) => Errand,
    items?: readonly TakenItem[],
  ): Promise<Errand | null> {
    return this.connection.use(async (database) => {
      const transaction = database.transaction(['errands', 'errand-items'], 'readwrite');
      const before = await transaction.objectStore('errands').get(address);
      const after = before ? change(before) : null;
      if (after) await transaction.objectStore('errands').put(after, address);
      if (after && items) await transaction.objectStore('errand-items').put([...items], address);
      await transaction.done;
      return after;
    });
  }

  /** Gives one its new address; it goes where that is fetched already. */
  move(address: string, to: string): Promise<void> {
    return this.connection.use(async (database) => {
      const transaction = database.transaction(['errands', 'errand-items'], 'readwrite');
      const errands = transaction.objectStore('errands');
      const items = transaction.objectStore('errand-items');
      const [errand, there, dealtWith] = await Promise.all([
        errands.get(address),
        errands.getKey(to),
        items.get(address),
      ]);
      if (errand && there === undefined) {
        await errands.put({ ...errand, address: to, host: new URL(to).hostname }, to);
        if (dealtWith) await items.put(dealtWith, to);
      }
      await errands.delete(address);
      await items.delete(address);
      await transaction.done;
    });
  }

  /** What was dealt with of a feed. */
  items(address: string): Promise<TakenItem[]> {
    return this.connection.use(async (database) => (await database.get('errand-items', address)) ?? []);
  }

  /** Takes addresses out; the documents stay. */
  remove(addresses: readonly string[]): Promise<void> {
    return this.connection.use(async (database) => {
      const transaction = database.transaction(['errands', 'errand-items'], 'readwrite');
      for (const address of addresses) {
        await transaction.objectStore('errands').delete(address);
        await transaction.objectStore('errand-items').delete(address);
      }
      await transaction.done;
    });
  }
}
