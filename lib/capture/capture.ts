/**
 * A page as it looks now -> markup that needs nothing else: styles and pictures within, marks as elements around the
 * claims, no script, no frame, no form. The page is only read; nothing is asked of any server, so what the browser does
 * not let us copy from memory (a picture of another site, a style sheet of another site) is left out and counted.
 *
 * Own work: SingleFile's core is AGPL, freeze-dry is unmaintained and fetches, snapdom makes pictures of pages. What
 * comes out is not trusted: the panel sanitises it (DOMPurify), and the file's policy forbids whatever is left.
 */
import type { Article, Status } from '../model';
import { readPage } from '../page/read-page';
import { markedText, type PlacedMark } from './marked-text';
import { Serialiser } from './serialise';
import { styleSheets } from './styles';

/** A claim to be marked. */
export interface WantedMark {
  id: string;
  /** As its note is numbered. */
  number: number;
  status: Status;
  /** Offsets into the article's text, and the words there. */
  start: number;
  end: number;
  text: string;
}

/** What was copied. */
export interface Captured {
  /** Markup of the body's content; not to be trusted. */
  body: string;
  styles: string;
  /** Attributes of `html` and `body` that style sheets may ask for. */
  html: Record<string, string>;
  attributes: Record<string, string>;
  /** Ids of claims that found no place in the page. */
  missing: string[];
  /** What could not be copied. */
  leftOut: { pictures: number; styleSheets: number; frames: number };
}

/** Copies the page with its marks. */
export function capturePage(document: Document, wanted: readonly WantedMark[]): Captured {
  const page = readPage(document);
  const article = page.extraction.ok ? page.extraction.article : null;
  const marks: PlacedMark[] = [];
  const missing: string[] = [];
  for (const mark of wanted) {
    const span = article && spanOf(article, mark);
    const range = span && page.rangeOf(span);
    if (range) marks.push({ range, number: mark.number, status: mark.status });
    else missing.push(mark.id);
  }
  const serialiser = new Serialiser(markedText(marks));
  const body = serialiser.content(document.body);
  const { css, unreadable } = styleSheets(document, serialiser.shadows);
  return {
    body,
    styles: css,
    html: attributesOf(document.documentElement),
    attributes: attributesOf(document.body),
    missing,
    leftOut: { ...serialiser.leftOut, styleSheets: unreadable },
  };
}

/** Where the claim stood, or the nearest place that has its words now. */
export function spanOf({ text }: Article, { start, end, text: words }: WantedMark) {
  if (text.slice(start, end) === words) return { start, end };
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  const at = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
  return at < 0 ? null : { start: at, end: at + words.length };
}

function attributesOf(element: Element): Record<string, string> {
  const kept = [...element.attributes].filter(({ name }) => /^(?:class|lang|dir|id|data-[\w-]+)$/.test(name));
  return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}
