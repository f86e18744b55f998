/**
 * Numbers against numbers. Two quantities agree by value, unit and precision; they differ only when the same quantity
 * is meant: the same thing counted, of the same people, at the same time, whole against whole.
 */
import type { Quantity } from '../text/types';
import { isCurrency } from '../text/units';
import { wordSet } from '../text/word-set';
import { governed } from './govern';
import { ofLine } from './of-line';
import { rateOf, rateScale } from './rate';
import type { Line } from './reading';
import { conversion, sameAmount, sameValue } from './same-value';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';
import { QUANTITY } from './weights';
import { kinship } from './words';

/** Quantity features: counts of the claim's numbers by fate, and the strongest difference. */
export function quantitySignal(pairing: Pairing): Signal {
  const { claim, window } = pairing.alignment;
  const findings: Finding[] = [];
  let agree = 0;
  let differ = 0;
  let absent = 0;
  let strongest = 0;
  let superseded = 0;
  const mine = countsOf(claim);
  const candidates =
    mine.length === 0 ? [] : window.flatMap((line) => countsOf(line).map((other) => ({ line, other })));
  for (const quantity of mine) {
    const match = candidates.find(
      ({ line, other }) =>
        couldCount(quantity, other) &&
        sameAmount(quantity, rateOf(claim, quantity), other, rateOf(line, other)),
    );
    const spans = [shifted(quantity, claim.offset)];
    if (match) {
      agree += 1;
      findings.push({
        strength: 0.8,
        reason: reason(
          'number',
          'agrees',
          'number_agrees',
          spans,
          [shifted(match.other, match.line.offset)],
          [
            claim.text.slice(quantity.start, quantity.end),
            match.line.text.slice(match.other.start, match.other.end),
          ],
        ),
      });
      continue;
    }
    let best: { line: Line; other: Quantity; strength: number } | null = null;
    for (const { line, other } of candidates) {
      if (mine.some((own) => own !== quantity && sameValue(own, other))) continue;
      const strength = samePlace(quantity, other, claim, line, pairing) * (line === window[0] ? 1 : 0.5);
      if (strength > (best?.strength ?? 0)) best = { line, other, strength };
    }
    if (!best || best.strength < QUANTITY.context) {
      absent += 1;
      continue;
    }
    const values = [
      claim.text.slice(quantity.start, quantity.end),
      best.line.text.slice(best.other.start, best.other.end),
      countedAs(quantity, claim),
    ];
    const there = [shifted(best.other, best.line.offset)];
    if (isToll(quantity, claim) && isToll(best.other, best.line) && !sameMoment(claim, best.line)) {
      superseded += 1;
      findings.push({
        strength: best.strength,
        reason: reason('superseded', 'neutral', 'toll_superseded', spans, there, values),
      });
      continue;
    }
    differ += 1;
    strongest = Math.max(strongest, best.strength);
    findings.push({
      strength: best.strength,
      reason: reason('number', 'differs', 'number_differs', spans, there, values),
    });
  }
  return {
    features: {
      qClaim: Math.min(3, mine.length),
      qAgree: agree,
      qAgreeShare: mine.length === 0 ? 0 : agree / mine.length,
      qDiffer: differ,
      qStrongest: strongest,
      qAbsent: absent,
      qSuperseded: superseded,
    },
    findings,
  };
}

/** A line's quantities but for ranks and the pronoun: "a larger one" counts nothing. */
const countsOf = ofLine(({ text, analysis }): Quantity[] =>
  analysis.quantities.filter(
    ({ unit, start, end }) =>
      unit !== 'ordinal' &&
      !(/^one$/i.test(text.slice(start, end)) && PRONOUN_ONE.test(text.slice(0, start))),
  ),
);

const PRONOUN_ONE = /\b(?:an?|the|this|that|each|every|another|which)\s+(?:[\p{L}-]+\s+)?$/iu;

/** What a number counts, as the text has it ("exchanges"); empty when no noun of its own follows. */
function countedAs(quantity: Quantity, line: Line): string {
  if (quantity.counted === null) return '';
  return (
    line.tokens.find((token) => token.start >= quantity.end && token.stem === quantity.counted)?.text ?? ''
  );
}

/** Equal values agree unless they plainly count different things. */
function couldCount(a: Quantity, b: Quantity): boolean {
  if (a.unit !== null || a.counted === null || b.counted === null) return true;
  if (a.value >= 100 && !a.vague && !b.vague) return true;
  return sameThing(a.counted, b.counted) || !a.vague;
}

function sameThing(a: string, b: string): boolean {
  if (a === b) return true;
  if (PERSONS.has(a) && PERSONS.has(b)) return true;
  if (DEATHS.has(a) && DEATHS.has(b)) return true;
  if ((DEATHS.has(a) && PERSONS.has(b)) || (DEATHS.has(b) && PERSONS.has(a))) return true;
  const kind = kinship(a, b);
  return kind === 'same';
}

const PERSONS = wordSet(
  `peopl person men man women woman children child civilian passeng victim resid worker soldier other student pupil
   patient citizen`,
);
const DEATHS = wordSet('dead toll death fatal casualti die kill');

