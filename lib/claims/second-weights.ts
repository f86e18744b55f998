/**
 * The second reader's numbers. `[plain, long]`: the weight in logits per unit of the feature, and what is added in
 * long written prose (see `mannerOf`). Positive speaks for a claim.
 *
 * Fitted by `tests/eval/fit/claims.ts` on the sentences of the development halves of ClaimBuster (2020), CheckThat! 2025
 * task 1, BABE (2021) and our own labelled articles that the first reading leaves near the threshold. Run it again
 * rather than edit, except for the band.
 */
import type { TagFeatureName } from './tag-features';

/**
 * Half the width of what is borderline, in logits. By hand, from the curve that `tests/eval/fit/claims.ts --dry` prints
 * of five folds by document: at 0.2 a fifteenth of the sentences is read again and 171 of 10,015 become right, 118
 * wrong; at 0.1 89 and 61 for half the cost, at 0.3 233 and 177 for half as much again and three of our own 204 lost,
 * for all sentences 479 and 525. Balanced accuracy on ClaimBuster .806 to .811, macro-F1 on CheckThat! .666 to .679 and
 * on BABE .705 to .707; claim F1 on our own articles stays .935.
 */
export const BAND = 0.2;

/** The logit of a sentence without any feature. */
export const SECOND_BIAS = -0.28;

/** What one logit of the first reading counts. */
export const LIGHT = 0.81;

/** One row a feature; see `TAG_FEATURES` for the reason each is told as. */
export const SECOND_WEIGHTS: Partial<Record<TagFeatureName, readonly [plain: number, long: number]>> = {
  Superlative: [0.66, -0.11],
  Comparative: [0.13, 0.67],
  Expression: [0.4, -0.27],
  Reflexive: [-0.24, -0.04],
  Uncountable: [-0.29, 0.29],
  Plural: [0.43, -0.29],
  Singular: [0.2, -0.03],
  Actor: [-0.05, -0.09],
  Organization: [0.26, 0.02],
  Acronym: [-0.22, 0.32],
  Possessive: [0.43, -0.46],
  Hyphenated: [-0.16, 0.17],
  Currency: [0.29, -0.11],
  Money: [0.01, 0.03],
  Multiple: [0.02, 0.12],
  Ordinal: [-0.44, 0.32],
  Cardinal: [0.65, -0.26],
  Percent: [0.28, 0.21],
  Date: [-0.16, 0.32],
  PastTense: [0.07, 0.37],
  PresentTense: [-0.34, 0.04],
  Copula: [0.31, -0.31],
  Passive: [0.11, -0.01],
  Participle: [0.11, 0.09],
  Gerund: [-0.15, 0.07],
  Infinitive: [0.17, -0.03],
  Imperative: [0.07, 0.01],
  Auxiliary: [-0.42, 0.17],
  Modal: [0.44, -0.2],
  Particle: [-0.16, 0.4],
  Negative: [0.25, -0.25],
  There: [0.2, 0.17],
  QuestionWord: [-0.37, 0.05],
  Adjective: [0.11, -0.34],
  Adverb: [0.05, -0.41],
  Conjunction: [-0.04, 0.09],
  Preposition: [0.15, -0.36],
  Determiner: [0.17, 0.19],
  nouns: [-0.41, -0.04],
  names: [-0.09, 0.07],
  pronouns: [-0.18, 0.28],
  adjectives: [0.49, -0.45],
  adverbs: [0.02, -0.19],
  determiners: [-0.44, 0.28],
  prepositions: [0.34, -0.1],
  numbers: [-0.21, -0.03],
  conjunctions: [-0.42, -0.01],
  gerunds: [0.52, 0.24],
  participles: [0.18, 0.01],
  infinitives: [-0.06, -0.02],
  modals: [-0.02, -0.1],
  noFinite: [-0.25, 0.03],
  oneFinite: [-0.07, 0.35],
  threeFinite: [-0.01, -0.15],
  past: [-0.32, 0.24],
  present: [0.55, 0.01],
  mainPast: [0.08, 0.07],
  mainPresent: [-0.09, -0.1],
  mainModal: [-0.26, -0.42],
  nounSubject: [-0.3, 0.13],
  nameSubject: [0.06, -0.11],
  pronounSubject: [0.44, -0.36],
  noSubject: [-0.56, 0.23],
  earlyVerb: [-0.1, 0.47],
  lateVerb: [0.28, -0.17],
  isAdjective: [0.03, -0.15],
  onlyIsAdjective: [-0.44, 0.01],
  passive: [-0.21, -0.17],
  nameFirst: [-0.23, 0.29],
  nounFirst: [0.65, -0.68],
  pronounFirst: [-0.12, 0],
  determinerFirst: [0.31, 0.01],
  prepositionFirst: [-0.28, 0],
  conjunctionFirst: [0, 0.03],
  adverbFirst: [-0.55, -0.17],
  adjectiveFirst: [0.27, -0.12],
  verbFirst: [-0.12, 0.44],
};
