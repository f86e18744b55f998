/**
 * The claim model's numbers. `[plain, long, own voice]`: the weight in logits per unit of the feature, what is added
 * in long written prose, and what is added in somebody's own voice (see `mannerOf`). Positive speaks for a claim.
 *
 * Fitted by `tests/eval/fit/claims.ts` on the development halves of ClaimBuster (2020), CheckThat! 2025 task 1,
 * BABE (2021) and our own labelled articles, classes balanced within each set. Run it again rather than edit, except
 * for the furniture and the block kinds, which those sets do not show: they are judgement.
 */
import type { FeatureName } from './feature-names';

/** Score from which a sentence is a claim: the fit balances its sets at one half. */
export const THRESHOLD = 0.5;

/** The logit of a sentence without any feature. */
export const BIAS = 0.09;

/** One row a feature; see `FEATURES` for the reason each is told as. */
export const WEIGHTS: Record<FeatureName, readonly [plain: number, long: number, ownVoice: number]> = {
  words1to4: [-0.77, 0, -0.09],
  words5to7: [-0.65, 0, -0.41],
  words8to12: [0.12, 0, -1.02],
  words26up: [0.13, 0.3, -0.05],
  noFiniteVerb: [-0.3, 0.38, -0.01],
  noEndMark: [-1.11, 0.26, -0.19],
  colonEnd: [-0.36, 0, -0.02],
  question: [-0.83, 0.1, -0.13],
  questionInside: [-0.21, -0.12, -0.18],
  exclamation: [-0.65, -0.25, 0.08],
  imperative: [-1.12, 0.23, 0.44],
  lets: [-0.21, 0.06, 0.08],
  greeting: [-0.7, 0, -0.07],
  boilerplate: [-1.3, 0.22, 0.23],
  furniture: [-4, 0, 0], // by hand: never the story
  heading: [-2, 0, 0], // by hand: names a subject, repeats the text
  caption: [-2, 0, 0], // by hand: describes a picture
  tableRow: [-1, 0, 0], // by hand: cells are no sentences
  conjunctionStart: [-0.73, 0.63, 0.36],
  pronounStart: [-0.54, 0.4, 0.11],
  whStart: [-0.19, -0.04, -0.19],
  pastVerb: [0.43, -0.27, 0.24],
  perfectVerb: [0.44, -0.19, 0.09],
  passiveVerb: [0.49, -0.69, 0.19],
  presentVerb: [0.13, -0.27, -0.2],
  copula: [-0.03, -0.66, 0.43],
  onlyCopula: [-0.37, -0.2, -0.06],
  eventVerb: [0.54, -0.46, 0.25],
  reportingVerb: [0.87, -0.19, -0.54],
  attribution: [0.52, 0.6, 0.16],
  mentalOwn: [-0.46, 0.43, -0.05],
  mentalOther: [-0.34, 0.09, -0.03],
  attributedForecast: [0.68, -0.24, -0.19],
  analysisVerb: [-0.85, 0.58, 0.46],
  position: [1.11, -1.12, 0.47],
  advice: [-1.16, 0.67, 0.13],
  hedge: [0.36, -0.41, 0],
  vagueForecast: [-0.92, 0.26, 0.41],
  future: [-0.14, 0.16, -0.39],
  conditional: [-0.58, 0.11, 0.11],
  negation: [0.43, -0.42, -0.34],
  firstSingular: [-0.78, 0.77, 0.14],
  firstPlural: [0.13, 0.38, -0.3],
  secondPerson: [0.43, 0.23, -0.5],
  quotedPerson: [0.39, 0.01, 0.33],
  nameOne: [0.18, -0.37, -0.3],
  nameMore: [0.11, -0.15, 0.28],
  namedSubject: [0.29, -0.38, -0.43],
  noName: [-0.07, -0.19, -0.54],
  acronym: [0.47, 0.19, -0.22],
  numberOne: [1.1, -0.65, 0.26],
  numberMore: [0.37, -0.1, -0.16],
  money: [0.5, -0.15, 0.48],
  date: [0.64, 0.09, -0.4],
  quotation: [0.38, -0.06, 0.19],
  scareQuote: [0.36, -0.78, 0.03],
  strongOpinion: [-1.01, 0.09, 0.11],
  strongOpinionMore: [-0.25, -0.29, -0.11],
  weakOpinion: [-0.45, 0, 0.31],
  weakOpinionMore: [-0.63, 0.25, -0.05],
  superlative: [0.99, -0.47, 0.07],
  intensifier: [0.12, -0.24, -0.07],
  opinionPhrase: [-0.67, -0.02, 0.28],
  abstractNouns: [-0.28, -0.06, 0.05],
  genericSubject: [0.11, -0.24, -0.26],
  indefinite: [-0.28, 0.02, 0.16],
  aside: [-0.19, -0.13, 0.36],
  ellipsis: [-0.28, 0.05, 0.44],
  semicolon: [-0.44, 0.19, -0.34],
  shouting: [0.2, 0.14, 0.01],
  plain: [0.57, -0.19, -0.49],
  plainShort: [0.41, 0, -0.48],
  plainNamed: [0.2, -0.22, -0.35],
  longOpinion: [-0.03, -0.09, 0.12],
  ownVoiceFact: [0.11, 0.33, 0.11],
  ownVoiceOnly: [-0.17, 0.14, -0.24],
  bareStatement: [-0.25, 0.02, -0.1],
};
