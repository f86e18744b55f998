/**
 * Quantities with what they count: value, bounds, unit and the noun, so that a difference can be told from two
 * different things that share a unit. Numbers of dates, clock times, versions and names are left out.
 */
import type { FoundDate } from './dates';
import { type Numeral, numeralAt } from './numerals';
import type { Token } from './tokens';
import type { Bound, Quantity } from './types';
import { CURRENCY_BEFORE, DOLLAR_PREFIX, isCurrency, unitOf } from './units';

/**
 * Quantities in order of the text; spans cover number, scale, unit and currency sign, not the noun. `dates`: those of
 * the same tokens.
 */
export function quantitiesIn(text: string, tokens: Token[], dates: readonly FoundDate[]): Quantity[] {
  const taken = new Set<number>();
  for (const date of dates) for (let index = date.first; index < date.next; index += 1) taken.add(index);
  const found: Quantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const read = taken.has(index) ? null : quantityAt(text, tokens, index);
    if (read && !overlapsDate(taken, index, read.next)) {
      found.push(read.quantity);
      index = read.next;
    } else index += 1;
  }
  return found;
}

function overlapsDate(taken: Set<number>, from: number, next: number): boolean {
  for (let index = from; index < next; index += 1) if (taken.has(index)) return true;
  return false;
}

interface Read {
  quantity: Quantity;
  next: number;
}

function quantityAt(text: string, tokens: Token[], at: number): Read | null {
  const numeral = numeralAt(tokens, at);
  if (!numeral || !counts(tokens, at, numeral)) return null;
  const currency = currencyBefore(tokens, at);
  const range = rangeAfter(tokens, numeral, at, currency?.unit ?? null);
  let next = range?.next ?? numeral.next;
  let unit: string | null = currency?.unit ?? null;
  let value = range ? (range.low + range.high) / 2 : numeral.value;
  let tolerance = range ? 0 : numeral.tolerance;
  let low = range?.low ?? numeral.low;
  let high = range?.high ?? numeral.high;
  if (numeral.kind === 'fraction') unit = '%';
  if (numeral.kind === 'ordinal') unit = 'ordinal';
  if (unit === null) {
    const after = unitAfter(tokens, next);
    if (after) {
      unit = after.unit;
      next = after.next;
      value *= after.factor;
      tolerance *= after.factor;
      low *= after.factor;
      high *= after.factor;
    } else if (isAge(tokens, at, next)) unit = 'year-old';
  } else if (isCurrency(unit)) {
    const after = unitAfter(tokens, next);
    if (after && isCurrency(after.unit)) next = after.next;
  }
  const bounded = boundOf(tokens, currency?.first ?? at, next);
  next = bounded.next;
  const bound: Bound = range ? 'range' : numeral.kind === 'vague' ? 'range' : bounded.bound;
  const first = tokens[currency?.first ?? at] as Token;
  const last = tokens[next - 1] as Token;
  return {
    quantity: {
      start: first.start,
      end: last.end,
      value,
      low,
      high,
      bound,
      tolerance,
      unit,
      counted:
        unit === 'ordinal'
          ? ordinalNoun(tokens, next)
          : countedNoun(text, tokens, currency?.first ?? at, next, unit),
      vague: numeral.kind === 'vague',
    },
    next,
  };
}

