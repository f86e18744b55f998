/**
 * Finds a quotation in a text that may have changed since: where it stood, else the same words (of several the ones whose
 * surroundings fit best), else words nearly the same. The order and the weights are Hypothesis' (match-quote.ts); the
 * inexact search is the library it uses, approx-string-match.
 */
import search from 'approx-string-match';
import type { Span } from '../model';
import { unitsBefore } from '../text/code-points';
import type { QuoteAnchor } from './anchors';

/** How it was found. */
export interface Found extends Span {
  by: 'position' | 'quotation' | 'likeness';
}

/** Weights of likeness (Hypothesis): the words count most, the surroundings next, the distance decides between equals. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
/** Most characters that may differ: half of a quotation, but never so many that the search takes seconds. */
const MOST_ERRORS = 256;
/** Likeness (0..1) below which a place is none: a wrong place harms more than a missing one. */
const LEAST_LIKENESS = 0.7;

/** The place, or null. */
export function findAgain(text: string, anchor: QuoteAnchor): Found | null {
  const { exact, prefix, suffix } = anchor;
  if (exact === '') return null;
  const start = unitsBefore(text, anchor.start);
  const there = text.startsWith(exact, start);
  const fits = (at: number) => likeness(text, { start: at, end: at + exact.length }, anchor, start, 0);
  if (there && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, start + exact.length))
    return { start, end: start + exact.length, by: 'position' };
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  const [best] = places.sort((a, b) => fits(b) - fits(a));
  if (best !== undefined) return { start: best, end: best + exact.length, by: 'quotation' };
  if (prefix.length + suffix.length + exact.length < 20) return null;
  const found = search(text, exact, Math.min(MOST_ERRORS, Math.floor(exact.length / 2)))
    .map((match) => ({ ...match, like: likeness(text, match, anchor, start, match.errors) }))
    .sort((a, b) => b.like - a.like)[0];
  return found && found.like >= LEAST_LIKENESS
    ? { start: found.start, end: found.end, by: 'likeness' }
    : null;
}

function likeness(
  text: string,
  { start, end }: Span,
  anchor: QuoteAnchor,
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
  if (wanted === '') return 1;
  const [best] = search(there, wanted, wanted.length).sort((a, b) => a.errors - b.errors);
  return best ? 1 - best.errors / wanted.length : 0;
}
