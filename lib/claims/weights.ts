/**
 * The claim model's numbers. `[plain, long, own voice]`: the weight in logits per unit of the feature, what is added
 * in long written prose, and what is added in somebody's own voice (see `mannerOf`). Positive speaks for a claim.
 *
 * Fitted by `tests/eval/fit/claims.ts` on the development halves of ClaimBuster (2020), CheckThat! 2025 task 1,
 * BABE (2021) and our own labelled articles, classes balanced within each set. Run it again rather than edit, except
 * for the three block kinds, which those sets do not show: they are judgement.
 */
import type { FeatureName } from './features';

/** Score from which a sentence is a claim: the fit balances its sets at one half. */
export const THRESHOLD = 0.5;

/** The logit of a sentence without any feature. */
export const BIAS = 0.09;

/** One row a feature; see `FEATURES` for the reason each is told as. */
export const WEIGHTS: Record<FeatureName, readonly [plain: number, long: number, ownVoice: number]> = {
  words1to4: [-0.45, 0, -0.11],
  words5to7: [-0.63, 0, -0.46],
  words8to12: [0.09, 0, -0.99],
  words26up: [0.11, 0.27, -0.12],
  noFiniteVerb: [-0.29, 0.43, -0.02],
  noEndMark: [-1.13, 0.35, -0.25],
  colonEnd: [-0.48, 0, -0.02],
  question: [-0.74, 0.11, -0.2],
  questionInside: [-0.2, -0.14, -0.26],
  exclamation: [-0.69, -0.34, 0.16],
  imperative: [-1.25, 0.31, 0.64],
  lets: [-0.25, 0.09, 0.12],
  greeting: [-0.84, 0, -0.02],
  boilerplate: [-1.35, 0.29, 0.35],
  heading: [-2, 0, 0], // by hand: names a subject, repeats the text
  caption: [-2, 0, 0], // by hand: describes a picture
  tableRow: [-1, 0, 0], // by hand: cells are no sentences
  conjunctionStart: [-0.72, 0.63, 0.35],
  pronounStart: [-0.54, 0.39, 0.16],
  whStart: [-0.14, 0.02, -0.26],
  pastVerb: [0.42, -0.29, 0.31],
  perfectVerb: [0.4, -0.2, 0.16],
  passiveVerb: [0.49, -0.69, 0.21],
  presentVerb: [0.08, -0.26, -0.15],
  copula: [-0.01, -0.65, 0.37],
  onlyCopula: [-0.34, -0.25, -0.03],
  eventVerb: [0.56, -0.45, 0.25],
  reportingVerb: [0.88, -0.18, -0.58],
  attribution: [0.52, 0.66, 0.25],
  mentalOwn: [-0.53, 0.46, 0],
  mentalOther: [-0.42, 0.17, 0.06],
  attributedForecast: [0.65, -0.24, -0.13],
  analysisVerb: [-0.73, 0.53, 0.45],
  position: [1.25, -1.31, 0.6],
  advice: [-1.2, 0.72, 0.14],
  hedge: [0.33, -0.39, -0.08],
  vagueForecast: [-0.83, 0.27, 0.39],
  future: [-0.18, 0.22, -0.43],
  conditional: [-0.59, 0.13, 0.09],
  negation: [0.32, -0.37, -0.29],
  firstSingular: [-0.84, 0.79, 0.18],
  firstPlural: [0.12, 0.39, -0.33],
  secondPerson: [0.35, 0.26, -0.51],
  quotedPerson: [0.53, -0.11, 0.43],
  nameOne: [0.17, -0.34, -0.32],
  nameMore: [0.08, -0.11, 0.27],
  namedSubject: [0.28, -0.37, -0.48],
  noName: [-0.05, -0.19, -0.51],
  acronym: [0.55, 0.07, -0.23],
  numberOne: [1.16, -0.75, 0.23],
  numberMore: [0.41, -0.12, -0.23],
  money: [0.5, -0.19, 0.53],
  date: [0.68, 0.05, -0.42],
  quotation: [0.53, -0.1, 0.1],
  scareQuote: [0.36, -0.9, 0.14],
  strongOpinion: [-1.11, 0.12, 0.24],
  strongOpinionMore: [-0.22, -0.37, -0.14],
  weakOpinion: [-0.53, 0.06, 0.38],
  weakOpinionMore: [-0.63, 0.29, -0.09],
  superlative: [0.96, -0.5, 0.12],
  intensifier: [0.07, -0.19, -0.05],
  opinionPhrase: [-0.63, -0.07, 0.25],
  abstractNouns: [-0.31, 0.04, 0],
  genericSubject: [0.13, -0.26, -0.24],
  indefinite: [-0.31, 0.04, 0.2],
  aside: [-0.24, -0.1, 0.45],
  ellipsis: [-0.32, 0.05, 0.67],
  semicolon: [-0.55, 0.38, -0.46],
  shouting: [0.26, 0.12, 0],
  plain: [0.42, 0, -0.43],
  plainShort: [0.38, 0, -0.48],
  plainNamed: [0.22, -0.23, -0.32],
  longOpinion: [0.04, -0.07, 0.04],
  ownVoiceFact: [0.1, 0.39, 0.14],
  ownVoiceOnly: [-0.09, 0.14, -0.27],
  bareStatement: [-0.19, -0.1, -0.1],
};
