/** What a number is measured in, from the words behind it. */
import type { Token } from '../tokens';
import { unitOf } from '../units';

/** The unit behind a number, with the index after it and what it multiplies the number by; `null` when there is none. */
export function unitAfter(
  tokens: Token[],
  at: number,
): { unit: string; next: number; factor: number } | null {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const token = tokens[at + hyphen];
  if (!token) return null;
  const following = tokens[at + hyphen + 1]?.norm ?? '';
  if (token.norm === 'per' && following === 'cent') return points(tokens, at + hyphen + 2);
  if (token.norm === 'basis' && following.startsWith('point'))
    return { unit: 'percentage-point', next: at + hyphen + 2, factor: 0.01 };
  if (token.norm === 'percentage') {
    return following.startsWith('point')
      ? { unit: 'percentage-point', next: at + hyphen + 2, factor: 1 }
      : { unit: '%', next: at + hyphen + 1, factor: 1 };
  }
  if ((token.norm === 'year' || token.norm === 'years') && (following === 'old' || following === '-')) {
    const old = following === 'old' ? at + hyphen + 1 : at + hyphen + 2;
    if (/^olds?$/.test(tokens[old]?.norm ?? '') || tokens[old]?.norm === 'of')
      return { unit: 'year-old', next: old + 1, factor: 1 };
  }
  if (
    (token.norm === 'us' ||
      token.norm === 'american' ||
      token.norm === 'canadian' ||
      token.norm === 'australian') &&
    following.startsWith('dollar')
  )
    return {
      unit: token.norm === 'canadian' ? 'CAD' : token.norm === 'australian' ? 'AUD' : 'USD',
      next: at + hyphen + 2,
      factor: 1,
    };
  const unit = unitOf(token.norm);
  if (unit === null) return null;
  if (token.text === 'm' || token.text === 'M') return null;
  if (unit === '%') return points(tokens, at + hyphen + 1);
  // "second" and "won" after a number are usually an ordinal and a verb.
  if (token.norm === 'won' || (token.norm === 'second' && hyphen === 0)) return null;
  if (unit === 'cent') return { unit: 'USD', next: at + hyphen + 1, factor: 0.01 };
  if (unit === 'century' && token.norm !== 'centuries') return null;
  if (token.norm === 'pounds' && following === 'of') return { unit: 'lb', next: at + hyphen + 1, factor: 1 };
  return { unit, next: at + hyphen + 1, factor: 1 };
}

function points(tokens: Token[], next: number): { unit: string; next: number; factor: number } {
  return /^points?$/.test(tokens[next]?.norm ?? '')
    ? { unit: 'percentage-point', next: next + 1, factor: 1 }
    : { unit: '%', next, factor: 1 };
}

/** Whether a number is an age: "aged 34", and the apposition "Jana Holm, 34, a baker". */
export function isAge(tokens: Token[], at: number, next: number): boolean {
  const previous = tokens[at - 1];
  const value = Number(tokens[at]?.text);
  if (previous?.norm === 'aged' || previous?.norm === 'age') return true;
  return (
    previous?.text === ',' &&
    /^[,.]$/.test(tokens[next]?.text ?? '') &&
    value >= 1 &&
    value <= 115 &&
    /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') &&
    tokens[at - 2]?.kind === 'word'
  );
}