/** How likely two unequal quantities are meant to be the same one, 0..1. */
function samePlace(a: Quantity, b: Quantity, claim: Line, line: Line, pairing: Pairing): number {
  if (conversion(a.unit, b.unit) === null) return 0;
  if (a.vague || b.vague) return 0;
  const exactUnit = a.unit !== null;
  if (!exactUnit || a.unit === '%' || isCurrency(a.unit)) {
    if (a.counted !== null && b.counted !== null && !sameThing(a.counted, b.counted)) return 0;
    if (!exactUnit && (a.counted === null || b.counted === null)) {
      // A bare number meets a counted one only where the words around both agree closely.
      if (pairing.alignment.best < 0.6) return 0;
    }
  }
  if (sameDigits(a, b)) return 0.95;
  if (rateScale(rateOf(claim, a), rateOf(line, b)) !== 1) return 0;
  if (partial(line, b) || partial(claim, a)) return 0;
  const context = contextShare(a, b, claim, line, pairing);
  if (context === 0) return 0;
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value));
  if (ratio > QUANTITY.ratio) return 0;
  if (disjointNames(claim, line, pairing)) return 0;
  if (!sameMeasure(a, b) && governed(a, claim, b, line, pairing.alignment.pairs) < QUANTITY.governed)
    return 0;
  return Math.min(1, context + (a.counted !== null && a.counted === b.counted ? 0.2 : 0));
}

/** "a 15% share" and "a 50% share": the noun says which quantity it is. */
function sameMeasure(a: Quantity, b: Quantity): boolean {
  if (a.counted === null || a.counted !== b.counted) return false;
  return (a.unit !== null && !isCurrency(a.unit)) || MEASURES.has(a.counted);
}

/** Stems of nouns that name one quantity of a thing. */
const MEASURES = wordSet(
  `toll magnitud depth popul total price rate ag turnout temperatur speed height length weight majority inflat
   unemploy`,
);

/** A slipped decimal point: the same digits, a power of ten apart, of the same thing. */
function sameDigits(a: Quantity, b: Quantity): boolean {
  if (a.counted === null || b.counted === null || !sameThing(a.counted, b.counted)) return false;
  const power = Math.log10(a.value / b.value);
  const digits = String(a.value).replace(/[.0]/g, '').length;
  return digits >= 2 && Math.abs(power) >= 0.5 && Math.abs(power - Math.round(power)) < 1e-6;
}

/** Share of the claim's words near the number that are answered near the other number, 0..1. */
function contextShare(a: Quantity, b: Quantity, claim: Line, line: Line, pairing: Pairing): number {
  let total = 0;
  let got = 0;
  for (const word of claim.words) {
    const away = Math.abs(word.start - claim.offset - a.start);
    const weight = word.weight / (1 + away / REACH);
    total += weight;
    const pair = pairing.alignment.pairs.find(
      (candidate) => candidate.claim === word && candidate.line === line,
    );
    if (!pair) continue;
    const there = Math.abs(pair.passage.start - line.offset - b.start);
    got += (weight * pair.credit) / (1 + Math.max(0, there - REACH) / (2 * REACH));
  }
  return total === 0 ? 0 : got / total;
}

/** Distance in code units at which a word's weight for a number's context halves. */
const REACH = 60;

const PART_AFTER = /^\s*(?:\p{L}+\s+)?of (?:the|those|these|them|its|their)\b(?! (?:people|world|country))/iu;
const PART_BEFORE =
  /\b(?:of (?:those|these|them|which|whom)|including|among them|another|a further|an additional|other|remaining|extra)\s*(?:\p{L}+\s+)?$/iu;
const PART_LATER = /\b(?:in (?:a|one) single|on (?:a|one) single)\b/i;

/** A part of a whole ("22 of the dead", "including 3 children", "another 40"). */
function partial(line: Line, quantity: Quantity): boolean {
  if (quantity.unit !== null && quantity.unit !== '%') return false;
  const before = line.text.slice(Math.max(0, quantity.start - 40), quantity.start);
  const after = line.text.slice(quantity.end, quantity.end + 60);
  return PART_AFTER.test(after) || PART_BEFORE.test(before) || PART_LATER.test(after);
}

/** The claim's number belongs to a named party the passage does not name, and the other way round. */
function disjointNames(claim: Line, line: Line, pairing: Pairing): boolean {
  const mine = claim.analysis.names;
  const theirs = line.analysis.names;
  if (mine.length === 0 || theirs.length === 0) return false;
  const keys = new Set(pairing.alignment.window.flatMap((one) => one.analysis.names.map((name) => name.key)));
  return !mine.some((name) => keys.has(name.key) || answered(name.start + claim.offset, pairing));
}

function answered(start: number, pairing: Pairing): boolean {
  return pairing.alignment.pairs.some((pair) => pair.claim.start === start);
}

const TOLL =
  /\b(?:dead|died|dies|deaths?|killed|kills|killing|toll|casualt|fatalit|injured|injuring|wounded|missing|infected|cases|arrested|hospitali[sz]ed|rescued|confirmed|displaced|evacuated)/i;

function isToll(quantity: Quantity, line: Line): boolean {
  if (quantity.unit !== null) return false;
  return TOLL.test(line.text.slice(Math.max(0, quantity.start - 60), quantity.end + 60));
}

/** Both state the same clock or calendar moment, so that a later count cannot explain the difference. */
function sameMoment(claim: Line, line: Line): boolean {
  const mine = claim.analysis.dates.find((date) => date.minutes !== null);
  const theirs = line.analysis.dates.find((date) => date.minutes !== null);
  return mine !== undefined && theirs !== undefined && mine.minutes === theirs.minutes;
}
