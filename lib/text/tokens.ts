/**
 * Words, numbers and punctuation with offsets: the common ground of claims, retrieval and evidence.
 *
 * One regular expression does the scanning, because every passage of an article's candidates goes through here and
 * a tagger would cost a thousand times more. Scripts written without spaces are handed to Intl.Segmenter.
 */
import { stemmer } from 'stemmer';
import type { Span } from '../model';

/** One token; `text.slice(start, end)` is its surface form. */
export interface Token extends Span {
  text: string;
  /** Lower case, accents and possessive removed, apostrophes straight: what is compared. */
  norm: string;
  /** Porter stem of `norm` for words; `norm` itself otherwise. */
  stem: string;
  kind: 'word' | 'number' | 'punctuation';
}

const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const NO_SPACES = new RegExp(`[${SPACELESS}]`, 'u');
/**
 * In order: a number, an abbreviation with dots, a run of a script without spaces (which leaves the digits behind it
 * alone), a word with inner apostrophes, anything else that is not white space.
 */
const SCAN = new RegExp(
  [
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`(?:[${SPACELESS}ー]\p{M}*)+`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
);

const segmenters = new Map<string, Intl.Segmenter>();

/** Tokens of `text` in order. Never throws; an empty text has none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const surface of text.match(SCAN) ?? []) {
    // Only white space is left out, so each begins at the next place it is found at.
    start = text.indexOf(surface, start);
    const reading = readingOf(surface);
    if (reading.spaceless) {
      for (const part of segment(surface)) tokens.push(token(part.segment, start + part.index));
    } else tokens.push(token(surface, start, reading));
    start += surface.length;
  }
  return tokens;
}

/**
 * What two spellings of one word have in common: case, accents, apostrophes and possessives are folded away. Marks that
 * spell a vowel or another consonant (Thai, Indic scripts, Japanese) are no accents and stay.
 */
export function normalizeWord(surface: string): string {
  if (/^[A-Za-z]+$/.test(surface)) return surface.toLowerCase();
  return surface
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/[đðłøıßæœþٱىة]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
    .replace(/'s$|'$/u, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
}

/** Marks on Latin, Greek and Cyrillic letters, and the points that Arabic and Hebrew are written without. */
const ACCENTS =
  /\p{Script=Inherited}+(?<![\u3099\u309a])|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0591-\u05c7]+/gu;

/** Letters of their own that writers without the key for them replace; Unicode does not take them apart. */
const PLAIN: Record<string, string> = {
  ...{ đ: 'd', ð: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ ٱ: 'ا', ى: 'ي', ة: 'ه' },
};

/** What a surface form is, whatever text it stands in. */
interface SurfaceReading extends Pick<Token, 'norm' | 'stem' | 'kind'> {
  spaceless: boolean;
}

const readings = new Map<string, SurfaceReading>();
const READINGS_KEPT = 50_000;

/** Memoised: a library's texts repeat their words, and every passage of every claim comes through here. */
function readingOf(surface: string): SurfaceReading {
  const known = readings.get(surface);
  if (known) return known;
  const kind = /^\d/.test(surface) ? 'number' : /^[\p{L}\p{N}]/u.test(surface) ? 'word' : 'punctuation';
  const norm = kind === 'punctuation' ? surface : normalizeWord(surface);
  const spaceless = kind === 'word' && NO_SPACES.test(surface);
  const reading = { kind, norm, stem: kind === 'word' ? stem(norm) : norm, spaceless } as const;
  if (readings.size >= READINGS_KEPT) readings.clear();
  readings.set(surface, reading);
  return reading;
}

function token(text: string, start: number, { norm, stem, kind } = readingOf(text)): Token {
  return { text, norm, stem, kind, start, end: start + text.length };
}

const stems = new Map<string, string>();
const STEMS_KEPT = 20_000;

/** Porter stem (Porter 1980, the `stemmer` package), Arabic without what is joined to a word; memoised: news repeats. */
export function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const value = /^[a-z]+$/.test(norm) ? stemmer(norm) : ARABIC.test(norm) ? arabicStem(norm) : norm;
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(norm, value);
  return value;
}

const ARABIC = /^[\u0621-\u064a]+$/;

/** Without conjunction, preposition, article and ending, while three letters stay (Larkey 2002, "light10", shortened). */
function arabicStem(norm: string): string {
  const bare = norm.replace(/^و?(?:ال|بال|كال|فال|لل)(?=.{3})/, '').replace(/^و(?=.{3})/, '');
  return bare.replace(/(?<=.{3})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/, '');
}

function segment(text: string): Intl.Segments {
  const language = /\p{Script=Thai}/u.test(text)
    ? 'th'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? 'ja'
      : 'zh';
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter.segment(text);
}
