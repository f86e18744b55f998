import { describe, expect, it } from 'vitest';
import { type FetchPorts, fetchAddress, type SentOn } from '../../../lib/feeds/fetch';
import { FETCH } from '../../../lib/feeds/weights';

const ADDRESS = 'https://ledger.example/feed';
const NOW = Date.UTC(2026, 2, 14);
const wanted = { address: ADDRESS, kind: 'feed' as const, etag: null, modified: null };

const nobodyTells = () => ({ sentOn: async () => null, stop: () => {} });

/** Fetches over a server that is a function of the request. */
function over(
  answer: (request: RequestInit) => Response | Promise<Response>,
  part: Partial<typeof wanted> = {},
  permitted: FetchPorts['permitted'] = async () => true,
) {
  const requests: RequestInit[] = [];
  const ports = {
    permitted,
    watchRedirects: nobodyTells,
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
    expect(await fetched).toEqual({ kind: 'unchanged', moved: null });
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
  const FOR_GOOD = true;
  const FOR_NOW = false;

  /** Fetches over a server that sends on as `ways` says, from address to address, and answers where no way leads on. */
  async function along(ways: Record<string, [to: string, forGood: boolean]>, allowed = /ledger\.example/) {
    const requests: string[] = [];
    const fetched = await fetchAddress(
      wanted,
      {
        permitted: async (address) => allowed.test(address),
        watchRedirects: (address) => ({
          async sentOn(): Promise<SentOn | null> {
            const way = ways[address];
            return way ? { to: way[0], forGood: way[1] } : null;
          },
          stop: () => {},
        }),
        fetch: (async (address: string) => {
          requests.push(address);
          return address in ways ? redirect() : new Response('<rss/>');
        }) as typeof fetch,
      },
      { signal: new AbortController().signal, now: NOW },
    );
    return { requests, fetched };
  }

  const SECOND = 'https://ledger.example/rss.xml';
  const THIRD = 'https://www.ledger.example/rss.xml';
  const ELSEWHERE = 'https://elsewhere.example/feed';

  it.each([
    ['for this time is read there and stays what it is', { [ADDRESS]: [SECOND, FOR_NOW] }, SECOND, null],
    ['for good is asked there from now on', { [ADDRESS]: [SECOND, FOR_GOOD] }, SECOND, SECOND],
    [
      'for good and then for this time is asked from now on where the first step leads',
      { [ADDRESS]: [SECOND, FOR_GOOD], [SECOND]: [THIRD, FOR_NOW] },
      THIRD,
      SECOND,
    ],
    [
      'for this time and then for good stays what it is',
      { [ADDRESS]: [SECOND, FOR_NOW], [SECOND]: [THIRD, FOR_GOOD] },
      THIRD,
      null,
    ],
  ] as const)('%s', async (_, ways, address, moved) => {
    const { fetched } = await along(ways as never);
    expect(fetched).toMatchObject({ kind: 'body', address, moved });
  });

  it('to a host that is not allowed is not asked there, and it is said where that is', async () => {
    const { fetched, requests } = await along({
      [ADDRESS]: [SECOND, FOR_GOOD],
      [SECOND]: [ELSEWHERE, FOR_GOOD],
    });
    expect(fetched).toMatchObject({ kind: 'failed', what: 'moved', to: ELSEWHERE });
    expect(requests).toEqual([ADDRESS, SECOND]);
  });

  it('in a circle is left after a few steps', async () => {
    const { fetched, requests } = await along({ [ADDRESS]: [SECOND, FOR_NOW], [SECOND]: [ADDRESS, FOR_NOW] });
    expect(fetched).toMatchObject({ kind: 'failed', what: 'moved' });
    expect(requests).toHaveLength(FETCH.steps + 1);
  });

  it('is not followed where nobody tells to where, or to what is no page of the web', async () => {
    expect(await over(redirect).fetched).toMatchObject({ what: 'moved' });
    const { fetched } = await along({ [ADDRESS]: ['mailto:desk@ledger.example', FOR_GOOD] });
    expect(fetched).toEqual({ kind: 'failed', what: 'moved', bytes: 0, retryAfter: null });
  });
});

it('the reader’s switch ends a request', async () => {
  const controller = new AbortController();
  const ports = {
    permitted: async () => true,
    watchRedirects: nobodyTells,
    fetch: ((_: string, { signal }: RequestInit) =>
      new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      )) as typeof fetch,
  };
  const fetched = fetchAddress(wanted, ports, { signal: controller.signal, now: NOW });
  controller.abort(new DOMException('off', 'AbortError'));
  await expect(fetched).rejects.toMatchObject({ name: 'AbortError' });
});
