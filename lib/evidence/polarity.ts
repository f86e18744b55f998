/** What one text affirms and the other denies: negation by scope, and events that exclude each other. */
import type { Span } from '../model';
import type { Pair } from './align';
import { type Negation, negationOf } from './negation';
import type { Line } from './reading';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

/** Tokens between an opposed word and the aligned word that shows both speak of the same thing. */
const ANCHOR = 5;

/** Polarity features: weight of aligned words whose polarity differs, and words of refutation on either side. */
export function polaritySignal(pairing: Pairing): Signal {
  const { claim, window, pairs, total } = pairing.alignment;
  const best = window[0];
  const mine = negationOf(claim);
  const theirs = best ? negationOf(best) : null;
  const own = pairs.filter((pair) => pair.line === best && pair.how !== 'near');
  const findings: Finding[] = [];
  let aligned = 0;
  let mismatch = 0;
  let focused = 0;
  let opposite = 0;
  let anchored = 0;
  let topRank = 0;
  let top: Pair | null = null;
  for (const pair of own) {
    const weight = pair.claim.weight * pair.credit;
    // A name is what is spoken of, not what is said of it.
    if (!pair.claim.name) aligned += weight;
    const opposed = pair.how === 'opposite' || pair.how === 'contrary';
    const turned = (mine.denied[pair.claim.token] === 1) !== (theirs?.denied[pair.passage.token] === 1);
    if (opposed === turned || isAcronym(pair, claim, pair.line)) continue;
    if (opposed) {
      opposite += 1;
      const sure = isAnchored(pair, own);
      if (sure) anchored += 1;
      const strength = !sure ? 0.2 : pair.how === 'opposite' ? 0.75 : 0.45;
      findings.push({ strength, reason: differs(pair, claim, mine) });
    } else {
      if (!pair.claim.name) mismatch += weight;
      const inFocus = mine.focus[pair.claim.token] === 1 || theirs?.focus[pair.passage.token] === 1;
      if (inFocus) focused += weight;
      // Of "not publicly released" the deed is told, not its manner.
      const rank =
        weight * (inFocus ? 2 : 1) * (pair.claim.name ? 0.2 : /ly$/.test(pair.claim.norm) ? 0.4 : 1);
      if (rank > topRank) {
        topRank = rank;
        top = pair;
      }
    }
  }
  const share = aligned === 0 ? 0 : mismatch / aligned;
  if (top && !later(pairing))
    findings.push({
      strength: deniedShare(own, mine, theirs) * plainness(top),
      reason: differs(top, claim, mine),
    });
  const refute = best ? refutations(best) : 0;
  const claimRefute = refutations(claim);
  if (best && refute > claimRefute) findings.push(calledUntrue(best, own, 0.5));
  if (best && refute === 0 && claimRefute === 0) {
    const other = pairing.passage.lines.find((line) => line !== best && refutations(line) > 0);
    if (other) findings.push(calledUntrue(other, own, 0.35));
  }
  const refuteAnywhere = pairing.passage.lines.reduce((sum, line) => sum + refutations(line), 0);
  return {
    features: {
      pMismatch: total === 0 ? 0 : mismatch / total,
      pShare: share,
      pFocus: total === 0 ? 0 : focused / total,
      pOpposite: Math.min(3, opposite),
      pAnchored: Math.min(2, anchored),
      pNegDiff: Math.abs(Math.min(2, mine.cues.length) - Math.min(2, theirs?.cues.length ?? 0)),
      pNegClaim: Math.min(2, mine.cues.length),
      pNegBest: Math.min(2, theirs?.cues.length ?? 0),
      pRefute: refute - claimRefute,
      pRefuteAll: Math.min(4, refuteAnywhere) / Math.sqrt(Math.max(1, pairing.passage.lines.length)),
      pRefuteClaim: claimRefute,
    },
    findings,
  };
}

/**
 * Share, 0..1, of the aligned words that one side denies, by weight. Words before the cue are what is spoken of ("the
 * mayor has not resigned") and say nothing against it.
 */
function deniedShare(pairs: Pair[], mine: Negation, theirs: Negation | null): number {
  const from = mine.cues[0] ?? -1;
  const there = theirs?.cues[0] ?? -1;
  let all = 0;
  let turned = 0;
  for (const pair of pairs) {
    if (pair.claim.name || /^(?:opposite|contrary)$/.test(pair.how)) continue;
    const differs = (mine.denied[pair.claim.token] === 1) !== (theirs?.denied[pair.passage.token] === 1);
    if (!differs && (pair.claim.token < from || pair.passage.token < there)) continue;
    const weight = pair.claim.weight * pair.credit;
    all += weight;
    if (differs) turned += weight;
  }
  return all === 0 ? 0 : turned / all;
}

