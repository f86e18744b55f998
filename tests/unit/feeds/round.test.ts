import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../../lib/corpus/connection';
import { openCorpus } from '../../../lib/corpus/corpus';
import { Errands } from '../../../lib/corpus/errands';
import { perform } from '../../../lib/feeds/parse';
import { parserOver } from '../../../lib/feeds/parser';
import { makeRound } from '../../../lib/feeds/round';
import { begun, newErrand } from '../../../lib/feeds/schedule';

const HOST = 'https://ledger.example';
const item = (guid: string, text: string) =>
  `<item><title>Item ${guid}</title><link>/${guid}</link><guid>${guid}</guid><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
const feed = (...items: string[]) => `<rss><channel><title>Ledger</title>${items.join('')}</channel></rss>`;

let counter = 0;
/** A library with feeds, whose clock stands still until it is moved, over a server that is a function of the address. */
async function setUp(
  server: (address: string) => Response | Promise<Response>,
  redirectsTo: { to: string; forGood: boolean } | null = null,
) {
  counter += 1;
  const name = `round-${counter}`;
  const corpus = await openCorpus({ name });
  const errands = new Errands(new Connection(name));
  const clock = { now: Date.UTC(2026, 2, 14) };
  const log: string[] = [];
  const stop = new AbortController();
  const round = () =>
    makeRound(
      {
        errands,
        // Whatever crosses to the worker and back is copied on the way.
        parser: parserOver(async (task) => structuredClone(await perform(structuredClone(task)))),
        library: async () => corpus,
        permitted: async () => true,
        watchRedirects: () => ({ sentOn: async () => redirectsTo, stop: () => {} }),
        fetch: (async (address: string) => {
          log.push(address);
          return server(address);
        }) as typeof fetch,
        now: () => clock.now,
        chance: () => 0,
        rest: async () => {},
        pause: async () => {},
        changed: () => {},
        broughtPage: () => {},
      },
      stop.signal,
    );
  return { corpus, errands, clock, log, round, stop };
}

describe('a round', () => {
  it('takes the items of a feed as documents, and only what is new of them the next time', async () => {
    let text = feed(item('a', 'The ferry of Kesh ran late.'));
    const { corpus, errands, clock, round } = await setUp(() => new Response(text));
    await errands.add([newErrand(`${HOST}/feed`, 'feed', { now: clock.now })]);
    await round();
    expect(await errands.get(`${HOST}/feed`)).toMatchObject({ title: 'Ledger', taken: 1, begun: null });
    expect((await corpus.documents())[0]).toMatchObject({ url: `${HOST}/a`, source: 'feed' });
    text = feed(item('a', 'The ferry of Kesh ran late.'), item('b', 'The mill burned.'));
    clock.now += 2 * 3_600_000;
    const revision = await corpus.revision();
    await round();
    expect(await corpus.revision()).toBe(revision + 1);
    expect((await errands.get(`${HOST}/feed`))?.taken).toBe(2);
  });

  it('does not bring back what the reader removed, nor put a summary in place of a page they kept', async () => {
    let text = feed(item('a', 'The ferry ran late.'), item('kept', 'A teaser.'));
    const { corpus, errands, clock, round } = await setUp(() => new Response(text));
    await corpus.keep({
      ...{ title: 'Kept', publisher: null, url: `${HOST}/kept`, published: null },
      ...{ text: 'The whole page.', source: 'page' },
    });
    await errands.add([newErrand(`${HOST}/feed`, 'feed', { now: clock.now })]);
    await round();
    const ids = (await corpus.documents()).map(({ id, url }) => ({ id, url }));
    expect(ids).toHaveLength(2);
    await corpus.remove(ids.filter(({ url }) => url?.endsWith('/a')).map(({ id }) => id));
    text = feed(item('a', 'The ferry ran very late.'), item('kept', 'Another teaser.'));
    clock.now += 2 * 3_600_000;
    await round();
    const after = await corpus.documents();
    expect(after.map(({ title }) => title)).toEqual(['Kept']);
    expect((await corpus.document(after[0]!.id))?.text).toBe('The whole page.');
  });

  it('marks what has a summary only', async () => {
    const { corpus, errands, clock, round } = await setUp(
      () =>
        new Response(
          '<rss><channel><item><guid>1</guid><title>T</title><description>A teaser.</description></item></channel></rss>',
        ),
    );
    await errands.add([newErrand(`${HOST}/feed`, 'feed', { now: clock.now })]);
    await round();
    expect((await corpus.documents())[0]?.source).toBe('summary');
  });

  it('never expands what a document type declares', async () => {
    const laughs = `<!DOCTYPE rss [<!ENTITY a "laugh"><!ENTITY b "${'&a;'.repeat(10)}">]><rss><channel><item><guid>1</guid><title>T</title><description>It was &b; they said.</description></item></channel></rss>`;
    const { corpus, errands, clock, round } = await setUp(() => new Response(laughs));
    await errands.add([newErrand(`${HOST}/feed`, 'feed', { now: clock.now })]);
    await round();
    const [card] = await corpus.documents();
    expect((await corpus.document(card!.id))?.text).toBe('It was &b; they said.');
  });

  it('visits a host by one request after the other, several hosts at once', async () => {
    let most = 0;
    const under = new Map<string, number>();
    const { promise: full, resolve: fill } = Promise.withResolvers<void>();
    const { errands, clock, log, round } = await setUp(async (address) => {
      const { host } = new URL(address);
      under.set(host, (under.get(host) ?? 0) + 1);
      expect(under.get(host)).toBe(1);
      most = Math.max(
        most,
        [...under.values()].reduce((sum, n) => sum + n, 0),
      );
      if (most === 4) fill();
      await full;
      under.set(host, 0);
      return new Response(feed());
    });
    const addresses = Array.from({ length: 18 }, (_, at) => `https://host-${at % 6}.example/${at}`);
    await errands.add(addresses.map((address) => newErrand(address, 'feed', { now: clock.now })));
    await round();
    expect([...log].sort()).toEqual([...addresses].sort());
    expect(most).toBe(4);
  });

  it('finds a visit that was cut off, and makes it again a little later', async () => {
    const { errands, clock, log, round } = await setUp(() => new Response(feed()));
    await errands.add([begun(newErrand(`${HOST}/feed`, 'feed', { now: clock.now }), clock.now)]);
    await round();
    expect(log).toEqual([]);
    expect((await errands.get(`${HOST}/feed`))?.last?.what).toBe('cut-off');
    clock.now += 61_000;
    await round();
    expect((await errands.get(`${HOST}/feed`))?.last?.what).toBe('taken');
  });

  it('switched off in the midst leaves the visit as if it had not begun', async () => {
    const { errands, clock, round, stop } = await setUp(() => {
      stop.abort(new DOMException('off', 'AbortError'));
      return Promise.reject(stop.signal.reason);
    });
    const errand = newErrand(`${HOST}/feed`, 'feed', { now: clock.now });
    await errands.add([errand]);
    await round();
    expect(await errands.get(`${HOST}/feed`)).toEqual(errand);
  });

  it('gives a feed that moved its new address with all that is known of it, and asks there from then on', async () => {
    const to = `${HOST}/moved`;
    const { corpus, errands, clock, log, round } = await setUp(
      (address) =>
        address === to
          ? new Response(feed(item('a', 'The ferry of Kesh ran late.')))
          : Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }),
      { to, forGood: true },
    );
    await errands.add([newErrand(`${HOST}/feed`, 'feed', { now: clock.now })]);
    await round();
    expect(await errands.get(`${HOST}/feed`)).toBeNull();
    expect(await errands.get(to)).toMatchObject({ address: to, title: 'Ledger', taken: 1, visits: 1 });
    clock.now += 2 * 3_600_000;
    await round();
    expect(log).toEqual([`${HOST}/feed`, to, to]);
    expect(await errands.get(to)).toMatchObject({ taken: 1, visits: 2 });
    expect(await corpus.size()).toBe(1);
  });

  it('takes a page once and then forgets its address', async () => {
    const prose = Array.from(
      { length: 8 },
      (_, at) =>
        `<p>The council of Kesh met again on day ${at} and closed the bridge, people of the harbour said.</p>`,
    );
    const { corpus, errands, clock, round } = await setUp(
      () =>
        new Response(
          `<!doctype html><html><head><title>Bridge</title></head><body><article><h1>Bridge</h1>${prose.join('')}</article></body></html>`,
        ),
    );
    await errands.add([newErrand(`${HOST}/story`, 'page', { now: clock.now })]);
    await round();
    expect(await errands.all()).toEqual([]);
    expect((await corpus.documents())[0]).toMatchObject({ url: `${HOST}/story`, source: 'page' });
  });
});
