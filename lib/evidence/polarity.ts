/** What one text affirms and the other denies: negation by scope, and events that exclude each other. */
import type { Pair } from './align';
import { type Negation, negationOf } from './negation';
import type { Line } from './reading';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

/** Polarity features: weight of aligned words whose polarity differs, and words of refutation on either side. */
export function polaritySignal(pairing: Pairing): Signal {
  const { claim, window, pairs } = pairing.alignment;
  const mine = negationOf(claim);
  const best = window[0];
  const findings: Finding[] = [];
  let total = 0;
  let mismatch = 0;
  let focused = 0;
  let opposite = 0;
  let topMismatch = 0;
  let top: Pair | null = null;
  let topFocused = false;
  for (const word of claim.words) total += word.weight;
  for (const pair of pairs) {
    if (pair.line !== best) continue;
    const theirs = negationOf(pair.line);
    const here = mine.denied[pair.claim.token] === 1;
    const there = theirs.denied[pair.passage.token] === 1;
    const differs = (here !== there) !== (pair.how === 'opposite');
    if (!differs || pair.how === 'near') continue;
    const weight = pair.claim.weight * pair.credit;
    mismatch += weight;
    if (pair.how === 'opposite') opposite += 1;
    const inFocus =
      mine.focus[pair.claim.token] === 1 || theirs.focus[pair.passage.token] === 1 || pair.how === 'opposite';
    if (inFocus) focused += weight;
    if ((inFocus && !topFocused) || (inFocus === topFocused && weight > topMismatch)) {
      topMismatch = weight;
      top = pair;
      topFocused = inFocus;
    }
  }
  const share = total === 0 ? 0 : mismatch / total;
  const focusShare = total === 0 ? 0 : focused / total;
  if (top && topFocused)
    findings.push({ strength: Math.min(1, focusShare * 2), reason: differs(top, claim, mine) });
  const refute = best ? refutations(best) : 0;
  const refuteAnywhere = pairing.passage.lines.reduce((sum, line) => sum + refutations(line), 0);
  const claimRefute = refutations(claim);
  if (best && refute > claimRefute && findings.length === 0) {
    const at = (negationOf(best).refutations[0] ?? negationOf(best).cues[0]) as number;
    const token = best.tokens[at];
    if (token)
      findings.push({
        strength: 0.5,
        reason: reason(
          'polarity',
          'differs',
          'called_untrue',
          pairs
            .filter((pair) => pair.line === best)
            .slice(0, 4)
            .map((pair) => ({ start: pair.claim.start, end: pair.claim.end })),
          [shifted(token, best.offset)],
          [token.text],
        ),
      });
  }
  return {
    features: {
      pMismatch: share,
      pFocus: focusShare,
      pOpposite: Math.min(3, opposite),
      pNegDiff: Math.abs(
        Math.min(2, mine.cues.length) - Math.min(2, best ? negationOf(best).cues.length : 0),
      ),
      pNegClaim: Math.min(2, mine.cues.length),
      pNegBest: Math.min(2, best ? negationOf(best).cues.length : 0),
      pRefute: refute - claimRefute,
      pRefuteAll: Math.min(4, refuteAnywhere) / Math.sqrt(Math.max(1, pairing.passage.lines.length)),
      pRefuteClaim: claimRefute,
    },
    findings,
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
