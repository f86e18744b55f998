/** Why it happened: two different causes given for one event. A cause that only one text gives is no difference. */
import type { Pair } from './align';
import { ofLine } from './of-line';
import type { Line, Word } from './reading';
import { type Finding, type Pairing, reason, type Signal } from './signal';
import { CAUSE } from './weights';

/** Behind these stands the cause. */
const BECAUSE =
  /\b(?:because of|due to|owing to|caused by|triggered by|sparked by|prompted by|started by|set off by|brought on by|as a result of|result(?:ed|ing|s)? from|blam(?:ed|ing|es) (?:it )?on|attributed to|stemm(?:ed|ing) from|put (?:it )?down to|because)\b/i;
/** Before these stands the cause, right behind the effect. */
const CAUSED = /\b(?:caused|triggered|sparked|prompted|set off|brought about|led to|resulted in)\b/i;
const CLAUSE_END =
  /^(?:[,;:.!?()–—]|and|but|while|which|who|that|after|before|when|according|said|says|told)$/;
/** Content words of a cause that are compared. */
const CAUSE_WORDS = 6;

/** A cause as a sentence gives it. */
interface Cause {
  words: Word[];
  start: number;
  end: number;
}

/** The cause a sentence gives, or null. */
const causeOf = ofLine((line): Cause | null => behind(line) ?? before(line));

function behind(line: Line): Cause | null {
  const match = BECAUSE.exec(line.text);
  if (!match || notSo(line.text.slice(0, match.index))) return null;
  const from = match.index + match[0].length;
  const first = line.tokens.findIndex(({ start }) => start >= from);
  if (first < 0) return null;
  const stop = line.tokens.findIndex((token, at) => at > first && CLAUSE_END.test(token.norm));
  return among(line, first, stop < 0 ? line.tokens.length : stop);
}

function before(line: Line): Cause | null {
  const match = CAUSED.exec(line.text);
  if (!match || match.index === 0 || notSo(line.text.slice(0, match.index))) return null;
  const last = line.tokens.findIndex(({ start }) => start >= match.index);
  // "was caused", "are prompted": what is caused stands before these.
  if (/^(?:is|are|was|were|been|being|be)$/.test(line.tokens[last - 1]?.norm ?? '')) return null;
  let first = last;
  while (first > 0 && !CLAUSE_END.test(line.tokens[first - 1]?.norm ?? '')) first -= 1;
  return among(line, first, last);
}

/** "was not caused by": denied, which polarity reads. */
function notSo(text: string): boolean {
  return /(?:\bnot|n['’]t|\bnever|\bno longer)\s+(?:\p{L}+\s+){0,2}$/iu.test(text);
}

function among(line: Line, first: number, stop: number): Cause | null {
  const words = line.words.filter(({ token }) => token >= first && token < stop).slice(0, CAUSE_WORDS);
  const [head] = words;
  const tail = words.at(-1);
  return head && tail ? { words, start: head.start, end: tail.end } : null;
}

/** Cause features; a difference where the effect is the same and the causes share nothing. */
export function causeSignal({ alignment }: Pairing): Signal {
  const { claim, window, pairs } = alignment;
  const best = window[0];
  const mine = causeOf(claim);
  const theirs = best && mine ? causeOf(best) : null;
  const findings: Finding[] = [];
  let shared = 0;
  if (best && mine && theirs) {
    const own = pairs.filter(({ line, credit }) => line === best && credit >= CAUSE.credit);
    shared = own.filter(
      ({ claim: word, passage }) => mine.words.includes(word) || theirs.words.includes(passage),
    ).length;
    if (shared === 0 && effectShare(claim, mine, theirs, own) >= CAUSE.effect)
      findings.push({
        strength: CAUSE.strength,
        reason: reason(
          'cause',
          'differs',
          'cause_differs',
          [{ start: mine.start, end: mine.end }],
          [{ start: theirs.start, end: theirs.end }],
          [
            claim.text.slice(mine.start - claim.offset, mine.end - claim.offset),
            best.text.slice(theirs.start - best.offset, theirs.end - best.offset),
          ],
        ),
      });
  }
  return {
    features: { uBoth: theirs ? 1 : 0, uShared: Math.min(3, shared), uDiffers: findings.length },
    findings,
  };
}

/** Share of the claim's words outside its cause that the passage answers outside its own, by weight. */
function effectShare(claim: Line, mine: Cause, theirs: Cause, pairs: readonly Pair[]): number {
  let total = 0;
  let got = 0;
  for (const word of claim.words) {
    if (mine.words.includes(word)) continue;
    total += word.weight;
    const pair = pairs.find(
      (candidate) => candidate.claim === word && !theirs.words.includes(candidate.passage),
    );
    if (pair) got += word.weight * pair.credit;
  }
  return total === 0 ? 0 : got / total;
}
