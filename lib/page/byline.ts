/** Who wrote the story: JSON-LD, meta tags, microdata, the visible byline, in this order. */
import type { StructuredStory } from './json-ld';
import { isAddress, oneLine } from './meta-tags';

const AUTHOR =
  'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author byl byline content-creator'.split(
    ' ',
  );

/** From the name itself to the box around it. */
const BYLINES = ['.byline', '.author', '.by', '.article-author', '.post-author', '[class*="byline" i]'];
const PREFIX =
  /^(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Ww]ords)\s+)?(?:by|By|BY)\s*:?\s+|^(?:Von|Par|Por|Door)\s+(?=\p{Lu})/u;
/** What follows a name in a byline: a bar, a word about time, a date, a job. */
const AFTER_NAME =
  /\s+[|·•–—]\s+|\s*\b(?:published|updated|posted)\b.*|\s+(?=\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}|\d{4}-\d{2})|,\s+(?=\d|.*\b(?:editor|correspondent|reporter|writer|staff|analyst)\b)/iu;

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
  for (const selector of BYLINES) {
    const name = cleanAuthor(oneLine(document.querySelector(selector)?.textContent));
    if (name !== '') return name;
  }
  return null;
}

/** "By Jane Roe, Health Editor | 3 min read" -> "Jane Roe"; empty when it is no name. */
function cleanAuthor(raw: string): string {
  const name = raw.replace(PREFIX, '').split(AFTER_NAME)[0]?.trim();
  if (name === undefined || name.length < 2 || name.length > 100) return '';
  return isAddress(name) || /^\d/.test(name) ? '' : name;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
