/**
 * Finds a quotation in a text that may have changed since: where it stood, else the same words in the same surroundings,
 * else the place that is most like it. The weights are Hypothesis' (match-quote.ts); the inexact search is the library
 * it uses, approx-string-match. A wrong place harms more than a missing one: two places that are about as like are none.
 */
import search from 'approx-string-match';
import type { QuotePlace, Span } from '../model';
import { unitsBefore } from '../text/code-points';

/** How it was found. */
export interface Found extends Span {
  by: 'position' | 'quotation' | 'likeness';
}

/** Weights of likeness (Hypothesis): the words count most, the surroundings next, the distance decides between equals. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
/** Most characters that may differ: half of a quotation, but never so many that the search takes seconds. */
const MOST_ERRORS = 256;
/** Likeness (0..1) from which a place is taken; chosen on the development quotations of tests/eval/anchoring.ts. */
const LEAST_LIKENESS = 0.68;
/** Likeness above which the same words need no comparison with words nearly the same. */
const SURE = 0.9;
/** How much more like the best place must be than any other (same data). */
const LEAD = 0.04;

/** The place, or null. */
export function findAgain(text: string, anchor: QuotePlace): Found | null {
  const { exact, prefix, suffix } = anchor;
  if (exact === '') return null;
  const hint = unitsBefore(text, anchor.start);
  const spanAt = (start: number): Span => ({ start, end: start + exact.length });
  const inPlace = (at: number) =>
    text.startsWith(exact, at) &&
    text.startsWith(suffix, at + exact.length) &&
    text.startsWith(prefix, at - prefix.length);
  if (inPlace(hint)) return { ...spanAt(hint), by: 'position' };
  const places = placesOf(text, exact);
  const [same, ...others] = places.filter(inPlace).sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint));
  if (same !== undefined && (others.length === 0 || anchor.start > 0))
    return { ...spanAt(same), by: 'quotation' };
  const exactly = places
    .map((at) => ({ ...spanAt(at), like: likeness(text, spanAt(at), anchor, hint, 0) }))
    .sort((a, b) => b.like - a.like);
  const [best] = exactly;
  if (best && (best.like >= SURE || exactly.length > 1) && leads(exactly, 0))
    return { start: best.start, end: best.end, by: 'quotation' };
  const errors = Math.min(MOST_ERRORS, Math.floor(exact.length / 2));
  const nearly = search(text, exact, errors)
    .map((match) => ({ ...wholeWords(text, match), like: likeness(text, match, anchor, hint, match.errors) }))
    .sort((a, b) => b.like - a.like);
  const [found] = nearly;
  if (!found || found.like < LEAST_LIKENESS || !leads(nearly, LEAD)) return null;
  const by = text.slice(found.start, found.end) === exact ? 'quotation' : 'likeness';
  return { start: found.start, end: found.end, by };
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/** Whether the first is clearly more like than the next that stands elsewhere. */
function leads(sorted: readonly (Span & { like: number })[], by: number): boolean {
  const [first, ...rest] = sorted;
  if (!first) return false;
  const next = rest.find(({ start, end }) => end <= first.start || start >= first.end);
  return !next || first.like - next.like >= by;
}

function likeness(
  text: string,
  { start, end }: Span,
  anchor: QuotePlace,
  hint: number,
  errors: number,
): number {
  const { exact, prefix, suffix } = anchor;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const score =
    WEIGHTS.quote * (1 - errors / exact.length) +
    WEIGHTS.prefix * shared(prefix, before) +
    WEIGHTS.suffix * shared(suffix, after) +
    WEIGHTS.position * (1 - Math.abs(start - hint) / Math.max(1, text.length));
  return score / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
}

/** How much of `wanted` is in `there`, 0..1; nothing wanted is all there. */
function shared(wanted: string, there: string): number {
  if (wanted === there) return 1;
  const [best] = search(there, wanted, wanted.length).sort((a, b) => a.errors - b.errors);
  return best ? 1 - best.errors / wanted.length : 0;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Inexact edges may cut a word: drawn out to its end. */
function wholeWords(text: string, { start, end }: Span): Span {
  const cut = (at: number) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && cut(from)) from -= 1;
  while (to < text.length && cut(to)) to += 1;
  return { start: from, end: to };
}
