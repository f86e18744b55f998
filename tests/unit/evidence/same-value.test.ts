import { describe, expect, it } from 'vitest';
import { sameValue } from '../../../lib/evidence/same-value';
import { analyse } from '../../../lib/text/analyse';

function only(text: string) {
  const [quantity] = analyse(text).quantities;
  if (!quantity) throw new Error(`no quantity in ${text}`);
  return quantity;
}

describe('sameValue', () => {
  it.each<[string, string, boolean]>([
    ['nearly 29 million queries', '28.8 million exchanges', true],
    ['29 million queries', '28.8 million exchanges', true],
    ['28.8 million', '28.9 million', false],
    ['thousands of accounts', 'about 25,000 accounts', true],
    ['thousands of accounts', 'two million accounts', false],
    ['at least 12 people', '14 people', true],
    ['at least 12 people', '44 people', false],
    ['up to 500 staff', '450 staff', true],
    ['10 to 15 percent', '12 percent', true],
    ['5 kilometres', '5,000 metres', true],
    ['5 kilometres', '5 miles', false],
    ['$5 million', '£5 million', false],
    ['half of voters', '50% of voters', true],
    ['600 rescuers', 'six hundred rescuers', true],
    ['3 goals', '2 goals', false],
    // Half a place on either side, added up, would make neighbours meet.
    ['3 billion euros', '4 billion euros', false],
    ['3 billion euros', '3.4 billion euros', true],
    ['10 to 15 percent', '14 to 20 percent', true],
    ['5%', '5 percentage points', false],
  ])('%s / %s -> %s', (a, b, same) => {
    expect(sameValue(only(a), only(b))).toBe(same);
    expect(sameValue(only(b), only(a))).toBe(same);
  });
});
