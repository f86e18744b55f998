/** How much of the claim's wording the passage carries: runs of words, pairs of words, names, the headline. */
import type { Token } from '../text/tokens';
import { ofLine } from './of-line';
import type { Line, Word } from './reading';
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
  own.sort((a, b) => b.claim.weight * b.credit - a.claim.weight * a.credit);
  const strongest = own.slice(0, 6);
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
  const answered = (word: Word) =>
    pairs.some((pair) => pair.claim === word && (pair.how === 'same' || pair.how === 'derived'));
  const mine = claim.analysis.names;
  const words = wordsOfNames(claim);
  let found = 0;
  for (const [at, name] of mine.entries())
    if (window.some((line) => keysOf(line).has(name.key)) || words[at]?.some(answered)) found += 1;
  const own = keysOf(claim);
  let extra = 0;
  for (const name of window[0]?.analysis.names ?? []) if (!inClaim(name.key, own)) extra += 1;
  return {
    share: mine.length === 0 ? 0.5 : found / mine.length,
    missing: Math.min(4, mine.length - found),
    extra: Math.min(5, extra),
  };
}

const keysOf = ofLine(({ analysis }): ReadonlySet<string> => new Set(analysis.names.map(({ key }) => key)));

/** The words inside each of a line's names. */
const wordsOfNames = ofLine(({ analysis, words, offset }) =>
  analysis.names.map(({ start, end }) =>
    words.filter((word) => word.start >= start + offset && word.end <= end + offset),
  ),
);

function inClaim(key: string, own: ReadonlySet<string>): boolean {
  if (own.has(key)) return true;
  for (const other of own) if (other.includes(key) || key.includes(other)) return true;
  return false;
}

/** Share of the claim's pairs of neighbouring words that stand side by side in the line too. */
function bigrams(claim: Line, line: Line): number {
  const mine = claim.tokens;
  const theirs = line.tokens;
  if (mine.length < 2) return 0;
  const starts = stemStarts(claim);
  const shared = new Uint8Array(mine.length);
  let count = 0;
  for (let there = 1; there < theirs.length; there += 1) {
    const places = starts.get((theirs[there - 1] as Token).stem);
    if (!places) continue;
    const { stem } = theirs[there] as Token;
    for (const at of places) {
      if (shared[at] === 1 || mine[at + 1]?.stem !== stem) continue;
      shared[at] = 1;
      count += 1;
    }
  }
  return count / (mine.length - 1);
}

/** Stem -> where it stands among a line's tokens, the last token left out: nothing follows that. */
const stemStarts = ofLine(({ tokens }): ReadonlyMap<string, readonly number[]> => {
  const starts = new Map<string, number[]>();
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const { stem } = tokens[at] as Token;
    const places = starts.get(stem);
    if (places) places.push(at);
    else starts.set(stem, [at]);
  }
  return starts;
});

/** Longest run of content words both share, in words. */
function run(claim: Line, line: Line): number {
  let best = 0;
  // Length of the run that ends at a word of the line, and the claim's word it was found for.
  const lengths = new Uint16Array(line.words.length);
  const found = new Int16Array(line.words.length).fill(-1);
  claim.words.forEach(({ stem }, mine) => {
    const places = line.index.get(stem) ?? [];
    // From the end, because each length is made of the one before it.
    for (let at = places.length - 1; at >= 0; at -= 1) {
      const there = places[at] as number;
      const length = mine > 0 && found[there - 1] === mine - 1 ? (lengths[there - 1] as number) + 1 : 1;
      lengths[there] = length;
      found[there] = mine;
      if (length > best) best = length;
    }
  });
  return best;
}
