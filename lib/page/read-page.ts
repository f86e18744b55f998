/**
 * Document -> article, with the way back: the page's story, what the page says about it, and for any span of its text
 * the live range in the page.
 *
 * The page is only read. Its nodes are looked at where they stand, so no copy is made and nothing has to be mapped back
 * from one; a test holds the promise with a mutation observer.
 */
import type { Block, Extraction, NoArticleReason, Span } from '../model';
import { pageReviews } from './claim-review';
import { pageCorrections } from './corrections';
import { Visibility } from './hidden';
import { type LinkedSpan, linksOf } from './links';
import { documentTitles, readMetadata, saysStory } from './metadata';
import { type PageBlock, pageBlocks } from './page-text';
import { replacedTexts } from './replaced';
import { finish, finishInSlices, type Steps } from './steps';
import { findStory, type OnRemoved, type Story } from './story';
import { type Segment, TextMap } from './text-map';
import { PAGE, STORY } from './weights';
import { whatIsMissing } from './what-is-missing';

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
  /** Follows text that the page wrote again in other nodes; false when these records tell of none of ours. */
  follow(records: readonly MutationRecord[]): boolean;
}

/** Reading options. `url` stands in where the document has no address of its own (tests, stored pages). */
export interface ReadOptions {
  url?: string;
  /** Told of each block of text that is no part of the story, and why; for those who want to look into a reading. */
  onRemoved?: OnRemoved;
}

/**
 * Reads the page at once. Never throws on odd markup. Nothing is watched: a page that changes is read by calling again,
 * and `article.text` tells whether anything changed.
 */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  return finish(reading(document, options));
}

/** Reads the page in slices of some milliseconds, so that a large page stays responsive; `pause` waits between them. */
export function readPageInSlices(
  document: Document,
  options: ReadOptions & { pause?: () => Promise<void> } = {},
): Promise<PageReading> {
  return finishInSlices(reading(document, options), options.pause);
}

function* reading(document: Document, options: ReadOptions): Steps<PageReading> {
  if (!READABLE_TYPES.has(document.contentType ?? 'text/html')) return without('not-html');
  const { body } = document;
  if (!body) return without('empty-page');
  if (isViewer(body)) return without(whatIsMissing(document, 'not-html'));
  const blocks = yield* pageBlocks(body);
  if (blocks === null) return without('too-large');
  if (blocks.length === 0) return without(whatIsMissing(document, 'empty-page'));
  const address = options.url ?? document.URL ?? '';
  const { corrections: named, ...metadata } = yield* readMetadata(document, address);
  yield;
  const visibility = new Visibility(body);
  const titles = [metadata.title, ...documentTitles(document)];
  const story = yield* findStory(
    blocks,
    body,
    titles,
    (element) => visibility.isHidden(element),
    options.onRemoved,
  );
  if (story === null || !isStory(story, document)) return without(whatIsMissing(document, 'no-story'));
  const shown = visibleOf(story.blocks, visibility);
  if (options.onRemoved) {
    const left = new Set(shown.map(({ element }) => element));
    for (const block of story.blocks) if (!left.has(block.element)) options.onRemoved(block, 'hidden');
  }
  yield;
  const { text, blocks: placed, segments, linked } = place(shown);
  if (text === '') return without('no-story');
  if (text.length > PAGE.maxStory) return without('too-large');
  const own = [metadata.url, address];
  // A document without an address of its own resolves nothing.
  const base = /^https?:/.test(body.baseURI ?? '') ? body.baseURI : address;
  const links = linksOf(text, linked, base, own);
  const corrections = pageCorrections(blocks, story.root, named);
  const reviews = pageReviews(document);
  const map = new TextMap(text, segments);
  return {
    extraction: {
      ok: true,
      article: { ...metadata, ...corrections, ...reviews, text, blocks: placed, links },
    },
    root: story.root,
    rangeOf: (span) => map.rangeOf(span),
    spanOf: (range) => map.spanOf(range),
    follow(records) {
      const replaced = replacedTexts(records, (node) => map.has(node));
      map.follow(replaced);
      return replaced.size > 0;
    },
  };
}

/** Enough prose, and no list of other stories; a page that calls itself an article is given the benefit of the doubt. */
function isStory(story: Story, document: Document): boolean {
  if (saysStory(document)) return story.prose >= STORY.minimumSaid;
  return story.prose >= STORY.minimum && !story.isIndex;
}

/** The browser's own viewer of a picture, a film or a PDF file: a page that is one element. */
function isViewer(body: Element): boolean {
  const only = body.children.length === 1 ? body.firstElementChild : null;
  return only !== null && VIEWERS.has(only.localName) && (body.textContent ?? '').trim() === '';
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
  return {
    extraction: { ok: false, reason },
    root: null,
    rangeOf: () => null,
    spanOf: () => null,
    follow: () => false,
  };
}

/** A story's blocks as one text. */
interface Placed {
  text: string;
  blocks: Block[];
  segments: Segment[];
  /** Where a link's words stand, in order. */
  linked: LinkedSpan[];
}

/** Joins blocks by a blank line and moves their segments and links along. */
function place(blocks: readonly PageBlock[]): Placed {
  const placed: Block[] = [];
  const segments: Segment[] = [];
  const linked: LinkedSpan[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const block of blocks) {
    const { text } = block.content;
    let open = null as LinkedSpan | null;
    for (const segment of block.content.segments) {
      segments.push({ ...segment, at: segment.at + at });
      const anchor = block.anchors.get(segment.node);
      const end = segment.at + at + segment.length;
      if (anchor === undefined) open = null;
      else if (open?.anchor === anchor) open.end = end;
      else {
        open = { anchor, start: segment.at + at, end };
        linked.push(open);
      }
    }
    placed.push({ kind: block.kind, start: at, end: at + text.length });
    parts.push(text);
    at += text.length + 2;
  }
  return { text: parts.join('\n\n'), blocks: placed, segments, linked };
}
