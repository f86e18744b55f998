/** Chains and origins by their names, for tests that do not read texts. */
import type { ChainHop, Origin, SupportByRelation } from '../../lib/model';

/** The hops of a chain of names; the first is the publisher. */
export function hopsOf(names: readonly string[]): ChainHop[] {
  return names.map((name, index) => ({
    name,
    kind: index === 0 ? 'outlet' : 'organisation',
    basis: index === 0 ? 'publisher' : 'name',
    spans: [],
    url: null,
    excerpt: null,
  }));
}

/** An origin with defaults for what a test does not care about. */
export function originOf(origin: Partial<Origin> & Pick<Origin, 'name' | 'evidence'>): Origin {
  return { kind: 'organisation', text: null, ties: [], publishers: 1, documents: 1, page: false, ...origin };
}

const NONE = { documents: 0, publishers: 0, origins: 0 };

/** Nothing behind any relation. */
export const NO_SUPPORT: SupportByRelation = { corroborates: NONE, conflicts: NONE, qualifies: NONE };
