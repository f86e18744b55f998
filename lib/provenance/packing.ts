/**
 * Weights as text: the buckets that carry any weight, as gaps, each with one signed byte a state; base64.
 *
 * Layout: float32 scale, float32 moves (STATES squared), then for each kept bucket the gap to the one before as a
 * little-endian base-128 number and its bytes.
 */
import { BUCKETS } from './features';
import { STATES, type Weights } from './tagger';

/** Steps on either side of zero: four bits and a sign are enough for a sum of forty features. */
const STEPS = 15;

/** Packs and quantises; buckets that round to zero are dropped. */
export function packWeights(weights: Weights): string {
  const size = STATES.length;
  let top = 0;
  for (const value of weights.unary) top = Math.max(top, Math.abs(value));
  top = Math.min(top, clipOf(weights.unary));
  const scale = top / STEPS;
  const bytes: number[] = [];
  const head = new Float32Array([scale, ...weights.moves]);
  bytes.push(...new Uint8Array(head.buffer));
  let last = -1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const row = Array.from({ length: size }, (_, state) =>
      Math.max(-STEPS, Math.min(STEPS, Math.round((weights.unary[bucket * size + state] ?? 0) / scale))),
    );
    if (row.every((value) => value === 0)) continue;
    let gap = bucket - last;
    last = bucket;
    while (gap >= 128) {
      bytes.push((gap & 127) | 128);
      gap >>= 7;
    }
    bytes.push(gap, ...row.map((value) => value & 255));
  }
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Undoes `packWeights`. */
export function unpackWeights(packed: string): Weights {
  const size = STATES.length;
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  const headLength = 4 * (1 + size * size);
  const head = new Float32Array(bytes.slice(0, headLength).buffer);
  const unary = new Int8Array(BUCKETS * size);
  let at = headLength;
  let bucket = -1;
  while (at < bytes.length) {
    let gap = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
      shift += 7;
    }
    bucket += gap;
    for (let state = 0; state < size; state += 1, at += 1) unary[bucket * size + state] = bytes[at] ?? 0;
  }
  return { unary, moves: head.slice(1), scale: head[0] ?? 1 };
}

/** The largest weight worth telling apart: beyond the 99.9th percentile weights are clipped. */
function clipOf(unary: ArrayLike<number>): number {
  const sizes = Array.from(unary, Math.abs)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.999)] ?? 1;
}
