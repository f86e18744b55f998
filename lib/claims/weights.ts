/**
 * The claim model's numbers. `[plain, long, own voice, spoken]`: the weight in logits per unit of the feature, what is
 * added in long prose, in somebody's own voice (see `mannerOf`) and in speech (see `spokenness`). Positive speaks for a
 * claim. The weights of words are in a packaged table, see `learned-words.ts`.
 *
 * Fitted by `tests/eval/fit/claims.ts` on the development halves of ClaimBuster (2020), CheckThat! 2025 task 1,
 * BABE (2021) and our own labelled articles, classes balanced within each set. Run it again rather than edit, except
 * for the furniture and the block kinds, which those sets do not show: they are judgement.
 */
import type { FeatureName } from './feature-names';

/** Score from which a sentence is a claim: the fit balances its sets at one half. */
export const THRESHOLD = 0.5;

/** The logit of a sentence without any feature. */
export const BIAS = -0.05;

/** One row a feature; see `FEATURES` for the reason each is told as. */
export const WEIGHTS: Record<
  FeatureName,
  readonly [plain: number, long: number, ownVoice: number, spoken: number]
> = {
  words1to4: [-0.84, 0, -0.05, -0.23],
  words5to7: [-0.38, 0, -0.27, -0.37],
  words8to12: [0.22, 0, -0.76, -0.31],
  words26up: [0.09, 0.18, 0.15, 0.05],
  noFiniteVerb: [-0.31, 0.26, 0, -0.13],
  noEndMark: [-0.86, 0.18, -0.15, -0.17],
  colonEnd: [-0.17, 0, -0.01, -0.03],
  question: [-0.47, 0.02, -0.02, -0.43],
  questionInside: [-0.19, -0.05, -0.12, -0.07],
  exclamation: [-0.46, -0.18, 0.03, -0.09],
  imperative: [-0.77, 0.08, 0.25, -0.13],
  lets: [-0.08, 0.04, 0.05, -0.04],
  greeting: [-0.41, 0, -0.03, -0.12],
  boilerplate: [-1.08, 0.17, 0.16, -0.23],
  furniture: [-4, 0, 0, 0], // by hand: never the story
  heading: [-2, 0, 0, 0], // by hand: names a subject, repeats the text
  caption: [-2, 0, 0, 0], // by hand: describes a picture
  tableRow: [-1, 0, 0, 0], // by hand: cells are no sentences
  conjunctionStart: [-0.58, 0.32, 0.48, -0.42],
  pronounStart: [-0.3, 0.12, 0.03, -0.11],
  whStart: [-0.14, -0.17, -0.21, -0.27],
  pastVerb: [0.33, -0.09, 0.14, 0.07],
  perfectVerb: [0.33, -0.1, -0.16, 0.16],
  passiveVerb: [0.52, -0.64, 0.1, -0.07],
  presentVerb: [0.19, -0.24, -0.14, -0.23],
  copula: [-0.12, -0.55, 0.09, 0.31],
  onlyCopula: [-0.42, -0.22, -0.16, 0.09],
  eventVerb: [0.34, -0.52, 0.09, 0.2],
  reportingVerb: [0.9, -0.15, -0.3, -0.31],
  attribution: [0.44, 0.51, 0.13, 0.02],
  mentalOwn: [-0.24, 0.27, 0.06, -0.21],
  mentalOther: [-0.15, 0.06, 0, -0.2],
  attributedForecast: [0.49, -0.11, -0.12, 0.15],
  analysisVerb: [-0.76, 0.51, 0.33, 0.07],
  position: [0.77, -0.98, 0.12, 0.69],
  advice: [-0.75, 0.43, 0.21, -0.44],
  hedge: [0.32, -0.29, -0.21, 0.27],
  vagueForecast: [-0.78, 0.15, 0.29, 0.09],
  future: [0.15, 0.03, -0.04, -0.43],
  conditional: [-0.36, 0.08, 0.06, -0.17],
  negation: [0.37, -0.28, -0.46, 0.23],
  firstSingular: [-0.4, 0.48, 0.2, -0.4],
  firstPlural: [-0.03, 0.19, -0.19, 0.03],
  secondPerson: [0.52, 0.09, -0.28, -0.1],
  quotedPerson: [0.22, 0.2, 0.25, -0.13],
  nameOne: [0.04, -0.45, -0.32, 0.09],
  nameMore: [-0.06, 0.05, 0.08, 0.46],
  namedSubject: [0.36, -0.25, -0.26, -0.03],
  noName: [-0.07, -0.32, -0.2, -0.39],
  acronym: [0.49, 0.36, -0.08, 0.01],
  numberOne: [0.4, -0.21, 0.13, 0.87],
  numberMore: [0.08, -0.15, -0.05, 0.24],
  money: [0.15, -0.06, 0.19, 0.41],
  date: [0.56, 0.16, -0.09, -0.02],
  quotation: [0.32, 0.26, 0.24, -0.08],
  scareQuote: [0.57, -0.59, -0.02, 0.15],
  strongOpinion: [-0.68, -0.01, -0.02, 0.09],
  strongOpinionMore: [-0.18, -0.17, -0.04, 0.02],
  weakOpinion: [-0.32, 0.01, 0.2, 0.13],
  weakOpinionMore: [-0.51, 0.13, -0.05, 0.03],
  superlative: [0.85, -0.34, -0.19, 0.33],
  intensifier: [0.3, -0.27, -0.06, -0.14],
  opinionPhrase: [-0.46, -0.17, 0.24, -0.05],
  abstractNouns: [-0.21, -0.07, 0.05, 0.13],
  genericSubject: [0.1, -0.07, -0.21, -0.15],
  indefinite: [-0.19, -0.01, 0.02, 0.13],
  aside: [-0.23, -0.09, 0.21, -0.05],
  ellipsis: [-0.33, 0.02, 0.18, 0.04],
  semicolon: [-0.29, -0.01, -0.28, -0.16],
  shouting: [0.12, 0.19, 0.05, 0.15],
  plain: [0.64, -0.26, -0.5, 0.15],
  plainShort: [0.26, 0, -0.47, 0.12],
  plainNamed: [0.09, -0.08, -0.24, 0.12],
  longOpinion: [-0.03, -0.07, 0.18, 0.21],
  ownVoiceFact: [-0.1, 0.04, 0, 0.12],
  ownVoiceOnly: [-0.09, 0.11, -0.19, -0.07],
  bareStatement: [-0.35, 0, -0.1, 0.08],
};
