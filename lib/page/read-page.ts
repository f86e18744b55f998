/**
 * Document -> article, with the way back: the page's story, what the page says about it, and for any span of its text
 * the live range in the page.
 *
 * The page is only read. Its nodes are looked at where they stand, so no copy is made and nothing has to be mapped back
 * from one; a test holds the promise with a mutation observer.
 */
import type { Article, Block, Extraction, NoArticleReason, Span } from '../model';
import { isHiddenByStyle } from './hidden';
import { documentTitles, readMetadata } from './metadata';
import { type PageBlock, pageBlocks } from './page-text';
import { findStory } from './story';
import { type Segment, TextMap } from './text-map';

/** What reading a page gives: the article or the reason there is none, and both directions between text and page. */
export interface PageReading {
  extraction: Extraction;
  /** The element that holds the story; null without one. */
  root: Element | null;
  /** The live range behind a span of the article's text; null when the page has changed there or nothing stands behind it. */
  rangeOf(span: Span): Range | null;
  /** The part of the article's text inside a live range; null when the range lies outside the story. */
  spanOf(range: Range): Span | null;
}

/** Reads the page once. `url` stands in where the document has no address of its own (tests, stored pages). Never throws on odd markup. */
export function readPage(document: Document, options: { url?: string } = {}): PageReading {
  const { body } = document;
  if (body === null || body === undefined) return without('empty-page');
  const blocks = pageBlocks(body);
  if (blocks.length === 0) return without('empty-page');
  const metadata = readMetadata(document, options.url ?? document.URL ?? '');
  const story = findStory(blocks, body, [metadata.title, ...documentTitles(document)]);
  if (story === null) return without('no-story');
  const shown = story.blocks.filter((block) => !isHiddenByStyle(block.element));
  const { text, blocks: placed, segments } = place(shown.length > 0 ? shown : story.blocks);
  const article: Article = { ...metadata, text, blocks: placed };
  const map = new TextMap(text, segments);
  return {
    extraction: { ok: true, article },
    root: story.root,
    rangeOf: (span) => map.rangeOf(span),
    spanOf: (range) => map.spanOf(range),
  };
}

function without(reason: NoArticleReason): PageReading {
  return { extraction: { ok: false, reason }, root: null, rangeOf: () => null, spanOf: () => null };
}

/** Joins blocks by a blank line and moves their segments along. */
function place(blocks: readonly PageBlock[]): { text: string; blocks: Block[]; segments: Segment[] } {
  const placed: Block[] = [];
  const segments: Segment[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const block of blocks) {
    const { text } = block.content;
    for (const segment of block.content.segments) segments.push({ ...segment, at: segment.at + at });
    placed.push({ kind: block.kind, start: at, end: at + text.length });
    parts.push(text);
    at += text.length + 2;
  }
  return { text: parts.join('\n\n'), blocks: placed, segments };
}
