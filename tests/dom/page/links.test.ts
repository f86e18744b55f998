import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page';
import { PAGE } from '../../../lib/page/weights';
import { ADDRESS, documentOf } from './fixtures';

const PROSE =
  '<p>The harbour bridge will close to all traffic in April, the port authority said on Monday after a long inspection.</p>';

/** The links of a story that ends in `html`, as "words -> address"; every offset is checked by what it quotes. */
function links(html: string, head = '', options: { url?: string } = { url: ADDRESS }): string[] {
  const document = documentOf(
    `<html><head>${head}</head><body><nav><a href="/nav">Home</a></nav><article>${PROSE}${PROSE}${html}${PROSE}</article></body></html>`,
  );
  const { extraction } = readPage(document, options);
  if (!extraction.ok) throw new Error(extraction.reason);
  const { text, blocks, links: found = [] } = extraction.article;
  // A block that was taken for no part of the story would prove nothing.
  expect(blocks.length).toBeGreaterThan(3);
  return found.map(({ start, end, url }) => `${text.slice(start, end)} -> ${url}`);
}

describe('links of a story', () => {
  test.each([
    [
      'relative to the page',
      '<a href="notice?a=1">it said</a>',
      'it said -> https://news.example/notice?a=1',
    ],
    [
      'another site, tracking dropped',
      '<a href="//o.example/x?id=2&utm_source=s#c">it said</a>',
      'it said -> https://o.example/x?id=2',
    ],
    [
      'nested markup is one link',
      '<a href="/a"><b>Oskar</b> <i>Br<u>an</u>dt</i></a>',
      'Oskar Brandt -> https://news.example/a',
    ],
    [
      'white space at its edges is none of it',
      '<a href=" /a\n"> it said </a>',
      'it said -> https://news.example/a',
    ],
    ['over a line break', '<a href="/a">it<br>said</a>', 'it said -> https://news.example/a'],
    [
      'soft hyphens are not counted',
      '<a href="/a">au&shy;thor&shy;ity</a>',
      'authority -> https://news.example/a',
    ],
  ])('%s', (_, anchor, expected) => {
    expect(links(`<p>The inspection was long, as ${anchor} on Monday, and thorough.</p>`)).toEqual([
      expected,
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'mailto:desk@news.example',
    'tel:123',
    'ftp://o.example/x',
    'http://[',
    '',
    '#notes',
    '/story?id=7#notes',
    'https://news.example/story?id=7&utm_source=mail',
    `/${'x'.repeat(PAGE.maxAddress)}`,
  ])('left out: %s', (href) => {
    expect(links(`<p>The inspection was long, as <a href="${href}">it said</a>.</p>`)).toEqual([]);
  });

  test('without an address, words or a place in the story there is no link', () => {
    const none =
      '<a name="x">it said</a><a href="/i"><img src="i.png" alt="bridge"></a><a href="/h" hidden>and</a>';
    expect(links(`<p>The inspection was long, as ${none}.</p>`)).toEqual([]);
  });

  test('the base element is what addresses are relative to', () => {
    expect(
      links('<p>It was long, <a href="x">it said</a>.</p>', '<base href="https://b.example/y/">'),
    ).toEqual(['it said -> https://b.example/y/x']);
  });

  test('two links side by side are two; one around two paragraphs is one in each', () => {
    const html =
      '<p>It was long, as <a href="/1">one</a><a href="/2">two</a> said.</p><a href="/3"><p>The first paragraph of it.</p><p>The second paragraph of it.</p></a>';
    expect(links(html)).toEqual([
      'one -> https://news.example/1',
      'two -> https://news.example/2',
      'The first paragraph of it. -> https://news.example/3',
      'The second paragraph of it. -> https://news.example/3',
    ]);
  });

  test('hidden words before a link do not move it', () => {
    const html =
      '<p>It was <span class="gone">very very</span> long, <a href="/1">it <span class="gone">once</span> said</a>.</p>';
    expect(links(html, '<style>.gone { display: none }</style>')).toEqual([
      'it said -> https://news.example/1',
    ]);
  });

  test('so many and no more', () => {
    const many = Array.from({ length: PAGE.maxLinks + 5 }, (_, n) => `Word ${n} of <a href="/${n}">it</a>.`);
    expect(links(`<p>${many.join(' ')}</p>`)).toHaveLength(PAGE.maxLinks);
  });
});
