import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../lib/claims/features';
import { hashOf, pairsOf, weightOfPair, weightOfWord, wordsOf } from '../../../lib/claims/learned-words';
import { spokenness } from '../../../lib/claims/spoken';
import { analyse } from '../../../lib/text/analyse';

const plain = (word: string) => weightOfWord(word)?.plain ?? 0;

describe('weightOfWord', () => {
  it.each([
    ['a number word over a verdict', 'percent', 'disgraceful'],
    ['a report over an attack', 'reported', 'shameful'],
    ['a count over a boast', 'million', 'wonderful'],
  ])('%s', (_, better, worse) => {
    expect(plain(better)).toBeGreaterThan(plain(worse));
  });

  it('knows nothing of names and of words that nobody uses', () => {
    for (const word of ['smith', 'zzyzx', '']) expect(weightOfWord(word)).toBeNull();
    expect(weightOfPair({ before: 'zzyzx', here: 'qwx', hash: hashOf('zzyzx qwx'), start: 0, end: 9 })).toBe(
      0,
    );
  });
});

describe('wordsOf and pairsOf', () => {
  it('take words in lower case and the first one, and only tell that there is a name or a number', () => {
    const reading = analyse('Sales at Tarnwell rose 4%.');
    expect([...wordsOf(reading).keys()]).toEqual(['sales', 'at', 'rose']);
    expect(pairsOf(reading).map(({ before, here }) => `${before} ${here}`)).toEqual([
      '<s> sales',
      'sales at',
      'at Xx',
      'Xx rose',
      'rose #',
      '# %',
      '% .',
      '. </s>',
    ]);
  });

  it('give places that cut the pair out of the text', () => {
    const text = 'We will, we will not.';
    for (const { before, here, start, end } of pairsOf(analyse(text)))
      for (const part of [before, here].filter((part) => !part.startsWith('<')))
        expect(text.slice(start, end).toLowerCase()).toContain(part);
  });

  it('find no pair in nothing', () => {
    expect(pairsOf(analyse(''))).toEqual([]);
  });
});

describe('hashOf', () => {
  it('is FNV-1a', () => {
    expect(hashOf('')).toBe(0x811c9dc5);
    expect(hashOf('a')).toBe(0xe40c292c);
    expect(hashOf('b', hashOf('a'))).toBe(hashOf('ab'));
  });
});

describe('spokenness', () => {
  it('hears a speaker in the one and a writer in the other', () => {
    const share = (text: string) => spokenness(featuresOf(analyse(text)));
    expect(share("Well, I think we've got to do it, and you know that.")).toBeGreaterThan(
      share('The ministry said on Friday that the bridge would be closed for repairs until March.'),
    );
  });
});
