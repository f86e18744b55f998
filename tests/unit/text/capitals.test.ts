import { expect, test } from 'vitest';
import { allCapitals, hasCapitalInFront, opensWithCapital } from '../../../lib/text/capitals';
import { seeded } from '../../support/random';

/** Plain and other letters of both cases, a digit, a mark, and a capital beyond the first plane. */
const LETTERS = ['a', 'z', 'A', 'Z', 'é', 'É', 'ß', '中', '7', "'", '.', '\u{10400}', '\u{10428}'];

test('the capitals of a word are those a regular expression finds', () => {
  const next = seeded(3);
  const words = ['', ...LETTERS, 'U.S.', 'NATO', 'iPhone', 'eBay', 'abC', 'abcD', '\u{10428}A'];
  for (let turn = 0; turn < 4_000; turn += 1) {
    const length = 1 + Math.floor(next() * 5);
    words.push(Array.from({ length }, () => LETTERS[Math.floor(next() * LETTERS.length)]).join(''));
  }
  for (const word of words) {
    expect(allCapitals(word), word).toBe(/^\p{Lu}+$/u.test(word) ? [...word].length : 0);
    expect(opensWithCapital(word), word).toBe(/^\p{Lu}/u.test(word));
    expect(hasCapitalInFront(word), word).toBe(/^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(word));
  }
});
