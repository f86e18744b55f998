/**
 * Sentence -> features: what is there, how strongly, and where it was seen. No weight is known here; `weights.ts`
 * has them, fitted over exactly these names.
 */
import type { BlockKind, ClaimReasonKind, Span } from '../model';
import { analyse } from '../text/analyse';
import type { Token } from '../text/tokens';
import type { Analysis } from '../text/types';
import {
  ABSTRACT,
  ADVICE,
  ATTRIBUTION_PHRASES,
  BOILERPLATE,
  GREETING,
  HEDGES,
  IMPERATIVES,
  OPINION_PHRASES,
  STRONG_OPINION,
  VAGUE_FORECAST,
  WEAK_OPINION,
} from './lexicon';
import { type FiniteVerb, finiteVerbs, verbForm } from './verbs';

/** One feature of a sentence. `spans` are offsets into the sentence. */
export interface Feature {
  name: FeatureName;
  value: number;
  spans: Span[];
}

/** Every feature, with the reason it is told as; `null` ones only move the score. */
export const FEATURES = {
  words1to4: 'fragment',
  words5to7: null,
  words8to12: null,
  words26up: null,
  noFiniteVerb: 'fragment',
  noEndMark: null,
  colonEnd: 'boilerplate',
  question: 'question',
  questionInside: 'question',
  exclamation: 'opinion',
  imperative: 'advice',
  lets: 'advice',
  greeting: 'boilerplate',
  boilerplate: 'boilerplate',
  heading: 'boilerplate',
  caption: 'boilerplate',
  tableRow: 'boilerplate',
  conjunctionStart: null,
  pronounStart: null,
  whStart: null,
  pastVerb: 'event',
  perfectVerb: 'event',
  passiveVerb: 'event',
  presentVerb: 'state',
  copula: 'state',
  onlyCopula: 'state',
  eventVerb: 'event',
  reportingVerb: 'reported-statement',
  attribution: 'reported-statement',
  mentalOwn: 'opinion',
  mentalOther: 'position',
  attributedForecast: 'reported-statement',
  analysisVerb: 'generic',
  position: 'position',
  advice: 'advice',
  hedge: 'forecast',
  vagueForecast: 'forecast',
  future: 'forecast',
  conditional: 'conditional',
  negation: null,
  firstSingular: 'first-person',
  firstPlural: 'first-person',
  secondPerson: 'first-person',
  quotedPerson: null,
  nameOne: 'actor',
  nameMore: 'actor',
  namedSubject: 'actor',
  noName: 'generic',
  acronym: null,
  numberOne: 'quantity',
  numberMore: 'quantity',
  money: 'quantity',
  date: 'date',
  quotation: 'reported-statement',
  scareQuote: 'opinion',
  strongOpinion: 'opinion',
  strongOpinionMore: 'opinion',
  weakOpinion: 'opinion',
  weakOpinionMore: 'opinion',
  superlative: 'opinion',
  intensifier: 'opinion',
  opinionPhrase: 'opinion',
  abstractNouns: 'generic',
  genericSubject: 'generic',
  indefinite: 'generic',
  aside: null,
  ellipsis: null,
  semicolon: null,
  shouting: 'opinion',
  plain: 'state',
  plainShort: 'state',
  plainNamed: 'actor',
  longOpinion: 'opinion',
  ownVoiceFact: 'event',
  ownVoiceOnly: 'first-person',
  bareStatement: 'generic',
} as const satisfies Record<string, ClaimReasonKind | null>;

/** The name of a feature. */
export type FeatureName = keyof typeof FEATURES;

/** What stands around the sentence, as far as it is known. */
export interface ClaimContext {
  before?: string;
  after?: string;
  kind?: BlockKind;
}

