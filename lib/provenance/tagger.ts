/**
 * A linear-chain conditional random field (Lafferty et al. 2001) that says how likely each token of a sentence is part
 * of a source, a cue or a content. It corrects the rules where annotated news shows them to be too narrow: beliefs,
 * intentions, backing, odd verbs.
 */
import { CONTENT, CUE, FEATURES, featuresOf, type SentenceView, SOURCE } from './features';

/** Role masks a token can have; the states of the field. */
export const STATES: readonly number[] = [0, SOURCE, CUE, CONTENT, CONTENT | SOURCE, CONTENT | CUE];

/** Fitted weights: `unary[bucket * STATES + state]`, `moves[from * STATES + to]`. */
export interface Weights {
  unary: Float32Array | Int8Array;
  moves: Float32Array;
  /** What one step of `unary` is worth; 1 for floats. */
  scale: number;
}

/** Probability of each role for each token of a sentence, by token from `lo`. */
export interface Marginals {
  source: Float32Array;
  cue: Float32Array;
  content: Float32Array;
}

/** Reads one sentence. Linear in its length. */
export function tag(view: SentenceView, weights: Weights): Marginals {
  const n = view.hi - view.lo;
  const states = posteriors(scoresOf(featuresOf(view), n, weights), n, weights.moves).states;
  const marginals = { source: new Float32Array(n), cue: new Float32Array(n), content: new Float32Array(n) };
  const size = STATES.length;
  for (let index = 0; index < n; index += 1) {
    for (let state = 0; state < size; state += 1) {
      const mask = STATES[state] ?? 0;
      const p = states[index * size + state] ?? 0;
      if (mask & SOURCE) marginals.source[index] = (marginals.source[index] ?? 0) + p;
      if (mask & CUE) marginals.cue[index] = (marginals.cue[index] ?? 0) + p;
      if (mask & CONTENT) marginals.content[index] = (marginals.content[index] ?? 0) + p;
    }
  }
  return marginals;
}

/** Scores of each state for each token, `n * STATES`. */
export function scoresOf(features: Int32Array, n: number, weights: Weights): Float64Array {
  const size = STATES.length;
  const scores = new Float64Array(n * size);
  const { unary, scale } = weights;
  for (let index = 0; index < n; index += 1) {
    const row = index * size;
    for (let slot = index * FEATURES; slot < (index + 1) * FEATURES; slot += 1) {
      const base = (features[slot] ?? 0) * size;
      for (let state = 0; state < size; state += 1)
        scores[row + state] = (scores[row + state] ?? 0) + (unary[base + state] ?? 0) * scale;
    }
  }
  return scores;
}

/** Forward-backward: posterior of each state, and expected counts of each move. */
export function posteriors(
  scores: Float64Array,
  n: number,
  moves: Float32Array,
  expectedMoves?: Float64Array,
): { states: Float64Array } {
  const size = STATES.length;
  const states = new Float64Array(n * size);
  if (n === 0) return { states };
  const step = Float64Array.from(moves, Math.exp);
  const local = new Float64Array(n * size);
  for (let index = 0; index < n; index += 1) {
    let top = Number.NEGATIVE_INFINITY;
    for (let state = 0; state < size; state += 1) top = Math.max(top, scores[index * size + state] ?? 0);
    for (let state = 0; state < size; state += 1)
      local[index * size + state] = Math.exp((scores[index * size + state] ?? 0) - top);
  }
  const forward = new Float64Array(n * size);
  const backward = new Float64Array(n * size);
  for (let index = 0; index < n; index += 1) {
    let sum = 0;
    for (let to = 0; to < size; to += 1) {
      let value = index === 0 ? 1 : 0;
      if (index > 0)
        for (let from = 0; from < size; from += 1)
          value += (forward[(index - 1) * size + from] ?? 0) * (step[from * size + to] ?? 0);
      value *= local[index * size + to] ?? 0;
      forward[index * size + to] = value;
      sum += value;
    }
    for (let to = 0; to < size; to += 1) forward[index * size + to] = (forward[index * size + to] ?? 0) / sum;
  }
  for (let state = 0; state < size; state += 1) backward[(n - 1) * size + state] = 1;
  for (let index = n - 2; index >= 0; index -= 1) {
    let sum = 0;
    for (let from = 0; from < size; from += 1) {
      let value = 0;
      for (let to = 0; to < size; to += 1)
        value +=
          (step[from * size + to] ?? 0) *
          (local[(index + 1) * size + to] ?? 0) *
          (backward[(index + 1) * size + to] ?? 0);
      backward[index * size + from] = value;
      sum += value;
    }
    for (let from = 0; from < size; from += 1)
      backward[index * size + from] = (backward[index * size + from] ?? 0) / sum;
  }
  for (let index = 0; index < n; index += 1) {
    let sum = 0;
    for (let state = 0; state < size; state += 1)
      sum += (forward[index * size + state] ?? 0) * (backward[index * size + state] ?? 0);
    for (let state = 0; state < size; state += 1)
      states[index * size + state] =
        ((forward[index * size + state] ?? 0) * (backward[index * size + state] ?? 0)) / sum;
  }
  if (expectedMoves) {
    const pair = new Float64Array(size * size);
    for (let index = 1; index < n; index += 1) {
      let sum = 0;
      for (let from = 0; from < size; from += 1)
        for (let to = 0; to < size; to += 1) {
          const value =
            (forward[(index - 1) * size + from] ?? 0) *
            (step[from * size + to] ?? 0) *
            (local[index * size + to] ?? 0) *
            (backward[index * size + to] ?? 0);
          pair[from * size + to] = value;
          sum += value;
        }
      for (let cell = 0; cell < size * size; cell += 1)
        expectedMoves[cell] = (expectedMoves[cell] ?? 0) + (pair[cell] ?? 0) / sum;
    }
  }
  return { states };
}
