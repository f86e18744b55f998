/**
 * Document -> article, with the way back: the page's story, what the page says about it, and for any span of its text
 * the live range in the page.
 *
 * The page is only read. Its nodes are looked at where they stand, so no copy is made and nothing has to be mapped back
 * from one; a test holds the promise with a mutation observer.
 */
import type { Block, Extraction, NoArticleReason, Span } from '../model';
import { Visibility } from './hidden';
import { documentTitles, readMetadata } from './metadata';
import { type PageBlock, pageBlocks } from './page-text';
import { findStory } from './story';
import { type Segment, TextMap } from './text-map';
import { PAGE } from './weights';

const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
const VIEWERS = new Set(['embed', 'object', 'img', 'video', 'audio', 'iframe']);

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

/**
 * Reads the page once. `url` stands in where the document has no address of its own (tests, stored pages). Never throws
 * on odd markup; a page that changes later is read by calling this again.
 */
export function readPage(document: Document, options: { url?: string } = {}): PageReading {
  if (!READABLE_TYPES.has(document.contentType ?? 'text/html')) return without('not-html');
  const { body } = document;
  if (!body || isViewer(body)) return without(body ? 'not-html' : 'empty-page');
  if (isTooLarge(body)) return without('too-large');
  const blocks = pageBlocks(body);
  if (blocks.length === 0) return without('empty-page');
  const metadata = readMetadata(document, options.url ?? document.URL ?? '');
  const visibility = new Visibility();
  const titles = [metadata.title, ...documentTitles(document)];
  const story = findStory(blocks, body, titles, (element) => visibility.isHidden(element));
  if (story === null) return without('no-story');
  const { text, blocks: placed, segments } = place(visibleOf(story.blocks, visibility));
  if (text === '') return without('no-story');
  const map = new TextMap(text, segments);
  return {
    extraction: { ok: true, article: { ...metadata, text, blocks: placed } },
    root: story.root,
    rangeOf: (span) => map.rangeOf(span),
    spanOf: (range) => map.spanOf(range),
  };
}

/** The browser's own viewer of a picture, a film or a PDF file: a page that is one element. */
function isViewer(body: Element): boolean {
  const only = body.children.length === 1 ? body.firstElementChild : null;
  return only !== null && VIEWERS.has(only.localName) && (body.textContent ?? '').trim() === '';
}

/** Counts elements until there are too many to walk through without the page noticing. */
function isTooLarge(body: Element): boolean {
  return (
    body.getElementsByTagName('*').length > PAGE.maxElements ||
    (body.textContent ?? '').length > PAGE.maxCharacters
  );
}

/** Leaves out what style sheets hide: whole blocks, and inline elements inside them. */
function visibleOf(blocks: readonly PageBlock[], visibility: Visibility): PageBlock[] {
  const isHidden = (node: Text) => node.parentElement !== null && visibility.isHidden(node.parentElement);
  return blocks
    .filter((block) => !visibility.isHidden(block.element))
    .map((block) => ({ ...block, content: block.content.without(isHidden) }))
    .filter((block) => block.content.text !== '');
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
