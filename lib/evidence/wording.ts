/** How much of the claim's wording the passage carries: runs of words, pairs of words, names, the headline. */
import { ofLine } from './of-line';
import type { Line } from './reading';
import { type Finding, type Pairing, reason, type Signal } from './signal';

/** Wording features; the finding lists the words that carry the agreement. */
export function wordingSignal(pairing: Pairing): Signal {
  const { alignment } = pairing;
  const { claim, pairs, window } = alignment;
  const best = window[0];
  const names = nameShare(pairing);
  let missingTop = 0;
  let missing = 0;
  for (const word of alignment.missing) {
    missingTop = Math.max(missingTop, word.weight);
    missing += word.weight;
  }
  let synonyms = 0;
  let near = 0;
  let ordered = 0;
  let last = -1;
  for (const pair of pairs) {
    if (pair.how === 'synonym' || pair.how === 'derived') synonyms += 1;
    if (pair.how === 'near') near += 1;
    if (pair.line === best) {
      if (pair.passage.start > last) ordered += 1;
      last = pair.passage.start;
    }
  }
  const own = pairs.filter((pair) => pair.line === best);
  const strongest = [...own]
    .sort((a, b) => b.claim.weight * b.credit - a.claim.weight * a.credit)
    .slice(0, 6);
  const findings: Finding[] = [];
  if (strongest.length > 0)
    findings.push({
      strength: alignment.best,
      reason: reason(
        'wording',
        'agrees',
        'wording_agrees',
        strongest
          .map((pair) => ({ start: pair.claim.start, end: pair.claim.end }))
          .sort((a, b) => a.start - b.start),
        strongest
          .map((pair) => ({ start: pair.passage.start, end: pair.passage.end }))
          .sort((a, b) => a.start - b.start),
        [],
      ),
    });
  const count = Math.max(1, claim.words.length);
  return {
    features: {
      wBest: alignment.best,
      wCovered: alignment.covered,
      wIdentical: alignment.identical,
      wReverse: alignment.reverse,
      wAnywhere: alignment.anywhere,
      wBigrams: best ? bigrams(claim, best) : 0,
      wRun: best ? run(claim, best) / count : 0,
      wOrdered: own.length === 0 ? 0 : ordered / own.length,
      wSynonyms: synonyms / count,
      wNear: near / count,
      wMissingTop: missingTop,
      wMissing: missing,
      wClaimWords: Math.min(30, claim.words.length),
      wBestWords: Math.min(50, best?.words.length ?? 0),
      wLines: Math.log2(1 + pairing.passage.lines.length),
      wFirst: best && pairing.passage.lines[0] === best ? 1 : 0,
      wNames: names.share,
      wNamesMissing: names.missing,
      wNamesExtra: names.extra,
    },
    findings,
  };
}

function nameShare(pairing: Pairing): { share: number; missing: number; extra: number } {
  const { claim, window, pairs } = pairing.alignment;
  const answered = new Set(
    pairs.filter((pair) => pair.how === 'same' || pair.how === 'derived').map((pair) => pair.claim.start),
  );
  const keys = new Set(window.flatMap((line) => line.analysis.names.map((name) => name.key)));
  const mine = claim.analysis.names;
  let found = 0;
  for (const name of mine) {
    const words = claim.words.filter(
      (word) => word.start >= name.start + claim.offset && word.end <= name.end + claim.offset,
    );
    if (keys.has(name.key) || words.some((word) => answered.has(word.start))) found += 1;
  }
  const own = new Set(mine.map((name) => name.key));
  const best = window[0];
  const extra = best
    ? best.analysis.names.filter((name) => !own.has(name.key) && !inClaim(name.key, own)).length
    : 0;
  return {
    share: mine.length === 0 ? 0.5 : found / mine.length,
    missing: Math.min(4, mine.length - found),
    extra: Math.min(5, extra),
  };
}

function inClaim(key: string, own: Set<string>): boolean {
  for (const other of own) if (other.includes(key) || key.includes(other)) return true;
  return false;
}

function bigrams(claim: Line, line: Line): number {
  if (claim.tokens.length < 2) return 0;
  const there = bigramsOf(line);
  let shared = 0;
  for (const bigram of bigramsOf(claim).all) if (there.different.has(bigram)) shared += 1;
  return shared / (claim.tokens.length - 1);
}

/** Stems two by two, in order. */
const bigramsOf = ofLine((line): { all: string[]; different: Set<string> } => {
  const all: string[] = [];
  for (let at = 1; at < line.tokens.length; at += 1)
    all.push(`${line.tokens[at - 1]?.stem} ${line.tokens[at]?.stem}`);
  return { all, different: new Set(all) };
});

/** Longest run of content words both share, in words. */
function run(claim: Line, line: Line): number {
  const a = claim.words;
  const b = line.words;
  let best = 0;
  // Length of the run that ends at each word of `b` and the word of `a` at hand; from the end, so that one row will do.
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let at = b.length - 1; at >= 0; at -= 1) {
      const length = b[at]?.stem === word.stem ? (row[at] as number) + 1 : 0;
      row[at + 1] = length;
      if (length > best) best = length;
    }
  }
  return best;
}
