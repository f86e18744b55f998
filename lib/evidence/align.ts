/**
 * Which word of the passage stands for which word of the claim: same stem, same derivation, same meaning, near
 * meaning, or the opposite. The rest of the signals read differences only between things that are aligned here.
 */
import type { Line, Prepared, Word } from './reading';
import { ALIGN } from './weights';
import { kin } from './words';

/** A claim word and the passage word that answers it. `credit` is 0..1. */
export interface Pair {
  claim: Word;
  passage: Word;
  line: Line;
  credit: number;
  how: 'same' | 'derived' | 'synonym' | 'near' | 'opposite' | 'contrary';
}

/** A claim sentence laid beside a window of the passage. */
export interface Alignment {
  claim: Line;
  /** The passage's best sentence first, then neighbours that help. */
  window: Line[];
  pairs: Pair[];
  missing: Word[];
  /** Share of the claim's weight answered, 0..1; by best sentence alone, by the window, by identical stems. */
  best: number;
  covered: number;
  identical: number;
  /** Share of the best sentence's weight that the claim accounts for, 0..1. */
  reverse: number;
  /** Share of the claim's weight found anywhere in the passage by stem, 0..1. */
  anywhere: number;
}

/** Lays a claim's sentence beside the passage's best sentence and its neighbours. */
export function align(claim: Line, passage: Prepared): Alignment {
  const total = sum(claim.words);
  let best: Line | null = null;
  let bestScore = -1;
  const all = new Set<string>();
  for (const line of passage.lines) {
    let score = 0;
    for (const [stem, places] of claim.index) {
      if (line.index.has(stem)) {
        score += (claim.words[places[0] as number] as Word).weight * places.length;
        all.add(stem);
      } else if (kinIn(stem, line)) score += (claim.words[places[0] as number] as Word).weight * 0.6;
    }
    score += sharedValues(claim, line) * ALIGN.valueWeight;
    if (score > bestScore + 1e-9) {
      bestScore = score;
      best = line;
    }
  }
  if (!best)
    return {
      claim,
      window: [],
      pairs: [],
      missing: claim.words,
      best: 0,
      covered: 0,
      identical: 0,
      reverse: 0,
      anywhere: 0,
    };
  const at = passage.lines.indexOf(best);
  const neighbours = [passage.lines[at - 1], passage.lines[at + 1]].filter((line) => line !== undefined);
  const window = [best, ...neighbours];
  const pairs: Pair[] = [];
  const missing: Word[] = [];
  const used = new Set<Word>();
  for (const word of claim.words) {
    const pair = answer(word, window, used);
    if (pair) {
      pairs.push(pair);
      used.add(pair.passage);
    } else missing.push(word);
  }
  const own = pairs.filter((pair) => pair.line === best);
  const gained = (list: Pair[]) =>
    total === 0 ? 0 : list.reduce((value, pair) => value + pair.credit * pair.claim.weight, 0) / total;
  const bestTotal = sum(best.words);
  let anywhere = 0;
  for (const word of claim.words) if (all.has(word.stem)) anywhere += word.weight;
  return {
    claim,
    window,
    pairs,
    missing,
    best: gained(own),
    covered: gained(pairs),
    identical: gained(own.filter((pair) => pair.how === 'same')),
    reverse:
      bestTotal === 0
        ? 0
        : own.reduce((value, pair) => value + pair.credit * pair.passage.weight, 0) / bestTotal,
    anywhere: total === 0 ? 0 : anywhere / total,
  };
}

function answer(word: Word, window: Line[], used: Set<Word>): Pair | null {
  for (const line of window) {
    const exact = free(line, word.stem, used);
    if (exact) return { claim: word, passage: exact, line, credit: 1, how: 'same' };
  }
  for (const line of window) {
    const turned =
      free(line, `un${word.stem}`, used) ??
      (/^un.{4,}/.test(word.stem) ? free(line, word.stem.slice(2), used) : null);
    if (turned) return { claim: word, passage: turned, line, credit: ALIGN.opposite, how: 'opposite' };
  }
  const related = kin(word.stem);
  let found: Pair | null = null;
  for (const line of window) {
    const discount = line === window[0] ? 1 : ALIGN.neighbour;
    if (related) {
      for (const [stem, kind] of related) {
        const other = free(line, stem, used);
        if (!other) continue;
        const credit = ALIGN[kind] * discount;
        if (!found || credit > found.credit)
          found = { claim: word, passage: other, line, credit, how: kind === 'same' ? 'synonym' : kind };
      }
    }
    if (!found || found.credit < ALIGN.derived * discount) {
      const other = derived(word, line, used);
      if (other)
        found = { claim: word, passage: other, line, credit: ALIGN.derived * discount, how: 'derived' };
    }
    if (found && found.credit >= ALIGN.same) return found;
  }
  return found;
}

function free(line: Line, stem: string, used: Set<Word>): Word | null {
  const places = line.index.get(stem);
  if (!places) return null;
  for (const place of places) {
    const word = line.words[place] as Word;
    if (!used.has(word)) return word;
  }
  return line.words[places[0] as number] ?? null;
}

/** "Chinese" and "China", "adjudicated" and "adjudication": a long common beginning. */
function derived(word: Word, line: Line, used: Set<Word>): Word | null {
  const length = word.stem.length;
  if (length < 5) return null;
  for (const other of line.words) {
    if (other.stem.length < 5 || used.has(other) || other.stem.charCodeAt(0) !== word.stem.charCodeAt(0))
      continue;
    const shorter = Math.min(length, other.stem.length);
    const longer = Math.max(length, other.stem.length);
    let common = 0;
    while (common < shorter && word.stem.charCodeAt(common) === other.stem.charCodeAt(common)) common += 1;
    if (common >= ALIGN.prefix && common >= shorter - 1 && longer - common <= 4) return other;
  }
  return null;
}

function kinIn(stem: string, line: Line): boolean {
  const related = kin(stem);
  if (!related) return false;
  for (const word of line.words) if (related.has(word.stem)) return true;
  return false;
}

function sharedValues(claim: Line, line: Line): number {
  let shared = 0;
  for (const a of claim.analysis.quantities)
    for (const b of line.analysis.quantities)
      if (a.unit === b.unit && Math.abs(a.value - b.value) <= Math.max(a.tolerance, b.tolerance)) shared += 1;
  return shared;
}

function sum(words: Word[]): number {
  return words.reduce((value, word) => value + word.weight, 0);
}
