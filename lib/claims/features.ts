/**
 * Sentence -> features: what is there, how strongly, and where it was seen. No weight is known here; `weights.ts`
 * has them, fitted over exactly these names.
 */
import type { BlockKind, Span } from '../model';
import type { Token } from '../text/tokens';
import type { Analysis } from '../text/types';
import { type Add, bare, lowered, match } from './add';
import type { FeatureName } from './feature-names';
import { ATTRIBUTION_PHRASES, BOILERPLATE, FURNITURE, GREETING, IMPERATIVES } from './lexicon';
import { addOpinion, addPersons } from './tone';
import { type FiniteVerb, finiteVerbs } from './verbs';

/** One feature of a sentence. `spans` are offsets into the sentence. */
export interface Feature {
  name: FeatureName;
  value: number;
  spans: readonly Span[];
}

/** What stands around the sentence, as far as it is known. */
export interface ClaimContext {
  kind?: BlockKind;
  /** UTC day number of the text, where it is dated: relative dates count from it. */
  day?: number | null;
}

const POSITIONS =
  /\b(?:declin(?:ed|es|ing) to (?:comment|say|discuss|answer|respond)|(?:did|has|have|had|does|would|will) not (?:\w+ )?(?:comment|respond|responded|issued|said|disclose|denied|deny|discuss)|(?:refus|declin)(?:ed|es)|(?:den(?:ied|ies)|oppos(?:es|ed)|support(?:s|ed)|back(?:s|ed)|insist(?:s|ed)|object(?:s|ed) to|call(?:s|ed) for|reject(?:s|ed)|dismiss(?:es|ed)|deman(?:ds|ded)|urg(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)))\b/;
/** Features of the sentence that was read; each name at most once. */
export function featuresOf(reading: Analysis, context: ClaimContext = {}): Feature[] {
  const sentence = reading.text;
  const words = reading.tokens.filter((token) => token.kind !== 'punctuation');
  const verbs = finiteVerbs(reading.tokens);
  const found = new Map<FeatureName, Feature>();
  const add: Add = (name, value, spans = []) => {
    if (value > 0 && !found.has(name)) found.set(name, { name, value, spans });
  };
  const lower = lowered(sentence);
  addShape(add, sentence, lower, words, context);
  addVerbs(add, reading, lower, verbs);
  addPersons(add, reading, words);
  addContent(add, reading, words, verbs);
  addOpinion(add, lower, words);
  addCombinations(add, new Set(found.keys()));
  return [...found.values()];
}

function addShape(add: Add, sentence: string, lower: string, words: Token[], context: ClaimContext): void {
  const trimmed = sentence.trim();
  const count = words.length;
  add(
    count < 5 ? 'words1to4' : count < 8 ? 'words5to7' : count < 13 ? 'words8to12' : 'words26up',
    count < 13 || count > 25 ? 1 : 0,
  );
  add('noEndMark', /[.!?…:;"'”’)\]。！？]$/.test(trimmed) ? 0 : 1);
  add('colonEnd', trimmed.endsWith(':') ? 1 : 0);
  match(add, 'question', sentence, /\?["'”’)]*\s*$/);
  add('questionInside', /\?(?!["'”’)]*$)/.test(trimmed) ? 1 : 0);
  match(add, 'exclamation', sentence, /!/);
  add('greeting', count < 9 && GREETING.test(trimmed) ? 1 : 0);
  match(add, 'boilerplate', lower, BOILERPLATE);
  match(add, 'furniture', lower.trim(), FURNITURE);
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
  const shouted = words.filter((word) => word.text.length > 4 && /^\p{Lu}+$/u.test(word.text));
  add('shouting', shouted.length > 0 && shouted.length < count / 2 ? 1 : 0, shouted);
}

function addVerbs(add: Add, reading: Analysis, lower: string, verbs: FiniteVerb[]): void {
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
  match(add, 'attribution', lower, ATTRIBUTION_PHRASES);
  match(add, 'position', text, POSITIONS);
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

function spanAt(tokens: readonly Token[], index: number): Span {
  const token = tokens[index];
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}
