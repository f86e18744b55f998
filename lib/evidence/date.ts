/** Dates against dates, by overlap of closed intervals; a difference counts only where the same event is dated. */
import type { DateMention } from '../text/types';
import { clocks, zoneApart } from './clock';
import { governed, nearestAgrees } from './govern';
import { ofLine } from './of-line';
import type { Line } from './reading';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

/** Date features: counts of the claim's dates by fate, and the strongest difference. */
export function dateSignal(pairing: Pairing): Signal {
  const { claim, window } = pairing.alignment;
  const findings: Finding[] = [];
  const mine = datesOf(claim);
  const theirs =
    mine.length === 0 ? [] : window.flatMap((line) => datesOf(line).map((other) => ({ line, other })));
  let agree = 0;
  let differ = 0;
  let absent = 0;
  let strongest = 0;
  for (const date of mine) {
    if (/\byear (?:to|ended|ending)(?: \w+)?\s$/i.test(claim.text.slice(0, date.start))) continue;
    const spans = [shifted(date, claim.offset)];
    const match = theirs.find(({ line, other }) =>
      meet({ date, line: claim }, { date: other, line }, pairing),
    );
    if (match) {
      const tight = spanOf(date) <= 366 && spanOf(match.other) <= 366;
      if (tight) agree += 1;
      if (tight)
        findings.push({
          strength: 0.6,
          reason: reason(
            'date',
            'agrees',
            'date_agrees',
            spans,
            [shifted(match.other, match.line.offset)],
            [
              claim.text.slice(date.start, date.end),
              match.line.text.slice(match.other.start, match.other.end),
            ],
          ),
        });
      continue;
    }
    let best: { line: Line; other: DateMention; strength: number } | null = null;
    for (const { line, other } of theirs) {
      if (
        mine.some((own) => own !== date && meet({ date: own, line: claim }, { date: other, line }, pairing))
      )
        continue;
      if (other.precision === 'period' || date.precision === 'period') continue;
      const { pairs } = pairing.alignment;
      const meant =
        nearestAgrees(date, claim, other, line, pairs) ||
        governed(date, claim, other, line, pairs) >= GOVERNED;
      if (reported(line, other) || !meant) continue;
      const strength = eventShare(date, other, claim, line, pairing) * (line === window[0] ? 1 : 0.4);
      if (strength > (best?.strength ?? 0)) best = { line, other, strength };
    }
    if (!best) {
      absent += 1;
      continue;
    }
    differ += 1;
    strongest = Math.max(strongest, best.strength);
    findings.push({
      strength: best.strength,
      reason: reason(
        'date',
        'differs',
        'date_differs',
        spans,
        [shifted(best.other, best.line.offset)],
        [claim.text.slice(date.start, date.end), best.line.text.slice(best.other.start, best.other.end)],
      ),
    });
  }
  return {
    features: {
      dClaim: Math.min(3, mine.length),
      dAgree: agree,
      dDiffer: differ,
      dStrongest: strongest,
      dAbsent: absent,
    },
    findings,
  };
}

/** Share of the words nearest the date that must be answered near the other one. Convention. */
const GOVERNED = 0.5;
const REPORTED =
  /\b(?:said|says|told|reported|announced|wrote|tweeted|stated|confirmed|added)\b[^.;]{0,30}$/i;

/** "..., the agency said on Tuesday": the day of the report, not of the event. */
function reported(line: Line, date: DateMention): boolean {
  return REPORTED.test(line.text.slice(Math.max(0, date.start - 45), date.start));
}

/** A line's dates, but for those without beginning or end. */
const datesOf = ofLine(({ analysis }) => analysis.dates.filter(({ from }) => Math.abs(from) < 900_000));

function spanOf(date: DateMention): number {
  return date.to - date.from + 1;
}

/** A date with the sentence it stands in. */
export interface Dated {
  date: DateMention;
  line: Line;
}

/** Whether two dates can be the same: their days meet, and so do their clock times, zones allowed for. */
export function meet(mine: Dated, theirs: Dated, pairing: Pairing): boolean {
  const [a, b] = [mine.date, theirs.date];
  const timed = a.minutes !== null && b.minutes !== null;
  if (timed && a.zones.length > 0 && b.zones.length > 0) return clocks(a, b) === 'same';
  const days =
    (a.from <= b.to && b.from <= a.to) ||
    sameWords(mine, theirs, pairing) ||
    zoneApart(a, mine.line, b, theirs.line);
  return days && (!timed || clocks(a, b) !== 'other');
}

/** "will open in May" and "the opening in May": a date without a year is the same one, whichever way the words around it point. */
function sameWords(mine: Dated, theirs: Dated, { claim, passage }: Pairing): boolean {
  const [a, b] = [mine, theirs].map(({ date, line }) => line.text.slice(date.start, date.end).toLowerCase());
  if (a === undefined || a !== b || /\d{4}/.test(a)) return false;
  const apart = claim.day === null || passage.day === null ? 0 : Math.abs(claim.day - passage.day);
  return apart <= (mine.date.relative ? 0 : HALF_YEAR);
}

/** Days within which two documents mean the same May. */
const HALF_YEAR = 182;

/** Share of the claim's words near the date that the passage answers near its own date, 0..1. */
function eventShare(a: DateMention, b: DateMention, claim: Line, line: Line, pairing: Pairing): number {
  let total = 0;
  let got = 0;
  for (const word of claim.words) {
    total += word.weight;
    const pair = pairing.alignment.pairs.find(
      (candidate) => candidate.claim === word && candidate.line === line,
    );
    if (!pair) continue;
    const there = Math.abs(pair.passage.start - line.offset - b.start);
    got += (word.weight * pair.credit) / (1 + Math.max(0, there - REACH) / (2 * REACH));
  }
  return total === 0 || a.end === 0 ? 0 : got / total;
}

const REACH = 80;
