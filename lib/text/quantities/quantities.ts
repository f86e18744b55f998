/**
 * Quantities with what they count: value, bounds, unit and the noun, so that a difference can be told from two
 * different things that share a unit. Numbers of dates, clock times, versions and names are left out.
 */
import type { FoundDate } from '../dates';
import type { Token } from '../tokens';
import type { Bound, Quantity } from '../types';
import { CURRENCY_BEFORE, DOLLAR_PREFIX, isCurrency, unitOf } from '../units';
import { boundOf } from './bounds';
import { countedNoun, isPlural, MEASURE_NOUNS, NOT_COUNTED, ordinalNoun, phraseAfter } from './counted';
import { type Numeral, numeralAt } from './numerals';
import { isAge, unitAfter } from './unit-after';

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
    !phraseAfter(tokens, numeral.next).some(isPlural);
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
