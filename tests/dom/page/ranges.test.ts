/** Offsets are promises: what the article's text says stands in the page where its ranges point. */
import { describe, expect, test } from 'vitest';
import type { Article, Span } from '../../../lib/model';
import { type PageReading, readPage } from '../../../lib/page/read-page';
import { normalizeText } from '../../../lib/page/text-map';
import { ADDRESS, documentOf, pageHtml, pageNames, sentenceSpans } from './fixtures';

/** White space aside: a `<br>` or a cell's edge is a space in the text and nothing in a range's string. */
const bare = (text: string) => normalizeText(text).replace(/ /g, '');

function articleOf(reading: PageReading): Article {
  if (!reading.extraction.ok) throw new Error(`no article: ${reading.extraction.reason}`);
  return reading.extraction.article;
}

function spanFor(article: Article, quote: string): Span {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { start, end: start + quote.length };
}

const STORY =
  'The council met on Monday evening and voted, after four hours of debate, to keep the swimming bath open.';
const pageWith = (body: string) =>
  documentOf(
    `<html><head><meta property="og:type" content="article"></head><body><article>${body}<p>${STORY}</p></article></body></html>`,
  );

describe('every sentence of every fixture', () => {
  for (const name of pageNames()) {
    const document = documentOf(pageHtml(name));
    const reading = readPage(document, { url: ADDRESS });
    if (!reading.extraction.ok) continue;
    const article = reading.extraction.article;

    test(`${name}: a span's range reads as the span does, and leads back to it`, () => {
      for (const span of sentenceSpans(article)) {
        const quote = article.text.slice(span.start, span.end);
        const range = reading.rangeOf(span);
        expect(range, quote).not.toBeNull();
        // Text that is hidden in the middle of a sentence stands in the range and is not read.
        const hidden = range!.cloneContents().querySelector('[hidden],.tooltip,.sr-only,sup') !== null;
        if (!hidden) expect(bare(range!.toString())).toBe(bare(quote));
        expect(reading.spanOf(range!)).toEqual(span);
      }
    });

    test(`${name}: blocks tile the text`, () => {
      let end = -2;
      for (const block of article.blocks) {
        expect(block.start).toBe(end + 2);
        expect(article.text.slice(end < 0 ? 0 : end, block.start)).toBe(end < 0 ? '' : '\n\n');
        expect(normalizeText(article.text.slice(block.start, block.end))).toBe(
          article.text.slice(block.start, block.end),
        );
        end = block.end;
      }
      expect(end).toBe(article.text.length);
    });
  }
});

describe('a range starts and ends on characters', () => {
  test('a span across soft hyphens and collapsed space covers them', () => {
    const document = pageWith(
      '<p>The re\u00adser\u00advoir   holds\n 71&nbsp;per cent of what it held at this time of last year.</p>',
    );
    const reading = readPage(document);
    const article = articleOf(reading);
    const range = reading.rangeOf(spanFor(article, 'reservoir holds 71 per cent'));
    expect(range!.toString()).toBe('re\u00adser\u00advoir   holds\n 71\u00a0per cent');
  });

  test('a span that begins and ends between blocks is drawn in to the text', () => {
    const document = pageWith(
      '<p>A first paragraph of the story that is long enough to be taken for one.</p>',
    );
    const reading = readPage(document);
    const { blocks } = articleOf(reading);
    const range = reading.rangeOf({ start: blocks[0]!.end, end: blocks[1]!.start + 11 });
    expect(range!.toString()).toBe('The council');
  });

  test('a span of separators only, an empty one and one beyond the text have no range', () => {
    const reading = readPage(
      pageWith('<p>A first paragraph of the story that is long enough to be taken for one.</p>'),
    );
    const { blocks, text } = articleOf(reading);
    expect(reading.rangeOf({ start: blocks[0]!.end, end: blocks[1]!.start })).toBeNull();
    expect(reading.rangeOf({ start: 5, end: 5 })).toBeNull();
    expect(reading.rangeOf({ start: text.length, end: text.length + 9 })).toBeNull();
  });
});

describe('a page that changes', () => {
  const cases: [string, (paragraph: Element) => void][] = [
    ['the paragraph is removed', (paragraph) => paragraph.remove()],
    [
      'its text is replaced',
      (paragraph) => paragraph.replaceChildren('Something else altogether stands here now.'),
    ],
    [
      'its text is edited',
      (paragraph) => {
        (paragraph.firstChild as Text).data = (paragraph.firstChild as Text).data.replace('long', 'LONG');
      },
    ],
    [
      'its text node is split',
      (paragraph) => {
        (paragraph.firstChild as Text).splitText(30);
      },
    ],
  ];
  for (const [what, change] of cases) {
    test(`${what}: null, and the other paragraphs keep their ranges`, () => {
      const document = pageWith(
        '<p>A first paragraph of the story that is long enough to be taken for one.</p>',
      );
      const reading = readPage(document);
      const { blocks } = articleOf(reading);
      change(document.querySelector('p')!);
      expect(reading.rangeOf(blocks[0]!)).toBeNull();
      expect(reading.rangeOf(blocks[1]!)!.toString()).toBe(STORY);
    });
  }
});

describe('from a selection to the text', () => {
  const document = pageWith(
    '<p>First comes <b>one</b> paragraph, which is a little longer than the rest.</p><aside>An aside of the page.</aside><p>Then another one, which nobody would call short either.</p>',
  );
  const reading = readPage(document);
  const article = articleOf(reading);
  const select = (from: Node, start: number, to: Node, end: number) => {
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
  };
  const quoted = (range: Range) => {
    const span = reading.spanOf(range);
    return span === null ? null : article.text.slice(span.start, span.end);
  };
  const [first, second] = document.querySelectorAll('p');

  test('inside one text node', () => {
    expect(quoted(select(second!.firstChild!, 5, second!.firstChild!, 12))).toBe('another');
  });
  test('across elements, with boundaries on elements', () => {
    expect(quoted(select(first!, 0, first!, 2))).toBe('First comes one');
  });
  test('across blocks and what stands between them', () => {
    expect(quoted(select(first!.lastChild!, 1, second!.firstChild!, 4))).toMatch(
      /^paragraph, .* rest\.\n\nThen$/s,
    );
  });
  test('around the whole page', () => {
    expect(quoted(select(document.body, 0, document.body, document.body.childNodes.length))).toBe(
      article.text,
    );
  });
  test('outside the story: null', () => {
    const aside = document.querySelector('aside')!.firstChild!;
    expect(quoted(select(aside, 0, aside, 8))).toBeNull();
  });
});

test('text in an open shadow root is read, with its slots, and has ranges', () => {
  const document = pageWith(
    '<story-body><p slot="lead">A lead that stands outside the shadow root but is shown in it, first.</p></story-body>',
  );
  const host = document.querySelector('story-body')!;
  const root = host.attachShadow({ mode: 'open' });
  const lead = document.createElement('slot');
  lead.name = 'lead';
  const inside = document.createElement('p');
  inside.textContent =
    'A paragraph that stands inside the shadow root and is shown after the lead of the story.';
  root.append(lead, inside);
  const reading = readPage(document);
  const article = articleOf(reading);
  expect(article.text).toMatch(/^A lead .*\n\nA paragraph that stands inside .*\n\nThe council/s);
  expect(reading.rangeOf(spanFor(article, inside.textContent))!.toString()).toBe(inside.textContent);
});
