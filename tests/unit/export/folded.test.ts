import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../../lib/export/folded';

const tern = {
  name: 'Tern News Agency of the Northern Isles',
  kind: 'agency',
  chain: ['Tern News Agency of the Northern Isles', 'the ministry'],
};

describe('a folded value', () => {
  it.each([
    ['nothing', null],
    ['a text', 'A text that is long enough to be told once.'],
    ['lists in lists', [[], [[1, [2]]], [], 'x']],
    ['numbers that look like shapes and pointers', [0, 1, 2, [0, 1], [1, 0], [2, 'x'], [[[0]]]]],
    ['parts that come again', { a: tern, b: [tern, { ...tern, chain: [...tern.chain] }], c: tern.name }],
    ['names of every kind', { __proto__x: 1, '': 2, constructor: { 0: 'zero', length: 9 } }],
    ['other scripts', ['قال رئيس البلدية إن الأعمال', '👩‍👩‍👧'.repeat(4), '👩‍👩‍👧'.repeat(4)]],
  ])('comes back as it was: %s', (_, value) => {
    expect(unfold(JSON.parse(JSON.stringify(fold(value))))).toEqual(value);
  });

  it('says once what comes again', () => {
    const folded = JSON.stringify(fold([tern, tern, tern.name]));
    expect(folded.split(tern.name)).toHaveLength(2);
    expect(folded.split('"kind"')).toHaveLength(2);
  });

  it.each([
    ['is none', 'a text'],
    ['has a pointer to itself', { shapes: [], table: [[0, [1, 0]]], root: [1, 0] }],
    ['points past its table', { shapes: [], table: [], root: [1, 7] }],
    ['points nowhere', { shapes: [], table: ['x'], root: [1, 'constructor'] }],
    ['names a shape it has not', { shapes: [['a']], table: [], root: [3, 1] }],
    ['has too few values', { shapes: [['a', 'b']], table: [], root: [2, 1] }],
    [
      'is deep without end',
      { shapes: [], table: [], root: JSON.parse(`${'[0,'.repeat(900)}1${']'.repeat(900)}`) },
    ],
    [
      'grows without end',
      {
        shapes: [],
        table: Array.from({ length: 40 }, (_, n) => (n === 0 ? 'x' : [0, [1, n - 1], [1, n - 1]])),
        root: [1, 39],
      },
    ],
  ])('is not taken when it %s', (_, folded) => {
    expect(unfold(folded)).toBeUndefined();
  });
});
