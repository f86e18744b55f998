/**
 * Numerals, written in digits, in words, or both ("28.8", "twenty-six", "two and a half million", "dozens").
 *
 * Positions are indices into the token list. Tolerance is half of the last stated place, which is what makes
 * "29 million" agree with "28.8 million" while "28.8" and "28.9" stay apart.
 */
import type { Token } from '../tokens';
import { FRACTION_PARTS, ONES, ORDINALS, SCALES, TOUCHING_SCALES, VAGUE } from './numeral-words';

/** A numeral read at a token. `next` is the index of the first token after it. */
export interface Numeral {
  value: number;
  low: number;
  high: number;
  tolerance: number;
  next: number;
  kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  /** Written in digits at least partly. */
  digits: boolean;
  /** A scale word (million, k, dozen) follows or is part of it. */
  scaled: boolean;
}

/** Words with which a numeral can begin. */
const OPENERS = new Set([
  'a',
  'an',
  'half',
  'tens',
  ...[ONES, ORDINALS, VAGUE].flatMap((words) => Object.keys(words)),
]);

/** Whether a numeral in words can begin with this one. */
export function opensNumeral(norm: string): boolean {
  return OPENERS.has(norm);
}

/** The numeral that starts at token `at`, or null. Longest reading wins. */
export function numeralAt(tokens: Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token || (token.kind !== 'number' && !opensNumeral(token.norm))) return null;
  return (
    vagueAt(tokens, at) ??
    fractionAt(tokens, at) ??
    (token.kind === 'number' ? digitsAt(tokens, at) : wordsAt(tokens, at))
  );
}

/** The value of a digit token ("25,000", "28.8"), or null for clock times and the like. */
export function digitValue(text: string): { value: number; tolerance: number } | null {
  if (text.includes(':')) return null;
  let plain = text;
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(text)) plain = text.replaceAll(',', '');
  else if (/^\d+,\d{1,2}$/.test(text)) plain = text.replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value, tolerance: decimals > 0 ? 0.5 * 10 ** -decimals : roundness(value) };
}

/** Half the last stated place of an integer; the zeros of 600 count as stated, those of 1,200 and 25,000 do not. */
function roundness(value: number): number {
  let place = 1;
  while (value >= place * 10 && value % (place * 10) === 0) place *= 10;
  return value >= 1000 && place >= 100 ? place / 2 : 0.5;
}

function digitsAt(tokens: Token[], at: number): Numeral | null {
  const token = tokens[at] as Token;
  const read = digitValue(token.text);
  if (!read) return null;
  let { value, tolerance } = read;
  let next = at + 1;
  const after = tokens[next];
  if (after && after.start === token.end && /^(st|nd|rd|th)$/.test(after.norm) && Number.isInteger(value))
    return numeral(value, 0.5, next + 1, 'ordinal', true, false);
  // 5 1/2 and 1/2 are rare in news; a slash makes it something else (a date, a ratio).
  if (after?.text === '/' && after.start === token.end) return null;
  let scaled = false;
  for (;;) {
    const word = tokens[next];
    if (!word) break;
    const previous = tokens[next - 1] as Token;
    const touching = word.start === previous.end ? TOUCHING_SCALES[word.norm] : undefined;
    const hyphenated =
      word.text === '-' && tokens[next + 1]?.start === word.end
        ? SCALES[(tokens[next + 1] as Token).norm]
        : undefined;
    const scale = touching ?? SCALES[word.norm] ?? hyphenated;
    if (scale === undefined) break;
    tolerance = scaled ? tolerance * scale : scaledTolerance(token.text) * scale;
    value *= scale;
    next += hyphenated !== undefined && touching === undefined && SCALES[word.norm] === undefined ? 2 : 1;
    scaled = true;
  }
  return numeral(value, tolerance, next, 'cardinal', true, scaled);
}

/** With a scale word every digit counts: "30 million" is +- 0.5 million, not +- 5 million. */
function scaledTolerance(text: string): number {
  const decimals = text.includes('.') ? (text.split('.')[1]?.length ?? 0) : 0;
  return 0.5 * 10 ** -decimals;
}

