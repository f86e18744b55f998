/**
 * What a page says about its story. Sources in order of trust: JSON-LD, meta tags, microdata, `<time>`, the visible
 * byline. What no source says is null; where two trusted sources contradict each other, neither is believed.
 */
import type { Article } from '../model';
import { authorOf } from './byline';
import { canonicalUrl } from './canonical-url';
import { type StructuredStory, structuredStory } from './json-ld';
import { isAddress, metaOf, oneLine, property } from './meta-tags';
import { modifiedOf, publishedOf } from './published';
import type { Steps } from './steps';

/** Everything of an article but its text. */
export type Metadata = Omit<Article, 'text' | 'blocks' | 'links' | 'corrections'> & {
  /** Corrections that the page's structured account of itself names. */
  corrections: string[];
};

const PUBLISHER = 'og:site_name dc.publisher dcterms.publisher publisher citation_publisher'.split(' ');
const SEPARATOR = /\s+[|–—·•»«:-]\s+|\s*\|\s*/;

/** Reads the metadata; what the page does not say is null, `und` or, for the title, empty. `address` is where it was loaded from. */
export function* readMetadata(document: Document, address: string): Steps<Metadata> {
  const meta = metaOf(document);
  const named = documentTitles(document);
  const story = structuredStory(document, named[0] ?? '');
  yield;
  const title = titleOf(document, meta, story, named);
  const publisher = publisherOf(document, meta, story, title);
  yield;
  const published = publishedOf(document, meta, story);
  yield;
  const modified = modifiedOf(document, meta, story, published);
  yield;
  return {
    url: canonicalUrl(document, address, story?.url ?? null),
    title,
    author: authorOf(document, meta, story),
    publisher,
    published,
    modified,
    language: languageOf(document, meta, story),
    ...(story?.partial ? { partial: true } : {}),
    corrections: story?.corrections ?? [],
  };
}

/** What the page calls itself where readers do not look: `<title>` and the titles made for sharing. */
export function documentTitles(document: Document): string[] {
  const meta = metaOf(document);
  return [document.title, meta.get('og:title'), meta.get('twitter:title')].flatMap((title) => {
    const clean = oneLine(title);
    return clean === '' ? [] : [clean];
  });
}

/** Does the page call itself a story, to search engines or for sharing? */
export function saysStory(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return type?.trim().toLowerCase() === 'article' || structuredStory(document, '') !== null;
}

/** The visible headline when it is one (part of what the page calls itself), else the title made for sharing. */
function titleOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  story: StructuredStory | null,
  named: readonly string[],
): string {
  const site = fold(meta.get('og:site_name') ?? story?.publisher ?? '');
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => oneLine(heading.textContent))
    .filter((text) => text !== '' && text.length < 300 && fold(text) !== site);
  const known = [...named, story?.headline ?? ''].filter((text) => text !== '');
  const shared = (text: string) => Math.max(0, ...known.map((name) => sharedWords(text, name)));
  const [headline] = headings.filter((text) => shared(text) > 0).sort((a, b) => shared(b) - shared(a));
  if (headline !== undefined) return headline;
  const given = meta.get('og:title') ?? meta.get('twitter:title') ?? story?.headline;
  if (given) return oneLine(given);
  return (
    (headings.length === 1 && headings[0]) ||
    withoutSite(oneLine(document.title).replace(PRINTED, ''), site) ||
    headings[0] ||
    ''
  );
}

/** How many words two titles share; 0 when that is less than half of the shorter one. */
function sharedWords(a: string, b: string): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared * 2 < Math.min(wordsA.size, wordsB.size) ? 0 : shared;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** What a view for printing puts before the title of its story, which has no headline element there. */
const PRINTED = /^print(?:able|er[- ]friendly)?(?: (?:version|view|page))?(?: of)? ?[:|–—-] /i;

/** "Headline | The Paper" -> "Headline"; the longest part when the site's name is not known. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const own = parts.filter((part) => site === '' || fold(part) !== site);
  return own.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function publisherOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  story: StructuredStory | null,
  title: string,
): string | null {
  for (const name of [
    story?.publisher,
    ...PUBLISHER.map((key) => meta.get(key)),
    property(document, 'publisher'),
  ]) {
    if (name && name.length < 80 && !isAddress(name)) return name;
  }
  // "Headline – The Paper": what is left of the page's title beside its headline names the site.
  const parts = oneLine(document.title).split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  const rest = fold(parts.slice(0, -1).join(''));
  return rest !== '' && rest.includes(fold(title)) && last.length < 40 ? last || null : null;
}

function languageOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  story: StructuredStory | null,
): string {
  const declared = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    meta.get('content-language'),
    meta.get('og:locale'),
    story?.language,
  ];
  for (const tag of declared) {
    try {
      const [canonical] = Intl.getCanonicalLocales((tag ?? '').trim().replace(/_/g, '-'));
      if (canonical !== undefined && /^[a-z]{2,3}(?:-|$)/.test(canonical)) return canonical;
    } catch {
      // Not a language tag ("english"): ask the next.
    }
  }
  return 'und';
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
