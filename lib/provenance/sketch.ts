/**
 * How alike two whole texts are, without keeping either: a sketch of fixed size whose places agree as often as the texts
 * share their runs of words (MinHash, Broder 1997, by one permutation with densified places, Shrivastava 2017).
 *
 * It is made of every document that comes in, so it reads the text once, character by character, and makes no string.
 */
import { wordsOf } from './edits';
import { SKETCH } from './weights';

/** Places of a text's sketch, 16 bits each: two different runs of words look alike once in 65,536. */
export type Sketch = Uint16Array;

const EMPTY = 0xffff_ffff;

/** The sketch of a text; `null` for one too short to be told from others. */
export function sketchOf(text: string): Sketch | null {
  const words = wordHashes(text);
  if (words.length < SKETCH.leastWords) return null;
  const least = new Uint32Array(SKETCH.places).fill(EMPTY);
  for (let from = 0; from + SKETCH.run <= words.length; from += 1) {
    let run = 0;
    for (let at = from; at < from + SKETCH.run; at += 1)
      run = Math.imul(run ^ (words[at] as number), 0x5bd1e995) ^ (run >>> 15);
    const hash = mixed(run);
    // The high bits choose the place, others are kept there: else all values of a place would be near each other.
    const place = Math.floor((hash / 2 ** 32) * SKETCH.places);
    const value = mixed(hash ^ 0x5bd1e995);
    if (value < (least[place] as number)) least[place] = value;
  }
  const sketch = new Uint16Array(SKETCH.places);
  for (let place = 0; place < SKETCH.places; place += 1) {
    const value = least[place] as number;
    sketch[place] = value === EMPTY ? borrowed(least, place) : value;
  }
  return sketch;
}

/** Share 0..1 of places in which two sketches agree: an estimate of the share of their runs that two texts have in common. */
export function likeness(a: Sketch, b: Sketch): number {
  let same = 0;
  for (let place = 0; place < SKETCH.places; place += 1) if (a[place] === b[place]) same += 1;
  return same / SKETCH.places;
}

/** Share 0..1 of the shorter text's words that the longer one has, however they stand: what is told of two like texts. */
export function sharedWords(one: string, other: string): number {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  const left = new Map<string, number>();
  for (const { norm } of many ?? []) left.set(norm, (left.get(norm) ?? 0) + 1);
  const shared = (few ?? []).filter(({ norm }) => {
    const count = left.get(norm) ?? 0;
    left.set(norm, count - 1);
    return count > 0;
  });
  return few && few.length > 0 ? shared.length / few.length : 0;
}

/** A place that no run fell into borrows from one that has a value, the same one for every text. */
function borrowed(least: Uint32Array, place: number): number {
  for (let attempt = 1; ; attempt += 1) {
    const value = least[mixed(place * 1_000 + attempt) % least.length] as number;
    if (value !== EMPTY) return mixed(value + attempt);
  }
}

/** A hash for each word: letters and digits, case aside; in scripts written without spaces each character is a word. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  // 0: no word is open.
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code += 32;
    if (isWordCharacter(code)) {
      hash = Math.imul((hash || 0x811c9dc5) ^ code, 0x01000193);
      continue;
    }
    // "don't" is one word.
    if (code === 0x27 || code === 0x2019) continue;
    if (hash !== 0) hashes.push(hash);
    hash = 0;
    if (isSpaceless(code)) hashes.push(mixed(code));
  }
  if (hash !== 0) hashes.push(hash);
  return hashes;
}

function isWordCharacter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  const mark = (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff00;
  return !mark && !isSpaceless(code);
}

/** Thai, Lao, Burmese, Khmer, kana and Chinese characters. */
function isSpaceless(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}

/** Every bit of a 32-bit number moves every other (MurmurHash3's end). */
function mixed(number: number): number {
  let hash = number ^ (number >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
