import { describe, expect, it } from 'vitest';
import { openTable, TableError, writeTable } from '../../lib/table-file';

const sections = {
  odd: Uint8Array.of(1, 2, 255),
  signed: Int16Array.of(-7, 300),
  wide: Float32Array.of(0.5),
};
const file = () => writeTable('things', 'counted by hand — twice', { unit: 'nat' }, sections).buffer;

describe('a table file', () => {
  it('gives back its head and its arrays', () => {
    const table = openTable<{ unit: string; source: string }>('things', file());
    expect(table.head).toMatchObject({ unit: 'nat', source: 'counted by hand — twice' });
    expect(table.section('odd', 'Uint8Array')).toEqual(sections.odd);
    expect(table.section('signed', 'Int16Array')).toEqual(sections.signed);
    expect(table.section('wide', 'Float32Array')).toEqual(sections.wide);
  });

  it.each<[string, (whole: ArrayBuffer) => ArrayBuffer, RegExp]>([
    ['an empty file', () => new ArrayBuffer(0), /cut short/],
    ['a file cut in the middle', (whole) => whole.slice(0, whole.byteLength - 8), /damaged/],
    ['a file cut within a number', (whole) => whole.slice(0, -3), /cut short/],
    ['one flipped bit', flipped, /damaged/],
    [
      'a page of text',
      () => new TextEncoder().encode('<!doctype html> Not found, here.').buffer,
      /not a table/,
    ],
    ['another table', () => writeTable('others', '', {}, {}).buffer, /holds a table of others/],
  ])('refuses %s', (_, spoil, why) => {
    const open = () => openTable('things', spoil(file()));
    expect(open).toThrow(TableError);
    expect(open).toThrow(why);
  });

  it('refuses a section that is not there, or of another type', () => {
    const table = openTable('things', file());
    expect(() => table.section('even', 'Uint8Array')).toThrow(TableError);
    expect(() => table.section('odd', 'Int8Array')).toThrow(TableError);
  });
});

function flipped(whole: ArrayBuffer): ArrayBuffer {
  const bytes = new Uint8Array(whole);
  const last = bytes.length - 8;
  bytes[last] = (bytes[last] ?? 0) ^ 4;
  return whole;
}
