import { describe, expect, test } from 'vitest';
import { type Alignment, aligner, alignmentScore } from '../../../lib/retrieval/align';
import type { Lexicon } from '../../../lib/retrieval/lexicon';
import { queryOf } from '../../../lib/retrieval/query';
import { wordHashes } from '../../../lib/retrieval/terms';
import { KIN } from '../../../lib/retrieval/weights';
import { analyse } from '../../../lib/text/analyse';
import { tokenize } from '../../../lib/text/tokens';

const LEXICON: Lexicon = {
  rarity: () => 1,
  kin: (stem) =>
    stem === 'sank'
      ? new Map([
          ['founder', 'same' as const],
          ['float', 'opposite' as const],
        ])
      : null,
};

/** All words of the claim weigh the same. */
function align(claim: string, passage: string, lexicon: Lexicon | null = null): Alignment {
  const query = queryOf(analyse(claim));
  return aligner(
    query,
    new Map(query.sequence.map((term) => [term, 1])),
    lexicon,
  )(wordHashes(tokenize(passage)));
}

describe('values', () => {
  test('a sentence against itself is covered, paired and in focus', () => {
    expect(align('The ferry sank near Kesh', 'The ferry sank near Kesh')).toEqual({
      coverage: 1,
      pairs: 1,
      focus: 1,
    });
  });

  test('half the words, none of them neighbours', () => {
    expect(align('ferry sank near kesh harbour mole', 'The mole and the ferry: harbour')).toMatchObject({
      coverage: 0.5,
      pairs: 0,
      focus: 1,
    });
  });

  test('words one apart are still a pair', () => {
    expect(align('ferry sank', 'The ferry suddenly sank').pairs).toBe(1);
  });

  test('relatives count in part, in coverage and in focus', () => {
    const { coverage, focus } = align('ferry sank', 'The ferry foundered', LEXICON);
    expect(coverage).toBeCloseTo((1 + KIN.same) / 2, 12);
    expect(focus).toBeCloseTo((1 + KIN.same) / 2, 12);
    expect(align('ferry sank', 'The ferry foundered').coverage).toBe(0.5);
  });

  test('the word itself beats its relatives, and both together count once', () => {
    expect(align('ferry sank', 'The ferry sank and foundered', LEXICON).coverage).toBe(1);
  });

  test('nothing against nothing is nothing', () => {
    expect(align('', '')).toEqual({ coverage: 0, pairs: 0, focus: 0 });
    expect(align('ferry', '')).toEqual({ coverage: 0, pairs: 0, focus: 0 });
  });
});

test('a denial ranks with the evidence, above what only shares the subject', () => {
  const score = (passage: string) => alignmentScore(align('The ferry sank', passage, LEXICON));
  expect(score('The ferry floated')).toBeGreaterThan(score('The ferry docked'));
});
