import { describe, expect, it } from 'vitest';
import { claimFinder } from '../../../lib/claims/find-claims';
import type { Block, Claim } from '../../../lib/model';
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

const claimsOf = async (order = sentences, threshold?: number): Promise<Claim[]> => {
  const finder = claimFinder({ blocks }, splitSentences(text, blocks), threshold);
  const claims: Claim[] = [];
  for (const sentence of order) {
    const claim = await finder.decide(sentence);
    if (claim) claims.push(claim);
  }
  return claims.sort((a, b) => a.start - b.start);
};

describe('claimFinder', () => {
  it('finds the claims, leaves headings and questions', async () => {
    const claims = await claimsOf();
    expect(claims.map((claim) => [claim.text, claim.block])).toEqual([
      ['Tarnwell sold 4,200 pumps in March.', 1],
      ['The bank lent it £3 million.', 1],
      ['Tarnwell sold 4,200 pumps in March.', 2],
    ]);
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  it('gives the same claims and ids in whatever order it is asked', async () => {
    expect(await claimsOf([...sentences].reverse())).toEqual(await claimsOf());
  });

  it('takes a threshold of its own', async () => {
    expect(await claimsOf(sentences, 1)).toEqual([]);
  });

  it('glances at what is clear as it decides it, and leaves the borderline open', async () => {
    const seen: unknown[] = [];
    for (let threshold = 0.02; threshold < 1; threshold += 0.02) {
      const finder = claimFinder({ blocks }, sentences, threshold);
      for (const sentence of sentences) {
        const glance = finder.glance(sentence);
        seen.push(glance);
        if (glance !== 'borderline') expect(await finder.decide(sentence)).toEqual(glance);
      }
    }
    expect(seen).toContain('borderline');
    expect(finderOfHeading()).toBeNull();
  });
});

function finderOfHeading() {
  const [heading] = sentences;
  return heading && claimFinder({ blocks }, sentences, 0).glance(heading);
}
