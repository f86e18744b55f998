/** "Nearly", "at least", "up to": how exact a number is meant to be. */
import type { Token } from '../tokens';
import type { Bound } from '../types';

const BOUND_WORDS: [string[], Bound][] = [
  [['no', 'fewer', 'than'], 'at-least'],
  [['no', 'less', 'than'], 'at-least'],
  [['not', 'less', 'than'], 'at-least'],
  [['a', 'minimum', 'of'], 'at-least'],
  [['at', 'least'], 'at-least'],
  [['no', 'more', 'than'], 'at-most'],
  [['not', 'more', 'than'], 'at-most'],
  [['a', 'maximum', 'of'], 'at-most'],
  [['at', 'most'], 'at-most'],
  [['up', 'to'], 'at-most'],
  [['as', 'many', 'as'], 'at-most'],
  [['as', 'much', 'as'], 'at-most'],
  [['fewer', 'than'], 'less-than'],
  [['less', 'than'], 'less-than'],
  [['more', 'than'], 'more-than'],
  [['greater', 'than'], 'more-than'],
  [['higher', 'than'], 'more-than'],
  [['in', 'excess', 'of'], 'more-than'],
  [['upwards', 'of'], 'more-than'],
  [['upward', 'of'], 'more-than'],
  [['exceeding'], 'more-than'],
  [['exceeded'], 'more-than'],
  [['exceeds'], 'more-than'],
  [['topped'], 'more-than'],
  [['surpassed'], 'more-than'],
  [['just', 'under'], 'about'],
  [['just', 'over'], 'about'],
  [['just', 'above'], 'about'],
  [['just', 'below'], 'about'],
  [['close', 'to'], 'about'],
  [['near'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
  [['approx'], 'about'],
  [['some'], 'about'],
  [['circa'], 'about'],
  [['estimated'], 'about'],
  [['~'], 'about'],
  [['over'], 'more-than'],
  [['above'], 'more-than'],
  [['under'], 'less-than'],
  [['below'], 'less-than'],
];

/** Most words bound nothing: one look tells. */
const BY_LAST_WORD = new Map<string, [string[], Bound][]>();
for (const row of BOUND_WORDS) {
  const last = row[0].at(-1) ?? '';
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), row]);
}

/** How the words around a number bound it; `next` counts a plus sign in. */
export function boundOf(tokens: Token[], first: number, next: number): { bound: Bound; next: number } {
  const after = tokens[next];
  if (after?.text === '+') return { bound: 'at-least', next: next + 1 };
  if (after?.norm === 'or') {
    const word = tokens[next + 1]?.norm ?? '';
    if (word === 'more') return { bound: 'at-least', next };
    if (word === 'fewer' || word === 'less') return { bound: 'at-most', next };
    if (word === 'so') return { bound: 'about', next };
  }
  let end = first;
  if (/^(a|an|the)$/.test(tokens[end - 1]?.norm ?? '')) end -= 1;
  for (const [words, bound] of BY_LAST_WORD.get(tokens[end - 1]?.norm ?? '') ?? []) {
    const start = end - words.length;
    if (start >= 0 && words.every((word, offset) => tokens[start + offset]?.norm === word))
      return { bound, next };
  }
  return { bound: 'exact', next };
}
