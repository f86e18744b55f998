/**
 * Words, numbers and punctuation with offsets: the common ground of claims, retrieval and evidence.
 *
 * A scanner for plain letters and one regular expression for everything else, because every passage of an article's
 * candidates and of an import goes through here, and a tagger would cost a thousand times more. Scripts written without
 * spaces are handed to Intl.Segmenter.
 */
import { stemmer } from 'stemmer';
import type { Span } from '../model';
import { WordTable } from './word-table';

/** One token; `text.slice(start, end)` is its surface form. */
export interface Token extends Span {
  text: string;
  /** Lower case, accents and possessive removed, apostrophes straight: what is compared. */
  norm: string;
  /** Porter stem of `norm` for words; `norm` itself otherwise. */
  stem: string;
  kind: 'word' | 'number' | 'punctuation';
  /** Kept with the written form, the same for all its occurrences. */
  notes: WordNotes;
}

/**
 * Room for what others make of a written form alone: it is found with the token, where a table of theirs would be looked
 * through once more for every word of an import, an eighth of the time it takes to prepare a document.
 */
export interface WordNotes {
  /** What an index has of it (lib/retrieval/terms.ts). */
  index: { terms: readonly string[]; hashes: readonly number[] } | null;
}

const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** The scanners are made when first needed: naming scripts in them takes a millisecond of every start of the worker. */
let scanners: { spaceless: RegExp; scan: RegExp } | null = null;

function scannersOf(): { spaceless: RegExp; scan: RegExp } {
  scanners ??= { spaceless: new RegExp(`[${SPACELESS}]`, 'u'), scan: new RegExp(SCAN.join('|'), 'gu') };
  return scanners;
}

/**
 * In order: a number, an abbreviation with dots, a run of a script without spaces (which leaves the digits behind it
 * alone), a word with inner apostrophes, anything else that is not white space.
 */
const SCAN = [
  String.raw`\d+(?:[.,:]\d+)*`,
  String.raw`(?:\p{Lu}\.){2,}`,
  String.raw`(?:[${SPACELESS}ー]\p{M}*)+`,
  String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*`,
  String.raw`[^\s\p{L}\p{N}]`,
];

const segmenters = new Map<string, Intl.Segmenter>();

/** Tokens of `text` in order. Never throws; an empty text has none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) {
      at += 1;
      continue;
    }
    let end = plainEnd(text, at, code);
    if (end < 0) {
      const { scan } = scannersOf();
      scan.lastIndex = at;
      const match = scan.exec(text);
      if (!match) break;
      at = match.index;
      end = at + match[0].length;
    }
    const reading = readings.at(text, at, end);
    if (reading.spaceless) {
      for (const part of segment(reading.text)) {
        const { length } = part.segment;
        tokens.push(token(readings.at(part.segment, 0, length), at + part.index));
      }
    } else tokens.push(token(reading, at));
    at = end;
  }
  return tokens;
}

/**
 * Where the token at `at` ends, for what most texts are made of: English letters, digits, common marks. -1: ask `SCAN`,
 * whose answer this is in every case it decides, in a fraction of the time.
 */
function plainEnd(text: string, at: number, first: number): number {
  if (isDigit(first)) {
    let end = at + 1;
    for (;;) {
      while (isDigit(text.charCodeAt(end))) end += 1;
      const mark = text.charCodeAt(end);
      if ((mark !== 46 && mark !== 44 && mark !== 58) || !isDigit(text.charCodeAt(end + 1))) return end;
      end += 2;
    }
  }
  if (!isLetter(first)) return first < 128 || (first >= 0x2010 && first <= 0x2027) ? at + 1 : -1;
  // "U.S.": not a word.
  if (first < 97 && text.charCodeAt(at + 1) === 46) {
    const next = text.charCodeAt(at + 2);
    if (next >= 128 || (next >= 65 && next <= 90)) return -1;
  }
  let end = at + 1;
  let code = text.charCodeAt(end);
  while (isLetter(code) || isDigit(code)) {
    end += 1;
    code = text.charCodeAt(end);
  }
  while (code === 39 || code === 0x2019) {
    code = text.charCodeAt(end + 1);
    if (code >= 128) return -1;
    if (!isLetter(code)) return end;
    end += 2;
    code = text.charCodeAt(end);
    while (isLetter(code)) {
      end += 1;
      code = text.charCodeAt(end);
    }
  }
  return code >= 128 && (code < 0x2010 || code > 0x2027) ? -1 : end;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
interface SurfaceReading extends Pick<Token, 'text' | 'norm' | 'stem' | 'kind' | 'notes'> {
  spaceless: boolean;
}

/** A library's texts repeat their words, and every passage of every claim comes through here. */
const readings = new WordTable(readingOf, 50_000);

function readingOf(text: string): SurfaceReading {
  const kind = /^\d/.test(text) ? 'number' : /^[\p{L}\p{N}]/u.test(text) ? 'word' : 'punctuation';
  const norm = kind === 'punctuation' ? text : normalizeWord(text);
  const spaceless = kind === 'word' && scannersOf().spaceless.test(text);
  return { text, norm, stem: kind === 'word' ? stem(norm) : norm, kind, spaceless, notes: { index: null } };
}

function token({ text, norm, stem, kind, notes }: SurfaceReading, start: number): Token {
  return { text, norm, stem, kind, start, end: start + text.length, notes };
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
