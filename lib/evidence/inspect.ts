/**
 * A judgement taken apart: every signal's value, what the model makes of them, and every guard with what it measured
 * and what it asks for. It runs the judge's own steps and asks the judge's own guards; nothing is decided here.
 */
import type { Judgement, Reason } from '../model';
import {
  agreeing,
  besidePoint,
  bothCount,
  decide,
  hedgesOther,
  isConflict,
  isLong,
  judge,
  predicateCover,
  type Reading,
  restOf,
  sharedNats,
  sharedSubject,
  sharesMatter,
  superseded,
  withNumbers,
} from './judge';
import { type Probabilities, probabilities } from './model';
import type { Finding } from './signal';
import { allFeatures, type Evidenced, evidence, featureOf, pair, reasonsOf } from './signals';
import { DECISIVE, JUDGE } from './weights';

/** What a guard looked at. `least` `null`: it asks nothing of this value, or not in the nearest way of passing. */
export interface Measure {
  name:
    | 'shared'
    | 'agreement'
    | 'conflict'
    | 'strength'
    | 'rest'
    | 'pairs'
    | 'covered'
    | 'margin'
    | 'identical'
    | 'predicate'
    | 'numbers'
    | 'matter';
  value: number;
  least: number | null;
}

/**
 * One guard. `subject`: does the passage speak of the claim's matter; `difference`: may this difference be shown as a
 * conflict; `agreement`: may agreement be shown; `point`: passed when the passage states what the claim is about; `superseded`: passed when no later count replaces an earlier one;
 * `hedge`: is the passage so careful that agreement is a qualification.
 */
export interface Guard {
  name: 'subject' | 'difference' | 'agreement' | 'point' | 'superseded' | 'hedge';
  passed: boolean;
  /** The difference or hedge it is about. */
  about: Reason | null;
  measures: Measure[];
}

/** What a signal found, with how sure the signal itself is (0..1). */
export interface FoundReason {
  reason: Reason;
  strength: number;
}

/** Everything behind one judgement. */
export interface Inspection extends Judgement {
  /** `null` when the passage was turned away before the model was asked. */
  probabilities: Probabilities | null;
  /** The model's inputs by name, in the order the signals gave them. */
  features: [name: string, value: number][];
  found: FoundReason[];
  guards: Guard[];
}

/** Takes one judgement apart; `relation`, `confidence` and `reasons` are exactly the judge's. */
export function inspect(claim: Reading, passage: Reading): Inspection {
  const judgement = judge(claim, passage);
  const turnedAway = { ...judgement, probabilities: null, features: [], found: [], guards: [] };
  const pairing = pair(claim, passage);
  if (!pairing) return turnedAway;
  const { shared, least } = sharedSubject(pairing);
  const subject: Guard = {
    name: 'subject',
    passed: shared >= least || bothCount(pairing),
    about: null,
    measures: [{ name: 'shared', value: shared, least }],
  };
  if (!subject.passed) return { ...turnedAway, guards: [subject] };
  const evidenced = evidence(pairing);
  const likely = probabilities(evidenced.features);
  return {
    ...judgement,
    probabilities: likely,
    features: Object.entries(allFeatures(evidenced)),
    found: evidenced.findings.map(({ reason, strength }) => ({ reason, strength })),
    guards: [subject, ...guardsOf(evidenced, likely)],
  };
}

function guardsOf(found: Evidenced, likely: Probabilities): Guard[] {
  const differences = reasonsOf(found.findings, 'differs').map((finding) =>
    difference(finding, found, likely),
  );
  if (decide(found, likely).relation === 'conflicts') return differences;
  const later = reasonsOf(found.findings, 'neutral');
  const [hedge] = reasonsOf(found.findings, 'weakens');
  return [
    ...differences,
    agreement(found, likely),
    ...(!isLong(found) && besidePoint(found, likely) ? [guard('point', false, null)] : []),
    ...(superseded(later) ? [guard('superseded', false, later[0] ?? null)] : []),
    ...(hedge ? [hedged(hedge, found, likely)] : []),
  ];
}

