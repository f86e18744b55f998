/**
 * Every weight and threshold of the judge. Numbers marked "convention" are ours, chosen by category of case and not
 * by row; the fitted model's own numbers are in assets/tables/relation.bin with what they were fitted on.
 */

/** Credit of an aligned word by how it is aligned, 1 being the same stem. Convention, ordered by reliability. */
export const ALIGN = {
  same: 0.85,
  near: 0.45,
  /** An opposite still shows that the same matter is meant; polarity reads the difference. */
  opposite: 0.6,
  contrary: 0.5,
  derived: 0.8,
  /** A synonym one sentence away is worth less than in the best sentence. */
  neighbour: 0.8,
  /** Letters two stems must share from the start to count as one derivation. */
  prefix: 4,
  /** A shared value picks the best sentence as strongly as a middling rare word, in nats. */
  valueWeight: 4,
} as const;

/** When two quantities are the same one. Convention. */
export const QUANTITY = {
  /** "nearly", "about": relative slack on top of the stated precision. */
  about: 0.05,
  /** Exact figures of different precision: relative slack. */
  exact: 0.001,
  /** Alignment of the words around two numbers below which a difference says nothing, 0..1. */
  context: 0.34,
  /** Share of the words nearest the number that must be answered near the other one, 0..1. */
  governed: 0.72,
  /** The same seen from the passage's number. */
  governedThere: 0.5,
  /** Numbers whose ratio is beyond this are seldom about the same thing, unless a power of ten apart. */
  ratio: 50,
} as const;

/** When a rate meets a rate, or a total. Convention. */
export const RATE = {
  /** Slack when a rate is brought to another stretch of time: months are not all as long. */
  rounding: 0.02,
  /** Share of the words nearest the number that must be answered near the other one, 0..1. */
  governed: 0.5,
  strength: 0.6,
} as const;

/** When two clock times are one, and when they time the same event. Convention. */
export const CLOCK = {
  /** Minutes within which two reports mean the same time. */
  slack: 5,
  /** Share of the words nearest the time that must be answered near the other one, 0..1. */
  governed: 0.5,
  agrees: 0.6,
  /** Times the share of the claim that the sentence answers. */
  differs: 0.8,
} as const;

/** When two stages are of one proceeding, and how sure each finding is. Convention. */
export const STAGE = {
  /** Least credit of an aligned word that shows one proceeding is meant. */
  credit: 0.6,
  /** Least weight of such words beside the steps themselves, in nats: two telling words. */
  sharedNats: 8,
  stage_differs: 0.75,
  /** As sure as an allegation: what is only proposed is not passed. */
  stage_earlier: 0.7,
  stage_later: 0.6,
} as const;

/** When two causes are given for one event. Convention. */
export const CAUSE = {
  credit: 0.45,
  /** Least share of the claim outside its cause that is answered, 0..1. */
  effect: 0.6,
  strength: 0.6,
} as const;

/** How sure a rank, and an owner, are of their difference, 0..1. Convention. */
export const RANK = { rank_differs: 0.6, rank_narrower: 0.7 } as const;
export const OWNERSHIP = { swapped: 0.85, other: 0.8 } as const;