const FIRST_SINGULAR = new Set(['i', 'me', 'my', 'mine', 'myself', "i'm", "i've", "i'd", "i'll"]);
const FIRST_PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves', "we're", "we've", "we'd", "we'll"]);
const SECOND = new Set([
  'you',
  'your',
  'yours',
  'yourself',
  'yourselves',
  "you're",
  "you've",
  "you'd",
  "you'll",
]);
const NEGATION = new Set([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'without',
  'cannot',
]);
const CONDITIONAL = new Set(['if', 'unless', 'whether', 'otherwise']);
const INDEFINITE = new Set([
  'anyone',
  'everyone',
  'everybody',
  'somebody',
  'someone',
  'something',
  'everything',
  'anything',
  'things',
  'thing',
  'people',
  'always',
  'never',
  'ever',
  'every',
  'one',
  'whatever',
  'such',
  'kind',
  'lot',
  'stuff',
]);
const INTENSIFIERS = new Set([
  'very',
  'so',
  'too',
  'much',
  'more',
  'even',
  'just',
  'only',
  'far',
  'still',
  'simply',
  'all',
  'quite',
  'rather',
  'how',
  'such',
  'yet',
  'again',
]);
const POSITIONS =
  /\b(?:declin(?:ed|es|ing) to (?:comment|say|discuss|answer|respond)|(?:did|has|have|had|does|would|will) not (?:\w+ )?(?:comment|respond|responded|issued|said|disclose|denied|deny|discuss)|(?:refus|declin)(?:ed|es)|(?:den(?:ied|ies)|oppos(?:es|ed)|support(?:s|ed)|back(?:s|ed)|insist(?:s|ed)|object(?:s|ed) to|call(?:s|ed) for|reject(?:s|ed)|dismiss(?:es|ed)|deman(?:ds|ded)|urg(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)))\b/;
const SUPERLATIVE = /^(?:most|least|greatest|biggest|largest|worst|best|\w{3,}(?:iest|est))$/;
const NOT_SUPERLATIVE = new Set([
  'interest',
  'protest',
  'request',
  'invest',
  'arrest',
  'forest',
  'harvest',
  'contest',
  'suggest',
  'west',
  'east',
  'rest',
  'test',
  'guest',
  'latest',
  'midwest',
  'priest',
  'quest',
  'nearest',
  'honest',
  'modest',
  'manifest',
  'digest',
  'chest',
  'conquest',
  'tempest',
]);

/** How a sentence speaks: the same feature weighs differently in long written prose and in somebody's own voice. */
export interface Manner {
  /** 0 up to 15 words, 1 from 27 words on, linear between. */
  long: number;
  /** Half the number of first- and second-person words and contractions, at most 1. */
  ownVoice: number;
}

