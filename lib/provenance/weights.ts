/** The thresholds of provenance, in one place. The words it reads by stand in cue-words.ts, source-words.ts and words.ts. */

/**
 * How likely a token must be to count (tagger.ts). Below one half because a missed token and a wrong one cost F1 the
 * same while annotators leave out more than they add: best of a grid on PolNeAR's development half, cross-validated.
 */
export const TAGGING = {
  source: 0.35,
  cue: 0.3,
  content: 0.45,
} as const;

/** Thresholds of origins.ts: what makes two texts too alike to be independent. */
export const LIKENESS = {
  /** Words in a shingle; five is the usual choice for near duplicates (Broder 1997). */
  shingle: 5,
  /** Share of the shorter text's shingles found in the longer one; at half, wording was copied rather than re-reported. */
  containment: 0.5,
  /** Shorter texts, in words, say too little to be called copies. */
  leastWords: 12,
  /** Shorter whole texts, in words, are no stories: a notice may well be worded like another. */
  leastTextWords: 80,
} as const;

/** When two quotations are wordings of the same words (quotations.ts). Conventions, checked on invented cases. */
export const QUOTED = {
  /** Fewer quoted words are emphasis: "so-called", "a very big mistake". */
  leastWords: 4,
  /** Share of the shorter one's words that the longer one has in order; lower ties what merely shares a phrase. */
  share: 0.6,
  /** Words it must share in one run; lower ties sentences that share function words only. */
  run: 4,
  /** Share of the longest form's words from which a form is full: a word or two more is no fuller statement. */
  full: 0.9,
  /** Quoted words that make two passages one origin whoever is credited: a shorter phrase may be coined twice. */
  tie: 6,
} as const;

/** When one passage leads to another (hop.ts), and how sure that is: orders the paths of a trace, no more. */
export const HOP = {
  /** Share of the shorter passage's words kept in order, and their number, from which wording is the same; below it is re-told. */
  verbatim: 0.8,
  verbatimWords: 8,
  /** A link and a name say where a text comes from; a likeness does not. */
  linked: 0.95,
  credited: 0.9,
  quotation: 0.85,
} as const;

/** How far a trace goes (trace.ts). */
export const TRACE = {
  /** Paths shown: more candidates than a reader compares. */
  paths: 4,
  /** First steps that are followed, the surest first: each is held against every carrier. */
  starts: 6,
  /** Longest path: news that passed through more hands in one library is the same few met again. */
  hops: 5,
  /** Characters between the words that credit and the day named with them: "said in a letter dated". */
  dayReach: 30,
} as const;

/** What of other documents counts as left out of the page (unmentioned.ts): strict, because "not mentioned" must be true. */
export const UNMENTIONED = {
  /** Words of substance below which a sentence tells too little. */
  leastWords: 5,
  /** Share of a sentence's words of substance in one sentence of the page from which the page mentions it. */
  mentioned: 0.5,
  /** Share from which a sentence of the page that is merely related mentions it. */
  related: 0.35,
  /** Share from which a pair is judged at all: what keeps some hundred sentences from costing seconds. */
  candidate: 0.25,
  /** Least confidence that two documents say the same; at .6 two that contradict each other got through on the gold stories. */
  confidence: 0.7,
  /** Most that are shown. */
  shown: 5,
} as const;

/** What of two versions of a text is one sentence reworded (revision.ts). Conventions, checked on invented cases. */
export const REVISED = {
  /** Words both have of the words either has; lower pairs sentences that merely share a subject. */
  reworded: 0.4,
  /** Pairs that are compared at most: beyond, the text is another one and nothing is gained by pairing. */
  comparisons: 40_000,
} as const;

/**
 * Sketches of whole texts (sketch.ts, lib/corpus/near-copies.ts). Chosen on 24,284 news texts and 75,716 mixed from their
 * sentences, 300 of them edited at each of 2, 5, 10 and 30 % of their words (`npm run bench:duplicates`).
 */
export const SKETCH = {
  /** Words in a run. Two: 50 texts of 350 found are others. Four: of texts with 30 % of words edited .26 are found where three find .86. */
  run: 3,
  /** Places of a sketch. 64 find 20 others where these find one; 128 find .90 at 30 % for a third more room. */
  places: 96,
  /** Share of places from which texts are near copies: recall .995 and more up to 10 % of words edited and .83 at 30 %, precision .88 to 1. .15 finds all at 30 % and a fifth of others. */
  alike: 0.2,
  /** Words below which a text is no story: the same bound as for copies. */
  leastWords: 80,
  /** Binary logarithm of the chains a table has: at 100,000 documents some two pairs of places meet in one by chance. */
  chains: 21,
  /** Candidates looked at in one chain: what more texts share is boilerplate. */
  chain: 64,
} as const;
