/**
 * Rates against totals: "14 dollars a share" is not what the whole costs, "900 a month" is 10,800 a year. A rate meets a
 * rate of the same kind; rates over time are brought to one stretch; a rate and a total are told apart, not set against
 * each other.
 */
import type { Quantity } from '../text/types';
import { governed } from './govern';
import { ofLine } from './of-line';
import type { Line } from './reading';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';
import { RATE } from './weights';

/** What a number is given for. `days`: length of the stretch when it is given by time, else null. */
export interface Rate {
  per: string;
  days: number | null;
}

/** Stretches of time by the words that name them, in days. */
const STRETCHES: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  hourly: 1 / 24,
  day: 1,
  daily: 1,
  night: 1,
  week: 7,
  weekly: 7,
  month: 365 / 12,
  monthly: 365 / 12,
  quarter: 365 / 4,
  quarterly: 365 / 4,
  year: 365,
  yearly: 365,
  annual: 365,
  annually: 365,
  annum: 365,
};

/** What else news divides by, under one name each. */
const HEADS: Readonly<Record<string, string>> = {
  share: 'share',
  stock: 'share',
  person: 'person',
  head: 'person',
  capita: 'person',
  resident: 'person',
  inhabitant: 'person',
  citizen: 'person',
  household: 'household',
  family: 'household',
  passenger: 'passenger',
  patient: 'patient',
  pupil: 'pupil',
  student: 'pupil',
  employee: 'worker',
  worker: 'worker',
  unit: 'unit',
  barrel: 'barrel',
  tonne: 'tonne',
  ton: 'tonne',
  ticket: 'ticket',
  customer: 'customer',
  user: 'customer',
};

const NAMES = [...Object.keys(STRETCHES), ...Object.keys(HEADS)].join('|');
const AFTER = new RegExp(
  `^(?:\\s+\\p{L}+){0,2}?\\s*(?:(?:per|a|an|each|every|for each|for every)\\s+|-?a-|(?=daily|weekly|monthly|quarterly|yearly|annually|hourly))(${NAMES})\\b`,
  'iu',
);
const BEFORE =
  /\b(daily|weekly|monthly|quarterly|yearly|annual|hourly|per[- ](?:share|capita|head|person))\s+(?:\p{L}+\s+){1,2}(?:(?:of|to|at|is|was|by|about|around|nearly)\s+){0,2}$/iu;

/** Code units on either side of a number in which its rate is looked for. */
const LOOK = 40;

/** What a number of a sentence is given for; null for a total. */
export function rateOf(line: Line, quantity: Quantity): Rate | null {
  return ratesOf(line).get(quantity) ?? null;
}

const ratesOf = ofLine(
  ({ text, analysis }): ReadonlyMap<Quantity, Rate | null> =>
    new Map(analysis.quantities.map((quantity) => [quantity, read(text, quantity)])),
);

function read(text: string, { start, end }: Quantity): Rate | null {
  const after = AFTER.exec(text.slice(end, end + LOOK))?.[1];
  const word = after ?? BEFORE.exec(text.slice(Math.max(0, start - LOOK), start))?.[1];
  if (word === undefined) return null;
  const name = word.toLowerCase().replace(/^per[- ]/, '');
  const days = STRETCHES[name] ?? null;
  return { per: HEADS[name] ?? 'time', days };
}

/** What a number at rate `b` is multiplied by to be one at rate `a`; null where one is a rate the other is not. */
export function rateScale(a: Rate | null, b: Rate | null): number | null {
  if (a === null || b === null) return a === b ? 1 : null;
  if (a.days !== null && b.days !== null) return a.days / b.days;
  return a.per === b.per ? 1 : null;
}

/** Rate features, and the numbers that cannot be set against each other because only one is a rate. */
export function rateSignal({ alignment }: Pairing): Signal {
  const { claim, window, pairs } = alignment;
  const best = window[0];
  const findings: Finding[] = [];
  for (const mine of best ? claim.analysis.quantities : []) {
    const own = rateOf(claim, mine);
    for (const other of best?.analysis.quantities ?? []) {
      if (!best || mine.unit !== other.unit || mine.unit === 'ordinal') continue;
      const theirs = rateOf(best, other);
      if (rateScale(own, theirs) !== null) continue;
      if (governed(mine, claim, other, best, pairs) < RATE.governed) continue;
      findings.push({
        strength: RATE.strength,
        reason: reason(
          'number',
          'neutral',
          own && theirs ? 'rates_differ' : 'rate_and_total',
          [shifted(mine, claim.offset)],
          [shifted(other, best.offset)],
          [claim.text.slice(mine.start, mine.end), best.text.slice(other.start, other.end)],
        ),
      });
    }
  }
  return { features: { nRates: Math.min(2, findings.length) }, findings };
}
