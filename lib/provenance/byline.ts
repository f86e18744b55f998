/** The agency a document's byline, dateline or closing line names: "KESH (AP) -", "By Ana Brook, Reuters", "Reporting by". */
import type { ChainHop, CorpusDocument, Span } from '../model';
import { sameName } from './outlets';
import { sourceKind } from './source-kind';

/** Characters at the beginning and at the end that are looked at: a byline and a dateline, a closing line. */
const HEAD = 400;
const FOOT = 300;

/** "HARBOUR TOWN, March 3 (Reuters) -": an agency in brackets before the dash that opens the story. */
const DATELINE = /(?:^|\n)[^\n()]{0,60}\(([\p{Lu}][\p{L}.' -]{1,30})\)\s*[-–—]/u;
/** "By Ana Brook, Associated Press" / "By Reuters" on a line of its own. */
const BYLINE = /(?:^|\n)\s*By (?:[^\n,|]{2,60}[,|]\s*)?(?:the )?([\p{Lu}][\p{L}. ]{1,30})\s*(?:\n|$)/u;
/** "Source: AFP", "(c) 2026 The Associated Press", "- Reuters" closing a text. */
const CLOSING =
  /(?:^|\n)\s*(?:source|©|\(c\)|copyright|—|-)\s*:?\s*(?:\d{4}\s+)?(?:the )?([\p{Lu}][\p{L}. ]{1,30}?)[.\s]*$/iu;
/** "(Reporting by ...; Editing by ...)": how one agency signs. */
const SIGNED = /\(?Reporting by [^\n]{3,160}; ?[Ee]diting by/;

/** The agency behind a document's text as a hop of its chains; `null` when it names none but its own publisher. */
export function agencyHop(document: Pick<CorpusDocument, 'text' | 'publisher'> & ChainCard): ChainHop | null {
  const found = agencyIn(document.text);
  if (!found || (document.publisher !== null && sameName(found.name, document.publisher))) return null;
  const { id, title, publisher, url, published, source } = document;
  const { name, span } = found;
  return {
    name,
    kind: 'agency',
    basis: 'byline',
    spans: [],
    url: null,
    excerpt: {
      document: { id, title, publisher, url, published, source },
      quote: document.text.slice(span.start, span.end),
      span,
    },
  };
}

type ChainCard = Pick<CorpusDocument, 'id' | 'title' | 'url' | 'published' | 'source'>;

function agencyIn(text: string): { name: string; span: Span } | null {
  const head = text.slice(0, HEAD);
  const from = Math.max(0, text.length - FOOT);
  const foot = text.slice(from);
  for (const [part, pattern, offset] of [
    [head, DATELINE, 0],
    [head, BYLINE, 0],
    [foot, CLOSING, from],
  ] as const) {
    const match = pattern.exec(part);
    const name = match?.[1]?.trim();
    if (match && name && sourceKind(name, 'outlet') === 'agency') {
      const lead = match[0].length - match[0].trimStart().length;
      const start = offset + match.index + lead;
      return { name, span: { start, end: start + match[0].trim().length } };
    }
  }
  const signed = SIGNED.exec(foot);
  if (!signed) return null;
  const start = from + signed.index;
  return { name: 'Reuters', span: { start, end: start + signed[0].length } };
}