const OWN_VOICE =
  /\b(?:I|we|you|our|my|your|us|me|I['’]\w+|we['’]\w+|you['’]\w+|\w+n['’]t|(?:it|that|he|there|they|what)['’](?:s|re|ll|ve|d))\b/gi;

/** The manner of `sentence`. */
export function mannerOf(sentence: string): Manner {
  const count = sentence.split(/\s+/).length;
  const voices = (sentence.match(OWN_VOICE) ?? []).filter((word) => word !== 'US');
  return { long: Math.min(1, Math.max(0, (count - 15) / 12)), ownVoice: Math.min(1, voices.length / 2) };
}

/** Words that may carry a weight of their own: in lower case, each once, with where it first stands. */
export function wordsOf(sentence: string): Map<string, Span> {
  const words = new Map<string, Span>();
  for (const token of analyse(sentence).tokens) {
    if (token.kind !== 'word' || words.has(token.norm)) continue;
    if (token.start < 2 || /^[a-z][a-z'’]+$/.test(token.text)) words.set(token.norm, bare(token));
  }
  return words;
}

/** Features of `sentence`; each name at most once. */
export function featuresOf(sentence: string, context: ClaimContext = {}): Feature[] {
  const reading = analyse(sentence);
  const words = reading.tokens.filter((token) => token.kind !== 'punctuation');
  const verbs = finiteVerbs(reading.tokens);
  const found = new Map<FeatureName, Feature>();
  const add: Add = (name, value, spans = []) => {
    if (value > 0 && !found.has(name)) found.set(name, { name, value, spans });
  };
  addShape(add, sentence, words, context);
  addVerbs(add, reading, verbs);
  addPersons(add, reading, words);
  addContent(add, reading, words, verbs);
  addOpinion(add, sentence, words);
  addCombinations(add, new Set(found.keys()));
  return [...found.values()];
}

type Add = (name: FeatureName, value: number, spans?: Span[]) => void;

function addShape(add: Add, sentence: string, words: Token[], context: ClaimContext): void {
  const trimmed = sentence.trim();
  const count = words.length;
  add(
    count < 5 ? 'words1to4' : count < 8 ? 'words5to7' : count < 13 ? 'words8to12' : 'words26up',
    count < 13 || count > 25 ? 1 : 0,
  );
  add('noEndMark', /[.!?…:;"'”’)\]。！？]$/.test(trimmed) ? 0 : 1);
  add('colonEnd', trimmed.endsWith(':') ? 1 : 0);
  add('question', /\?["'”’)]*$/.test(trimmed) ? 1 : 0, at(sentence, /\?["'”’)]*$/));
  add('questionInside', /\?(?!["'”’)]*$)/.test(trimmed) ? 1 : 0);
  add('exclamation', trimmed.includes('!') ? 1 : 0, at(sentence, /!/));
  add('greeting', count < 9 && GREETING.test(trimmed) ? 1 : 0);
  add('boilerplate', BOILERPLATE.test(sentence) ? 1 : 0, at(sentence, BOILERPLATE));
  add('heading', context.kind === 'heading' ? 1 : 0);
  add('caption', context.kind === 'caption' ? 1 : 0);
  add('tableRow', context.kind === 'table-row' ? 1 : 0);
  const first = words[0]?.norm ?? '';
  add('conjunctionStart', /^(?:and|but|so|or|yet|because|still|well|now|then|sure)$/.test(first) ? 1 : 0);
  add('pronounStart', /^(?:it|that|this|these|those|there|they)$/.test(first) ? 1 : 0);
  add('whStart', /^(?:what|why|how|who|when|where|which|whether|whatever)$/.test(first) ? 1 : 0);
  add('lets', /^let(?:'s|’s| us)\b/i.test(trimmed) ? 1 : 0, words.slice(0, 1));
  add('aside', /\s[—–-]\s|—|\(/.test(sentence) ? 1 : 0);
  add('ellipsis', /…|\.\.\./.test(sentence) ? 1 : 0);
  add('semicolon', sentence.includes(';') ? 1 : 0);
  const shouted = words.filter((word) => /^\p{Lu}{5,}$/u.test(word.text));
  add('shouting', shouted.length > 0 && shouted.length < count / 2 ? 1 : 0, shouted);
}

function addVerbs(add: Add, reading: Analysis, verbs: FiniteVerb[]): void {
  const { text, tokens } = reading;
  const spansOf = (test: (verb: FiniteVerb) => boolean) =>
    verbs.filter(test).map((verb) => spanAt(tokens, verb.at));
  const one = (name: FeatureName, test: (verb: FiniteVerb) => boolean) => {
    const spans = spansOf(test);
    add(name, spans.length > 0 ? 1 : 0, spans);
  };
  const head = tokens.findIndex((token) => token.kind !== 'punctuation');
  const first = tokens[head];
  const imperative =
    first !== undefined && IMPERATIVES.has(first.norm) && !followedBySubject(tokens, head, verbs);
  add('imperative', imperative ? 1 : 0, first ? [first] : []);
  add('noFiniteVerb', verbs.length === 0 && !imperative ? 1 : 0);
  one('pastVerb', (verb) => verb.form === 'past');
  one('perfectVerb', (verb) => verb.form === 'perfect');
  one('passiveVerb', (verb) => verb.form === 'passive');
  one('presentVerb', (verb) => verb.form === 'present');
  one('copula', (verb) => verb.form === 'copula');
  add('onlyCopula', verbs.length > 0 && verbs.every((verb) => verb.form === 'copula') ? 1 : 0);
  one('eventVerb', (verb) => verb.kind === 'event' && verb.form !== 'modal' && verb.form !== 'future');
  one('reportingVerb', (verb) => verb.kind === 'reporting' && verb.form !== 'modal');
  const own = (verb: FiniteVerb) => /^(?:i|we|you)$/.test(tokens[verb.at - 1]?.norm ?? '');
  one('mentalOwn', (verb) => verb.kind === 'mental' && own(verb));
  one('mentalOther', (verb) => verb.kind === 'mental' && !own(verb));
  one(
    'analysisVerb',
    (verb) => verb.kind === 'analysis' && (verb.form === 'present' || verb.form === 'auxiliary'),
  );
  one('future', (verb) => verb.form === 'future');
  add('attribution', ATTRIBUTION_PHRASES.test(text.toLowerCase()) ? 1 : 0, at(text, ATTRIBUTION_PHRASES));
  add('position', POSITIONS.test(text) ? 1 : 0, at(text, POSITIONS));
}

/** "Watch sales rose": a noun that only looks like an order, because a finite verb has it for a subject. */
function followedBySubject(tokens: readonly Token[], head: number, verbs: FiniteVerb[]): boolean {
  const next = tokens[head + 1];
  if (!next || next.text === ',' || next.text === '.') return false;
  if (
    /^(?:the|a|an|it|that|this|your|out|up|us|me|on|for|about|to|in|into|what|how|why|any|all|no|him|her|them|back|off|away)$/.test(
      next.norm,
    )
  )
    return false;
  const first = verbs[0];
  return first !== undefined && first.at - head <= 5;
}

function addPersons(add: Add, reading: Analysis, words: Token[]): void {
  const quoted = (span: Span) =>
    reading.quotations.some((quotation) => span.start >= quotation.start && span.end <= quotation.end);
  const pick = (set: ReadonlySet<string>) =>
    words.filter((word) => set.has(word.norm) && !/^U\.?S/.test(word.text));
  const own = (set: ReadonlySet<string>) => pick(set).filter((word) => !quoted(word));
  for (const [name, set] of [
    ['firstSingular', FIRST_SINGULAR],
    ['firstPlural', FIRST_PLURAL],
    ['secondPerson', SECOND],
  ] as const) {
    const spans = own(set);
    add(name, Math.min(2, spans.length), spans);
  }
  const inside = [...pick(FIRST_SINGULAR), ...pick(FIRST_PLURAL), ...pick(SECOND)].filter(quoted);
  add('quotedPerson', inside.length > 0 ? 1 : 0, inside);
  const long = reading.quotations.filter((span) => span.end - span.start > 25);
  add('quotation', long.length > 0 ? 1 : 0, long);
  const scare = reading.quotations.filter((span) => span.end - span.start <= 25);
  add('scareQuote', scare.length > 0 ? 1 : 0, scare);
}

function addContent(add: Add, reading: Analysis, words: Token[], verbs: FiniteVerb[]): void {
  const { names, quantities, dates, tokens } = reading;
  const firstVerb = tokens[verbs[0]?.at ?? -1]?.start ?? 0;
  const subject = names.filter((name) => name.end <= firstVerb);
  add('nameOne', names.length > 0 ? 1 : 0, names.slice(0, 3).map(bare));
  add('nameMore', names.length > 1 ? Math.min(3, names.length - 1) : 0);
  add('namedSubject', subject.length > 0 ? 1 : 0, subject.slice(0, 1).map(bare));
  add('noName', names.length === 0 ? 1 : 0);
  add(
    'acronym',
    words.some((word) => /^(?:\p{Lu}\.){2,}|^\p{Lu}{2,4}$/u.test(word.text) && word.text !== 'I') ? 1 : 0,
  );
  const counted = quantities.filter(
    (quantity) => !quantity.vague && !(quantity.unit === null && quantity.value < 2),
  );
  add('numberOne', counted.length > 0 ? 1 : 0, counted.map(bare));
  add('numberMore', counted.length > 1 ? Math.min(3, counted.length - 1) : 0);
  add('money', counted.some((quantity) => quantity.unit !== null && quantity.unit !== 'ordinal') ? 1 : 0);
  add('date', dates.length > 0 ? 1 : 0, dates.map(bare));
  add('genericSubject', subject.length === 0 && isGenericSubject(tokens, verbs) ? 1 : 0);
}

/** A bare plural or abstract subject: "Investors worry", "Tensions remain". */
function isGenericSubject(tokens: readonly Token[], verbs: FiniteVerb[]): boolean {
  const head = tokens.find((token) => token.kind !== 'punctuation');
  const verb = verbs[0];
  if (!head || !verb || verb.form === 'past') return false;
  return !/^(?:the|a|an|its|their|his|her|he|she|it|they|i|we|you|this|that|these|those|in|on|at|by|as|and|but)$/.test(
    head.norm,
  );
}

function addOpinion(add: Add, sentence: string, words: Token[]): void {
  const lower = sentence.toLowerCase().replaceAll('’', "'");
  const hits = (set: ReadonlySet<string>) => words.filter((word) => set.has(word.norm));
  const counted = (name: FeatureName, more: FeatureName | null, spans: Token[]) => {
    add(name, spans.length > 0 ? 1 : 0, spans);
    if (more !== null) add(more, Math.min(3, spans.length - 1), spans.slice(1));
  };
  counted('strongOpinion', 'strongOpinionMore', hits(STRONG_OPINION));
  counted('weakOpinion', 'weakOpinionMore', hits(WEAK_OPINION));
  counted(
    'superlative',
    null,
    words.filter((word) => SUPERLATIVE.test(word.norm) && !NOT_SUPERLATIVE.has(word.norm)),
  );
  const intensified = hits(INTENSIFIERS);
  add('intensifier', Math.min(3, intensified.length), intensified);
  add('opinionPhrase', OPINION_PHRASES.test(lower) ? 1 : 0, at(lower, OPINION_PHRASES));
  const advised = words.filter(
    (word) => ADVICE.has(word.norm.replace(/n't$/, '')) && verbForm(word.norm)?.past !== true,
  );
  counted('advice', null, advised);
  counted('hedge', null, hits(HEDGES));
  add('vagueForecast', VAGUE_FORECAST.test(lower) ? 1 : 0, at(lower, VAGUE_FORECAST));
  counted('conditional', null, hits(CONDITIONAL));
  counted(
    'negation',
    null,
    words.filter((word) => NEGATION.has(word.norm) || /n't$/.test(word.norm)),
  );
  const abstract = hits(ABSTRACT);
  add('abstractNouns', Math.min(4, abstract.length), abstract);
  const indefinite = hits(INDEFINITE);
  add('indefinite', Math.min(3, indefinite.length), indefinite);
}

/** What single features cannot say: a third-person statement free of judgement, a forecast somebody is credited with. */
function addCombinations(add: Add, has: ReadonlySet<FeatureName>): void {
  const any = (...names: FeatureName[]) => names.some((name) => has.has(name));
  const ownVoice = any('firstSingular', 'firstPlural', 'secondPerson');
  const judged = any(
    'strongOpinion',
    'weakOpinion',
    'opinionPhrase',
    'scareQuote',
    'exclamation',
    'superlative',
  );
  const unsure = any('advice', 'hedge', 'vagueForecast', 'future', 'conditional');
  const asserting = !any(
    'question',
    'questionInside',
    'imperative',
    'lets',
    'greeting',
    'boilerplate',
    'noFiniteVerb',
    'colonEnd',
  );
  const plain =
    asserting && !ownVoice && !judged && !unsure && !any('abstractNouns', 'analysisVerb', 'mentalOwn');
  const fact = any('numberOne', 'date', 'money', 'eventVerb', 'reportingVerb', 'perfectVerb', 'passiveVerb');
  const short = any('words1to4', 'words5to7', 'words8to12');
  add('plain', plain ? 1 : 0);
  add('plainShort', plain && short ? 1 : 0);
  add('plainNamed', plain && any('nameOne') ? 1 : 0);
  add('longOpinion', has.has('words26up') && judged ? 1 : 0);
  add('ownVoiceFact', ownVoice && any('numberOne', 'date', 'money') ? 1 : 0);
  add('ownVoiceOnly', ownVoice && !fact ? 1 : 0);
  add('bareStatement', !fact && !any('nameOne') && !any('pastVerb') ? 1 : 0);
  const credited = any('reportingVerb', 'attribution', 'mentalOther');
  add('attributedForecast', credited && any('hedge', 'vagueForecast', 'future') && !ownVoice ? 1 : 0);
}

function at(text: string, pattern: RegExp): Span[] {
  const match = pattern.exec(text.toLowerCase()) ?? pattern.exec(text);
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
}

function spanAt(tokens: readonly Token[], index: number): Span {
  const token = tokens[index];
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}

function bare(span: Span): Span {
  return { start: span.start, end: span.end };
}
