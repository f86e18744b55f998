/** What readPage promises besides the text: the page is left alone, and "no article" has its reasons. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page';
import { PAGE } from '../../../lib/page/weights';
import { ADDRESS, documentOf, pageHtml, pageNames, sentenceSpans } from './fixtures';

const SENTENCE =
  'The council met on Monday evening and voted, after four hours of debate, to keep the swimming bath open. ';

function outcome(html: string, options: { contentType?: string } = {}): string {
  const { extraction } = readPage(documentOf(html, options), { url: ADDRESS });
  return extraction.ok ? 'article' : extraction.reason;
}

test('the live page is never changed, neither by reading nor by asking for ranges', () => {
  for (const name of pageNames()) {
    const document = documentOf(pageHtml(name));
    const before = document.documentElement.outerHTML;
    const observer = new document.defaultView!.MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const reading = readPage(document, { url: ADDRESS });
    if (reading.extraction.ok) {
      for (const span of sentenceSpans(reading.extraction.article)) reading.spanOf(reading.rangeOf(span)!);
    }
    expect(observer.takeRecords(), name).toEqual([]);
    expect(document.documentElement.outerHTML, name).toBe(before);
  }
});

describe('no article', () => {
  test.each([
    ['an empty document', '', 'empty-page'],
    [
      'only hidden and inert content',
      '<script>let x = 1</script><p hidden>Hidden.</p><style>p{}</style>',
      'empty-page',
    ],
    ['a frameset', '<frameset><frame src="a.html"></frameset>', 'empty-page'],
    ['one sentence', `<p>${SENTENCE}</p>`, 'no-story'],
    [
      'a page of links',
      `<ul>${'<li><a href="/x">A headline that is quite long, as headlines often are today</a></li>'.repeat(30)}</ul>`,
      'no-story',
    ],
    [
      'a single sentence that calls itself an article',
      `<meta property="og:type" content="article"><p>${SENTENCE}</p>`,
      'article',
    ],
    ["the browser's own picture viewer", '<body style="margin:0"><img src="/a.png"></body>', 'not-html'],
    [
      "the browser's own PDF viewer",
      '<body><embed type="application/pdf" src="about:blank"></body>',
      'not-html',
    ],
  ])('%s', (_, html, expected) => {
    expect(outcome(html)).toBe(expected);
  });

  test('XML is not read, XHTML is', () => {
    expect(outcome('<feed><entry>x</entry></feed>', { contentType: 'application/xml' })).toBe('not-html');
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>${SENTENCE.repeat(3)}</p></body></html>`;
    expect(outcome(xhtml, { contentType: 'application/xhtml+xml' })).toBe('article');
  });

  test('a story as long as a book is too large', () => {
    const paragraph = `<p>${SENTENCE.repeat(40)}</p>`;
    expect(outcome(paragraph.repeat(Math.ceil(PAGE.maxStory / (SENTENCE.length * 40)) + 2))).toBe(
      'too-large',
    );
  });
});

test('plain text as browsers show it: blank lines part paragraphs', () => {
  const { extraction } = readPage(
    documentOf(`<pre>${SENTENCE}\nand went home.\n\n${SENTENCE}\n \n${SENTENCE}</pre>`),
  );
  expect(extraction.ok && extraction.article.blocks.length).toBe(3);
});

test('odd markup never throws', () => {
  for (const html of [
    '<p>a<table><tr><td><p>b<td>c</table>',
    `<svg><foreignObject><p>${SENTENCE.repeat(3)}</p></foreignObject></svg>`,
    `<article>${'<div>'.repeat(600)}${SENTENCE.repeat(3)}`,
    `<script type="application/ld+json">{"@graph":[[[[[[[[[{}]]]]]]]]]}</script><link rel="canonical" href="http://["><p>${SENTENCE.repeat(3)}`,
    `<html lang="-"><meta name="date" content="99999-99-99"><time datetime="x">y</time><p>${SENTENCE.repeat(3)}`,
  ]) {
    expect(() => readPage(documentOf(html), { url: 'not an address' })).not.toThrow();
  }
});
