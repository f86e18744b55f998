/** What the library is asked for a claim. */
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../lib/judge-claims';

/** Weights of the question for the last sentence of a text. */
function asked(before: string, claim: string): Map<string, number> {
  const [question] = questionsOf([{ text: claim, start: before.length }], null, `${before}${claim}`);
  return new Map(question?.terms.map(({ term, weight }) => [term, weight]));
}

describe('a claim that names nobody', () => {
  test('asks a little for whom the sentence before it named', () => {
    const weights = asked('Rain fell in Kesh. Oakmere bought the mill. ', 'It paid in cash.');
    expect(weights.get('oakmer')).toBeGreaterThan(0);
    expect(weights.get('oakmer')).toBeLessThan(weights.get('cash') ?? 0);
    expect(weights.has('kesh')).toBe(false);
  });

  test('at the head of an article asks for its own words alone', () => {
    expect([...asked('', 'It paid in cash.').keys()]).toEqual(['paid', 'cash']);
  });
});

test('a claim that names somebody asks for nothing else', () => {
  expect(asked('Oakmere bought the mill. ', 'Tarnwell paid in cash.').has('oakmer')).toBe(false);
});