/** "IP" in "no IP logs" names a kind; it is not what is denied. */
function isAcronym({ claim: here, passage: there }: Pair, claim: Line, line: Line): boolean {
  const mine = claim.text.slice(here.start - claim.offset, here.end - claim.offset);
  return (
    /^\p{Lu}{2,5}$/u.test(mine) &&
    mine === line.text.slice(there.start - line.offset, there.end - line.offset)
  );
}

/** A denial of the very word is plainer than one of a synonym, or of the manner alone ("not publicly"). */
function plainness({ claim, passage, how }: Pair): number {
  if (/ly$/.test(claim.norm) || /ly$/.test(passage.norm)) return 0.4;
  if (how === 'derived') return 0.5;
  return how === 'synonym' ? 0.28 : 1;
}

/** The claim's event is dated after the passage was written, which cannot have known of it. */
export function later(pairing: Pairing): boolean {
  const { day } = pairing.passage;
  if (day === null || pairing.claim.day === null) return false;
  return pairing.alignment.claim.analysis.dates.some(
    (date) => Math.abs(date.from) < 900_000 && date.from > day,
  );
}

/** Another aligned word stands beside the opposed ones on both sides: "shares fell" / "stocks soared". */
function isAnchored(pair: Pair, pairs: Pair[]): boolean {
  return pairs.some(
    (other) =>
      other !== pair &&
      !/^(?:opposite|contrary)$/.test(other.how) &&
      !other.claim.name &&
      !pair.claim.name &&
      other.credit >= 0.8 &&
      Math.abs(other.claim.token - pair.claim.token) <= ANCHOR &&
      Math.abs(other.passage.token - pair.passage.token) <= ANCHOR,
  );
}

function topSpans(pairs: Pair[]): Span[] {
  return [...pairs]
    .sort((a, b) => b.claim.weight - a.claim.weight)
    .slice(0, 4)
    .map((pair) => ({ start: pair.claim.start, end: pair.claim.end }))
    .sort((a, b) => a.start - b.start);
}

/** A line that calls the story untrue, told by the words in which it does. */
function calledUntrue(line: Line, pairs: Pair[], strength: number): Finding {
  const [words] = negationOf(line).refutations;
  const start = line.tokens[words?.first ?? 0]?.start ?? 0;
  const end = line.tokens[words?.last ?? 0]?.end ?? start;
  return {
    strength,
    reason: reason(
      'polarity',
      'differs',
      'called_untrue',
      topSpans(pairs),
      [shifted({ start, end }, line.offset)],
      [line.text.slice(start, end)],
    ),
  };
}

function refutations(line: Line): number {
  return Math.min(2, negationOf(line).refutations.length);
}

function differs(pair: Pair, claim: Line, mine: Negation) {
  const theirs = negationOf(pair.line);
  const claimSpans = [{ start: pair.claim.start, end: pair.claim.end }];
  const passageSpans = [{ start: pair.passage.start, end: pair.passage.end }];
  const myCue = mine.denied[pair.claim.token] === 1 ? cueFor(mine, pair.claim.token) : null;
  const theirCue = theirs.denied[pair.passage.token] === 1 ? cueFor(theirs, pair.passage.token) : null;
  const myToken = myCue === null ? undefined : claim.tokens[myCue];
  const theirToken = theirCue === null ? undefined : pair.line.tokens[theirCue];
  if (myToken) claimSpans.unshift(shifted(myToken, claim.offset));
  if (theirToken) passageSpans.unshift(shifted(theirToken, pair.line.offset));
  const here = phrase(claim, myToken?.start, pair.claim.start - claim.offset, pair.claim.end - claim.offset);
  const there = phrase(
    pair.line,
    theirToken?.start,
    pair.passage.start - pair.line.offset,
    pair.passage.end - pair.line.offset,
  );
  return reason(
    'polarity',
    'differs',
    pair.how === 'opposite' ? 'opposite' : 'denied',
    claimSpans,
    passageSpans,
    [here, there],
  );
}

function cueFor(negation: Negation, token: number): number | null {
  let found: number | null = null;
  for (const cue of negation.cues) if (cue < token) found = cue;
  return found;
}

/** The cue with the word it denies, verbatim, when they stand close together; else the word alone. */
function phrase(line: Line, cue: number | undefined, start: number, end: number): string {
  return line.text.slice(cue !== undefined && start - cue < 40 ? cue : start, end);
}
