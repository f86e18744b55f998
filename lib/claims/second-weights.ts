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
 * of five folds by document: at 0.1 a fortieth of the sentences is read again and 70 of 10,015 become right, 55 wrong; at
 * 0.2 126 and 113 for twice the cost, from 0.25 on as many become wrong as right. Macro-F1 on CheckThat! .685 to .688 and
 * on BABE .734 to .739, claim F1 on our own articles .935 to .942; balanced accuracy on ClaimBuster stays .833.
 */
export const BAND = 0.1;

/** The logit of a sentence without any feature. */
export const SECOND_BIAS = -0.33;

/** What one logit of the first reading counts. */
export const LIGHT = 1.04;

/** One row a feature; see `TAG_FEATURES` for the reason each is told as. */
export const SECOND_WEIGHTS: Partial<Record<TagFeatureName, readonly [plain: number, long: number]>> = {
  Superlative: [0.67, -0.28],
  Comparative: [0.52, 0.24],
  Expression: [0.28, -0.34],
  Reflexive: [-0.15, 0.1],
  Uncountable: [-0.3, 0.35],
  Plural: [0.25, -0.04],
  Singular: [0.37, 0.08],
  Actor: [-0.03, -0.11],
  Organization: [0.11, 0.21],
  Acronym: [-0.54, 0.42],
  Possessive: [0.44, -0.44],
  Hyphenated: [-0.5, 0.56],
  Currency: [-0.09, -0.15],
  Money: [-0.03, -0.03],
  Multiple: [0.07, 0.05],
  Ordinal: [-0.2, 0.31],
  Cardinal: [0.45, -0.1],
  Percent: [0.14, 0.08],
  Date: [-0.31, 0.42],
  PastTense: [0.22, 0.21],
  PresentTense: [-0.54, 0.21],
  Copula: [0.05, -0.16],
  Passive: [0.18, -0.26],
  Participle: [-0.04, 0.16],
  Gerund: [-0.09, -0.04],
  Infinitive: [0.38, -0.09],
  Imperative: [-0.08, 0.15],
  Auxiliary: [-0.11, -0.05],
  Modal: [0.45, -0.21],
  Particle: [0.1, 0.31],
  Negative: [0.23, -0.15],
  There: [0.19, 0.21],
  QuestionWord: [-0.55, 0.04],
  Adjective: [0.12, -0.22],
  Adverb: [-0.14, -0.39],
  Conjunction: [-0.25, 0.13],
  Preposition: [0.13, -0.3],
  Determiner: [0.12, 0.1],
  nouns: [-0.3, 0.02],
  names: [-0.03, -0.17],
  pronouns: [-0.22, 0.48],
  adjectives: [0.32, -0.38],
  adverbs: [0.16, -0.05],
  determiners: [-0.38, 0.12],
  prepositions: [0.02, 0.02],
  numbers: [-0.29, 0.06],
  conjunctions: [-0.37, -0.11],
  gerunds: [0.62, 0.31],
  participles: [0.04, 0],
  infinitives: [-0.07, -0.07],
  modals: [-0.04, -0.08],
  noFinite: [-0.02, 0.21],
  oneFinite: [0.07, -0.01],
  threeFinite: [-0.31, -0.03],
  past: [-0.07, 0.05],
  present: [0.78, -0.12],
  mainPast: [0.07, -0.02],
  mainPresent: [-0.03, 0.01],
  mainModal: [-0.23, -0.65],
  nounSubject: [-0.46, 0.19],
  nameSubject: [-0.1, -0.19],
  pronounSubject: [0.47, -0.49],
  noSubject: [-0.39, 0.28],
  earlyVerb: [-0.34, 0.65],
  lateVerb: [0.53, -0.37],
  isAdjective: [0.06, -0.57],
  onlyIsAdjective: [-0.57, -0.06],
  passive: [-0.18, -0.02],
  nameFirst: [-0.15, 0.37],
  nounFirst: [0.57, -0.62],
  pronounFirst: [-0.2, 0],
  determinerFirst: [0.63, -0.25],
  prepositionFirst: [-0.43, 0.15],
  conjunctionFirst: [0.23, -0.16],
  adverbFirst: [-0.35, -0.07],
  adjectiveFirst: [0.32, -0.1],
  verbFirst: [-0.26, 0.51],
};
