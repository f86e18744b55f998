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

/** In order: a number, an abbreviation with dots, a word with inner apostrophes, anything else that is not white space. */
const SCAN =
  /\d+(?:[.,:]\d+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** Tokens of `text` in order. Never throws; an empty text has none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(SCAN)) {
    const surface = match[0];
    const start = match.index;
    const reading = readingOf(surface);
    if (reading.spaceless) {
      for (const part of segment(surface)) tokens.push(token(part.segment, start + part.index));
    } else tokens.push(token(surface, start, reading));
  }
  return tokens;
}

/** What two spellings of one word have in common: case, accents, apostrophes and possessives are folded away. */
export function normalizeWord(surface: string): string {
  return surface
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/'s$|'$/u, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
}

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

/** Porter stem (Porter 1980, the `stemmer` package), memoised: news repeats its words. */
export function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const value = /^[a-z]+$/.test(norm) ? stemmer(norm) : norm;
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(norm, value);
  return value;
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
