/** Where: another place named in the same slot. */
import type { NameMention } from '../text/types';
import { same } from './actor';
import { ofLine } from './of-line';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

/** Place features. */
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
  return { features: { lPlace: place }, findings };
}

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
