/**
 * What a page says about its story. Sources in order of trust: JSON-LD, meta tags, microdata, `<time>`, the visible
 * byline. What no source says is null; where two trusted sources contradict each other, neither is believed.
 */
import type { Article, PublishedTime } from '../model';
import { canonicalUrl } from './canonical-url';
import { type StructuredStory, structuredStory } from './json-ld';
import type { Steps } from './steps';
import { clearlyBefore, parseTime, sameDay } from './times';

/** Everything of an article but its text. */
export type Metadata = Omit<Article, 'text' | 'blocks'>;

const PUBLISHED =
  'article:published_time article:published article.published og:article:published_time og:published_time og:pubdate datepublished dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date parsely-pub-date sailthru.date citation_publication_date citation_date publication_date publish-date publish_date pubdate pub_date published_at published_time date'.split(
    ' ',
  );
/** The only one of them that many independent tools read, so that pages take care of it: it may contradict JSON-LD. */
const TRUSTED = PUBLISHED.slice(0, 3);
const MODIFIED =
  'article:modified_time article:modified article.updated og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified lastmod last-modified updated-date'.split(
    ' ',
  );
const AUTHOR =
  'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author byl byline content-creator'.split(
    ' ',
  );
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
  const modified = firstTime([
    story?.modified,
    ...MODIFIED.map((name) => meta.get(name)),
    property(document, 'dateModified'),
  ]);
  yield;
  return {
    url: canonicalUrl(document, address, story?.url ?? null),
    title,
    author: authorOf(document, meta, story),
    publisher,
    published,
    modified: modified !== null && published !== null && clearlyBefore(modified, published) ? null : modified,
    language: languageOf(document, meta, story),
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

/** Meta tags by lower-case name; the first of each name that says something. */
function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = oneLine(tag.getAttribute('content'));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
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
  const headline = headings.find((text) => known.some((name) => overlap(text, name) >= 0.5));
  if (headline !== undefined) return headline;
  const shared = meta.get('og:title') ?? meta.get('twitter:title') ?? story?.headline;
  if (shared) return oneLine(shared);
  return (
    (headings.length === 1 && headings[0]) || withoutSite(oneLine(document.title), site) || headings[0] || ''
  );
}

/** Share of the shorter text's words that the other has too. */
function overlap(a: string, b: string): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const smaller = Math.min(wordsA.size, wordsB.size);
  if (smaller === 0) return fold(a) === fold(b) ? 1 : 0;
  return [...wordsA].filter((word) => wordsB.has(word)).length / smaller;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

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

function authorOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  story: StructuredStory | null,
): string | null {
  const structured = [...new Set((story?.authors ?? []).map(cleanAuthor))].filter((name) => name !== '');
  if (structured.length > 0) return listOf(structured);
  for (const name of AUTHOR) {
    const author = cleanAuthor(meta.get(name) ?? '');
    if (author !== '') return author;
  }
  const inside = document.querySelectorAll(
    '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"]:not(:has(*)),a[rel~="author"]',
  );
  const linked = [
    ...new Set([...inside].slice(0, 6).map((element) => cleanAuthor(oneLine(element.textContent)))),
  ].filter((name) => name !== '');
  if (linked.length > 0) return listOf(linked);
  const byline = document.querySelector(
    '.byline,.author,.by,.article-author,.post-author,[class*="byline" i]',
  );
  return cleanAuthor(oneLine(byline?.textContent)) || null;
}

/** "By Jane Roe, Health Editor | 3 min read" -> "Jane Roe"; empty when it is no name. */
function cleanAuthor(raw: string): string {
  const name = raw
    .replace(/^(?:(?:written|reported|posted|words)\s+)?by\s*:?\s+/i, '')
    .split(
      /\s+[|·•–—]\s+|,\s+(?=\d|\p{Ll}|.*\b(?:editor|correspondent|reporter|writer|staff|analyst)\b)/iu,
    )[0]
    ?.trim();
  if (name === undefined || name.length < 2 || name.length > 100 || isAddress(name) || /^\d/.test(name))
    return '';
  return name;
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/|^www\.|^@/i.test(text);
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The first source that states a day; a later one that agrees but says it more exactly takes its place. */
function publishedOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  story: StructuredStory | null,
): PublishedTime | null {
  const [structured, tagged] = [
    parseTime(story?.published),
    firstTime(TRUSTED.map((name) => meta.get(name))),
  ];
  if (structured !== null && tagged !== null && !sameDay(structured, tagged)) return null;
  const sources = [
    story?.published,
    ...PUBLISHED.map((name) => meta.get(name)),
    property(document, 'datePublished'),
    document.querySelector('time[pubdate]')?.getAttribute('datetime'),
  ];
  const stated = sources.map(parseTime).filter((time) => time !== null);
  const first = stated[0] ?? visibleTime(document);
  if (first === null || first.certainty === 'exact') return first;
  return stated.find((time) => time.certainty === 'exact' && sameDay(time, first)) ?? first;
}

function firstTime(sources: readonly (string | null | undefined)[]): PublishedTime | null {
  for (const source of sources) {
    const time = parseTime(source);
    if (time !== null) return time;
  }
  return null;
}

/** The time shown to readers: the first `<time>` of the story's own, else a dated line of a byline. */
function visibleTime(document: Document): PublishedTime | null {
  const own = [...document.getElementsByTagName('time')].filter(
    (element) =>
      element.closest('article,main,header,[class*="byline" i]') !== null &&
      element.closest('aside,nav,footer,[class*="related" i],[class*="comment" i]') === null,
  );
  for (const element of own.slice(0, 3)) {
    if (
      /updated|modified/i.test(
        `${element.className} ${element.parentElement?.textContent?.slice(0, 40) ?? ''}`,
      )
    )
      continue;
    const time = parseTime(element.getAttribute('datetime')) ?? parseTime(element.textContent);
    if (time !== null) return time;
  }
  const lines = document.querySelectorAll(
    '.date,.dateline,.published,.pubdate,.publish-date,.post-date,.entry-date,.timestamp,.when,[class*="byline" i],[class*="publish" i],[class*="timestamp" i]',
  );
  for (const line of [...lines].slice(0, 8)) {
    const text = oneLine(line.textContent);
    const time = text.length > 120 ? null : parseTime(text.replace(/^(?:last )?updated\b.*$/i, ''));
    if (time !== null) return time;
  }
  return null;
}

/** A microdata property: of an element its `content` or `datetime`, else its text. */
function property(document: Document, name: string): string | null {
  const element = document.querySelector(`[itemprop~="${name}"]`);
  if (element === null) return null;
  const inner = element.querySelector('[itemprop~="name"]') ?? element;
  return inner.getAttribute('content') ?? inner.getAttribute('datetime') ?? oneLine(inner.textContent);
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
      if (canonical !== undefined) return canonical;
    } catch {
      // Not a language tag ("english"): ask the next.
    }
  }
  return 'und';
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
