import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../lib/provenance/revision';
import { blocksOf } from '../../../lib/text/blocks';

const version = (text: string) => ({ text, blocks: blocksOf(text) });
const changes = (before: string, after: string) =>
  changesBetween(version(before), version(after)).map(({ before, after }) => [
    before?.text ?? null,
    after?.text ?? null,
  ]);

const FERRY = 'The ferry left at noon. Forty people were aboard. It reached Kesh at dusk.';

describe('the changes between two versions', () => {
  test.each([
    ['none', FERRY, []],
    [
      'case, marks and white space',
      'The ferry left at noon. Forty people were aboard!  It reached “Kesh” at dusk.',
      [],
    ],
    [
      'a paragraph moved',
      'It reached Kesh at dusk.\n\nThe ferry left at noon. Forty people were aboard.',
      [],
    ],
    [
      'a word',
      'The ferry left at noon. Fifty people were aboard. It reached Kesh at dusk.',
      [['Forty people were aboard.', 'Fifty people were aboard.']],
    ],
    [
      'a sentence added',
      `${FERRY} The captain was praised by the council.`,
      [[null, 'The captain was praised by the council.']],
    ],
    [
      'a sentence taken out',
      'The ferry left at noon. It reached Kesh at dusk.',
      [['Forty people were aboard.', null]],
    ],
    [
      'a note of correction',
      `${FERRY}\n\nCorrection: An earlier version of this story gave another hour.`,
      [],
    ],
  ])('%s', (_, after, expected) => {
    expect(changes(FERRY, after)).toEqual(expected);
  });

  test('stand in the order of the text, what is gone where it stood', () => {
    expect(
      changes(
        'A bridge fell. Nobody was hurt. The mayor left town.',
        'A bridge fell on Monday. The mayor left town. A bell rang.',
      ),
    ).toEqual([
      ['A bridge fell.', 'A bridge fell on Monday.'],
      ['Nobody was hurt.', null],
      [null, 'A bell rang.'],
    ]);
  });

  test('point into the texts they stand in', () => {
    const [before, after] = [version(FERRY), version(FERRY.replace('noon', 'one'))];
    for (const change of changesBetween(before, after)) {
      expect(before.text.slice(change.before!.start, change.before!.end)).toBe(change.before!.text);
      expect(after.text.slice(change.after!.start, change.after!.end)).toBe(change.after!.text);
      expect(change.edits!.some(({ kind }) => kind === 'change')).toBe(true);
    }
  });
});
