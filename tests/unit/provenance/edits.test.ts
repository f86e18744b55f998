import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/provenance/edits';

const shown = (from: string, to: string) =>
  align(from, to).edits.map(
    ({ kind, from: a, to: b }) => `${kind}: ${from.slice(a.start, a.end)} | ${to.slice(b.start, b.end)}`,
  );

describe('align', () => {
  it.each<[string, string, string, string[]]>([
    [
      'nothing changed',
      'We will repair it.',
      'We will repair it',
      ['keep: We will repair it | We will repair it'],
    ],
    [
      'words dropped at the end',
      'We will repair it if the county pays.',
      'We will repair it.',
      ['keep: We will repair it | We will repair it', 'drop: if the county pays | '],
    ],
    [
      'words dropped inside, and added',
      'It was not a big mistake',
      'It was a very big mistake',
      [
        'keep: It was | It was',
        'drop: not | ',
        'keep: a | a',
        'add:  | very',
        'keep: big mistake | big mistake',
      ],
    ],
    [
      'a word changed',
      'About 40 ships waited outside',
      'About 60 ships waited outside',
      ['keep: About | About', 'change: 40 | 60', 'keep: ships waited outside | ships waited outside'],
    ],
    [
      'a small word alone is no common wording',
      'the pier and its old timber cracked',
      'two weirs and forty barges cracked',
      ['change: the pier and its old timber | two weirs and forty barges', 'keep: cracked | cracked'],
    ],
    ['nothing in common', 'One two', 'three', ['change: One two | three']],
    ['nothing at all', '', '', []],
    ['everything new', '', 'New words', ['add:  | New words']],
  ])('%s', (_name, from, to, edits) => {
    expect(shown(from, to)).toEqual(edits);
  });

  it('says where missing words would stand', () => {
    const [, dropped] = align('It was not safe', 'It was safe').edits;
    expect(dropped?.to).toEqual({ start: 7, end: 7 });
  });

  it('counts what is kept', () => {
    const { kept, shorter, longer, longestRun } = align(
      'we saw it fall at night',
      'we saw it, all of us, fall',
    );
    expect({ kept, shorter, longer, longestRun }).toEqual({ kept: 4, shorter: 6, longer: 7, longestRun: 3 });
  });

  it('stays quick and orderly with texts far longer than sentences', () => {
    const long = 'word after word '.repeat(2_000);
    const { edits } = align(`first ${long}`, `other ${long}`);
    expect(edits.map(({ kind }) => kind)).toEqual(['change', 'keep']);
  });
});
