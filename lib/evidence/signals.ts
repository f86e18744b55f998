/** All signals over one pair of texts, in one place: what the judge decides from and what the model is fitted on. */
import type { Reason } from '../model';
import { actorSignal } from './actor';
import { type Alignment, align } from './align';
import { attributionSignal } from './attribution';
import { causeSignal } from './cause';
import { certaintySignal } from './certainty';
import { clockSignal } from './clock';
import { dateSignal } from './date';
import { distanceSignal } from './distance';
import { ownershipSignal } from './ownership';
import { placeSignal } from './place';
import { polaritySignal } from './polarity';
import { quantitySignal } from './quantity';
import { quotationSignal } from './quotation';
import { rankSignal } from './rank';
import { rateSignal } from './rate';
import { prepare, type Reading } from './reading';
import { sameMatter } from './same-matter';
import type { Finding, Pairing, Signal } from './signal';
import { stageSignal } from './stage';
import { stanceSignal } from './stance';
import { wordingSignal } from './wording';

/** Everything the signals say about one pair. */
export interface Evidenced {
  alignment: Alignment;
  /** Each signal's own, in order, and last what the findings add up to; of a name that stands twice the later counts. */
  features: Features[];
  findings: Finding[];
}

/**
 * Values by name, in a fixed order. They stay as each signal gives them: put together in one object, some hundred names
 * cost more than the signals themselves.
 */
export type Features = Readonly<Record<string, number>>;

/** The value of a feature, 0 when no signal gives it. */
export function featureOf({ features }: Pick<Evidenced, 'features'>, name: string): number {
  for (let at = features.length - 1; at >= 0; at -= 1) {
    const value = features[at]?.[name];
    if (value !== undefined) return value;
  }
  return 0;
}

/** All features by name. */
export function allFeatures({ features }: Pick<Evidenced, 'features'>): Record<string, number> {
  return Object.assign({}, ...features);
}

const SIGNALS: readonly ((pairing: Pairing) => Signal)[] = [
  wordingSignal,
  quotationSignal,
  quantitySignal,
  rateSignal,
  dateSignal,
  clockSignal,
  polaritySignal,
  actorSignal,
  ownershipSignal,
  attributionSignal,
  placeSignal,
  rankSignal,
  stageSignal,
  causeSignal,
  certaintySignal,
  distanceSignal,
  stanceSignal,
];

/** What the findings add up to: by effect, then the typed differences the model sees one by one by their messages. */
const NOTHING_FOUND: Features = {
  z_differs: 0,
  z_weakens: 0,
  z_agrees: 0,
  z_number_differs: 0,
  z_date_differs: 0,
  z_denied: 0,
  z_opposite: 0,
  z_called_untrue: 0,
  z_other_actor: 0,
  z_place_differs: 0,
};

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
  const features: Features[] = [];
  const all: Finding[] = [];
  for (const signal of SIGNALS) {
    const answer = signal(pairing);
    features.push(answer.features);
    for (const finding of answer.findings) all.push(finding);
  }
  const findings = sameMatter(all, pairing);
  features.push(summaryOf(findings));
  return { alignment: pairing.alignment, features, findings };
}

/** The strongest finding of each effect and of each typed difference. */
function summaryOf(findings: readonly Finding[]): Features {
  const summary: Record<string, number> = { ...NOTHING_FOUND };
  for (const { reason, strength } of findings)
    for (const name of [`z_${reason.effect}`, `z_${reason.message}`]) {
      const strongest = summary[name];
      if (strongest !== undefined && strength > strongest) summary[name] = strength;
    }
  return summary;
}

/** Reasons of one effect, strongest first. */
export function reasonsOf(findings: Finding[], effect: Reason['effect']): Finding[] {
  return findings
    .filter((finding) => finding.reason.effect === effect)
    .sort((a, b) => b.strength - a.strength);
}
