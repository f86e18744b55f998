/**
 * Every weight and threshold of the judge. Numbers marked "convention" are ours, chosen by category of case and not
 * by row; the fitted model's own numbers are in model.table.ts with what they were fitted on.
 */

/** Credit of an aligned word by how it is aligned, 1 being the same stem. Convention, ordered by reliability. */
export const ALIGN = {
  same: 0.85,
  near: 0.45,
  /** An opposite still shows that the same matter is meant; polarity reads the difference. */
  opposite: 0.6,
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
  exact: 0.005,
  /** Alignment of the words around two numbers below which a difference says nothing, 0..1. */
  context: 0.34,
  /** Numbers whose ratio is beyond this are seldom about the same thing, unless a power of ten apart. */
  ratio: 50,
} as const;

/** When a difference may be shown as a conflict. A wrong conflict costs more than a missed one. Convention. */
export const JUDGE = {
  /** Probability of conflict from which a typed difference is shown. */
  conflict: 0.5,
  /** Share of the claim's weight the best sentence must answer before a difference is a conflict, 0..1. */
  conflictCover: 0.42,
  /** Least strength of the difference itself, 0..1. */
  conflictStrength: 0.3,
  /** Probability of agreement from which a passage corroborates. */
  corroborate: 0.45,
  /** Share answered from which agreement is shown. */
  corroborateCover: 0.4,
  /** Strength from which a hedge makes agreement a qualification. */
  weakens: 0.65,
  /** Share answered, and probability of agreement, from which a hedged passage qualifies. */
  qualifyCover: 0.3,
  qualify: 0.2,
  /** Share answered from which a passage is on the claim's subject at all. */
  relatedCover: 0.18,
} as const;
