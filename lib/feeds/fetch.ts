/**
 * One address, fetched politely: without cookies and referrer, only from hosts the reader allowed, with an end to time
 * and size. What a server says of itself is not believed: the body is cut off while it comes, after unpacking.
 *
 * Where an address sends on to is followed step by step, and each step is asked for only when its host is allowed: no
 * request ever goes anywhere else.
 */
import type { VisitOutcome } from '../corpus/errands';
import { FETCH } from './weights';

/** What a server said of another address. */
export interface SentOn {
  to: string;
  /** It is to be asked there from now on. */
  forGood: boolean;
}

/** Watches the request that is made next to an address for where it is sent on to; `null`: nobody told. */
export type WatchRedirects = (address: string) => { sentOn(): Promise<SentOn | null>; stop(): void };

/** What fetching uses of its surroundings. */
export interface FetchPorts {
  fetch: typeof fetch;
  /** Whether the reader's permissions cover an address. */
  permitted(address: string): Promise<boolean>;
  watchRedirects: WatchRedirects;
}

/** What is known of the last answer. */
export interface Known {
  etag: string | null;
  modified: string | null;
}

/** What is to be fetched. */
export interface Wanted extends Known {
  address: string;
  kind: 'feed' | 'page';
}

/** What came of it. `moved`: where it is to be asked from now on. */
export type Fetched =
  | {
      kind: 'body';
      body: Uint8Array;
      address: string;
      charset: string | undefined;
      known: Known;
      moved: string | null;
    }
  | { kind: 'unchanged'; moved: string | null }
  /**
   * `bytes`: unpacked ones that were read. `retryAfter`: milliseconds the server asks for. `to`: where it sends on to, unless
   * that is not known.
   */
  | { kind: 'failed'; what: VisitOutcome; bytes: number; retryAfter: number | null; to?: string };

const ACCEPT = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
} as const;

/** Fetches an address. Rejects with the signal's reason when it is aborted, otherwise never. `now`: milliseconds. */
export async function fetchAddress(
  wanted: Wanted,
  ports: FetchPorts,
  { signal, now }: { signal: AbortSignal; now: number },
): Promise<Fetched> {
  if (!(await ports.permitted(wanted.address))) return failed('no-permission');
  signal.throwIfAborted();
  const patience = AbortSignal.timeout(FETCH.patience);
  let read = 0;
  try {
    const end = await followed(wanted, ports, AbortSignal.any([signal, patience]));
    if ('kind' in end) return end;
    const { response, address, moved } = end;
    const { headers, status } = response;
    if (status === 304) return { kind: 'unchanged', moved };
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      return failed(meaningOf(status), 0, waitOf(headers.get('retry-after'), now));
    }
    const body = await bodyOf(response, (bytes) => {
      read = bytes;
    });
    if (body === null) return failed('too-large', read);
    return {
      ...{ kind: 'body', body, address, moved },
      charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(headers.get('content-type') ?? '')?.[1],
      known: { etag: headers.get('etag'), modified: headers.get('last-modified') },
    };
  } catch {
    signal.throwIfAborted();
    // No connection, a broken body, a broken packing: fetch tells none of them apart.
    return failed(patience.aborted ? 'timeout' : 'unreachable', read);
  }
}

/** The answer at the end of the way, and the address that is to be asked from now on, if it is another one. */
async function followed(
  { address: first, kind, etag, modified }: Wanted,
  { fetch, permitted, watchRedirects }: FetchPorts,
  signal: AbortSignal,
): Promise<
  { response: Response; address: string; moved: string | null } | Extract<Fetched, { kind: 'failed' }>
> {
  let address = first;
  let moved: string | null = null;
  // Behind the first step that holds for this time only, nothing is said of the address itself.
  let forGood = true;
  for (let step = 0; step <= FETCH.steps; step += 1) {
    const watch = watchRedirects(address);
    let sent: SentOn | null;
    try {
      const response = await fetch(address, {
        headers: {
          accept: ACCEPT[kind],
          ...(etag !== null && { 'if-none-match': etag }),
          ...(modified !== null && { 'if-modified-since': modified }),
        },
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal,
      });
      if (response.type !== 'opaqueredirect') return { response, address, moved };
      sent = await watch.sentOn();
    } finally {
      watch.stop();
    }
    if (!sent || !/^https?:/.test(sent.to)) return failed('moved');
    address = sent.to;
    forGood &&= sent.forGood;
    if (forGood) moved = address;
    if (!(await permitted(address))) return { ...failed('moved'), to: address };
  }
  return failed('moved');
}

/** The body, `null` when it is longer than is taken. */
async function bodyOf(response: Response, count: (bytes: number) => void): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      count(length);
      if (length > FETCH.largest) return null;
      pieces.push(value);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}

/** What a status that brings nothing means. */
function meaningOf(status: number): VisitOutcome {
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server-error' : 'refused';
}

/** `Retry-After` in milliseconds from now: seconds, or a date. */
function waitOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function failed(
  what: VisitOutcome,
  bytes = 0,
  retryAfter: number | null = null,
): Extract<Fetched, { kind: 'failed' }> {
  return { kind: 'failed', what, bytes, retryAfter };
}
