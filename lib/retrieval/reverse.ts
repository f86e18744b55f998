/**
 * The other way round: not which passages bear on a claim, but which of many claims a passage may bear on. For documents that
 * come in while the claims are already known; the judge decides, this only spares it most of the pairs.
 */
import { wordsAndValues } from '../text/analyse';
import type { Lexicon } from './lexicon';
import { eachTerm } from './terms';
import { REVERSE } from './weights';

/** Claims by their terms; `T` is whatever names a claim to its owner. */
export class ClaimTable<T> {
  private readonly claims: { claim: T; weight: number }[] = [];
  private readonly byTerm = new Map<string, number[]>();

  constructor(private readonly lexicon: Lexicon) {}

  /** How many claims there are. */
  get size(): number {
    return this.claims.length;
  }

  /** Puts a claim in. `day`: UTC day number of its page, for "on Tuesday"; `null` when undated. */
  add(claim: T, text: string, day: number | null): void {
    const terms = termsIn(text, day);
    let weight = 0;
    for (const term of terms) {
      weight += this.lexicon.rarity(term);
      const own = this.byTerm.get(term);
      if (own) own.push(this.claims.length);
      else this.byTerm.set(term, [this.claims.length]);
    }
    this.claims.push({ claim, weight });
  }

  /** The claims that a passage shares enough of its rare words with, and the share 0..1. */
  match(passage: string, day: number | null): { claim: T; share: number }[] {
    const shared = new Map<number, { weight: number; terms: number }>();
    for (const term of termsIn(passage, day)) {
      const weight = this.lexicon.rarity(term);
      for (const at of this.byTerm.get(term) ?? []) {
        const sum = shared.get(at) ?? { weight: 0, terms: 0 };
        shared.set(at, { weight: sum.weight + weight, terms: sum.terms + 1 });
      }
    }
    return [...shared].flatMap(([at, { weight, terms }]) => {
      const known = this.claims[at];
      const share = known && known.weight > 0 ? weight / known.weight : 0;
      return known && terms >= REVERSE.terms && share >= REVERSE.share ? [{ claim: known.claim, share }] : [];
    });
  }
}

function termsIn(text: string, day: number | null): Set<string> {
  const terms = new Set<string>();
  eachTerm(wordsAndValues(text, day), (term) => terms.add(term));
  return terms;
}
