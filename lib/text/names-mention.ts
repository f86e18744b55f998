/**
 * A run of capitalised words -> the names in it: offices taken off persons, kinds by cue words, keys that compare.
 */
import {
  ALIASES,
  DEMONYMS,
  GENERIC_SHORT,
  GIVEN_NAMES,
  LEGAL_FORMS,
  ORGANISATION_CUES,
  PERSON_TITLES,
  PLACE_CUES,
  PLACES,
  SHORT_NAMES,
} from './names-lexicon';
import type { Token } from './tokens';
import type { NameMention } from './types';
import { wordSet } from './word-set';

/** Capitalised words in a row; `titled` when a person's title stood before them. */
export interface Run {
  tokens: Token[];
  titled: boolean;
}

/** Behind a title these make an office or a body, not a person: "Justice Department", "General Motors". */
export const OFFICE_OF: ReadonlySet<string> = wordSet(
  `general electric mills dynamics staff executive minister officer house adviser advisor elect`,
);
/** Left of a person's title and dropped with it: "Vice President", "District Judge". */
const OFFICE_WORDS = wordSet(
  'vice prime deputy former chief first foreign interim acting district attorney police',
);

/** The names in one run: the office and the place before a person's name are taken apart from it. */
export function mention(text: string, run: Run): NameMention[] {
  const words = run.tokens;
  const person = personAt(words);
  if (person === 0) return one(text, words, run.titled);
  const office = words.slice(
    0,
    words.findLastIndex((word, at) => at < person && !PERSON_TITLES.has(word.norm)) + 1,
  );
  return [...one(text, office, false).filter(isPlaceOrBody), ...one(text, words.slice(person), true)];
}

/** Where a person's name begins behind a title inside the run ("Harbour Mayor Ana Ruiz"), 0 when there is none. */
function personAt(words: readonly Token[]): number {
  if (words.length < 2) return 0;
  const title = words.findLastIndex(
    (word, at) =>
      at < words.length - 1 && PERSON_TITLES.has(word.norm) && !OFFICE_OF.has(words[at + 1]?.norm ?? ''),
  );
  if (
    title < 0 ||
    words.slice(title).some((word) => ORGANISATION_CUES.has(word.norm) && !PERSON_TITLES.has(word.norm))
  )
    return 0;
  if (words[title + 1]?.text === '.') return title + 2 < words.length ? title + 2 : 0;
  if (words[title + 1]?.norm !== 'of') return title + 1;
  const given = words.findIndex((word, at) => at > title && GIVEN_NAMES.has(word.norm));
  return Math.max(0, given);
}

function isPlaceOrBody({ kind }: NameMention): boolean {
  return kind === 'place' || kind === 'organisation';
}

function one(text: string, tokens: readonly Token[], titled: boolean): NameMention[] {
  let words = tokens;
  while (words[0] && (words[0].norm === 'the' || words[0].kind === 'punctuation')) words = words.slice(1);
  while (
    words.length > 0 &&
    (words.at(-1)?.kind === 'punctuation' || OFFICE_WORDS.has(words.at(-1)?.norm ?? ''))
  )
    words = words.slice(0, -1);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.every(isNoName) || isQuotedWord(text, first, last)) return [];
  const norms = words.filter((word) => word.kind !== 'punctuation').map((word) => word.norm);
  const end = last.end - possessive(last.text);
  const kind = kindOf(norms, titled);
  return [{ text: text.slice(first.start, end), start: first.start, end, key: keyOf(norms, kind), kind }];
}

/** How long the "'s" or "'" at a word's end is. */
function possessive(text: string): number {
  const end = text.endsWith('s') ? 2 : 1;
  const mark = text.charAt(text.length - end);
  return mark === "'" || mark === '’' ? end : 0;
}

/** Words that name nobody by themselves: nationalities, titles, short forms of common things. */
function isNoName({ kind, norm }: Token): boolean {
  return kind === 'punctuation' || DEMONYMS.has(norm) || PERSON_TITLES.has(norm) || GENERIC_SHORT.has(norm);
}

/** One quoted word at the head of a sentence ("“Brave” was her word for it"): its capital comes from its place. */
function isQuotedWord(text: string, first: Token, last: Token): boolean {
  return (
    first === last &&
    first.start > 0 &&
    /^["“‘]$/.test(text.charAt(first.start - 1)) &&
    /^["”’]$/.test(text.charAt(last.end)) &&
    /(?:^|[.!?]\s)["“‘]$/.test(text.slice(0, first.start))
  );
}

function kindOf(norms: string[], titled: boolean): NameMention['kind'] {
  const phrase = norms.length === 1 ? (norms[0] as string) : norms.join(' ');
  if (PLACES.has(ALIASES.get(phrase) ?? phrase)) return 'place';
  if (titled) return 'person';
  if (norms.some((norm) => ORGANISATION_CUES.has(norm)) && norms.length > 1) return 'organisation';
  if (norms.length > 1 && norms.length < 5 && GIVEN_NAMES.has(norms[0] ?? '')) return 'person';
  if (norms.length > 1 && norms.some((norm) => PLACE_CUES.has(norm))) return 'place';
  return 'unknown';
}

/** The normal form of a name's words (lower case, accents folded). */
function keyOf(norms: string[], kind: NameMention['kind']): string {
  let words = norms;
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words = words.slice(0, -1);
  if (kind === 'person') {
    words = words.filter((word, index) => word.length > 1 || index === 0);
    const short = SHORT_NAMES.get(words[0] ?? '');
    if (short !== undefined && words.length > 1) words = [short, ...words.slice(1)];
  }
  const key = words.join(' ').replace(/^the /, '');
  return ALIASES.get(key) ?? key;
}
