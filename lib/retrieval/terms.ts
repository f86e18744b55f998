/**
 * What a text is found by. Index and query share this file: a term that is written differently on the two sides is
 * never found.
 *
 * Four kinds, told apart by their first character so that they cannot collide:
 *   `word`            stem of a word that is not a stop word; two neighbouring letters of Chinese, Japanese and Korean
 *   `~united states`  normal form of a name that its words do not already spell
 *   `#29e6`           a quantity to two significant digits; `#28800000` the same to the full
 *   `@d20629` `@m2026-06` `@y2026`   a calendar day (UTC day number), month, year
 */
import type { Span } from '../model';
import { stem, type Token } from '../text/tokens';
import type { Analysis, DateMention, NameMention, Quantity } from '../text/types';
import { wordSet } from '../text/word-set';
import { isStopWord } from './stop-words';
import { termHash } from './term-hash';

/** Kinds of term, for weighing. `approximate` is a quantity to two digits or a date coarser than a day. */
export type TermKind = 'word' | 'name' | 'exact-number' | 'approximate';

/** One occurrence of a term. */
export interface TermOccurrence {
  term: string;
  kind: TermKind;
  /** A word inside a name. */
  inName: boolean;
  /** Where in the text. */
  start: number;
}

const DAY = 86_400_000;
/** Day numbers outside these years are misreadings, not dates. */
const YEARS = { first: 1000, last: 2999 };
/** What every address has in it. */
const ADDRESS_SIGN = /:\/\/|www\.|pic\.twitter|t\.co\//i;
const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com|t\.co\/)\S*/giu;

/** What of an analysis terms are made of. */
type Read = Pick<Analysis, 'text' | 'tokens' | 'quantities' | 'dates' | 'names'>;

/** Every term occurrence of a text, in the order of the text; names, quantities and dates after the words. */
export function termsOf(analysis: Read): TermOccurrence[] {
  const occurrences: TermOccurrence[] = [];
  const { names } = analysis;
  eachWordTerm(analysis, (term, { kind, start, end }) => {
    const inName = kind === 'word' && names.some((name) => name.start <= start && end <= name.end);
    occurrences.push({ term, kind: kind === 'word' ? 'word' : 'exact-number', inName, start });
  });
  eachValueTerm(analysis, (term, kind, start) => {
    occurrences.push({ term, kind, inName: kind === 'name', start });
  });
  return occurrences;
}

/** The same as terms alone, for an index: called with every occurrence. */
export function eachTerm(analysis: Read, visit: (term: string) => void): void {
  eachWordTerm(analysis, visit);
  eachValueTerm(analysis, visit);
}

function eachWordTerm(analysis: Read, visit: (term: string, token: Token) => void): void {
  const { text, tokens, quantities, dates } = analysis;
  const addresses = ADDRESS_SIGN.test(text) ? addressesIn(text) : NOWHERE;
  const runs = runsOf(text, tokens);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'punctuation') continue;
    if (addresses.length > 0 && addresses.some((span) => covers(span, token))) continue;
    if (token.kind === 'number') {
      const valued =
        quantities.some((span) => covers(span, token)) || dates.some((span) => covers(span, token));
      if (!valued) for (const term of knownOf(token).terms) visit(term, token);
      continue;
    }
    const run = runs?.get(index);
    if (run !== undefined) {
      for (const term of bigrams(run)) visit(term, token);
      continue;
    }
    const before = tokens[index - 1];
    const tagged = before?.end === token.start && (before.text === '#' || before.text === '@');
    for (const term of tagged ? tagWords(token) : knownOf(token).terms) visit(term, token);
  }
}

function eachValueTerm(
  { tokens, names, quantities, dates }: Read,
  visit: (term: string, kind: TermKind, start: number) => void,
): void {
  for (const name of names) {
    if (!spelledByOneWord(name.key, name, tokens)) visit(`~${name.key}`, 'name', name.start);
    const initials = initialsOf(name);
    if (initials !== null) visit(initials, 'name', name.start);
  }
  for (const quantity of quantities) quantityTerms(quantity, visit);
  for (const date of dates) dateTerms(date, visit);
}

const NOWHERE: readonly Span[] = [];

function addressesIn(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Terms of the words alone, in order: what word order is compared by. */
export function wordSequence(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  eachWord(tokens, ({ terms }) => words.push(...terms));
  return words;
}

/** The same as numbers: what an index keeps of a passage. */
export function wordHashes(tokens: readonly Token[]): Uint32Array {
  const words: Known[] = [];
  let count = 0;
  eachWord(tokens, (word) => {
    words.push(word);
    count += word.hashes.length;
  });
  const hashes = new Uint32Array(count);
  let at = 0;
  for (const word of words)
    for (let term = 0; term < word.hashes.length; term += 1) {
      hashes[at] = word.hashes[term] as number;
      at += 1;
    }
  return hashes;
}

function eachWord(tokens: readonly Token[], visit: (word: Known) => void): void {
  const runs = tokens.some(({ norm }) => MAY_BE_SYLLABIC.test(norm)) ? runsIn(tokens) : null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'punctuation') continue;
    const run = runs?.get(index);
    visit(run === undefined ? knownOf(token) : hashed(bigrams(run)));
  }
}

