/** When the story was published and changed: JSON-LD, meta tags, microdata, `<time>`, the visible byline, in this order. */
import type { PublishedTime } from '../model';
import type { StructuredStory } from './json-ld';
import { oneLine, property } from './meta-tags';
import { clearlyBefore, parseTime, sameDay } from './times';

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

/** The first source that states a day (null when JSON-LD and the most used meta tag contradict each other); a later one that agrees but says it more exactly takes its place. */
export function publishedOf(
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

/** When it was last changed; null too when that would be before it was published. */
export function modifiedOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  story: StructuredStory | null,
  published: PublishedTime | null,
): PublishedTime | null {
  const modified = firstTime([
    story?.modified,
    ...MODIFIED.map((name) => meta.get(name)),
    property(document, 'dateModified'),
  ]);
  return modified !== null && published !== null && clearlyBefore(modified, published) ? null : modified;
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
