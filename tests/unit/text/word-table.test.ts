import { expect, test } from 'vitest';
import { WordTable } from '../../../lib/text/word-table';
import { seeded } from '../../support/random';

/** Few letters, so that words are met again and are each other's beginnings. */
function someText(seed: number, length: number): string {
  const next = seeded(seed);
  const letters = ['a', 'b', 'é', '東', '\u{1f600}', 'w'];
  return Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
}

test.each([
  [1, 5_000],
  [2, 7],
])(
  'finds what a map of slices finds, also while it grows and forgets (seed %i, at most %i words)',
  (seed, most) => {
    const made: string[] = [];
    const table = new WordTable((text) => {
      made.push(text);
      return { text };
    }, most);
    const next = seeded(seed + 10);
    const text = someText(seed, 3_000);
    const asked = new Set<string>();
    for (let turn = 0; turn < 4_000; turn += 1) {
      const start = Math.floor(next() * (text.length - 30));
      const end = start + Math.floor(next() * 16);
      const word = table.at(text, start, end);
      expect(word.text).toBe(text.slice(start, end));
      expect(table.at(text, start, end)).toBe(word);
      asked.add(word.text);
    }
    if (most > asked.size) expect([...made].sort()).toEqual([...asked].sort());
  },
);
