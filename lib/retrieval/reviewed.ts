/**
 * Claims that were checked by somebody, found by the words they share with a claim. There are few of them beside passages and they
 * are claims as well, so a list of terms each does: no lengths, no counts, no second look.
 */
import { analyse } from '../text/analyse';
import { eachTerm } from './terms';

/** Terms two claims share at least; by one alone they meet by chance. */
const LEAST_SHARED = 2;

/** What a claim is found by, each term once. */
export function claimTerms(text: string): string[] {
  const terms = new Set<string>();
  eachTerm(analyse(text), (term) => terms.add(term));
  return [...terms];
}

/**
 * The numbers, at most `count`, that stand in most of the lists of these terms, best first; a term that few have counts for more.
 * Equal ones in the order of their numbers.
 */
export function sharingMost(
  terms: readonly string[],
  lists: ReadonlyMap<string, readonly number[]>,
  count: number,
): number[] {
  const all = new Set([...lists.values()].flat()).size;
  const found = new Map<number, { shared: number; score: number }>();
  for (const term of new Set(terms)) {
    const list = lists.get(term) ?? [];
    const weight = Math.log(1 + all / list.length);
    for (const number of list) {
      const one = found.get(number) ?? { shared: 0, score: 0 };
      one.shared += 1;
      one.score += weight;
      found.set(number, one);
    }
  }
  return [...found]
    .filter(([, { shared }]) => shared >= LEAST_SHARED)
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, count)
    .map(([number]) => number);
}
