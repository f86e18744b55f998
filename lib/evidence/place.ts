/** Where, and which rank: a place named in the same slot, an ordinal or superlative against another. */
import type { NameMention } from '../text/types';
import { same } from './actor';
import { ofLine } from './of-line';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

/** Place and rank features. */
export function placeSignal(pairing: Pairing): Signal {
  const { claim, window, pairs } = pairing.alignment;
  const findings: Finding[] = [];
  let place = 0;
  const best = window[0];
  if (best) {
    const theirs = placed(best);
    for (const mine of placed(claim)) {
      if (window.some((line) => line.analysis.names.some((name) => same(name, mine.name)))) continue;
      for (const other of theirs) {
        if (
          other.preposition !== mine.preposition ||
          claim.analysis.names.some((name) => same(name, other.name))
        )
          continue;
        const anchored = pairs.some(
          (pair) =>
            pair.line === best &&
            !pair.claim.name &&
            pair.how !== 'near' &&
            gap(mine.name, pair.claim.end - claim.offset) < SLOT &&
            gap(other.name, pair.passage.end - best.offset) < SLOT,
        );
        if (!anchored) continue;
        place = 1;
        findings.push({
          strength: 0.6,
          reason: reason(
            'place',
            'differs',
            'place_differs',
            [shifted(mine.name, claim.offset)],
            [shifted(other.name, best.offset)],
            [mine.name.text, other.name.text],
          ),
        });
        break;
      }
    }
  }
  const rank = rankOf(pairing);
  if (rank) findings.push(rank);
  return { features: { lPlace: place, lRank: rank ? 1 : 0 }, findings };
}

const SUPERLATIVE =
  /\b(?:(?:larg|bigg|great|high|low|small|strong|weak|fast|slow|old|young|long|short|deadli|rich|poor|wid|hott|cold|heavi|earli|lat)est|best|worst|most \p{Ll}+|unprecedented|record|never before|of all time|in history)\b/iu;

/** "The largest fire in the region's history": what is said is the rank, so a text that ranks nothing cannot bear it out. */
export function ranksAlone({ claim, window }: Pairing['alignment']): boolean {
  return assertsRank(claim) && !window.some(ranks);
}

const ranks = ofLine(({ text }) => SUPERLATIVE.test(text));

const assertsRank = ofLine(({ text }) => {
  const match = SUPERLATIVE.exec(text);
  return (
    match !== null && !/\bat (?:most|least|best|worst)\b/i.test(text.slice(Math.max(0, match.index - 3)))
  );
});

/** A slot's word must stand this close before the place, in code units. */
const SLOT = 24;

function gap(name: NameMention, end: number): number {
  const distance = name.start - end;
  return distance < 0 ? Number.POSITIVE_INFINITY : distance;
}

const placed = ofLine(({ text, analysis }): { name: NameMention; preposition: string }[] =>
  analysis.names.flatMap((name) => {
    const match = /\b(in|at|near|from|to)\s+(?:the\s+)?$/i.exec(
      text.slice(Math.max(0, name.start - 12), name.start),
    );
    if (!match || name.kind === 'person') return [];
    return [{ name, preposition: (match[1] ?? '').toLowerCase() }];
  }),
);

/** "the second largest" against "the largest", "third" against "fourth" of the same noun. */
function rankOf(pairing: Pairing): Finding | null {
  const { claim, window } = pairing.alignment;
  const best = window[0];
  if (!best) return null;
  for (const mine of claim.analysis.quantities) {
    if (mine.unit !== 'ordinal' || mine.counted === null) continue;
    const theirs = best.analysis.quantities.filter(
      (other) => other.unit === 'ordinal' && other.counted === mine.counted,
    );
    const other = theirs[0];
    if (!other || theirs.some((one) => one.value === mine.value)) continue;
    return {
      strength: 0.6,
      reason: reason(
        'rank',
        'differs',
        'rank_differs',
        [shifted(mine, claim.offset)],
        [shifted(other, best.offset)],
        [claim.text.slice(mine.start, mine.end), best.text.slice(other.start, other.end)],
      ),
    };
  }
  return null;
}
