/**
 * Clock times against clock times. Two that name their zones are one instant or they are not ("8 a.m. ET", "1200 GMT");
 * where a zone is left unsaid, a difference of whole half hours may be the zone and says nothing.
 */
import type { DateMention } from '../text/types';
import { governed } from './govern';
import type { Line } from './reading';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';
import { CLOCK } from './weights';

const DAY = 1440;
/** Bounds beyond which a date stands for any day. */
const ANY_DAY = 900_000;

/** How two clock times stand to each other; `open` when an unstated zone may be all that differs. */
export function clocks(a: DateMention, b: DateMention): 'same' | 'open' | 'other' {
  if (a.minutes === null || b.minutes === null) return 'open';
  if (a.zones.length > 0 && b.zones.length > 0) return oneInstant(a, b) ? 'same' : 'other';
  const apart = Math.abs(a.minutes - b.minutes);
  if (apart <= CLOCK.slack) return 'same';
  const half = apart % 30;
  return half <= CLOCK.slack || half >= 30 - CLOCK.slack ? 'open' : 'other';
}

/** In some reading of the zones both name the same minute; on any day where either names none. */
function oneInstant(a: DateMention, b: DateMention): boolean {
  const dated = Math.abs(a.from) < ANY_DAY && Math.abs(b.from) < ANY_DAY;
  const at = ({ from, minutes }: DateMention, zone: number) =>
    (dated ? from * DAY : 0) + (minutes ?? 0) - zone;
  return a.zones.some((mine) =>
    b.zones.some((theirs) => {
      const apart = Math.abs(at(a, mine) - at(b, theirs));
      const around = dated ? apart : Math.min(apart % DAY, DAY - (apart % DAY));
      return around <= CLOCK.slack;
    }),
  );
}

/**
 * Whether two days can be one because a zone lies between them: "11 p.m. ET on 3 May" is 4 May in most of the world.
 * `here` and `there`: the sentences, whose clock times carry the zones.
 */
export function zoneApart(a: DateMention, here: Line, b: DateMention, there: Line): boolean {
  return inOtherZone(a, here, b) || inOtherZone(b, there, a);
}

/** The clock time beside `date` falls, by universal time, on the other date. */
function inOtherZone(date: DateMention, line: Line, other: DateMention): boolean {
  return line.analysis.dates.some(({ from, minutes, zones }) => {
    if (minutes === null || from !== date.from) return false;
    return zones.some((zone) => {
      const day = from + Math.floor((minutes - zone) / DAY);
      return day !== from && day >= other.from && day <= other.to;
    });
  });
}

/** Clock features; times that agree or differ where the same event is timed. */
export function clockSignal({ alignment }: Pairing): Signal {
  const { claim, window, pairs } = alignment;
  const best = window[0];
  const findings: Finding[] = [];
  let agree = 0;
  let differ = 0;
  const timed = (line: Line) => line.analysis.dates.filter(({ minutes }) => minutes !== null);
  const theirs = best ? timed(best) : [];
  for (const mine of best && theirs.length > 0 ? timed(claim) : []) {
    const match = theirs.find((other) => clocks(mine, other) === 'same');
    const other =
      match ??
      theirs.find(
        (time) =>
          clocks(mine, time) === 'other' &&
          governed(mine, claim, time, best as Line, pairs) >= CLOCK.governed,
      );
    if (!best || !other) continue;
    if (match) agree += 1;
    else differ += 1;
    findings.push({
      strength: match ? CLOCK.agrees : CLOCK.differs * alignment.best,
      reason: reason(
        'date',
        match ? 'agrees' : 'differs',
        match ? 'time_agrees' : 'time_differs',
        [shifted(mine, claim.offset)],
        [shifted(other, best.offset)],
        [claim.text.slice(mine.start, mine.end), best.text.slice(other.start, other.end)],
      ),
    });
  }
  return { features: { kAgree: Math.min(2, agree), kDiffer: Math.min(2, differ) }, findings };
}
