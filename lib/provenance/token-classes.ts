/** What the tagger sees of a single word: its form when it is no name, its class, its ending. */
import type { Token } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { CUES, SPEECH_NOUNS } from './cue-words';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, ROLE_NOUNS } from './source-words';
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isCapital,
  isNegation,
  isPossessive,
  isQuote,
  isTimeWord,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words';

/** Word classes of the tagger; cues have one for each act and form from `CUE_CLASS` on. */
export const CLASS = {
  none: 0,
  other: 1,
  capital: 2,
  upper: 3,
  number: 4,
  comma: 5,
  quote: 6,
  stop: 7,
  mark: 8,
  determiner: 9,
  pronoun: 10,
  preposition: 11,
  subordinator: 12,
  conjunction: 13,
  auxiliary: 14,
  be: 15,
  adverb: 16,
  negation: 17,
  role: 18,
  organisation: 19,
  document: 20,
  time: 21,
  speech: 22,
  ed: 23,
  ing: 24,
  plural: 25,
  owner: 26,
  to: 27,
  that: 28,
  colon: 29,
  dash: 30,
  who: 31,
} as const;
/** First of the classes of cue verbs. */
export const CUE_CLASS = 32;
const ACTS = ['say', 'tell', 'accuse', 'label', 'hold', 'figure', 'answer', 'stance'];
const FORMS = ['base', 'third', 'past', 'ing'];

/** A token as the model sees it: hashes of its form and its ending, and its class. */
export interface Seen {
  symbol: number;
  class: number;
  suffix: number;
}

const seenWords = new Map<string, Seen>();
const SEEN_KEPT = 30_000;

/** A token as the model sees it, memoised by its surface: news repeats its words. */
export function seenAs(token: Token, first: boolean): Seen {
  const key = first ? `^${token.text}` : token.text;
  const known = seenWords.get(key);
  if (known) return known;
  const seen = look(token, first);
  if (seenWords.size >= SEEN_KEPT) seenWords.clear();
  seenWords.set(key, seen);
  return seen;
}

function look(token: Token, first: boolean): Seen {
  const { norm } = token;
  if (token.kind === 'punctuation') {
    const kind =
      token.text === ','
        ? CLASS.comma
        : isQuote(token)
          ? CLASS.quote
          : token.text === ':'
            ? CLASS.colon
            : /^[.!?;]$/.test(token.text)
              ? CLASS.stop
              : /^[-–—]$/.test(token.text)
                ? CLASS.dash
                : CLASS.mark;
    const shown = isQuote(token)
      ? '"'
      : /^[‘’']$/.test(token.text)
        ? "'"
        : /^[–—]$/.test(token.text)
          ? '—'
          : token.text;
    return { symbol: hashOf(shown), class: kind, suffix: 0 };
  }
  if (token.kind === 'number') return { symbol: hashOf('9'), class: CLASS.number, suffix: hashOf('9') };
  const closed = closedClass(norm);
  // A capital inside the sentence is a name; at its beginning only words of closed classes and cues are trusted.
  if (isCapital(token) && !(first && (closed !== CLASS.none || CUES.has(norm)))) {
    const upper = token.text.length > 1 && token.text === token.text.toUpperCase();
    const known = TITLE_SHAPES.has(norm) ? norm : upper ? 'XX' : 'Xx';
    const owner = isPossessive(token);
    return {
      symbol: hashOf(owner ? `${known}'s` : known),
      class: owner ? CLASS.owner : upper ? CLASS.upper : CLASS.capital,
      suffix: hashOf(known),
    };
  }
  return {
    symbol: hashOf(norm),
    class: closed === CLASS.none ? openClass(norm) : closed,
    suffix: hashOf(`-${norm.slice(-3)}`),
  };
}

/** Titles and offices that are capitalised before names; general words, kept apart from the names themselves. */
const TITLE_SHAPES = wordSet(
  `mr mrs ms dr sen rep gov gen president senator governor mayor secretary representative judge professor chairman
   director spokesman spokeswoman minister chief`,
);

function closedClass(norm: string): number {
  if (norm === 'to') return CLASS.to;
  if (norm === 'that') return CLASS.that;
  if (norm === 'who' || norm === 'which') return CLASS.who;
  if (BE.has(norm)) return CLASS.be;
  if (isAuxiliary(norm)) return CLASS.auxiliary;
  if (isNegation(norm)) return CLASS.negation;
  if (CONJUNCTIONS.has(norm)) return CLASS.conjunction;
  if (SUBORDINATORS.has(norm)) return CLASS.subordinator;
  if (PREPOSITIONS.has(norm)) return CLASS.preposition;
  if (/^(?:he|she|they|it|we|i|you)$/.test(norm)) return CLASS.pronoun;
  if (/^(?:he|she|they|it|we|i|you)'/.test(norm)) return CLASS.pronoun;
  if (DETERMINERS.has(norm)) return CLASS.determiner;
  if (PRONOUNS.has(norm)) return CLASS.pronoun;
  return CLASS.none;
}

function openClass(norm: string): number {
  const cue = CUES.get(norm);
  if (cue) return CUE_CLASS + ACTS.indexOf(cue.act) * 4 + FORMS.indexOf(cue.form);
  if (norm === 'according') return CUE_CLASS + 32;
  if (SPEECH_NOUNS.has(norm)) return CLASS.speech;
  if (isTimeWord(norm)) return CLASS.time;
  if (isAdverb(norm)) return CLASS.adverb;
  if (DOCUMENT_NOUNS.has(norm)) return CLASS.document;
  if (ROLE_NOUNS.has(norm) || ROLE_NOUNS.has(norm.replace(/s$/, ''))) return CLASS.role;
  if (ORGANISATION_NOUNS.has(norm)) return CLASS.organisation;
  if (norm.endsWith('ing')) return CLASS.ing;
  if (norm.endsWith('ed')) return CLASS.ed;
  return norm.endsWith('s') ? CLASS.plural : CLASS.other;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