/** Version numbers, names with numbers, pronoun "one" and section numbers are not quantities. */
function counts(tokens: Token[], at: number, numeral: Numeral): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  const after = tokens[numeral.next];
  if (token.norm === 'one' && !numeral.scaled && numeral.next === at + 1) {
    if (after?.kind !== 'word' || NOT_COUNTED.has(after.norm)) return false;
    if (previous && /^(no|any|every|this|that|each|another|the|which|some|day|not)$/.test(previous.norm))
      return false;
  }
  if (numeral.kind === 'ordinal' && !numeral.digits && token.norm === 'second' && !after) return false;
  if (numeral.kind === 'ordinal' && after && !/^[\p{L}-]/u.test(after.text)) return token.kind === 'number';
  if (!numeral.digits || numeral.scaled || numeral.kind !== 'cardinal') return true;
  if (
    previous &&
    previous.end === token.start &&
    /^[\p{L}_/#.]$/u.test(previous.text.slice(-1)) &&
    !DOLLAR_PREFIX[previous.norm]
  )
    return false;
  // "G20", "Covid-19", "F-16", "MH-370": a hyphen that glues the number to a name.
  if (previous?.text === '-' && previous.end === token.start) {
    const name = tokens[at - 2];
    if (name && name.end === previous.start && name.kind === 'word' && unitOf(after?.norm ?? '') === null)
      return false;
  }
  const nameBefore =
    previous !== undefined &&
    previous.kind === 'word' &&
    previous.start + previous.text.length < token.start &&
    /\p{Lu}/u.test(previous.text) &&
    (at > 1 || /\p{Ll}\p{Lu}/u.test(previous.text)) &&
    !MEASURE_NOUNS.has(previous.norm) &&
    unitOf(after?.norm ?? '') === null &&
    !phraseAfter(tokens, numeral.next).some((word) => PLURALS.has(word.norm) || /[^s]s$/.test(word.norm));
  return !nameBefore;
}

function currencyBefore(tokens: Token[], at: number): { unit: string; first: number } | null {
  const sign = tokens[at - 1];
  if (!sign) return null;
  if (sign.text === '.' && tokens[at - 2]?.norm === 'rs') return { unit: 'INR', first: at - 2 };
  const unit = CURRENCY_BEFORE[sign.norm];
  if (unit === undefined) return null;
  if (sign.kind === 'word' && !/^(\p{Lu}+|Rs)$/u.test(sign.text)) return null;
  const prefix = tokens[at - 2];
  if (sign.text === '$' && prefix && prefix.end === sign.start) {
    const other = DOLLAR_PREFIX[prefix.norm];
    if (other !== undefined) return { unit: other, first: at - 2 };
  }
  return { unit, first: at - 1 };
}

/** "10 to 15", "10-15", "between 10 and 15"; "from 10 to 15" after a verb of change is two values, so it is not one. */
function rangeAfter(
  tokens: Token[],
  first: Numeral,
  at: number,
  currency: string | null,
): { low: number; high: number; next: number } | null {
  if (first.kind !== 'cardinal') return null;
  let linkAt = first.next;
  const unitBetween = currency === null ? unitOf(tokens[linkAt]?.norm ?? '') : null;
  if (unitBetween !== null) linkAt += 1;
  const link = tokens[linkAt]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  const dash = link === '-' || link === '–' || link === '—';
  const tight =
    dash &&
    tokens[linkAt + 1]?.start === tokens[linkAt]?.end &&
    tokens[linkAt]?.start === tokens[linkAt - 1]?.end;
  const between =
    link === 'and' && (before === 'between' || (currency !== null && tokens[at - 2]?.norm === 'between'));
  if (!tight && !between && !((link === 'to' || link === 'or') && before !== 'from')) return null;
  let secondAt = linkAt + 1;
  if (CURRENCY_BEFORE[tokens[secondAt]?.norm ?? ''] === currency && currency !== null) secondAt += 1;
  const second = numeralAt(tokens, secondAt);
  if (second?.kind !== 'cardinal') return null;
  const scale = second.scaled && !first.scaled && first.value < 1000 ? scaleOf(tokens, secondAt, second) : 1;
  const low = first.value * scale;
  if (second.value <= low || second.value > low * 100) return null;
  if (link === 'or' && second.value > low * 3) return null;
  return { low, high: second.value, next: second.next };
}

function scaleOf(tokens: Token[], at: number, numeral: Numeral): number {
  const bare = numeralAt(tokens.slice(at, at + 1), 0);
  return bare && bare.value > 0 ? numeral.value / bare.value : 1;
}

