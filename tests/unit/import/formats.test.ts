import { describe, expect, test } from 'vitest';
import type { ImportItem } from '../../../lib/import/model';
import { itemsOf } from '../../support/import-source';

const documents = (items: ImportItem[]) =>
  items.flatMap((item) => (item.kind === 'document' ? [item.document] : []));
const refusals = (items: ImportItem[]) =>
  items.flatMap((item) => (item.kind === 'refused' ? [item.reason] : []));

const PROSE = [
  'The upper weir at Tarn Bridge has been closed since Tuesday, the river board said, after divers found fourteen cracks in it.',
  'Barges are sent round by the Osier cut, which takes them two hours longer. The board expects the works to last until May.',
  'The county will pay half of the 48 million that the repair costs, its treasurer told the council on Wednesday evening.',
];
const page = (head = '', body = PROSE.map((text) => `<p>${text}</p>`).join('\n')) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Weir closed | Basin Weekly</title>${head}
<meta property="og:site_name" content="Basin Weekly">
<meta property="article:published_time" content="2026-03-11T16:40:00Z"></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Weir closed</h1>${body}</article></main>
<script>document.title = 'run'; fetch('https://evil.example/')</script></body></html>`;

describe('a saved page', () => {
  test('is read as the page itself would be', async () => {
    const [document] = documents(await itemsOf('weir.html', page()));
    expect(document).toMatchObject({
      title: 'Weir closed',
      publisher: 'Basin Weekly',
      published: { iso: '2026-03-11T16:40:00Z', certainty: 'exact' },
      language: 'en',
      text: PROSE.join('\n\n'),
    });
  });

  test.each([
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://basin.example/weir?utm_source=x \n saved date: today\n-->',
    ],
    ['a browser', '<!-- saved from url=(0026)https://basin.example/weir -->'],
  ])('says where %s saved it from', async (_, comment) => {
    const [document] = documents(await itemsOf('weir.html', page().replace('<html', `${comment}<html`)));
    expect(document?.url).toBe('https://basin.example/weir');
  });

  test('is read in the charset it names, and past the pictures inside of it', async () => {
    const html = page(
      '<meta charset="windows-1252">',
      `<img src="data:image/png;base64,${'iVBO'.repeat(200_000)}">${PROSE.map((text) => `<p>${text} Ol\u00e9.</p>`).join('')}`,
    ).replace('<meta charset="utf-8">', '');
    const bytes = Uint8Array.from(html, (letter) => letter.charCodeAt(0));
    expect(documents(await itemsOf('weir.htm', bytes))[0]?.text).toContain('Ol\u00e9.');
  });

  test('without a story is refused as that', async () => {
    expect(
      refusals(await itemsOf('index.html', '<!doctype html><html><body><a href="/">Home</a></body></html>')),
    ).toEqual(['no-story']);
  });
});

describe('a text', () => {
  test('has the line that stands above it as its title', async () => {
    const [document] = documents(
      await itemsOf('note.txt', `Weir closed\r\n\r\n${PROSE.join('\r\n\r\n')}\r\n`),
    );
    expect(document).toMatchObject({ title: 'Weir closed' });
    expect(document?.text.endsWith(PROSE[2]!)).toBe(true);
  });

  test('in Markdown is read without its marks, with what is said above it', async () => {
    const [document] = documents(
      await itemsOf(
        'weir.md',
        '---\ntitle: "Weir closed"\nsource: https://basin.example/weir\npublished: 2026-03-11\n---\n# Weir closed\n\nThe **upper** weir is [closed](https://x.example/a_(b)) _again_.\n\n![map](map.png)\n\n- See [[notes|the notes]].\n\n```\ncode\n```\n',
      ),
    );
    expect(document).toMatchObject({
      title: 'Weir closed',
      url: 'https://basin.example/weir',
      published: { iso: '2026-03-11', certainty: 'day' },
      text: 'Weir closed\n\nThe upper weir is closed again.\n\n- See the notes.',
    });
  });
});

describe('JSON', () => {
  test.each([
    ['one record', { title: 'A', text: PROSE[0] }, 1],
    ['a list', [{ text: PROSE[0] }, { text: PROSE[1] }, 7], 2],
    ['an object that holds a list', { documents: [{ text: PROSE[0] }] }, 1],
    ['a JSON feed', { title: 'Basin Weekly', items: [{ id: '1', content_html: `<p>${PROSE[0]}</p>` }] }, 1],
  ])('is taken as %s', async (_, value, n) => {
    expect(documents(await itemsOf('a.json', JSON.stringify(value, null, 1)))).toHaveLength(n);
  });

  test('that is broken is refused', async () => {
    expect(refusals(await itemsOf('a.json', '{"text": '))).toEqual(['not-json']);
  });

  test('compressed is read as what is inside', async () => {
    const stream = new Blob([JSON.stringify({ text: PROSE[0] })])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(documents(await itemsOf('a.json.gz', bytes))[0]?.text).toBe(PROSE[0]);
  });
});

describe('a table', () => {
  test('has a document a row, told by the line it begins at, over the line ends of a cell', async () => {
    const items = await itemsOf(
      'a.csv',
      `\uFEFFtitle,text,date\r\nWeir,"It said: ""closed"",\r\nand meant it.",2026-03-11\r\n\r\n,,\r\nMill,${PROSE[0]!.replaceAll(',', '')},soon\r\n`,
    );
    expect(items.map(({ at }) => at.line)).toEqual([2, 5, 6]);
    expect(items[0]).toMatchObject({
      document: {
        title: 'Weir',
        text: 'It said: "closed",\nand meant it.',
        published: { iso: '2026-03-11' },
      },
    });
    expect(items[1]).toMatchObject({ kind: 'refused', reason: 'missing-field' });
    expect(items[2]).toMatchObject({ without: ['date'] });
  });

  test('is parted by whatever parts its first row', async () => {
    expect(documents(await itemsOf('a.tsv', `text\ttitle\n${PROSE[0]}\tWeir\n`))[0]).toMatchObject({
      title: 'Weir',
    });
    expect(documents(await itemsOf('a.csv', `text;title\n${PROSE[1]};Weir\n`))[0]).toMatchObject({
      title: 'Weir',
    });
  });
});

describe('a feed', () => {
  test('in RSS has the fullest text of each entry', async () => {
    const items = await itemsOf(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Basin Weekly</title><language>en</language>
<item><title>Weir closed &amp; shut</title><link>https://basin.example/weir</link><pubDate>Wed, 11 Mar 2026 16:40:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>${PROSE[0]}</p><p>${PROSE[1]}</p><script>alert(1)</script>]]></content:encoded></item>
<item><title>Empty</title><link>https://basin.example/empty</link></item></channel></rss>`,
    );
    expect(items[0]).toMatchObject({
      document: {
        title: 'Weir closed & shut',
        publisher: 'Basin Weekly',
        url: 'https://basin.example/weir',
        published: { iso: '2026-03-11T16:40:00Z' },
        text: `${PROSE[0]}\n\n${PROSE[1]}`,
        language: 'en',
      },
    });
    expect(items[1]).toMatchObject({ kind: 'refused', reason: 'missing-field', at: { entry: 'Empty' } });
  });

  test('in Atom too', async () => {
    const [document] = documents(
      await itemsOf(
        'a.atom',
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Basin</title><entry><title type="html">Weir</title><link rel="alternate" href="https://basin.example/w"/><updated>2026-03-11T16:40:00Z</updated><content type="html">&lt;p&gt;${PROSE[0]}&lt;/p&gt;</content></entry></feed>`,
      ),
    );
    expect(document).toMatchObject({ title: 'Weir', url: 'https://basin.example/w', text: PROSE[0] });
  });
});

test('a newsletter is read from its letter', async () => {
  const [document] = documents(
    await itemsOf(
      'letter.eml',
      [
        'From: Basin Weekly <news@basin.example>',
        'Subject: =?utf-8?Q?Weir_closed?=',
        'Message-ID: <one@basin.example>',
        'Date: Wed, 11 Mar 2026 16:40:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
        '',
        `<div><p>${PROSE[0]}</p><p>${PROSE[1]}</p></div>`,
      ].join('\r\n'),
    ),
  );
  expect(document).toMatchObject({
    title: 'Weir closed',
    publisher: 'Basin Weekly',
    published: { iso: '2026-03-11T16:40:00Z' },
  });
  expect(document?.text).toContain(PROSE[1]);
});

test.each([
  [
    'subscriptions.opml',
    '<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://a.example/rss"/></body></opml>',
  ],
  ['bookmarks.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="https://a.example/">A</A></DL>'],
])('%s is told to be a list of addresses', async (path, content) => {
  expect(refusals(await itemsOf(path, content))).toEqual(['addresses-only']);
});

test.each([
  ['feed.html', '<?xml version="1.0"?><rss><channel></channel></rss>', []],
  ['page', `<!DOCTYPE html>${page().slice(15)}`, ['document']],
])('%s is told by how it begins', async (path, content, kinds) => {
  expect((await itemsOf(path, content)).map(({ kind }) => kind)).toEqual(kinds);
});