/** When a difference may be shown as a conflict. A wrong conflict costs more than a missed one. Convention. */
export const JUDGE = {
  /**
   * Conflict: probability, strength of the typed difference, share of the claim's other words answered and how many of
   * them (a name counts twice). The surer the model, the less each of the others must show; one row that holds is enough.
   */
  conflict: [
    { model: 0.5, strength: 0.45, rest: 0.42, pairs: 2 },
    { model: 0.6, strength: 0.3, rest: 0.4, pairs: 2 },
    { model: 0.62, strength: 0.75, rest: 0.2, pairs: 2 },
  ],
  /** The same for a passage that calls the whole story untrue: it seldom repeats the story's words. */
  untrue: [{ model: 0.4, strength: 0.3, rest: 0, pairs: 0 }],
  /** Agreement: probability, share answered and margin over conflict; one row that holds is enough. */
  corroborate: [
    { model: 0.45, covered: 0.4, margin: 1 },
    { model: 0.25, covered: 0.5, margin: 1.3 },
    { model: 0.14, covered: 0.65, margin: 1.2 },
    { model: 0.6, covered: 0.2, margin: 2 },
  ],
  /** Least that is rare and shared, in nats, before a passage can bear a claim out: two telling words. Below it two stories meet by chance. */
  sharedNats: 8,
  /** Most that one word counts for it, in nats, so that no single word is enough. */
  wordNats: 5,
  /** What a number of the claim weighs among its words, in nats: as a middling rare word. */
  numberWeight: 4,
  /** Least share of the claim answered by the same stems, and least share of what it says outside names. */
  identical: 0.15,
  /** Probability of agreement that makes both needless. */
  plain: 0.65,
  /** The same for a headline. */
  plainHeadline: 0.45,
  coverHeadline: 0.28,
  /** Probability of agreement that is enough for a headline where nothing else is as likely and its deed is answered. */
  leadHeadline: 0.4,
  predicate: 0.25,
  /** Probability of agreement below which any hedge in the passage leaves the matter open. */
  openQuestion: 0.3,
  /** Share of the claim in the same stems below which such a passage hedges something else: half (gold pages, .45 to .5 alike). */
  openIdentical: 0.5,
  /** Strength from which a hedge makes agreement a qualification. */
  weakens: 0.65,
  /** A hedged passage that repeats the claim: shares answered of all and of what is said outside names; confidence shown. */
  repeats: { covered: 0.75, predicate: 0.7, confidence: 0.5 },
  /** Share answered from which a passage is on the claim's subject at all. */
  relatedCover: 0.18,
  /** The same for passages of more sentences than `longLines` (97 % of FNC-1 development
   * rows told related from unrelated). */
  relatedCoverLong: 0.25,
  longLines: 3,
} as const;

/** When a typed difference decides by itself, whatever the model makes of the wording. */
export interface Decisive {
  /** Least strength of the finding, 0..1. */
  strength: number;
  /** Least share of the claim's other words answered, 0..1. */
  rest: number;
  /** Least probability of conflict by the model, 0..1. */
  model: number;
  /** Confidence shown. */
  confidence: number;
}

/**
 * By message of the reason; one row that holds is enough. Convention: what leaves the least room for another reading
 * needs the least alignment.
 */
export const DECISIVE: Record<string, readonly Decisive[]> = {
  number_differs: [
    { strength: 0.7, rest: 0.5, model: 0, confidence: 0.75 },
    { strength: 0.9, rest: 0, model: 0, confidence: 0.7 },
  ],
  date_differs: [{ strength: 0.6, rest: 0.6, model: 0, confidence: 0.7 }],
  time_differs: [{ strength: 0.6, rest: 0.6, model: 0, confidence: 0.7 }],
  actors_swapped: [{ strength: 0.8, rest: 0.45, model: 0, confidence: 0.8 }],
  other_actor: [{ strength: 0.75, rest: 0.3, model: 0.05, confidence: 0.7 }],
  first_report_differs: [{ strength: 0.7, rest: 0, model: 0, confidence: 0.75 }],
  response_missing: [{ strength: 0.7, rest: 0.1, model: 0.05, confidence: 0.7 }],
  response_exists: [{ strength: 0.7, rest: 0.1, model: 0.05, confidence: 0.7 }],
  place_differs: [{ strength: 0.5, rest: 0.3, model: 0.05, confidence: 0.65 }],
  rank_differs: [{ strength: 0.5, rest: 0.6, model: 0.1, confidence: 0.6 }],
  owner_differs: [{ strength: 0.8, rest: 0.3, model: 0.05, confidence: 0.7 }],
  stage_differs: [{ strength: 0.75, rest: 0.4, model: 0.05, confidence: 0.65 }],
  cause_differs: [{ strength: 0.6, rest: 0.4, model: 0.05, confidence: 0.65 }],
  opposite: [{ strength: 0.7, rest: 0.4, model: 0, confidence: 0.65 }],
  denied: [
    { strength: 0.6, rest: 0.55, model: 0.2, confidence: 0.65 },
    { strength: 0.9, rest: 0.8, model: 0.05, confidence: 0.65 },
  ],
};
