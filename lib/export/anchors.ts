/** Where a quotation stands in its text, told in the three ways others can find it again. */
import type { QuotePlace, Span } from '../model';
import { codePointsBefore } from '../text/code-points';
import { fragmentLink } from './text-fragment';

/** Characters kept on either side of a quotation, as annotation tools do (Hypothesis: 32). */
const CONTEXT = 32;

/** A quotation's place, with ways to it. */
export interface QuoteAnchor extends QuotePlace {
  /** The page's address with a text fragment that leads to the quotation; `null` when there is no web address. */
  link: string | null;
  /** Where it begins and ends in the page's elements, when the page was there to be asked. */
  range?: { start: Boundary; end: Boundary };
}

/** A boundary in a page: an element by its XPath, and how many code points of its text stand before. */
export interface Boundary {
  path: string;
  offset: number;
}

/** The anchor of `text.slice(span.start, span.end)`; `url` is where the text stands. */
export function anchorOf(text: string, span: Span, url: string | null): QuoteAnchor {
  return { ...placeOf(text, span), link: fragmentLink(text, span, url) };
}

/** The same without ways to it. */
export function placeOf(text: string, span: Span): QuotePlace {
  const exact = text.slice(span.start, span.end);
  const start = codePointsBefore(text, span.start);
  return {
    exact,
    prefix: lastCharacters(text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start)),
    suffix: firstCharacters(text.slice(span.end, span.end + 2 * CONTEXT)),
    start,
    end: start + codePointsBefore(exact, exact.length),
  };
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** As many whole characters from the end as fit; the first of the slice may be a part of one and is only taken when all fit. */
function lastCharacters(text: string): string {
  const found = [...characters.segment(text)].map(({ segment }) => segment).reverse();
  return take(found).reverse().join('');
}

function firstCharacters(text: string): string {
  return take([...characters.segment(text)].map(({ segment }) => segment)).join('');
}

function take(found: readonly string[]): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const each of found) {
    length += each.length;
    if (length > CONTEXT) break;
    taken.push(each);
  }
  return taken;
}
