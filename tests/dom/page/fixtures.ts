/** Page fixtures: a folder a page in tests/pages, `page.html` and what reading it must give, `expected.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Article, Extraction, Span } from '../../../lib/model';

export const PAGES = resolve('tests/pages');
export const ADDRESS = 'https://news.example/story?id=7&utm_campaign=x#comments';

export function pageNames(): string[] {
  return readdirSync(PAGES).sort();
}

export function pageHtml(name: string): string {
  return readFileSync(join(PAGES, name, 'page.html'), 'utf8');
}

/** A document of its own, as a browser would build it; scripts do not run. */
export function documentOf(html: string, options: { contentType?: string } = {}): Document {
  return new JSDOM(html, { url: ADDRESS, ...options }).window.document;
}

/** An extraction as the golden files spell it: the blocks and links with their text. */
export function golden(extraction: Extraction): Record<string, unknown> {
  if (!extraction.ok) return { reason: extraction.reason };
  const { text, blocks, links = [], ...metadata } = extraction.article;
  return {
    ...metadata,
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    ...(links.length > 0 && {
      links: links.map(({ start, end, url }) => `${text.slice(start, end)} -> ${url}`),
    }),
  };
}

/** Spans of about a sentence that lie inside one block, and every whole block. */
export function sentenceSpans({ text, blocks }: Article): Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    spans.push({ start: block.start, end: block.end });
    for (const match of text.slice(block.start, block.end).matchAll(/[^.!?。]+[.!?。]*/g)) {
      const start = block.start + match.index + (match[0].length - match[0].trimStart().length);
      const end = block.start + match.index + match[0].trimEnd().length;
      if (end > start) spans.push({ start, end });
    }
  }
  return spans;
}
