/** A server of feeds that behaves as servers do: well, slowly, wrongly, with malice. On every address of this machine (127.x.x.x). */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { randomStory } from './random-stories.ts';

/** A request as it came in. */
export interface Asked {
  host: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Milliseconds. */
  at: number;
}

export interface UnrulyServer {
  port: number;
  /** `http://127.0.0.<host>:<port>`, no slash at its end. */
  origin(host: number): string;
  asked: Asked[];
  close(): Promise<void>;
}

type Answer = (response: ServerResponse, url: URL, headers: IncomingHttpHeaders) => void;

/** A hundred megabytes that come as a hundred kilobytes. */
const BOMB = { bytes: 100_000_000 };
const BIG = { bytes: 10_000_000 };

/** An RSS feed of `items` stories, from the `from`th of all on. */
export function rss(title: string, from: number, items: number): string {
  const entries = Array.from({ length: items }, (_, at) => {
    const { title, text } = randomStory(from + at);
    const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    return `<item><title>${title}</title><link>/story/${from + at}</link><guid>${from + at}</guid><description>A teaser.</description><content:encoded><![CDATA[${paragraphs.join('')}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${entries.join('')}</channel></rss>`;
}

/** Entities within entities, ten to the ninth of them, where a parser expands them. */
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "laugh">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
).join(
  '',
)}]><rss><channel><title>Laughs</title><item><title>One</title><guid>laughs</guid><description>It was said that &a9; and nothing else.</description></item></channel></rss>`;

let bomb: Buffer | null = null;

const text =
  (type: string, body: string, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

const ANSWERS: Record<string, Answer> = {
  /** Full texts; answers 304 to who knows it. `?n`: which; `?items`: how many. */
  good(response, url, headers) {
    const n = Number(url.searchParams.get('n'));
    const etag = `"good-${n}"`;
    if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag })
        .end(rss(`Ledger ${n}`, n * 20, Number(url.searchParams.get('items') ?? 3)));
  },
  summary: text(
    'application/rss+xml',
    '<rss><channel><title>Teasers</title><item><title>A bridge</title><guid>b</guid><description>The bridge at Kesh is closed. More on the page.</description></item></channel></rss>',
  ),
  atom: text(
    'application/atom+xml',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom Ledger</title><entry><title>Ferry</title><id>f</id><link href="/ferry"/><content type="html">&lt;p&gt;The ferry ran late, the harbour office said.&lt;/p&gt;</content></entry></feed>',
  ),
  json: text(
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'JSON Ledger',
      items: [{ id: '1', url: '/mill', title: 'Mill', content_html: '<p>The mill burned on Monday.</p>' }],
    }),
  ),
  /** A feed that is called a picture. */
  'wrong-type': text('image/png', rss('Mislabelled', 90_000, 1)),
  broken: text('application/rss+xml', rss('Broken', 91_000, 3).slice(0, 900)),
  laughs: text('application/rss+xml', LAUGHS),
  page: text(
    'text/html',
    '<!doctype html><title>A page</title><link rel="alternate" type="application/rss+xml" title="All" href="/good?n=77"><p>Hello.</p>',
  ),
  words: text('text/plain', 'These are words.'),
  '403': text('text/plain', 'no', 403),
  '404': text('text/plain', 'no', 404),
  '410': text('text/plain', 'no', 410),
  '500': text('text/plain', 'no', 500),
  busy: (response) => void response.writeHead(503, { 'retry-after': '7200' }).end(),
  loop: (response, url) => void response.writeHead(302, { location: url.pathname + url.search }).end(),
  endless(response, url) {
    const n = Number(url.searchParams.get('n') ?? 0);
    response.writeHead(302, { location: `/endless?n=${n + 1}` }).end();
  },
  /** Sends on to `?to`, for good or with `?status`. */
  to(response, url) {
    const status = Number(url.searchParams.get('status') ?? 301);
    response.writeHead(status, { location: url.searchParams.get('to') ?? '/' }).end();
  },
  slow(response, url, headers) {
    setTimeout(() => ANSWERS.good?.(response, url, headers), Number(url.searchParams.get('ms') ?? 2_000));
  },
  /** Never answers. */
  silent: () => undefined,
  /** Sends a byte now and then, for ever. */
  drip(response) {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    const timer = setInterval(() => response.write(' '), 500);
    response.on('close', () => clearInterval(timer));
  },
  /** Breaks off. */
  torn(response) {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('<rss><channel>');
    setTimeout(() => response.destroy(), 20);
  },
  big: (response) =>
    void response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss><channel><title>${'x'.repeat(BIG.bytes)}</title></channel></rss>`),
  bomb(response) {
    bomb ??= gzipSync(Buffer.alloc(BOMB.bytes, 0x20), { level: 1 });
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip' }).end(bomb);
  },
  /** A page with a story. */
  article: text(
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><head><title>The dam held</title></head><body><article><h1>The dam held</h1>${Array.from(
      { length: 8 },
      (_, at) => `<p>${randomStory(95_000 + at).text}</p>`,
    ).join('')}</article></body></html>`,
  ),
};

/** Starts it on a free port; `/<name>` answers as the name says. */
export async function unrulyServer(): Promise<UnrulyServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `http://${host}`);
    asked.push({ host, path: url.pathname + url.search, headers: request.headers, at: performance.now() });
    const answer = ANSWERS[url.pathname.slice(1)] ?? ANSWERS['404'];
    answer?.(response, url, request.headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: (host) => `http://127.0.0.${host}:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
