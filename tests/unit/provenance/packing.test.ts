import { expect, it } from 'vitest';
import { BUCKETS } from '../../../lib/provenance/features';
import { packWeights, unpackWeights } from '../../../lib/provenance/packing';
import { STATES } from '../../../lib/provenance/tagger';

it('gives back what was packed, to within half a step', () => {
  const size = STATES.length;
  const unary = new Float32Array(BUCKETS * size);
  const set: [number, number][] = [
    [0, 1.5],
    [7, -0.75],
    [size * 200 + 3, 0.5],
    [size * (BUCKETS - 1) + 5, -1.5],
  ];
  for (const [cell, value] of set) unary[cell] = value;
  const moves = Float32Array.from({ length: size * size }, (_, index) => index / 8);
  const back = unpackWeights(packWeights({ unary, moves, scale: 1 }));
  expect([...back.moves]).toEqual([...moves]);
  for (const [cell, value] of set)
    expect(Math.abs((back.unary[cell] ?? 0) * back.scale - value)).toBeLessThanOrEqual(back.scale / 2 + 1e-6);
  expect(back.unary.filter((value) => value !== 0)).toHaveLength(set.length);
});
