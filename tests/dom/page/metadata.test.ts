import { describe, expect, test } from 'vitest';
import { cleanUrl } from '../../../lib/page/canonical-url';
import { readMetadata } from '../../../lib/page/metadata';
import { finish } from '../../../lib/page/steps';
import { ADDRESS, documentOf } from './fixtures';

const read = (head: string, body = '') =>
  finish(readMetadata(documentOf(`<html><head>${head}</head><body>${body}</body></html>`), ADDRESS));
const ld = (story: unknown) => `<script type="application/ld+json">${JSON.stringify(story)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('sources in order of trust', () => {
  test('nothing said: nothing claimed', () => {
    expect(read('')).toEqual({
      url: 'https://news.example/story?id=7',
      corrections: [],
      title: '',
      author: null,
      publisher: null,
      published: null,
      modified: null,
      language: 'und',
    });
  });

  test('JSON-LD beats meta tags, meta tags beat the visible byline', () => {
    const byline = '<p class="byline">By Visible Name, Health Editor</p>';
    const tag = meta('author', 'Tagged Name');
    expect(read(ld({ '@type': 'Article', author: { name: 'Structured Name' } }) + tag, byline).author).toBe(
      'Structured Name',
    );
    expect(read(tag, byline).author).toBe('Tagged Name');
    expect(read('', byline).author).toBe('Visible Name');
  });

  test.each([
    [{ name: 'A. One' }, 'A. One'],
    [[{ name: 'A. One' }, 'B. Two'], 'A. One and B. Two'],
    [[{ name: 'A. One' }, { name: 'B. Two' }, { name: 'C. Three' }], 'A. One, B. Two and C. Three'],
    ['By A. One', 'A. One'],
    ['https://social.example/a', null],
    [[{ name: 'A. One' }, { name: 'A. One' }], 'A. One'],
  ])('author %j', (author, expected) => {
    expect(read(ld({ '@type': 'NewsArticle', author })).author).toBe(expected);
  });

  test('among several stories the one the page is titled after', () => {
    const list = [
      { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', headline: 'The bridge is closed', datePublished: '2021-01-01' },
    ];
    expect(read(`<title>The bridge is closed | Echo</title>${ld(list)}`).published?.iso).toBe('2021-01-01');
  });

  test('the publisher is followed to where it is defined, or read off the title', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', publisher: { '@id': '#o' } },
        { '@id': '#o', name: 'Town Gazette' },
      ],
    };
    expect(read(ld(graph)).publisher).toBe('Town Gazette');
    expect(
      read(
        '<title>The bridge is closed – Echo</title><meta property="og:title" content="The bridge is closed">',
      ).publisher,
    ).toBe('Echo');
    expect(read('<title>Bridge – what we know</title>').publisher).toBeNull();
  });
});

describe('published', () => {
  test('a less trusted source that agrees may say it more exactly', () => {
    const exact = meta('parsely-pub-date', '2024-03-01T09:30:00Z');
    expect(read(meta('article:published_time', '2024-03-01') + exact).published).toEqual({
      iso: '2024-03-01T09:30:00Z',
      certainty: 'exact',
    });
  });
  test('one that disagrees may not', () => {
    const other = meta('dc.date', '2023-01-01T09:30:00Z');
    expect(read(meta('article:published_time', '2024-03-01') + other).published).toEqual({
      iso: '2024-03-01',
      certainty: 'day',
    });
  });
  test('two trusted sources that contradict each other: unknown', () => {
    const structured = ld({ '@type': 'NewsArticle', datePublished: '2024-03-01' });
    expect(read(structured + meta('article:published_time', '2021-03-01')).published).toBeNull();
  });
  test('microdata, a time element and a dated line, in this order', () => {
    const micro = '<span itemprop="datePublished" content="2024-01-01">x</span>';
    const time = '<article><time datetime="2024-01-02">x</time></article>';
    const line = '<div class="date">3 January 2024</div>';
    expect(read('', micro + time + line).published?.iso).toBe('2024-01-01');
    expect(read('', time + line).published?.iso).toBe('2024-01-02');
    expect(read('', line).published?.iso).toBe('2024-01-03');
  });
  test('the time of an update or of a related story is none', () => {
    expect(
      read('', '<article><p>Updated <time datetime="2024-01-02">x</time></p></article>').published,
    ).toBeNull();
    expect(
      read('', '<main><div class="related"><time datetime="2024-01-02">x</time></div></main>').published,
    ).toBeNull();
  });
  test('modified before published is no time at all', () => {
    const times =
      meta('article:published_time', '2024-03-01T00:00:00Z') +
      meta('article:modified_time', '2022-03-01T00:00:00Z');
    expect(read(times).modified).toBeNull();
  });
});

describe('title', () => {
  test('the visible headline, when the page is titled after it', () => {
    expect(
      read(
        '<title>Bridge closed for weeks | Echo</title>',
        '<h1>Echo</h1><h1>Bridge is closed for nine weeks</h1>',
      ).title,
    ).toBe('Bridge is closed for nine weeks');
  });
  test('never the name of the site', () => {
    const head = '<title>Bridge closed for weeks | Echo</title><meta property="og:site_name" content="Echo">';
    expect(read(head, '<h1>Echo</h1>').title).toBe('Bridge closed for weeks');
  });
});

describe('address', () => {
  test.each([
    ['<link rel="canonical" href="/a?id=3&utm_source=x#y">', 'https://news.example/a?id=3'],
    ['<meta property="og:url" content="https://other.example/b">', 'https://other.example/b'],
    ['<link rel="canonical" href="https://news.example/">', 'https://news.example/story?id=7'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://news.example/story?id=7'],
    ['<link rel="canonical" href="http://[">', 'https://news.example/story?id=7'],
  ])('%s', (head, expected) => {
    expect(read(head).url).toBe(expected);
  });
  test('tracking is dropped, meaning is kept', () => {
    expect(cleanUrl('https://a.example/x?p=12&fbclid=1&page=2&gclid=3&utm_medium=m#c')).toBe(
      'https://a.example/x?p=12&page=2',
    );
    expect(cleanUrl('ftp://a.example/x')).toBeNull();
  });
});

test.each([
  ['<html lang="en_US">', 'en-US'],
  ['<html lang="EN-gb">', 'en-GB'],
  ['<html lang="english">', 'und'],
  ['<html><meta property="og:locale" content="pt_BR">', 'pt-BR'],
])('language of %s', (html, expected) => {
  expect(finish(readMetadata(documentOf(html), ADDRESS)).language).toBe(expected);
});
