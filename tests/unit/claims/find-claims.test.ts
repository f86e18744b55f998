import { describe, expect, it } from 'vitest';
import { claimFinder, findClaims } from '../../../lib/claims/find-claims';
import type { Block } from '../../../lib/model';
import { splitSentences } from '../../../lib/text/sentences';

const text = [
  'Tarnwell sold 4,200 pumps in March.',
  'Tarnwell sold 4,200 pumps in March. Who knew? The bank lent it £3 million.',
  'Tarnwell sold 4,200 pumps in March.',
].join('\n\n');
const second = text.indexOf('\n\n') + 2;
const third = text.lastIndexOf('\n\n') + 2;
const blocks: Block[] = [
  { kind: 'heading', start: 0, end: second - 2 },
  { kind: 'paragraph', start: second, end: third - 2 },
  { kind: 'paragraph', start: third, end: text.length },
];
const sentences = splitSentences(text, blocks);

describe('findClaims', () => {
  it('finds the claims in order, leaves headings and questions', () => {
    const claims = findClaims(sentences, blocks);
    expect(claims.map((claim) => [claim.text, claim.block])).toEqual([
      ['Tarnwell sold 4,200 pumps in March.', 1],
      ['The bank lent it £3 million.', 1],
      ['Tarnwell sold 4,200 pumps in March.', 2],
    ]);
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it('gives ids that are unique and the same every time', () => {
    const ids = findClaims(sentences, blocks).map((claim) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findClaims(splitSentences(text, blocks), blocks).map((claim) => claim.id)).toEqual(ids);
  });

  it('takes a threshold of its own', () => {
    expect(findClaims(sentences, blocks, 1)).toEqual([]);
  });
});

describe('claimFinder', () => {
  it('gives the same claims in whatever order it is asked', () => {
    const find = claimFinder({ blocks }, sentences);
    const backwards = [...sentences]
      .reverse()
      .map(find)
      .filter((claim) => claim !== null);
    expect(backwards.reverse()).toEqual(findClaims(sentences, blocks));
  });
});
