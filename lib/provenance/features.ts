/**
 * What the attribution tagger sees of each token: hashed features of words, word classes, quotation and the rules' own
 * reading. Capitalised words enter by their shape alone, so that no name can be learned.
 *
 * The fit (tests/eval/fit/attribution.ts) and the extension share this file; changing it means fitting again.
 */
import type { Token } from '../text/tokens';
import type { Found } from './found';
import { CLASS, CUE_CLASS, seenAs } from './token-classes';
import { isQuote } from './words';

/** Bits of a role mask. */
export const SOURCE = 1;
export const CUE = 2;
export const CONTENT = 4;

/** Features of a token; every token has exactly this many. */
export const FEATURES = 45;
/** Buckets the features are hashed to, a power of two. */
export const BUCKETS = 1 << 17;

/** One sentence with what the sentences around it tell. */
export interface SentenceView {
  tokens: readonly Token[];
  lo: number;
  hi: number;
  /** The rules' reading of this sentence. */
  found: readonly Found[];
  /** Per token index: inside a quotation that may have begun in an earlier sentence of the paragraph. */
  quoted: Uint8Array;
  /** The sentence before in the same paragraph: 0 none, 1 without attribution, 2 with one. */
  previous: number;
  /** The sentence after in the same paragraph, likewise. */
  next: number;
}

/** Marks tokens between quotation marks, paragraph by paragraph; a missing closing mark ends with its paragraph. */
export function quotedTokens(tokens: readonly Token[], text: string): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = false;
  let end = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (open && text.slice(end, token.start).includes('\n')) open = false;
    end = token.end;
    // Some wires write double quotation marks as two apostrophes.
    const twice =
      token.text === "'" && tokens[index + 1]?.text === "'" && tokens[index + 1]?.start === token.end;
    if (isQuote(token) || twice) {
      open = token.text === '“' ? true : token.text === '”' ? false : !open;
      quoted[index] = open ? 1 : 0;
      if (twice) index += 1;
      continue;
    }
    quoted[index] = open ? 1 : 0;
  }
  return quoted;
}

/** The rules' roles of each token of the sentence, as masks relative to `lo`. */
export function rolesOf(view: Pick<SentenceView, 'lo' | 'hi' | 'found'>): Uint8Array {
  const roles = new Uint8Array(view.hi - view.lo);
  const mark = (start: number, end: number, bit: number) => {
    for (let index = Math.max(start, view.lo); index < Math.min(end, view.hi); index += 1)
      roles[index - view.lo] = (roles[index - view.lo] ?? 0) | bit;
  };
  for (const one of view.found) {
    mark(one.cue.start, one.cue.end, CUE);
    if (one.source) mark(one.source.start, one.source.end, SOURCE);
    for (const range of one.content) mark(range.start, range.end, CONTENT);
  }
  return roles;
}

