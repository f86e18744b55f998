/**
 * Two wordings of one thing, aligned word by word: what was kept, dropped, added, changed.
 *
 * The longest common subsequence of the words, where a word of substance weighs more than an article or a preposition;
 * a lone small word kept between two changes is taken into them, because it is no sign of the same wording.
 */
import type { Span, WordEdit } from '../model';
import { type Token, tokenize } from '../text/tokens';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './words';

/** An alignment of two texts. */
export interface Alignment {
  /** In order; every word of both texts is in exactly one. */
  edits: WordEdit[];
  /** Words kept, and words of the shorter and of the longer text. */
  kept: number;
  shorter: number;
  longer: number;
  /** Words of the longest run kept without a break. */
  longestRun: number;
}

/** Beyond this many cells the alignment is cut to the common beginning and end: no two news sentences are that long. */
const LARGEST_TABLE = 1_000_000;

/** Aligns two texts; spans are offsets into each. Quadratic in their words. */
export function align(from: string, to: string): Alignment {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  const pairs = common(a, b);
  const edits = cleaned(stepsOf(a.length, b.length, pairs), a);
  const kept = edits.filter((step) => step.kind === 'keep');
  return {
    edits: edits.map(({ kind, a: left, b: right }) => ({
      kind,
      from: spanOf(a, left),
      to: spanOf(b, right),
    })),
    kept: kept.reduce((sum, step) => sum + width(step.a), 0),
    shorter: Math.min(a.length, b.length),
    longer: Math.max(a.length, b.length),
    longestRun: kept.reduce((most, step) => Math.max(most, width(step.a)), 0),
  };
}

/** The words of a text that count when wordings are compared: no punctuation. */
export function wordsOf(text: string): Token[] {
  return tokenize(text).filter((token) => token.kind !== 'punctuation');
}

/** Articles, prepositions, pronouns, auxiliaries, conjunctions: they stand anywhere. */
export function isSmall(norm: string): boolean {
  return (
    DETERMINERS.has(norm) ||
    PREPOSITIONS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    PRONOUNS.has(norm) ||
    AUXILIARIES.has(norm) ||
    norm === 'that' ||
    norm === 'as'
  );
}

/** A run of words on both sides, as indices. */
interface Step {
  kind: WordEdit['kind'];
  a: Span;
  b: Span;
}

const width = (range: Span): number => range.end - range.start;

/** Index pairs of the words both texts have, in order: the heaviest common subsequence. */
function common(a: readonly Token[], b: readonly Token[]): [number, number][] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.norm === b[head]?.norm) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]?.norm === b[b.length - 1 - tail]?.norm
  )
    tail += 1;
  const pairs: [number, number][] = Array.from({ length: head }, (_, index) => [index, index]);
  const [n, m] = [a.length - head - tail, b.length - head - tail];
  if (n > 0 && m > 0 && n * m <= LARGEST_TABLE) pairs.push(...heaviest(a, b, head, n, m));
  for (let index = tail; index > 0; index -= 1) pairs.push([a.length - index, b.length - index]);
  return pairs;
}

function heaviest(
  a: readonly Token[],
  b: readonly Token[],
  offset: number,
  n: number,
  m: number,
): [number, number][] {
  const columns = m + 1;
  const best = new Float64Array((n + 1) * columns);
  const weight = (i: number, j: number): number => {
    const [x, y] = [a[offset + i]?.norm, b[offset + j]?.norm];
    if (x === undefined || x !== y) return 0;
    // Neighbours kept together are likelier the same words than the same words far apart.
    const joined = i + 1 < n && j + 1 < m && a[offset + i + 1]?.norm === b[offset + j + 1]?.norm;
    return (isSmall(x) ? 1 : 3) + (joined ? 0.5 : 0);
  };
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1) {
      const here = weight(i, j);
      const skip = Math.max(best[(i + 1) * columns + j] ?? 0, best[i * columns + j + 1] ?? 0);
      best[i * columns + j] = here > 0 ? Math.max(skip, here + (best[(i + 1) * columns + j + 1] ?? 0)) : skip;
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const here = weight(i, j);
    const value = best[i * columns + j] ?? 0;
    if (here > 0 && value === here + (best[(i + 1) * columns + j + 1] ?? 0)) {
      pairs.push([offset + i, offset + j]);
      i += 1;
      j += 1;
    } else if (value === (best[(i + 1) * columns + j] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

function stepsOf(n: number, m: number, pairs: readonly [number, number][]): Step[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [n, m] as const]) {
    if (x > i || y > j)
      steps.push({ kind: kindOf(x - i, y - j), a: { start: i, end: x }, b: { start: j, end: y } });
    if (x < n && y < m) {
      const last = steps.at(-1);
      if (last?.kind === 'keep') {
        last.a.end = x + 1;
        last.b.end = y + 1;
      } else steps.push({ kind: 'keep', a: { start: x, end: x + 1 }, b: { start: y, end: y + 1 } });
    }
    [i, j] = [x + 1, y + 1];
  }
  return steps;
}

const kindOf = (dropped: number, added: number): WordEdit['kind'] =>
  dropped === 0 ? 'add' : added === 0 ? 'drop' : 'change';

/** Takes kept small words that stand alone between two changes into them. */
function cleaned(steps: readonly Step[], a: readonly Token[]): Step[] {
  const out: Step[] = [];
  steps.forEach((step, index) => {
    const last = out.at(-1);
    const next = steps[index + 1];
    const alone =
      step.kind === 'keep' &&
      width(step.a) === 1 &&
      isSmall(a[step.a.start]?.norm ?? '') &&
      last !== undefined &&
      last.kind !== 'keep' &&
      next !== undefined &&
      width(last.a) + width(last.b) + width(next.a) + width(next.b) > 4;
    if (last && last.kind !== 'keep' && (alone || step.kind !== 'keep')) {
      last.a = { start: last.a.start, end: step.a.end };
      last.b = { start: last.b.start, end: step.b.end };
      last.kind = kindOf(width(last.a), width(last.b));
    } else out.push({ kind: step.kind, a: { ...step.a }, b: { ...step.b } });
  });
  return out;
}

/** From the first to the last word of a run; where a run is empty, the place it would stand at. */
function spanOf(words: readonly Token[], range: Span): Span {
  const first = words[range.start];
  const last = words[range.end - 1];
  if (width(range) > 0 && first && last) return { start: first.start, end: last.end };
  const place = first?.start ?? words.at(-1)?.end ?? 0;
  return { start: place, end: place };
}
