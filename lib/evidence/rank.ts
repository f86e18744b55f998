/**
 * Which rank, and among whom: the largest, the second largest, the third in a row; in the country, in the world, ever.
 * Another rank among the same is a difference; the same rank among fewer is the claim with less reach.
 */
import { ORDINALS } from '../text/quantities/numeral-words';
import { ofLine } from './of-line';
import type { Line } from './reading';
import { type Finding, type Pairing, reason, type Signal } from './signal';
import { RANK } from './weights';

const GRADES =
  '(?:(?:larg|bigg|great|high|low|small|strong|weak|fast|slow|old|young|long|short|deadli|rich|poor|wid|hott|cold|heavi|earli|lat|busi|clos|near|new|tall|thick|thin)est|best|worst|most \\p{Ll}+|least \\p{Ll}+)';
const SUPERLATIVE = new RegExp(
  `\\b(?:${GRADES}|unprecedented|record|never before|of all time|in history)\\b`,
  'iu',
);

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

/** "The second largest" to "the tenth largest". */
const PLACES = Object.keys(ORDINALS).filter((word) => {
  const place = ORDINALS[word] ?? 0;
  return place > 1 && place <= 10;
});

const RANKED = new RegExp(`(?:\\b(${PLACES.join('|')}|\\d{1,2}(?:st|nd|rd|th))[- ])?\\b(${GRADES})\\b`, 'iu');
/** Among whom, from the widest to the narrowest; each takes in those after it. */
const FIELDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:in|of) the world\b|\bworld['’]s\b|\bworldwide\b|\bglobal(?:ly)?\b|\bon earth\b/i, 5],
  [
    /\b(?:in|of) (?:europe|asia|africa|(?:north|south|latin) america|oceania)\b|\b(?:europe|asia|africa)['’]s\b|\bcontinent(?:['’]s)?\b/i,
    4,
  ],
  [/\b(?:in|of) the (?:country|nation)\b|\b(?:country|nation)['’]s\b|\bnational(?:ly)?\b/i, 3],
  [/\b(?:in|of) the (?:region|state|province)\b|\b(?:region|state|province)['’]s\b/i, 2],
  [/\b(?:in|of) the (?:city|town|district|county)\b|\b(?:city|town|district|county)['’]s\b/i, 1],
];

/** A rank as a sentence states it. Offsets into its reading's text. */
interface Ranked {
  place: number;
  /** The superlative, lower case. */
  grade: string;
  start: number;
  end: number;
  /** How wide the field is, 0 where the sentence names none. */
  field: number;
}

const rankedIn = ofLine((line): Ranked | null => {
  const match = RANKED.exec(line.text);
  if (!match || /\bat (?:the )?$/i.test(line.text.slice(0, match.index))) return null;
  const ordinal = match[1]?.toLowerCase();
  const place = ordinal === undefined ? 1 : (ORDINALS[ordinal] ?? Number.parseInt(ordinal, 10));
  const start = line.offset + match.index;
  return {
    place,
    grade: (match[2] ?? '').toLowerCase(),
    start,
    end: start + match[0].length,
    field: FIELDS.find(([pattern]) => pattern.test(line.text))?.[1] ?? 0,
  };
});

/** Rank features; another rank, or the same one among fewer. */
export function rankSignal({ alignment }: Pairing): Signal {
  const { claim, window } = alignment;
  const best = window[0];
  const finding = best ? (superlatives(claim, best) ?? ordinals(claim, best)) : null;
  return {
    features: {
      lRank: finding?.reason.message === 'rank_differs' ? 1 : 0,
      lNarrower: finding?.reason.message === 'rank_narrower' ? 1 : 0,
    },
    findings: finding ? [finding] : [],
  };
}

/** "the largest bank" against "the second-largest bank", and "in the world" against "in Europe". */
function superlatives(claim: Line, best: Line): Finding | null {
  const mine = rankedIn(claim);
  const theirs = mine && rankedIn(best);
  if (!mine || !theirs || mine.grade !== theirs.grade) return null;
  const narrower = theirs.field > 0 && mine.field > theirs.field;
  if (mine.place === theirs.place)
    return narrower ? finding('rank_narrower', mine, theirs, claim, best) : null;
  // The second largest of many may be the largest of few.
  const sameField = mine.field === theirs.field || mine.field === 0 || theirs.field === 0;
  return sameField ? finding('rank_differs', mine, theirs, claim, best) : null;
}

/** "third" against "fourth" of the same noun. */
function ordinals(claim: Line, best: Line): Finding | null {
  for (const mine of claim.analysis.quantities) {
    if (mine.unit !== 'ordinal' || mine.counted === null) continue;
    const theirs = best.analysis.quantities.filter(
      (other) => other.unit === 'ordinal' && other.counted === mine.counted,
    );
    const other = theirs[0];
    if (!other || theirs.some((one) => one.value === mine.value)) continue;
    const at = (span: { start: number; end: number }, line: Line) => ({
      start: line.offset + span.start,
      end: line.offset + span.end,
    });
    return finding('rank_differs', at(mine, claim), at(other, best), claim, best);
  }
  return null;
}

function finding(
  message: 'rank_differs' | 'rank_narrower',
  mine: { start: number; end: number },
  theirs: { start: number; end: number },
  claim: Line,
  best: Line,
): Finding {
  const differs = message === 'rank_differs';
  return {
    strength: RANK[message],
    reason: reason(
      'rank',
      differs ? 'differs' : 'weakens',
      message,
      [{ start: mine.start, end: mine.end }],
      [{ start: theirs.start, end: theirs.end }],
      [
        claim.text.slice(mine.start - claim.offset, mine.end - claim.offset),
        best.text.slice(theirs.start - best.offset, theirs.end - best.offset),
      ],
    ),
  };
}