/** Hashed features of the sentence's tokens, `FEATURES` a token, in order. */
export function featuresOf(view: SentenceView): Int32Array {
  const { tokens, lo, hi } = view;
  const n = hi - lo;
  const symbols = new Int32Array(n + 8);
  const classes = new Int32Array(n + 8);
  const suffixes = new Int32Array(n + 8);
  for (let index = 0; index < n; index += 1) {
    const token = tokens[lo + index];
    if (!token) break;
    const seen = seenAs(token, index === 0);
    symbols[index + 4] = seen.symbol;
    classes[index + 4] = seen.class;
    suffixes[index + 4] = seen.suffix;
  }
  const roles = rolesOf(view);
  const role = (index: number) => (index < 0 || index >= n ? 8 : (roles[index] ?? 0));
  const quoted = (index: number) => view.quoted[lo + index] ?? 0;
  const at = (list: Int32Array, index: number) => list[index + 4] ?? 0;
  const cueRight = nearestRight(classes, n);
  const out = new Int32Array(n * FEATURES);
  const hasQuote = any(n, (index) => quoted(index) === 1) ? 1 : 0;
  const sentence = Math.min(view.found.length, 3) * 8 + hasQuote * 4 + Math.min(3, view.previous);
  let cueLeft = -1;
  let lastComma = -1;
  let commas = 0;
  let lastSubordinator = -1;
  let lastVerb = -1;
  for (let index = 0; index < n; index += 1) {
    let slot = index * FEATURES;
    let template = 0;
    const put = (a: number, b = 0, c = 0, d = 0) => {
      template += 1;
      let hash = Math.imul(template, 0x9e3779b1) ^ a;
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
      hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) ^ d;
      hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1);
      out[slot] = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
      slot += 1;
    };
    const s0 = at(symbols, index);
    const c0 = at(classes, index);
    const inQuote = quoted(index);
    const r0 = role(index);
    const r = r0 + 16 * role(index - 1) + 256 * role(index + 1);
    put(1);
    for (let offset = -3; offset <= 3; offset += 1) put(at(symbols, index + offset));
    put(at(symbols, index - 2), at(symbols, index - 1));
    put(at(symbols, index - 1), s0);
    put(s0, at(symbols, index + 1));
    put(at(symbols, index + 1), at(symbols, index + 2));
    put(at(symbols, index - 1), at(symbols, index + 1), c0);
    put(at(suffixes, index - 1));
    put(at(suffixes, index), inQuote);
    put(at(suffixes, index + 1));
    put(at(classes, index - 1), c0, at(classes, index + 1));
    put(at(classes, index - 2), at(classes, index - 1), c0);
    put(c0, at(classes, index + 1), at(classes, index + 2));
    put(
      at(classes, index - 2),
      at(classes, index - 1),
      c0,
      at(classes, index + 1) * 64 + at(classes, index + 2),
    );
    put(at(classes, index + 3), at(classes, index + 2), at(classes, index + 1), c0);
    put(at(classes, index - 3), at(classes, index - 2), at(classes, index - 1), c0);
    put(r, c0);
    put(r, role(index - 2) + 16 * role(index + 2));
    put(r0, s0);
    put(r0, inQuote, sentence);
    put(inQuote, quoted(index - 1), quoted(index + 1), c0);
    put(inQuote, sentence, view.next);
    put(inQuote, view.previous, view.next, Math.min(view.found.length, 1));
    put(bucket(index), c0);
    put(at(symbols, 0), bucket(index), inQuote);
    put(at(classes, 0), at(classes, 1), bucket(index));
    const left = cueLeft < 0 ? 99 : bucket(index - cueLeft);
    const leftSymbol = cueLeft < 0 ? 0 : at(symbols, cueLeft);
    const behind = cueLeft < 0 ? 0 : at(symbols, cueLeft + 1);
    put(leftSymbol, left, inQuote);
    put(leftSymbol, behind === s0 ? 1 : behind);
    put(left, Math.min(commas, 3), cueLeft < 0 ? 0 : at(classes, cueLeft), c0);
    put(leftSymbol, Math.min(commas, 2), role(cueLeft), inQuote);
    const ahead = cueRight[index] ?? -1;
    const right = ahead < 0 ? 99 : bucket(ahead - index);
    const rightSymbol = ahead < 0 ? 0 : at(symbols, ahead);
    put(rightSymbol, right, inQuote);
    put(right, ahead < 0 ? 0 : at(classes, ahead), c0, at(classes, index - 1));
    put(rightSymbol, ahead < 0 ? 0 : at(symbols, ahead - 1), c0);
    put(left, right, cueLeft < 0 ? 0 : at(classes, cueLeft), ahead < 0 ? 0 : at(classes, ahead));
    put(lastComma < 0 ? 99 : bucket(index - lastComma), at(symbols, lastComma + 1), c0);
    put(lastSubordinator < 0 ? 0 : at(symbols, lastSubordinator), left, inQuote);
    put(lastVerb < 0 ? 0 : at(symbols, lastVerb), bucket(index - lastVerb), c0);
    put(lastVerb < 0 ? 0 : at(suffixes, lastVerb), leftSymbol, Math.min(commas, 2));
    put(bucket(n), sentence);
    const kind = c0;
    if (kind >= CUE_CLASS) {
      cueLeft = index;
      commas = 0;
    } else if (kind === CLASS.comma) {
      lastComma = index;
      commas += 1;
    } else if (kind === CLASS.subordinator) lastSubordinator = index;
    if (kind === CLASS.auxiliary || kind === CLASS.be || kind >= CUE_CLASS || kind === CLASS.ed)
      lastVerb = index;
  }
  return out;
}

/** Distances count less the longer they are. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 24 ? 8 : 9;
}

function nearestRight(classes: Int32Array, n: number): Int32Array {
  const nearest = new Int32Array(n).fill(-1);
  let last = -1;
  for (let index = n - 1; index >= 0; index -= 1) {
    nearest[index] = last;
    if ((classes[index + 4] ?? 0) >= CUE_CLASS) last = index;
  }
  return nearest;
}

function any(n: number, test: (index: number) => boolean): boolean {
  for (let index = 0; index < n; index += 1) if (test(index)) return true;
  return false;
}
