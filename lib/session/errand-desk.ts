/**
 * Fetching for the reader, in the background: answers their wishes, makes rounds when the alarm rings or a wish asks for
 * one, and says when to be woken again. All of it off while the reader's switch is.
 */
import type { Corpus } from '../corpus/corpus';
import { ERRANDS_CHANNEL, Errands, type VisitOutcome } from '../corpus/errands';
import { failureOf } from '../corpus/failures';
import { exclusively } from '../corpus/locks';
import { type ParserTask, parserOver } from '../feeds/parser';
import { makeRound, type RoundPorts } from '../feeds/round';
import { newErrand, nextTime } from '../feeds/schedule';
import { FETCH } from '../feeds/weights';
import type { Answer, FeedRequest } from '../messages/protocol';
import type { SideWorker } from '../platform/side-worker';

/** The outside world of the desk. */
export interface ErrandPorts
  extends Pick<RoundPorts, 'fetch' | 'permitted' | 'watchRedirects' | 'rest' | 'pause'> {
  library(): Promise<Corpus>;
  /** Where answers are read. */
  side: SideWorker;
  /** Whether the reader's switch is on. */
  allowed(): Promise<boolean>;
  online(): boolean;
  wakeAt(time: number | null, now: number): Promise<void>;
  /** Permissions for other hosts are not needed any longer. */
  keepHostsOf(addresses: readonly string[]): Promise<void>;
}

/** The desk. */
export interface ErrandDesk {
  request(message: FeedRequest): Promise<Answer<unknown>>;
  /** Fetches a page now; gives its document, or what came of it (`null`: it waits, fetching is switched off). */
  fetchPage(address: string): Promise<{ document: string } | { what: VisitOutcome | null }>;
  /** Visits what is due and sets the alarm for what comes next. Never rejects. */
  tend(): Promise<void>;
  /** The switch was turned. */
  switched(): Promise<void>;
  /** Everything is deleted: stop, forget, give the permissions back. */
  forget(): Promise<void>;
}

/** A round is one context's work at a time. */
const LOCK = 'headwater-errands';
/** Without a connection, looked at again after so long (ms). */
const OFFLINE_WAIT = 15 * 60_000;
/** Longest address that is kept, in UTF-16 units. */
const LONGEST_ADDRESS = 2_000;

/** Makes the desk over its ports; does nothing yet. */
export function createErrandDesk(ports: ErrandPorts): ErrandDesk {
  const errands = new Errands();
  const parser = parserOver((task: ParserTask) => ports.side.ask(task, FETCH.readingPatience));
  let round: AbortController | null = null;
  /** Documents of the pages this life of the worker has fetched, until they are asked for. */
  const pages = new Map<string, string>();
  let turn: Promise<void> = Promise.resolve();
  const channel = new BroadcastChannel(ERRANDS_CHANNEL);
  const tell = () => channel.postMessage(null);

  /** The alarm is set before the work: should the browser end us in the midst of it, it wakes us again. */
  async function perform(): Promise<void> {
    const now = Date.now();
    const known = await errands.all();
    const next = nextTime(known);
    if (next === null || !(await ports.allowed())) return ports.wakeAt(null, now);
    if (!ports.online()) return ports.wakeAt(now + OFFLINE_WAIT, now);
    await ports.wakeAt(next, now);
    if (next > now) return;
    round = new AbortController();
    const { signal } = round;
    await exclusively(LOCK, false, () =>
      makeRound(
        {
          ...ports,
          ...{ errands, parser },
          now: Date.now,
          chance: Math.random,
          broughtPage: (address, document) => pages.set(address, document),
          changed: () => {
            tell();
            // Sets the alarm anew, which also counts as a sign of life.
            void ports.wakeAt(0, Date.now());
          },
        },
        signal,
      ).finally(ports.side.close),
    );
    const left = await errands.all();
    if (left.length < known.length) await ports.keepHostsOf(left.map(({ address }) => address));
    await ports.wakeAt(nextTime(left), Date.now());
  }

  function tend(): Promise<void> {
    turn = turn.then(perform).catch((error: unknown) => console.warn('Headwater: fetching failed', error));
    return turn;
  }

  async function stop(): Promise<void> {
    round?.abort(new DOMException('switched off', 'AbortError'));
    await turn;
  }

  async function answer(message: FeedRequest): Promise<unknown> {
    switch (message.type) {
      case 'feeds.list':
        return errands.all();
      case 'feeds.add': {
        const now = Date.now();
        const fresh = message.errands
          .filter(({ address }) => isFetchable(address))
          .map(({ address, kind, title }) => newErrand(address, kind, { title, now }));
        const added = await errands.add(fresh);
        tell();
        void tend();
        return added;
      }
      case 'feeds.visit': {
        const next = Date.now();
        for (const address of message.addresses)
          await errands.change(address, (errand) => ({ ...errand, next, paused: false }));
        tell();
        void tend();
        return null;
      }
      case 'feeds.set': {
        await errands.change(message.address, (errand) => ({
          ...errand,
          ...message.part,
          // Another interval holds from the last visit on.
          ...(message.part.every !== undefined &&
            errand.failures === 0 &&
            errand.last && { next: errand.last.at + message.part.every * 60_000 }),
        }));
        tell();
        void tend();
        return null;
      }
      case 'feeds.remove': {
        const items = message.documents
          ? (await Promise.all(message.addresses.map((address) => errands.items(address)))).flat()
          : [];
        await errands.remove(message.addresses);
        const ids = items.flatMap(({ document }) => document ?? []);
        const removed = ids.length > 0 ? await (await ports.library()).remove(ids) : 0;
        await ports.keepHostsOf((await errands.all()).map(({ address }) => address));
        tell();
        void tend();
        return removed;
      }
    }
  }

  return {
    tend,
    async request(message) {
      try {
        return { ok: true, value: (await answer(message)) ?? null };
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
    },
    async fetchPage(stated) {
      const [address = ''] = stated.split('#', 1);
      if (!isFetchable(address)) return { what: 'unreachable' };
      const now = Date.now();
      await errands.add([newErrand(address, 'page', { now })]);
      await errands.change(address, (errand) => ({ ...errand, next: now, paused: false }));
      await tend();
      const document = pages.get(address);
      pages.delete(address);
      if (document !== undefined) return { document };
      return { what: (await errands.get(address))?.last?.what ?? null };
    },
    async switched() {
      if (await ports.allowed()) void tend();
      else {
        await stop();
        await tend();
      }
    },
    async forget() {
      await stop();
      await ports.keepHostsOf([]);
      await ports.wakeAt(null, Date.now());
      tell();
    },
  };
}

function isFetchable(address: string): boolean {
  return address.length <= LONGEST_ADDRESS && /^https?:\/\//.test(address) && URL.canParse(address);
}
