/** Every block of a page is part of its story or left out for a reason, and the reading is the same either way. */
import { describe, expect, it, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page';
import type { RemovalReason } from '../../../lib/page/story';
import { ADDRESS, documentOf, golden, pageHtml, pageNames } from './fixtures';

function removedFrom(html: string) {
  const removed: [RemovalReason, string][] = [];
  const { extraction } = readPage(documentOf(html), {
    url: ADDRESS,
    onRemoved: (block, reason) => removed.push([reason, block.content.text]),
  });
  return { removed, extraction };
}

const PROSE =
  'The council met on Monday evening and voted, after four hours of debate, to keep the swimming bath open.';
const PAGE = `<body>
  <nav><p>Home and a few more words of navigation</p></nav>
  <main class="story">
    <p>Posted in Local news by somebody</p>
    <h1>Council keeps the swimming bath open after long debate</h1>
    <p>${PROSE} One.</p><p>${PROSE} Two.</p>
    <figure><img src="a.png"><figcaption>The bath in 1931.</figcaption></figure>
    <div class="share-bar"><p>Share this story with your friends</p></div>
    <p>Advertisement</p>
    <p><a href="/x">Another story that is only a link to it</a></p>
    <p>${PROSE} Three.</p>
    <h2>A heading with nothing below</h2>
  </main>
  <footer><p>Copyright of the paper, all rights reserved</p></footer>
</body>`;

describe('a page read with reasons', () => {
  it('tells of each block that is left out', () => {
    const { removed, extraction } = removedFrom(PAGE);
    const reasons = Object.fromEntries(removed.map(([reason, text]) => [text, reason]));
    expect(reasons).toMatchObject({
      'The bath in 1931.': 'caption',
      'Share this story with your friends': 'furniture',
      Advertisement: 'furniture-line',
      'Another story that is only a link to it': 'links',
      'A heading with nothing below': 'empty-heading',
      'Home and a few more words of navigation': 'outside',
    });
    expect(extraction.ok && extraction.article.text).toContain('Three.');
  });
});

test.each(pageNames())(
  '%s reads the same with and without, and no block is both kept and left out',
  (name) => {
    const { removed, extraction } = removedFrom(pageHtml(name));
    expect(golden(extraction)).toEqual(
      golden(readPage(documentOf(pageHtml(name)), { url: ADDRESS }).extraction),
    );
    if (!extraction.ok) return;
    const { text, blocks } = extraction.article;
    const kept = blocks.length;
    expect(new Set(removed).size).toBe(removed.length);
    expect(kept).toBeGreaterThan(0);
    expect(text.length).toBeGreaterThan(0);
  },
);
