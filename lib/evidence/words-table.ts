/**
 * The table of words as a file: stems in alphabetical order, how rare each is, and which others it is related to, in
 * the order in which they are looked for. Written by tests/eval/fit/relation-words.ts.
 */
import { openTable, writeTable } from '../table-file';

/** How a stem of the table is related to another; the position is the number in the file. */
export const TABLE_KINDS = ['same', 'contrary', 'near'] as const;

/** A stem on its way into the table: `rarity` in tenths of a nat, at most 255, and at most 255 of its kin. */
export interface WordRow {
  stem: string;
  rarity: number;
  kin: { stem: string; kind: (typeof TABLE_KINDS)[number] }[];
}

/** An opened table of words. */
export interface WordsTable {
  /** The row of a stem, `undefined` when the table does not have it. */
  row(stem: string): number | undefined;
  /** In nats. */
  rarity(row: number): number;
  /** Calls `each` for every stem a row is related to, in order. */
  kin(row: number, each: (stem: string, kind: (typeof TABLE_KINDS)[number]) => void): void;
}

/** Rows a file can hold: they are named by 16 bits. */
const MOST_ROWS = 65_536;

/** Packs rows, which must be sorted by stem and name only each other as kin. */
export function packWords(rows: readonly WordRow[], source: string): Uint8Array<ArrayBuffer> {
  if (rows.length > MOST_ROWS) throw new RangeError(`more than ${MOST_ROWS} stems`);
  const places = new Map(rows.map(({ stem }, at) => [stem, at]));
  const all = rows.flatMap(({ kin }) => kin);
  return writeTable(
    'words',
    source,
    {},
    {
      stems: new TextEncoder().encode(rows.map(({ stem }) => stem).join('\n')),
      rarity: Uint8Array.from(rows, ({ rarity }) => rarity),
      counts: Uint8Array.from(rows, ({ kin }) => kin.length),
      kin: Uint16Array.from(all, ({ stem }) => places.get(stem) as number),
      kinds: Uint8Array.from(all, ({ kind }) => TABLE_KINDS.indexOf(kind)),
    },
  );
}

/** Undoes `packWords`. Throws a `TableError` when the file is not such a table. */
export function openWords(file: ArrayBuffer): WordsTable {
  const table = openTable('words', file);
  const stems = new TextDecoder().decode(table.section('stems', 'Uint8Array')).split('\n');
  const rarity = table.section('rarity', 'Uint8Array');
  const counts = table.section('counts', 'Uint8Array');
  const kin = table.section('kin', 'Uint16Array');
  const kinds = table.section('kinds', 'Uint8Array');
  const rows = new Map<string, number>();
  const starts = new Uint32Array(stems.length + 1);
  stems.forEach((stem, row) => {
    rows.set(stem, row);
    starts[row + 1] = (starts[row] as number) + (counts[row] as number);
  });
  return {
    row: (stem) => rows.get(stem),
    rarity: (row) => (rarity[row] as number) / 10,
    kin(row, each) {
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1)
        each(stems[kin[at] as number] as string, TABLE_KINDS[kinds[at] as number] ?? 'near');
    },
  };
}
