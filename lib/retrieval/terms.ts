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
import { isStopWord } from './stop-words';

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
const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com|t\.co\/)\S*/giu;

/** Every term occurrence of a text, in the order of the text; names, quantities and dates after the words. */
export function termsOf(analysis: Analysis): TermOccurrence[] {
  const addresses = [...analysis.text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const values: Span[] = [...analysis.quantities, ...analysis.dates];
  const occurrences: TermOccurrence[] = [];
  const runs = runsOf(analysis.tokens);
  analysis.tokens.forEach((token, index) => {
    if (token.kind === 'punctuation' || addresses.some((span) => covers(span, token))) return;
    if (token.kind === 'number') {
      if (!values.some((span) => covers(span, token))) occurrences.push(plainNumber(token));
      return;
    }
    const inName = analysis.names.some((name) => covers(name, token));
    const run = runs.get(index);
    if (run !== undefined) {
      for (const term of bigrams(run)) occurrences.push({ term, kind: 'word', inName, start: token.start });
      return;
    }
    const before = analysis.tokens[index - 1];
    const tagged = (before?.text === '#' || before?.text === '@') && before.end === token.start;
    for (const term of tagged ? tagWords(token) : wordTerms(token)) {
      occurrences.push({ term, kind: 'word', inName, start: token.start });
    }
  });
  for (const name of analysis.names) {
    if (!spelledByOneWord(name.key, name, analysis.tokens)) {
      occurrences.push({ term: `~${name.key}`, kind: 'name', inName: true, start: name.start });
    }
    const initials = initialsOf(name);
    if (initials !== null)
      occurrences.push({ term: initials, kind: 'name', inName: true, start: name.start });
  }
  for (const quantity of analysis.quantities) occurrences.push(...quantityTerms(quantity));
  for (const date of analysis.dates) occurrences.push(...dateTerms(date));
  return occurrences;
}

/** Terms of the words alone, in order: what word order is compared by. */
export function wordSequence(tokens: readonly Token[]): string[] {
  const runs = runsOf(tokens);
  return tokens.flatMap((token, index) => {
    if (token.kind === 'punctuation') return [];
    if (token.kind === 'number') return [plainNumber(token).term];
    const run = runs.get(index);
    return run === undefined ? wordTerms(token) : bigrams(run);
  });
}

/** Scripts whose words nobody parts alike: dictionaries differ between browsers, and Korean joins particles on. */
const SYLLABIC = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

/** Unbroken runs of such scripts by the index of their first token; the other tokens of a run have ''. */
function runsOf(tokens: readonly Token[]): Map<number, string> {
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

function wordTerms(token: Token): string[] {
  if (isStopWord(token.norm)) return isAcronym(token.text) ? [token.norm.toUpperCase()] : [];
  return token.stem === '' ? [] : [token.stem.replace(ENDING, 'i')];
}

/** What becomes of "-skyy", "-skiy" and "-skij" in the stems: one name, written in Latin letters in several ways. */
const ENDING = /(?<=.{3})(?:yi|ii|iy|ij)$/;

/** Small words of a name that its initials leave out, though some names keep them ("OPCW", "FDA"). */
const SKIPPED = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'del', 'la']);

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

function plainNumber(token: Token): TermOccurrence {
  const value = Number(token.text.replaceAll(',', ''));
  const term = Number.isFinite(value) ? `#${value}` : `#${token.norm}`;
  return { term, kind: 'exact-number', inName: false, start: token.start };
}

function quantityTerms({ value, vague, start }: Quantity): TermOccurrence[] {
  if (vague || !Number.isFinite(value)) return [];
  const exact: TermOccurrence = { term: `#${value}`, kind: 'exact-number', inName: false, start };
  const rounded = twoDigits(value);
  if (rounded === null) return [exact];
  return [exact, { term: `#${rounded}`, kind: 'approximate', inName: false, start }];
}

/** `29e6` for 28,800,000; `null` for numbers that have no more than two digits before the point. */
export function twoDigits(value: number): string | null {
  const size = Math.abs(value);
  if (size < 100) return null;
  const exponent = Math.floor(Math.log10(size)) - 1;
  return `${Math.round(value / 10 ** exponent)}e${exponent}`;
}

function dateTerms(date: DateMention): TermOccurrence[] {
  const first = new Date(date.from * DAY);
  const year = first.getUTCFullYear();
  if (!(year >= YEARS.first && year <= YEARS.last)) return [];
  const month = `@m${first.toISOString().slice(0, 7)}`;
  const { start } = date;
  const coarse = (term: string): TermOccurrence => ({ term, kind: 'approximate', inName: false, start });
  switch (date.precision) {
    case 'time':
    case 'day':
      return [{ term: `@d${date.from}`, kind: 'exact-number', inName: false, start }, coarse(month)];
    case 'month':
      return [coarse(month)];
    case 'year':
      return [coarse(`@y${year}`)];
    default:
      return [];
  }
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
