/** A claim as a question to the index: weighted terms, and what the second look needs of its text. */
import type { Span } from '../model';
import type { Analysis } from '../text/types';
import { type TermKind, termsOf, wordSequence } from './terms';
import { QUERY } from './weights';

/** A term with its weight in the query, above 0. */
export interface QueryTerm {
  term: string;
  weight: number;
}

/** Plain data. `terms` are distinct, heaviest first is not promised. */
export interface ClaimQuery {
  text: string;
  terms: QueryTerm[];
  /** Word and number terms in the order of the text, for bigrams. */
  sequence: string[];
}

/**
 * The query that looks for what a text says. Stop words are dropped; names and exact values weigh more. `context` is
 * what was said just before (the sentences before, the title); it helps where this text says "it" or "the company".
 */
export function queryOf(analysis: Analysis, context: readonly Analysis[] = []): ClaimQuery {
  const terms = new Map<string, number>();
  const seen = new Map<string, number>();
  const asides = asidesOf(analysis.text);
  for (const { term, kind, inName, start } of termsOf(analysis)) {
    const times = (seen.get(term) ?? 0) + 1;
    seen.set(term, times);
    const aside = asides.some((span) => span.start <= start && start < span.end);
    const weight = weightOf(kind, inName) * (aside ? QUERY.aside : 1);
    if (weight === 0) continue;
    // A word said often in a long query counts more, but ever less for each time (BM25's query term saturation).
    const saturated = (weight * times * (QUERY.repetition + 1)) / (times + QUERY.repetition);
    terms.set(term, Math.max(terms.get(term) ?? 0, saturated));
  }
  for (const { term, kind, inName } of context.flatMap(termsOf)) {
    if (!terms.has(term)) terms.set(term, QUERY.context * weightOf(kind, inName));
  }
  return {
    text: analysis.text,
    terms: [...terms].map(([term, weight]) => ({ term, weight })),
    sequence: wordSequence(analysis.tokens),
  };
}

/** "- Ada Reed (@adareed) June 3, 2020" under a post, and handles anywhere: who posted, not what the post says. */
const ASIDE = /[—–-]\s*[^—–@()\n]{1,60}\(@\w+\)(?:\s+\p{Lu}\p{Ll}+\s+\d{1,2},\s+\d{4})?|(?<!\w)\.?@\w+/gu;

function asidesOf(text: string): Span[] {
  return [...text.matchAll(ASIDE)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function weightOf(kind: TermKind, inName: boolean): number {
  if (kind === 'name') return QUERY.name;
  if (kind === 'exact-number') return QUERY.exactNumber;
  if (kind === 'approximate') return QUERY.approximate;
  return inName ? QUERY.nameWord : 1;
}
