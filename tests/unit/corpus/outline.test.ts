import { describe, expect, test } from 'vitest';
import { CorpusError } from '../../../lib/corpus/failures';
import { isOutline, type PassageOutline, packOutline, passageIn } from '../../../lib/corpus/outline';
import { seeded } from '../../support/random';

function somePassages(seed: number): PassageOutline[] {
  const next = seeded(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  let ordinal = 0;
  return Array.from({ length: upTo(60) }, () => {
    ordinal += 1 + upTo(3);
    // An import may bring its blocks in any order.
    const start = upTo(seed % 2 === 0 ? 100_000 : 200);
    const words = Uint32Array.from({ length: upTo(seed % 5 === 0 ? 300 : 20) }, () => upTo(2 ** 32));
    return { ordinal, start, end: start + upTo(900), kind: 'list-item', words };
  });
}

describe('outlines', () => {
  test('give back where the passages stand and what their words are', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const passages = somePassages(seed);
      const bytes = packOutline(passages);
      expect(isOutline(bytes)).toBe(true);
      for (const passage of passages) expect(passageIn(bytes, passage.ordinal)).toEqual(passage);
      expect(passageIn(bytes, (passages.at(-1)?.ordinal ?? 0) + 1)).toBeNull();
    }
  });

  test('a flipped bit is found wherever it is', () => {
    const bytes = packOutline(somePassages(1));
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7));
      expect(isOutline(flipped)).toBe(false);
    }
  });

  test('one cut short, or longer than it was, is found; so is what is no outline', () => {
    const bytes = packOutline(somePassages(3));
    for (let length = 0; length < bytes.length; length += 1)
      expect(isOutline(bytes.slice(0, length))).toBe(false);
    expect(isOutline(Uint8Array.from([...bytes, 0]))).toBe(false);
    for (const other of [undefined, null, 'outline', {}, new Uint16Array(40)])
      expect(isOutline(other)).toBe(false);
  });

  test('with a right checksum over wrong lengths they are refused, not read past their end', () => {
    const bytes = packOutline(somePassages(3));
    const last = somePassages(3).at(-1)!.ordinal;
    for (let length = bytes.length - 3; length < bytes.length; length += 1)
      expect(() => passageIn(bytes.slice(0, length), last)).toThrow(CorpusError);
  });
});
