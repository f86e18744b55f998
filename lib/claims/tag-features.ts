/**
 * What the second reader looks at: how the tagger reads the sentence. Subjects of the training data (places, persons,
 * calendar) are left out on purpose; what is left is grammar.
 */
import type { ClaimReasonKind, Span } from '../model';
import type { PartOfSpeech, TaggedWord } from '../text/tags';
import { bare } from './add';

/** Every feature with the reason it is told as; `null` ones only move the score. */
export const TAG_FEATURES = {
  // How many words carry compromise's tag of this name, at most two.
  Superlative: 'opinion',
  Comparative: 'opinion',
  Expression: 'opinion',
  Reflexive: null,
  Uncountable: 'generic',
  Plural: null,
  Singular: null,
  Actor: 'actor',
  Organization: 'actor',
  Acronym: 'actor',
  Possessive: null,
  Hyphenated: null,
  Currency: 'quantity',
  Money: 'quantity',
  Multiple: 'quantity',
  Ordinal: 'quantity',
  Cardinal: 'quantity',
  Percent: 'quantity',
  Date: 'date',
  PastTense: 'event',
  PresentTense: 'state',
  Copula: 'state',
  Passive: 'event',
  Participle: null,
  Gerund: null,
  Infinitive: null,
  Imperative: 'advice',
  Auxiliary: null,
  Modal: 'forecast',
  Particle: null,
  Negative: null,
  There: null,
  QuestionWord: null,
  Adjective: 'opinion',
  Adverb: 'opinion',
  Conjunction: null,
  Preposition: null,
  Determiner: null,
  // Share of a part of speech among the words, times five: a fifth of the words is 1.
  nouns: null,
  names: 'actor',
  pronouns: null,
  adjectives: 'opinion',
  adverbs: 'opinion',
  determiners: null,
  prepositions: null,
  numbers: 'quantity',
  conjunctions: null,
  gerunds: null,
  participles: null,
  infinitives: null,
  modals: 'forecast',
  // How the clause is built.
  noFinite: 'fragment',
  oneFinite: null,
  threeFinite: null,
  past: 'event',
  present: 'state',
  mainPast: 'event',
  mainPresent: 'state',
  mainModal: 'forecast',
  nounSubject: null,
  nameSubject: 'actor',
  pronounSubject: null,
  noSubject: null,
  earlyVerb: null,
  lateVerb: null,
  isAdjective: 'opinion',
  onlyIsAdjective: 'opinion',
  passive: 'event',
  nameFirst: 'actor',
  nounFirst: null,
  pronounFirst: null,
  determinerFirst: null,
  prepositionFirst: null,
  conjunctionFirst: null,
  adverbFirst: null,
  adjectiveFirst: null,
  verbFirst: null,
} as const satisfies Record<string, ClaimReasonKind | null>;

/** The name of a feature of the second reader. */
export type TagFeatureName = keyof typeof TAG_FEATURES;

/** One feature; `spans` are offsets into the sentence. */
export interface TagFeature {
  name: TagFeatureName;
  value: number;
  spans: Span[];
}

const SHARES: Partial<Record<PartOfSpeech, TagFeatureName>> = {
  noun: 'nouns',
  name: 'names',
  pronoun: 'pronouns',
  adjective: 'adjectives',
  adverb: 'adverbs',
  determiner: 'determiners',
  preposition: 'prepositions',
  number: 'numbers',
  conjunction: 'conjunctions',
  gerund: 'gerunds',
  participle: 'participles',
  infinitive: 'infinitives',
  modal: 'modals',
};
const FIRST: Partial<Record<PartOfSpeech, TagFeatureName>> = {
  name: 'nameFirst',
  noun: 'nounFirst',
  pronoun: 'pronounFirst',
  determiner: 'determinerFirst',
  preposition: 'prepositionFirst',
  conjunction: 'conjunctionFirst',
  adverb: 'adverbFirst',
  adjective: 'adjectiveFirst',
  verb: 'verbFirst',
};
const SUBJECTS: Partial<Record<PartOfSpeech, TagFeatureName>> = {
  noun: 'nounSubject',
  number: 'nounSubject',
  name: 'nameSubject',
  pronoun: 'pronounSubject',
};
/** Words before the first finite verb: fewer is early, more than the second is late. */
const EARLY = 3;
const LATE = 10;

/** Features of a tagged sentence, each name at most once. */
export function tagFeatures(words: readonly TaggedWord[]): TagFeature[] {
  const found = new Map<TagFeatureName, TagFeature>();
  const add = (name: TagFeatureName | undefined, value: number, word?: TaggedWord) => {
    if (name === undefined) return;
    const feature = found.get(name) ?? { name, value: 0, spans: [] };
    feature.value += value;
    if (word) feature.spans.push(bare(word));
    found.set(name, feature);
  };
  for (const word of words) {
    for (const tag of word.tags) if (Object.hasOwn(TAG_FEATURES, tag)) add(tag as TagFeatureName, 1, word);
    add(SHARES[word.pos], 5 / words.length, word);
  }
  for (const feature of found.values())
    if (/^[A-Z]/.test(feature.name)) feature.value = Math.min(2, feature.value);
  addClause(add, words);
  return [...found.values()];
}

type AddTag = (name: TagFeatureName | undefined, value: number, word?: TaggedWord) => void;

function addClause(add: AddTag, words: readonly TaggedWord[]): void {
  const finite = words.filter((word) => word.tense !== null || word.pos === 'modal');
  if (finite.length === 1) add('oneFinite', 1);
  if (finite.length >= 3) add('threeFinite', 1);
  for (const tense of ['past', 'present'] as const) {
    const verb = words.find((word) => word.tense === tense);
    if (verb) add(tense, 1, verb);
  }
  const [first] = words;
  add(first && FIRST[first.pos], 1, first);
  addMain(add, words);
  const copular = words.find((_, at) => isAdjective(words, at));
  if (copular) add('isAdjective', 1, copular);
  if (copular && finite.length === 1) add('onlyIsAdjective', 1, copular);
  const passive = words.find(
    (word, at) => word.pos === 'participle' && /^(?:auxiliary|verb)$/.test(words[at - 1]?.pos ?? ''),
  );
  if (passive) add('passive', 1, passive);
}

/** The first verb that can carry a clause, and what stands before it. */
function addMain(add: AddTag, words: readonly TaggedWord[]): void {
  const at = words.findIndex(({ tense, pos }) => tense !== null || pos === 'modal' || pos === 'auxiliary');
  const main = words[at];
  if (!main) {
    add('noFinite', 1);
    return;
  }
  if (main.tense === 'past') add('mainPast', 1, main);
  if (main.tense === 'present') add('mainPresent', 1, main);
  if (main.pos === 'modal') add('mainModal', 1, main);
  const subject = words.slice(0, at).findLast(({ pos }) => SUBJECTS[pos] !== undefined);
  add(subject ? SUBJECTS[subject.pos] : 'noSubject', 1, subject);
  if (at < EARLY) add('earlyVerb', 1);
  if (at > LATE) add('lateVerb', 1);
}

/** "is (very) good" with nothing named after it. */
function isAdjective(words: readonly TaggedWord[], at: number): boolean {
  if (!words[at]?.tags.includes('Copula')) return false;
  let next = at + 1;
  while (words[next]?.pos === 'adverb') next += 1;
  return words[next]?.pos === 'adjective' && words[next + 1]?.pos !== 'noun';
}
