import { describe, expect, test } from 'vitest';
import { queryOf } from '../../../lib/retrieval/query';
import { analyse } from '../../../lib/text/analyse';

function weights(text: string, ...context: string[]): Map<string, number> {
  const { terms } = queryOf(
    analyse(text),
    context.map((one) => analyse(one)),
  );
  return new Map(terms.map(({ term, weight }) => [term, weight]));
}

const of = (found: Map<string, number>, term: string) => found.get(term) ?? 0;

describe('weights of a query', () => {
  test('a word in a name beats a plain word: evidence is about the same people', () => {
    const found = weights('Karavan visited the mill');
    expect(of(found, 'karavan')).toBeGreaterThan(of(found, 'mill'));
  });

  test('a word said twice counts more than once, and less than twice', () => {
    const [once, twice] = [of(weights('mill'), 'mill'), of(weights('mill mill'), 'mill')];
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
  });

  test('context counts a little, and never lowers what the text itself says', () => {
    const found = weights('It burned down', 'The mill at Kesh burned');
    expect(of(found, 'mill')).toBeGreaterThan(0);
    expect(of(found, 'mill')).toBeLessThan(of(found, 'burn'));
    expect(of(found, 'burn')).toBe(of(weights('It burned down'), 'burn'));
  });

  test("a post's signature counts less than what the post says", () => {
    const found = weights('The mill burned. — Ada Reed (@adareed) June 3, 2020');
    expect(of(found, 'reed')).toBeLessThan(of(found, 'mill'));
    expect(of(found, 'reed')).toBeGreaterThan(0);
  });

  test('a text of stop words asks nothing', () => {
    expect(queryOf(analyse('It was not so.')).terms).toEqual([]);
    expect(queryOf(analyse('')).terms).toEqual([]);
  });
});
