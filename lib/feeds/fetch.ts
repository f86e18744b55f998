/**
 * One address, fetched politely: without cookies and referrer, only from hosts the reader allowed, with an end to time
 * and size. What a server says of itself is not believed: the body is cut off while it comes, after unpacking.
 *
 * No browser tells where a redirect leads before it is followed, so none is followed unasked: the reader is told, and
 * may say that this address is to be. What then comes from a host they have not allowed is thrown away unread.
 */
import type { VisitOutcome } from '../corpus/errands';
import { FETCH } from './weights';

/** What fetching uses of its surroundings. */
export interface FetchPorts {
  fetch: typeof fetch;
  /** Whether the reader's permissions cover an address. */
  permitted(address: string): Promise<boolean>;
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
  follow: boolean;
}

/** What came of it. `bytes`: unpacked ones that were read. */
export type Fetched =
  | { kind: 'body'; body: Uint8Array; address: string; charset: string | undefined; known: Known }
  | { kind: 'unchanged' }
  /** `retryAfter`: milliseconds the server asks for. `to`: where it sends on to, unless that is not known. */
  | { kind: 'failed'; what: VisitOutcome; bytes: number; retryAfter: number | null; to?: string };

const ACCEPT = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
} as const;

/** Fetches an address. Rejects with the signal's reason when it is aborted, otherwise never. `now`: milliseconds. */
export async function fetchAddress(
  { address, kind, follow, etag, modified }: Wanted,
  ports: FetchPorts,
  { signal, now }: { signal: AbortSignal; now: number },
): Promise<Fetched> {
  if (!(await ports.permitted(address))) return failed('no-permission');
  signal.throwIfAborted();
  const patience = AbortSignal.timeout(FETCH.patience);
  const ask = (redirect: RequestRedirect) =>
    ports.fetch(address, {
      headers: {
        accept: ACCEPT[kind],
        ...(etag !== null && { 'if-none-match': etag }),
        ...(modified !== null && { 'if-modified-since': modified }),
      },
      redirect,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, patience]),
    });
  let read = 0;
  let followed = false;
  try {
    let response = await ask('manual');
    if (response.type === 'opaqueredirect') {
      if (!follow) return failed('sends-on');
      followed = true;
      response = await ask('follow');
      followed = false;
      if (!(await ports.permitted(response.url))) {
        void response.body?.cancel().catch(() => undefined);
        return { ...failed('moved'), to: response.url };
      }
    }
    const { headers, status } = response;
    if (status === 304) return { kind: 'unchanged' };
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      return failed(meaningOf(status), 0, waitOf(headers.get('retry-after'), now));
    }
    const body = await bodyOf(response, (bytes) => {
      read = bytes;
    });
    if (body === null) return failed('too-large', read);
    return {
      kind: 'body',
      body,
      address: response.url || address,
      charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(headers.get('content-type') ?? '')?.[1],
      known: { etag: headers.get('etag'), modified: headers.get('last-modified') },
    };
  } catch {
    signal.throwIfAborted();
    if (patience.aborted) return failed('timeout', read);
    // No connection, a broken body, a broken packing: fetch tells none of them apart. An address that answers and cannot
    // be followed leads to where we may not read, or in a circle.
    return failed(followed ? 'moved' : 'unreachable', read);
  }
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
