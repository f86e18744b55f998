import { describe, expect, it } from 'vitest';
import { openModel, packModel } from '../../../lib/evidence/model-table';
import { kin, meaningOf, rarity } from '../../../lib/evidence/words';
import { openWords, packWords } from '../../../lib/evidence/words-table';

describe('the table of words', () => {
  it('gives back rarity and kin, in their order', () => {
    const file = packWords(
      [
        {
          stem: 'big',
          rarity: 31,
          kin: [
            { stem: 'larg', kind: 'same' },
            { stem: 'small', kind: 'contrary' },
          ],
        },
        { stem: 'larg', rarity: 25, kin: [] },
        { stem: 'small', rarity: 28, kin: [{ stem: 'larg', kind: 'near' }] },
      ],
      'by hand',
    );
    const table = openWords(file.buffer);
    const row = table.row('big') ?? -1;
    const related: string[] = [];
    table.kin(row, (stem, kind) => related.push(`${kind} ${stem}`));
    expect(related).toEqual(['same larg', 'contrary small']);
    expect(table.rarity(row)).toBe(3.1);
    expect(table.row('huge')).toBeUndefined();
  });

  it('holds a stem that nobody knows to be rare and kin to nothing', () => {
    expect(rarity('zzyzx')).toBeGreaterThan(rarity('minist'));
    expect(kin('zzyzx')).toBeNull();
  });

  it('reads a word that every plain object has an entry for like any other', () => {
    expect(meaningOf({ norm: 'constructor', stem: 'constructor' }).stem).toBe('constructor');
    expect(meaningOf({ norm: 'fell', stem: 'fell' }).stem).toBe('fall');
  });
});

it('the table of the model gives back its trees, values to four decimals', () => {
  const head = { features: ['a', 'b'], prior: [0, 1], temperature: 1, calibration: {} };
  const leaf = (value: number) => ({ feature: -1, value, left: 0, right: 0 });
  const file = packModel(
    head,
    [[leaf(0.25)], [{ feature: 1, value: 0.12345, left: 1, right: 2 }, leaf(-47.6), leaf(3)]],
    'by hand',
  );
  const { head: back, trees } = openModel(file.buffer);
  expect(back).toMatchObject(head);
  expect([...trees.starts]).toEqual([0, 1]);
  expect([...trees.feature]).toEqual([-1, 1, -1, -1]);
  expect([...trees.value]).toEqual([0.25, 0.1235, -47.6, 3]);
  expect([trees.left[1], trees.right[1]]).toEqual([1, 2]);
});
