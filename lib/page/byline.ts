/** Who wrote the story: JSON-LD, meta tags, microdata, the visible byline, in this order. */
import type { StructuredStory } from './json-ld';
import { isAddress, oneLine } from './meta-tags';

const AUTHOR =
  'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author byl byline content-creator'.split(
    ' ',
  );

/** Names as one line ("A, B and C"); null when nobody is named. */
export function authorOf(
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
  const inside = [
    ...document.querySelectorAll(
      '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],a[rel~="author"]',
    ),
  ].filter((element) => element.children.length === 0);
  const linked = [
    ...new Set(inside.slice(0, 6).map((element) => cleanAuthor(oneLine(element.textContent)))),
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
      /\s+[|·•–—]\s+|\s*\b(?:published|updated|posted)\b.*|,\s+(?=\d|\p{Ll}|.*\b(?:editor|correspondent|reporter|writer|staff|analyst)\b)/iu,
    )[0]
    ?.trim();
  if (name === undefined || name.length < 2 || name.length > 100 || isAddress(name) || /^\d/.test(name))
    return '';
  return name;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
