import { describe, expect, test } from 'vitest';
import { completed, fingerprint, indexFormat, placesOf, prepare } from '../../../lib/corpus/prepare';
import { newDocument } from '../../support/corpus';

function prepared(text: string, title = '') {
  return prepare(completed(newDocument({ id: 'x', title, text }), 'added'));
}

function passages(text: string): [string, string][] {
  return prepared(text).passages.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
}

describe('passages', () => {
  test('are single sentences with offsets that hold', () => {
    expect(passages('The mill burned. Nobody was hurt.\n\nFire crews came from Kesh.')).toEqual([
      ['paragraph', 'The mill burned.'],
      ['paragraph', 'Nobody was hurt.'],
      ['paragraph', 'Fire crews came from Kesh.'],
    ]);
  });

  test('leave out bullets, dashes and list numbers, and drop lines that are nothing else', () => {
    expect(passages('  • The mill burned.\n\n- —Crews came from Kesh.\n\n  • 01\n\n- 02\n\n—')).toEqual([
      ['list-item', 'The mill burned.'],
      ['list-item', 'Crews came from Kesh.'],
    ]);
  });

  test('short lines without an end are headings', () => {
    expect(passages('What happened at Kesh\n\nThe mill burned.')[0]).toEqual([
      'heading',
      'What happened at Kesh',
    ]);
  });

  test('neighbours in a block have consecutive ordinals, a new block leaves a gap', () => {
    const { passages: all } = prepared('One mill burned. Two mills stood.\n\nThree mills were new.');
    expect(all.map(({ ordinal }) => ordinal)).toEqual([2, 3, 5]);
  });

  test('of an empty text there are none', () => {
    expect(passages('')).toEqual([]);
    expect(passages('… 12 % – 3')).toEqual([]);
  });
});

describe('terms', () => {
  test('the title is indexed under ordinal 0 and counts in no length', () => {
    const document = prepared('The mill burned.', 'Fire at Kesh');
    const { length, passages: all } = document;
    expect(
      placesOf(document)
        .get('kesh')
        ?.map(({ ordinal }) => ordinal),
    ).toEqual([0]);
    expect(length).toBe(all.reduce((sum, passage) => sum + passage.length, 0));
  });

  test('relative days count from the published day', () => {
    const document = completed(
      newDocument({
        text: 'The mill burned on Tuesday.',
        published: { iso: '2026-03-05', certainty: 'day' },
      }),
      'added',
    );
    expect(prepare(document).terms.filter((term) => term.startsWith('@'))).toContain('@m2026-03');
  });
});

test('the format names the rules: the same in one build, whatever was prepared in between', () => {
  const before = indexFormat();
  prepared('Another text of 3 May.', 'Another title');
  expect(indexFormat()).toBe(before);
  expect(before).toMatch(/^\d+-[0-9a-z]+$/);
});

test('fingerprints differ for texts that differ in one letter', () => {
  const texts = ['mill', 'mall', 'Mill', 'mill ', ''];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});
