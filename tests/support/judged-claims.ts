/** Claims as the background would judge them, without judging. */
import type { Article, Evidence, JudgedClaim, Relation, Status } from '../../lib/model';
import { NO_SUPPORT } from './provenance';

/** A claim on the first place of `quote` in the article. */
export function claimOn(
  article: Pick<Article, 'text'>,
  quote: string,
  status: Status = 'corroborated',
): JudgedClaim {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`not in the article: ${quote}`);
  return judged({ id: `c${start}`, start, end: start + quote.length, text: quote, status });
}

/** A claim with defaults for what a test does not care about. */
export function judged(claim: Partial<JudgedClaim>): JudgedClaim {
  return {
    id: 'c',
    start: 0,
    end: 0,
    text: '',
    block: 0,
    score: 0.9,
    reasons: [],
    status: 'unmatched',
    evidence: [],
    origins: [],
    support: NO_SUPPORT,
    chain: [],
    hops: [],
    ...claim,
  };
}

/** Evidence of a relation, from a document of a publisher. */
export function evidence(
  id: string,
  relation: Relation,
  publisher: string | null,
  message = 'no-such',
): Evidence {
  return {
    id,
    relation,
    confidence: 0.9,
    reasons: [
      { kind: 'number', effect: 'differs', claimSpans: [], passageSpans: [], message, values: ['12', '15'] },
    ],
    document: {
      id: `doc ${publisher}`,
      title: 'A title',
      publisher,
      url: null,
      published: null,
      source: 'bundled',
    },
    quote: '',
    span: { start: 0, end: 0 },
    chain: [],
    hops: [],
  };
}
