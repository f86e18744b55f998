import { describe, expect, it } from 'vitest';
import { counts, earliestFirst, inPageOrder, split } from '../../../lib/panel/order';
import { claims } from '../../support/panel-states';

const contested = claims[0]!;

describe('what is shown of the evidence', () => {
  it('puts what is merely related aside', () => {
    const { bearing, related } = split(contested.evidence);
    expect(bearing.map(({ relation }) => relation)).toEqual(['conflicts', 'conflicts', 'corroborates']);
    expect(related).toHaveLength(1);
  });

  it('puts the earliest first and the undated last, and changes nothing it was given', () => {
    const [agency, letter, post] = contested.evidence;
    const undated = { ...agency!, document: { ...agency!.document, published: null } };
    const given = [undated, post!, agency!, letter!];
    expect(earliestFirst(given)).toEqual([letter, agency, post, undated]);
    expect(given[0]).toBe(undated);
  });

  it('keeps the order of the page, however claims arrived', () => {
    expect(inPageOrder(claims.toReversed()).map(({ start }) => start)).toEqual(
      claims.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(counts(claims)).toEqual({ conflicting: 1, qualified: 1, corroborated: 3, unmatched: 3 });
  });
});