function unitAfter(tokens: Token[], at: number): { unit: string; next: number; factor: number } | null {
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

/** "aged 34", and the apposition "Jana Holm, 34, a baker". */
function isAge(tokens: Token[], at: number, next: number): boolean {
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

function boundOf(tokens: Token[], first: number, next: number): { bound: Bound; next: number } {
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
  for (const [words, bound] of BOUND_WORDS) {
    const start = end - words.length;
    if (start >= 0 && words.every((word, offset) => tokens[start + offset]?.norm === word))
      return { bound, next };
  }
  return { bound: 'exact', next };
}

/** Words that end the noun phrase after a number. */
const NOT_COUNTED = new Set(
  'a an the and or but nor of in on at to from by with for as is are was were be been being am has have had having do does did will would can could may might must shall should that which who whom whose when where while if because since than then there here this these those it its he she they we you i his her their our my your not no also only just so very more less about over under up down out off into onto after before during between among through against per via within without across along around near amid until till despite according said says say told reported died killed injured were'.split(
    ' ',
  ),
);

const PLURALS = new Set(
  'people men women children police dead wounded missing staff personnel aircraft feet teeth fish sheep deer troops cattle homeless others'.split(
    ' ',
  ),
);

/** Nouns that stand before their number: "magnitude 6.4", "the toll at 38". */
const MEASURE_NOUNS = new Set(
  'toll magnitude depth population number count total share price rate age revenue profit sales turnover budget temperature speed value valuation cost bill fine deficit debt majority score turnout figure sum inflation unemployment growth length height weight width distance capacity average median record margin'.split(
    ' ',
  ),
);

/** Stem of the noun a number counts: the first plural of the phrase after it, else a measure noun before it. */
function countedNoun(
  text: string,
  tokens: Token[],
  first: number,
  next: number,
  unit: string | null,
): string | null {
  const run = phraseAfter(tokens, next);
  if (unit === null) {
    const plural = run.find(
      (token) => PLURALS.has(token.norm) || (/[^s]s$/.test(token.norm) && /\p{Ll}/u.test(token.text)),
    );
    if (plural) return plural.stem;
    const before = measureBefore(tokens, first);
    if (before) return before.stem;
    return run.length > 0 && text !== '' ? (run.at(-1) as Token).stem : null;
  }
  const before = measureBefore(tokens, first);
  if (before) return before.stem;
  const of = tokens[next]?.norm === 'of' || tokens[next]?.norm === 'in' ? next + 1 : next;
  const phrase = of > next ? phraseAfter(tokens, of) : run;
  const plural = phrase.find((token) => PLURALS.has(token.norm) || /[^s]s$/.test(token.norm));
  return (plural ?? phrase.at(-1))?.stem ?? null;
}

const PHRASE_WORDS = 4;

function phraseAfter(tokens: Token[], at: number): Token[] {
  const run: Token[] = [];
  let index = at;
  if (tokens[index]?.norm === 'of') index += 1;
  while (/^(the|its|their|his|her|a|an|all|our|these|those)$/.test(tokens[index]?.norm ?? '')) index += 1;
  for (; index < tokens.length && run.length < PHRASE_WORDS; index += 1) {
    const token = tokens[index] as Token;
    if (token.text === '-' || token.text === '‑') continue;
    if (token.kind !== 'word' || NOT_COUNTED.has(token.norm)) break;
    run.push(token);
  }
  return run;
}

const LOOK_BACK = 8;

function measureBefore(tokens: Token[], first: number): Token | null {
  for (let index = first - 1; index >= Math.max(0, first - LOOK_BACK); index -= 1) {
    const token = tokens[index] as Token;
    if (/^[.;:!?]$/.test(token.text) || token.kind === 'number') return null;
    if (!MEASURE_NOUNS.has(token.norm)) continue;
    if (
      (token.norm === 'number' || token.norm === 'total' || token.norm === 'count') &&
      tokens[index + 1]?.norm === 'of'
    ) {
      const what = phraseAfter(tokens, index + 2);
      return what.find((word) => PLURALS.has(word.norm) || word.norm.endsWith('s')) ?? what.at(-1) ?? token;
    }
    return token;
  }
  return null;
}

function ordinalNoun(tokens: Token[], next: number): string | null {
  return phraseAfter(tokens, next)[0]?.stem ?? null;
}
