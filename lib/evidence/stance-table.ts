/**
 * The table of stance as a file: stems and what each adds to the scores of agreement, conflict and neither. Written by
 * tests/eval/fit/relation.ts.
 */
import { openTable, writeTable } from '../table-file';

/** What a stem adds to each class, in the order agreement, conflict, neither. */
export type StanceRow = readonly [agreement: number, conflict: number, neither: number];

/** Steps a unit: values are kept to three decimals. */
const STEPS = 1000;
const CLASSES = 3;

/** Packs weights by stem, in alphabetical order. */
export function packStance(rows: ReadonlyMap<string, StanceRow>, source: string): Uint8Array<ArrayBuffer> {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return writeTable(
    'stance',
    source,
    {},
    {
      stems: new TextEncoder().encode(sorted.map(([stem]) => stem).join('\n')),
      weights: Int16Array.from(sorted.flatMap(([, row]) => row.map((value) => Math.round(value * STEPS)))),
    },
  );
}

/** Undoes `packStance`. Throws a `TableError` when the file is not such a table. */
export function openStance(file: ArrayBuffer): Map<string, StanceRow> {
  const table = openTable('stance', file);
  const weights = table.section('weights', 'Int16Array');
  const text = new TextDecoder().decode(table.section('stems', 'Uint8Array'));
  const stems = text === '' ? [] : text.split('\n');
  const value = (at: number) => (weights[at] as number) / STEPS;
  return new Map(
    stems.map((stem, row) => [
      stem,
      [value(row * CLASSES), value(row * CLASSES + 1), value(row * CLASSES + 2)],
    ]),
  );
}