function difference(finding: Finding, found: Evidenced, likely: Probabilities): Guard {
  const { rest, pairs } = restOf(found, finding);
  const { message } = finding.reason;
  const values = { strength: finding.strength, rest, pairs, conflict: likely.conflicts };
  // In a long text the model alone decides.
  if (isLong(found)) {
    const least = Math.max(likely.corroborates, likely.neither);
    return {
      ...guard('difference', isConflict(finding, found, likely), finding),
      measures: [{ name: 'conflict', value: likely.conflicts, least }],
    };
  }
  const rows = [
    ...(message === 'called_untrue' ? JUDGE.untrue : JUDGE.conflict),
    ...(DECISIVE[message] ?? []),
  ];
  const ways = rows.map((row) => ({
    strength: row.strength,
    rest: row.rest,
    pairs: 'pairs' in row ? row.pairs : 0,
    conflict: row.model,
  }));
  return {
    ...guard('difference', isConflict(finding, found, likely), finding),
    measures: measured(values, nearest(values, ways)),
  };
}

function agreement(found: Evidenced, likely: Probabilities): Guard {
  const { alignment } = found;
  const values = {
    agreement: likely.corroborates,
    covered: withNumbers(alignment.covered, found),
    margin: likely.corroborates / Math.max(likely.conflicts, 0.001),
  };
  if (isLong(found)) {
    const least = Math.max(likely.conflicts, likely.neither);
    return {
      ...guard('agreement', agreeing(found, likely), null),
      measures: [{ name: 'agreement', value: likely.corroborates, least }],
    };
  }
  const ways = JUDGE.corroborate.map(({ model, covered, margin }) => ({ agreement: model, covered, margin }));
  const counts = featureOf(found, 'qClaim');
  return {
    ...guard('agreement', agreeing(found, likely), null),
    measures: [
      ...measured(values, nearest(values, ways)),
      // A short claim may be shared whole and still hold little that is rare.
      { name: 'matter', value: sharedNats(found), least: sharesMatter(found) ? null : JUDGE.sharedNats },
      {
        name: 'identical',
        value: withNumbers(alignment.identical, found),
        least: JUDGE.identical,
      },
      {
        name: 'predicate',
        value: withNumbers(predicateCover(alignment), found),
        least: JUDGE.predicate,
      },
      ...(counts > 0 ? [{ name: 'numbers' as const, value: featureOf(found, 'qAgree'), least: 1 }] : []),
    ],
  };
}

function hedged(finding: Finding, found: Evidenced, likely: Probabilities): Guard {
  const { identical } = found.alignment;
  const doubtful = likely.corroborates < JUDGE.openQuestion;
  return {
    ...guard('hedge', finding.strength >= JUDGE.weakens && !hedgesOther(found, likely), finding),
    measures: [
      { name: 'strength', value: finding.strength, least: JUDGE.weakens },
      { name: 'identical', value: identical, least: doubtful ? JUDGE.openIdentical : null },
    ],
  };
}

function guard(name: Guard['name'], passed: boolean, about: Finding | null): Guard {
  return { name, passed, about: about?.reason ?? null, measures: [] };
}

type Values = Partial<Record<Measure['name'], number>>;

/** Of several ways to pass, the one that lacks least: fewest values short, then the smallest shortfall. */
function nearest(values: Values, ways: readonly Values[]): Values {
  const lacks = (way: Values) => {
    const short = names(way).map((name) => Math.max(0, (way[name] ?? 0) - (values[name] ?? 0)));
    return short.filter((by) => by > 0).length * 1000 + short.reduce((sum, by) => sum + by, 0);
  };
  return [...ways].sort((a, b) => lacks(a) - lacks(b))[0] ?? {};
}

function measured(values: Values, asked: Values): Measure[] {
  return names(values).map((name) => ({ name, value: values[name] ?? 0, least: asked[name] || null }));
}

function names(values: Values): Measure['name'][] {
  return Object.keys(values) as Measure['name'][];
}
