import { describe, expect, it } from 'vitest';
import { type FetchPorts, fetchAddress } from '../../../lib/feeds/fetch';
import { FETCH } from '../../../lib/feeds/weights';

const ADDRESS = 'https://ledger.example/feed';
const NOW = Date.UTC(2026, 2, 14);
const wanted = { address: ADDRESS, kind: 'feed' as const, follow: false, etag: null, modified: null };

/** Fetches over a server that is a function of the request. */
function over(
  answer: (request: RequestInit) => Response | Promise<Response>,
  part: Partial<typeof wanted> = {},
  permitted: FetchPorts['permitted'] = async () => true,
) {
  const requests: RequestInit[] = [];
  const ports = {
    permitted,
    fetch: (async (_: string, request: RequestInit) => {
      requests.push(request);
      return answer(request);
    }) as typeof fetch,
  };
  const signal = new AbortController().signal;
  return { requests, fetched: fetchAddress({ ...wanted, ...part }, ports, { signal, now: NOW }) };
}

const redirect = () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

describe('a request', () => {
  it('takes nothing of the reader along, and asks only for what is new', async () => {
    const { requests, fetched } = over(() => new Response(null, { status: 304 }), {
      etag: '"a"' as never,
      modified: 'Sat, 14 Mar 2026 00:00:00 GMT' as never,
    });
    expect(await fetched).toEqual({ kind: 'unchanged' });
    expect(requests[0]).toMatchObject({
      ...{ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'manual' },
      headers: { 'if-none-match': '"a"', 'if-modified-since': 'Sat, 14 Mar 2026 00:00:00 GMT' },
    });
  });

  it('is not made without a permission', async () => {
    const { requests, fetched } = over(
      () => new Response('x'),
      {},
      async () => false,
    );
    expect(await fetched).toMatchObject({ what: 'no-permission' });
    expect(requests).toEqual([]);
  });

  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [410, 'gone'],
    [429, 'busy'],
    [500, 'server-error'],
    [503, 'busy'],
  ])('answered by %i: %s', async (status, what) => {
    expect(await over(() => new Response('x', { status })).fetched).toMatchObject({ kind: 'failed', what });
  });

  it.each([
    ['120', 120_000],
    ['Sat, 14 Mar 2026 01:00:00 GMT', 3_600_000],
    ['Fri, 13 Mar 2026 00:00:00 GMT', 0],
    ['soon', null],
  ])('told to come back %s waits %s ms', async (header, retryAfter) => {
    const { fetched } = over(() => new Response(null, { status: 503, headers: { 'retry-after': header } }));
    expect(await fetched).toMatchObject({ retryAfter });
  });

  it('stops reading as soon as there is too much', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await over(() => new Response(endless)).fetched).toMatchObject({ what: 'too-large' });
    expect(sent).toBeLessThan(FETCH.largest + 3_000_000);
  });

  it('broken off in the midst is a failure, and so is no connection', async () => {
    const torn = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(10));
        controller.error(new TypeError('torn'));
      },
    });
    expect(await over(() => new Response(torn)).fetched).toMatchObject({ what: 'unreachable' });
    expect(await over(() => Promise.reject(new TypeError('no'))).fetched).toMatchObject({
      what: 'unreachable',
    });
  });
});

describe('an address that sends on', () => {
  it('is not followed unasked', async () => {
    const { requests, fetched } = over(redirect);
    expect(await fetched).toMatchObject({ what: 'sends-on' });
    expect(requests).toHaveLength(1);
  });

  const following = (to: string, permitted: FetchPorts['permitted']) =>
    over(
      ({ redirect: how }) =>
        how === 'manual' ? redirect() : Object.defineProperty(new Response('<rss/>'), 'url', { value: to }),
      { follow: true },
      permitted,
    ).fetched;

  it('is followed on the reader’s word, and read against the address where it ends', async () => {
    const to = 'https://ledger.example/rss.xml';
    expect(await following(to, async () => true)).toMatchObject({ kind: 'body', address: to });
  });

  it('is thrown away unread when it ends at a host that is not allowed', async () => {
    const to = 'https://elsewhere.example/feed';
    expect(await following(to, async (address) => address === ADDRESS)).toMatchObject({ what: 'moved', to });
  });

  it('and cannot be read there has moved, wherever to', async () => {
    const { fetched } = over(
      ({ redirect: how }) => (how === 'manual' ? redirect() : Promise.reject(new TypeError('CORS'))),
      { follow: true },
    );
    expect(await fetched).toMatchObject({ what: 'moved' });
  });
});

it('the reader’s switch ends a request', async () => {
  const controller = new AbortController();
  const ports = {
    permitted: async () => true,
    fetch: ((_: string, { signal }: RequestInit) =>
      new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      )) as typeof fetch,
  };
  const fetched = fetchAddress(wanted, ports, { signal: controller.signal, now: NOW });
  controller.abort(new DOMException('off', 'AbortError'));
  await expect(fetched).rejects.toMatchObject({ name: 'AbortError' });
});
