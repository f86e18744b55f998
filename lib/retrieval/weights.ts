/**
 * Every weight of retrieval. Set by hand on the development halves: known claims (tweets to claims), headlines to
 * bodies, documents of one event, and our gold's evidence among the first 10 and 20 candidates. Around these values
 * all four are flat: half or double of most weights moves them by less than .01.
 */

/** BM25's parameters (Robertson and Zaragoza 2009), for passages, for titles and for whole documents. */
export const BM25 = {
  /** Saturation: how much a second occurrence adds. A sentence rarely repeats a word for emphasis. */
  k1: 1.2,
  /** Length normalisation of passages. */
  b: 0.5,
  /** The same for whole documents, whose lengths differ far more. */
  documentK1: 1.2,
  documentB: 0.9,
};

/** Weights of the terms of a query; a plain word is 1. */
export const QUERY = {
  /** A word inside a name: a passage about other people is no evidence. */
  nameWord: 1.1,
  /** The name's normal form, on top of its words. */
  name: 0.5,
  /** A number or a day, exactly. */
  exactNumber: 1,
  /** The number to two digits, or the month or year alone. */
  approximate: 0.6,
  /** The signature and the handles of a post. */
  aside: 0.6,
  /**
   * What the sentence before said, when this one names nobody ("it", "the company"): .1 to .35 alike, +.004 of our gold's
   * evidence among the first 12 and 20; the title adds nothing, and asked for with every claim it is no better.
   */
  context: 0.1,
  /** BM25's k3: how much a term repeated in the query counts. */
  repetition: 2,
};

/** What a passage's first score is made of. */
export const FIRST = {
  /** The document's title, whose words the sentences of the document take for granted. */
  title: 0.25,
  /** The whole document: a sentence stands in its story. */
  document: 0.15,
  /** Candidates that get a second look, for each query. */
  candidates: 40,
};

/** What the second look adds, in units of the best first score of the query. */
export const SECOND = {
  /** Share of the query's weight found in the passage. */
  coverage: 0.9,
  /** Share of the query's word pairs found in order. */
  pairs: 0.4,
  /** Share of the passage that the query speaks of: a short exact sentence beats a long list. */
  focus: 0.4,
};

/** What a document's score is made of when documents are ranked, beside its own BM25 (1). */
export const DOCUMENTS = {
  /** Its best passage, for queries of at most `shortQuery` terms: a headline is about the whole text. */
  bestPassage: 0.4,
  /** The same for queries of `longQuery` terms and more. */
  bestPassageLong: 1.2,
  shortQuery: 20,
  longQuery: 120,
  /** Its title. */
  title: 0.3,
  /** Documents that are compared by spelling too. */
  candidates: 50,
  /** Share of the title's, and of the best passage's, letter runs found in the query; in units of the best first score. */
  spelling: 0.25,
  /**
   * Share of the query's letter runs, the rarer among the front runners the heavier, found in title and best passage; in
   * the same units. Worth .007 on known claims, .010 on headlines, .001 on events; from 0.5 to
   * 0.9 all three gain, beyond it headlines lose.
   */
  answered: 0.9,
};

/** What a word's relative counts for in the second look; the word itself counts 1. */
export const KIN = {
  same: 0.7,
  near: 0.4,
  /** A denial or a reversal is evidence too. */
  opposite: 0.7,
  /** A lexicon's antonym, which is less often a reversal of events. */
  contrary: 0.4,
};

/** Passages of news at large that a library's own word counts are mixed with: five documents know no rare words. */
export const PRIOR_PASSAGES = 2000;

/** When a passage may bear on a claim that is known already (reverse.ts). The judge decides; lower asks it more often. */
export const REVERSE = {
  /** Terms shared: two are a name in two words. */
  terms: 3,
  /** Share of the claim's terms, by their rarity. The least for which two sentences of one event were found in trials. */
  share: 0.3,
} as const;
