import { afterEach, describe, expect, it } from 'vitest';
import type { Ends } from '../../../lib/capture/boundaries';
import { endsOf } from '../../../lib/capture/boundaries';
import type { WantedMark } from '../../../lib/capture/capture';
import type { Boundary } from '../../../lib/export/anchors';
import { readPage } from '../../../lib/page/read-page';

const LONG =
  'The newspaper has followed the matter since it began in the spring, when residents of the old town first met in the hall of the parish church to talk about it.';

afterEach(() => document.body.replaceChildren());

function page(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

/** The claims `words` in a page of this story, wanted. */
function wanted(...words: string[]): WantedMark[] {
  const page = readPage(document);
  if (!page.extraction.ok) throw new Error(page.extraction.reason);
  const { text } = page.extraction.article;
  return words.map((each, index) => {
    const start = text.indexOf(each);
    if (start < 0) throw new Error(`the story does not say ${each}`);
    return { id: each, number: index + 1, status: 'unmatched', start, end: start + each.length, text: each };
  });
}

/** What somebody else's XPath finds between the ends. */
function between({ start, end }: Ends): string {
  const range = document.createRange();
  const at = ({ path, offset }: Boundary): [Node, number] => {
    const element = document.evaluate(path, document, null, 9, null).singleNodeValue;
    if (!element) throw new Error(`nothing at ${path}`);
    const walker = document.createTreeWalker(element, 4);
    let left = offset;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { length } = [...node.data];
      if (left <= length) return [node, [...node.data].slice(0, left).join('').length];
      left -= length;
    }
    throw new Error(`${path} has no ${offset} characters`);
  };
  range.setStart(...at(start));
  range.setEnd(...at(end));
  return range.toString().replace(/\s+/g, ' ');
}

describe('where claims begin and end in the elements of a page', () => {
  it('is told in XPath and code points, through inline markup, emoji and siblings of one name', () => {
    const [first, second] = ['Ana 👩‍👩‍👧 said the bridge is closed.', 'The works cost 4 million crowns.'];
    page(`<main><article><h1>Bridge closed</h1><p>${LONG}</p>
      <p>🎉 Ana 👩‍👩‍👧 said the <a href="/b"><b>bridge</b> is</a> closed. ${LONG}</p><p>${LONG} The works
      cost <em>4 million</em> crowns.</p></article></main>`);
    const ends = endsOf(document, wanted(first, second));
    expect(Object.keys(ends)).toEqual([first, second]);
    for (const words of [first, second]) expect(between(ends[words] as Ends)).toBe(words);
    expect(ends[second]?.start.path).toBe('/html[1]/body[1]/main[1]/article[1]/p[3]');
  });

  it('is not told of what the page has no longer', () => {
    page(`<article><h1>Bridge closed</h1><p>${LONG} ${LONG}</p></article>`);
    const gone: WantedMark = { id: 'x', number: 1, status: 'unmatched', start: 0, end: 9, text: 'Not there' };
    expect(endsOf(document, [gone])).toEqual({});
  });
});