/** Scripts whose words nobody parts alike: dictionaries differ between browsers, and Korean joins particles on. */
const SYLLABIC = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

/** Where those scripts are, with much else. */
const MAY_BE_SYLLABIC = /[\u1100-\u11ff\u2e80-\uffff]/;

/** Unbroken runs of such scripts by the index of their first token, the other tokens of a run have ''; `null`: none. */
function runsOf(text: string, tokens: readonly Token[]): Map<number, string> | null {
  return MAY_BE_SYLLABIC.test(text) ? runsIn(tokens) : null;
}

function runsIn(tokens: readonly Token[]): Map<number, string> {
  const runs = new Map<number, string>();
  let head = -1;
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || !SYLLABIC.test(token.norm)) return;
    const goesOn = runs.has(index - 1) && tokens[index - 1]?.end === token.start;
    if (!goesOn) head = index;
    runs.set(index, '');
    runs.set(head, `${runs.get(head)}${token.norm}`);
  });
  return runs;
}

/** Every two neighbouring letters, or the only one (as Lucene's CJKBigramFilter does); none of ''. */
function bigrams(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** The terms of a word or a number, and their hashes. */
interface Known {
  terms: readonly string[];
  hashes: readonly number[];
}

/** Kept with the word as it is written, which is all they depend on. */
function knownOf(token: Token): Known {
  const { notes } = token;
  notes.index ??= hashed(token.kind === 'number' ? [plainNumber(token)] : newWordTerms(token));
  return notes.index;
}

function hashed(terms: readonly string[]): Known {
  return { terms, hashes: terms.map(termHash) };
}

function newWordTerms({ text, norm, stem }: Token): readonly string[] {
  if (isStopWord(norm)) return isAcronym(text) ? [norm.toUpperCase()] : [];
  return stem === '' ? [] : [stem.replace(ENDING, 'i')];
}

/** What becomes of "-skyy", "-skiy" and "-skij" in the stems: one name, written in Latin letters in several ways. */
const ENDING = /(?<=.{3})(?:yi|ii|iy|ij)$/;

/** Small words of a name that its initials leave out, though some names keep them ("OPCW", "FDA"). */
const SKIPPED = wordSet('of the and for on in de del la');

/**
 * The term of the short form that a text elsewhere may use alone: "World Trade Union" is found by "WTU". From three
 * words on, and not for persons: nobody is searched for as "J.R.H.".
 */
function initialsOf({ key, kind }: NameMention): string | null {
  if (kind === 'person') return null;
  const words = key.split(/[\s-]+/).filter((word) => !SKIPPED.has(word));
  if (words.length < 3 || words.length > 6) return null;
  const short = words.map((word) => word.charAt(0)).join('');
  if (!/^\p{L}+$/u.test(short)) return null;
  return isStopWord(short) ? short.toUpperCase() : stem(short);
}

/** "US", "WHO", "IT": capitals tell the name from the pronoun, and stay in the term ("used" has the stem "us"). */
function isAcronym(surface: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(surface);
}

/** "#StandWithKesh" is read as its words, "@NorthgateWire" too. */
function tagWords(token: Token): string[] {
  const parts = token.text.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  const words = parts.map((part) => part.toLowerCase()).filter((part) => !isStopWord(part));
  return parts.length > 1 ? [token.stem, ...words] : [token.stem];
}

function spelledByOneWord(key: string, span: Span, tokens: readonly Token[]): boolean {
  if (key === '') return true;
  if (key.includes(' ')) return false;
  return tokens.some((token) => covers(span, token) && token.norm === key);
}

function plainNumber(token: Token): string {
  const value = Number(token.text.replaceAll(',', ''));
  return Number.isFinite(value) ? `#${value}` : `#${token.norm}`;
}

function quantityTerms(
  { value, vague, start }: Quantity,
  visit: (term: string, kind: TermKind, start: number) => void,
): void {
  if (vague || !Number.isFinite(value)) return;
  visit(`#${value}`, 'exact-number', start);
  const rounded = twoDigits(value);
  if (rounded !== null) visit(`#${rounded}`, 'approximate', start);
}

/** `29e6` for 28,800,000; `null` for numbers that have no more than two digits before the point. */
export function twoDigits(value: number): string | null {
  const size = Math.abs(value);
  if (size < 100) return null;
  const exponent = Math.floor(Math.log10(size)) - 1;
  return `${Math.round(value / 10 ** exponent)}e${exponent}`;
}

function dateTerms(date: DateMention, visit: (term: string, kind: TermKind, start: number) => void): void {
  const { precision, start } = date;
  if (precision !== 'time' && precision !== 'day' && precision !== 'month' && precision !== 'year') return;
  const first = new Date(date.from * DAY);
  const year = first.getUTCFullYear();
  if (!(year >= YEARS.first && year <= YEARS.last)) return;
  if (precision === 'day' || precision === 'time') visit(`@d${date.from}`, 'exact-number', start);
  const coarse = precision === 'year' ? `@y${year}` : `@m${first.toISOString().slice(0, 7)}`;
  visit(coarse, 'approximate', start);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
