/** All signals over one pair of texts, in one place: what the judge decides from and what the model is fitted on. */
import type { Reason } from '../model';
import { actorSignal } from './actor';
import { type Alignment, align } from './align';
import { attributionSignal } from './attribution';
import { certaintySignal } from './certainty';
import { dateSignal } from './date';
import { distanceSignal } from './distance';
import { placeSignal } from './place';
import { polaritySignal } from './polarity';
import { quantitySignal } from './quantity';
import { quotationSignal } from './quotation';
import { prepare, type Reading } from './reading';
import { sameMatter } from './same-matter';
import type { Finding, Pairing, Signal } from './signal';
import { wordingSignal } from './wording';

/** Everything the signals say about one pair. */
export interface Evidenced {
  alignment: Alignment;
  features: Record<string, number>;
  findings: Finding[];
}

const SIGNALS: readonly ((pairing: Pairing) => Signal)[] = [
  wordingSignal,
  quotationSignal,
  quantitySignal,
  dateSignal,
  polaritySignal,
  actorSignal,
  attributionSignal,
  placeSignal,
  certaintySignal,
  distanceSignal,
];

/** Typed differences the model sees one by one. */
const DIFFERENCES = new Set([
  'number_differs',
  'date_differs',
  'denied',
  'opposite',
  'called_untrue',
  'other_actor',
  'place_differs',
]);

/** Where neither text is dated, "18 September" and "25 September" are read in the same, arbitrary year (2024-10-04). */
const ANY_DAY = 20_000;

/** Lays the texts side by side; null when either says nothing. An undated text borrows the other's day. */
export function pair(claim: Reading, passage: Reading): Pairing | null {
  const left = prepare(claim.text, claim.day ?? passage.day ?? ANY_DAY, true);
  const right = prepare(passage.text, passage.day ?? claim.day ?? ANY_DAY);
  const line = left.lines[0];
  if (!line || line.words.length === 0 || right.lines.length === 0) return null;
  return {
    claim: { ...left, day: claim.day },
    passage: { ...right, day: passage.day },
    alignment: align(line, right),
  };
}

/** Runs every signal. */
export function evidence(pairing: Pairing): Evidenced {
  const features: Record<string, number> = {};
  const all: Finding[] = [];
  for (const signal of SIGNALS) {
    const answer = signal(pairing);
    Object.assign(features, answer.features);
    all.push(...answer.findings);
  }
  const findings = sameMatter(all, pairing);
  for (const effect of ['differs', 'weakens', 'agrees'] as const)
    features[`z_${effect}`] = reasonsOf(findings, effect)[0]?.strength ?? 0;
  for (const message of DIFFERENCES) features[`z_${message}`] = 0;
  for (const { reason, strength } of findings)
    if (DIFFERENCES.has(reason.message))
      features[`z_${reason.message}`] = Math.max(features[`z_${reason.message}`] ?? 0, strength);
  return { alignment: pairing.alignment, features, findings };
}

/** Reasons of one effect, strongest first. */
export function reasonsOf(findings: Finding[], effect: Reason['effect']): Finding[] {
  return findings
    .filter((finding) => finding.reason.effect === effect)
    .sort((a, b) => b.strength - a.strength);
}