function wordsAt(tokens: Token[], at: number): Numeral | null {
  const first = tokens[at] as Token;
  if (first.kind !== 'word') return null;
  const ordinal = ORDINALS[first.norm];
  if (ordinal !== undefined) return numeral(ordinal, 0.5, at + 1, 'ordinal', false, false);
  let index = at;
  let article = false;
  if (first.norm === 'a' || first.norm === 'an') {
    const next = tokens[at + 1]?.norm ?? '';
    if (next === 'couple' || next === 'pair') return numeral(2, 0.5, at + 2, 'cardinal', false, false);
    if (SCALES[next] === undefined) return null;
    article = true;
    index += 1;
  }
  let total = 0;
  let group = article ? 1 : 0;
  let read = article;
  let scaled = false;
  let smallest = 1;
  for (;;) {
    const token = tokens[index];
    if (!token) break;
    const word = token.norm;
    const one = ONES[word];
    if (one !== undefined) {
      if (read && !joins(tokens, index, group)) break;
      if (group % 100 >= 20 && group % 10 === 0 && one < 10) group += one;
      else if (!read || group === 0 || group % 100 === 0) group += one;
      else break;
      smallest = 1;
      read = true;
      index += 1;
      continue;
    }
    const scale = SCALES[word];
    if (scale !== undefined && read) {
      if (scale === 100) group *= 100;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
      smallest = scale;
      scaled = true;
      index += 1;
      continue;
    }
    const following = tokens[index + 1];
    const continues =
      following !== undefined &&
      (ONES[following.norm] !== undefined || (token.text === '-' && SCALES[following.norm] !== undefined));
    if (read && token.text === '-' && continues) {
      const tens = group % 100;
      const value = ONES[following.norm];
      const compound = value === undefined || (tens >= 20 && tens % 10 === 0 && value < 10);
      if (!compound) break;
      index += 1;
      continue;
    }
    if (read && word === 'and' && scaled && continues && tokens[index - 1]?.norm !== 'and') {
      index += 1;
      continue;
    }
    if (read && word === 'and' && tokens[index + 1]?.norm === 'a' && tokens[index + 2]?.norm === 'half') {
      group += 0.5;
      index += 3;
      continue;
    }
    break;
  }
  if (!read) return null;
  if (tokens[index - 1]?.norm === 'and') index -= 1;
  const value = total + group;
  const tens = tokens[index];
  // "twenty-first"
  if (tens?.text === '-' && ORDINALS[tokens[index + 1]?.norm ?? ''] !== undefined && value % 10 === 0)
    return numeral(
      value + (ORDINALS[tokens[index + 1]?.norm ?? ''] ?? 0),
      0.5,
      index + 2,
      'ordinal',
      false,
      false,
    );
  return numeral(value, scaled && smallest >= 1000 ? smallest / 2 : 0.5, index, 'cardinal', false, scaled);
}

function joins(tokens: Token[], index: number, group: number): boolean {
  const previous = tokens[index - 1]?.norm ?? '';
  return previous === '-' || previous === 'and' || SCALES[previous] !== undefined || group === 0;
}

function vagueAt(tokens: Token[], at: number): Numeral | null {
  const word = tokens[at]?.norm ?? '';
  const of = tokens[at + 1]?.norm === 'of' ? tokens[at + 2]?.norm : undefined;
  if ((word === 'tens' || word === 'hundreds' || word === 'thousands') && of !== undefined) {
    const base = VAGUE[of];
    const factor = word === 'tens' ? 10 : word === 'hundreds' ? 100 : 1000;
    if (base && of !== 'dozens' && of !== 'scores') {
      const unit = base[0] / 2;
      return vague(unit * factor * 2, unit * factor * 20, at + 3);
    }
  }
  const range = VAGUE[word];
  if (!range) return null;
  if (word === 'scores' && of === undefined) return null;
  return vague(range[0], range[1], at + 1);
}

function fractionAt(tokens: Token[], at: number): Numeral | null {
  const word = tokens[at]?.norm ?? '';
  const after = tokens[at + 1]?.norm ?? '';
  // half a million, a quarter of a million
  if (word === 'half') {
    const scaleAt = after === 'a' || after === 'of' ? at + 2 : at + 1;
    const scale = SCALES[tokens[scaleAt]?.norm ?? ''];
    if (scale !== undefined) {
      const value = scale / 2;
      return numeral(value, value / 10, scaleAt + 1, 'cardinal', false, true);
    }
    if (after === 'of' || after === 'the' || after === 'all' || after === 'its' || after === 'their')
      return fraction(1, 2, at + 1);
    return null;
  }
  if (word === 'a' || word === 'one') {
    const hyphen = after === '-' ? 1 : 0;
    const part = tokens[at + 1 + hyphen]?.norm ?? '';
    const parts = FRACTION_PARTS[part];
    const isShare = tokens[at + 2 + hyphen]?.norm === 'of';
    if (parts !== undefined && isShare) return fraction(1, parts, at + 2 + hyphen);
    return null;
  }
  const count = ONES[word];
  if (count !== undefined && count > 0 && count < 10) {
    const hyphen = after === '-' ? 1 : 0;
    const part = tokens[at + 1 + hyphen]?.norm ?? '';
    const parts = FRACTION_PARTS[part];
    if (parts !== undefined && part.endsWith('s') && count < parts)
      return fraction(count, parts, at + 2 + hyphen);
  }
  return null;
}

function fraction(count: number, parts: number, next: number): Numeral {
  const value = (100 * count) / parts;
  return numeral(value, 2, next, 'fraction', false, false);
}

function vague(low: number, high: number, next: number): Numeral {
  return {
    value: Math.sqrt(low * high),
    low,
    high,
    tolerance: 0,
    next,
    kind: 'vague',
    digits: false,
    scaled: true,
  };
}

function numeral(
  value: number,
  tolerance: number,
  next: number,
  kind: Numeral['kind'],
  digits: boolean,
  scaled: boolean,
): Numeral {
  return { value, low: value, high: value, tolerance, next, kind, digits, scaled };
}
