import { describe, expect, test } from 'vitest';
import { termHash } from '../../../lib/retrieval/term-hash';
import { termsOf, twoDigits, wordHashes, wordSequence } from '../../../lib/retrieval/terms';
import { analyse } from '../../../lib/text/analyse';
import { tokenize } from '../../../lib/text/tokens';

const terms = (text: string, day?: number) => termsOf(analyse(text, day)).map(({ term }) => term);

describe('terms', () => {
  const cases: [what: string, text: string, has: string[], hasNot: string[]][] = [
    [
      'words are stemmed and stop words dropped',
      'The ferries were sinking',
      ['ferri', 'sink'],
      ['the', 'were'],
    ],
    ['a country in capitals is no pronoun', 'The US told us', ['US'], ['us']],
    ['"used" is not the country', 'He used it', ['us'], ['US']],
    ['quantities by value and to two digits', 'some 28.8 million euros', ['#28800000', '#29e6'], []],
    ['separators make no difference', '25,000 jobs', ['#25000', '#25e3'], ['#25']],
    ['addresses are not words', 'See https://kesh.example/mill and go', ['go'], ['http', 'mill']],
    ['tags are read as their words', 'Pray for #PortAlden', ['port', 'alden'], []],
  ];
  test.each(cases)('%s', (_, text, has, hasNot) => {
    const found = terms(text);
    for (const term of has) expect(found).toContain(term);
    for (const term of hasNot) expect(found).not.toContain(term);
  });

  test('two spellings of one amount share a term', () => {
    const shared = terms('nearly 29 million queries').filter((term) => term.startsWith('#'));
    expect(shared.some((term) => terms('28.8 million exchanges').includes(term))).toBe(true);
  });

  test('a day is found by the day, and by its month', () => {
    const day = Math.floor(Date.parse('2026-06-25') / 86_400_000);
    expect(terms('on 25 June 2026')).toEqual(expect.arrayContaining([`@d${day}`, '@m2026-06']));
  });

  test('a name of several words is a term of its own', () => {
    expect(terms('Senator Elizabeth Warren spoke').some((term) => /^~.*warren/.test(term))).toBe(true);
  });

  test('the word sequence keeps order and leaves out punctuation', () => {
    expect(wordSequence(tokenize('The mill, "burned" 12 times.'))).toEqual(['mill', 'burn', '#12', 'time']);
  });

  test.each([
    'The mill, "burned" 12 times.',
    'Café naïve 1,200 U.S. WHO 3.5',
    '東京の製鉄所 12 fires 제철소에서 A東京B',
    'ไฟไหม้ burned #NorthgateWire',
    '',
  ])('of %j as numbers are the hashes of these, also when its words were met before', (text) => {
    for (let turn = 0; turn < 2; turn += 1) {
      const tokens = tokenize(text);
      expect([...wordHashes(tokens)]).toEqual(wordSequence(tokens).map(termHash));
    }
  });
});

test.each([
  [28_800_000, '29e6'],
  [28_400_000, '28e6'],
  [25_000, '25e3'],
  [101, '10e1'],
  [99, null],
  [0, null],
])('%d to two digits is %s', (value, rounded) => {
  expect(twoDigits(value)).toBe(rounded);
});
