/** Tables (CSV, TSV): the first row names the fields, each further one is a document. */
import Papa from 'papaparse';
import { documentIn } from '../fields';
import { LONGEST_LINE, linesOf } from '../lines';
import type { FormatReader, ImportSource } from '../model';

/** Reads a table row by row. */
export const readTable: FormatReader = async function* (source, { signal }) {
  let names: string[] | null = null;
  let delimiter = '';
  for await (const { line, text } of rowsOf(source, signal)) {
    const at = { line };
    if (text === null) {
      yield { kind: 'refused', at, reason: 'too-long' };
      continue;
    }
    if (text.trim() === '') continue;
    const row = Papa.parse<string[]>(text, { delimiter });
    const cells = row.data[0] ?? [];
    if (names === null) {
      names = cells.map((name) => name.replace(/^\uFEFF/, '').trim());
      delimiter = row.meta.delimiter;
      continue;
    }
    yield { ...documentIn(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))), at };
  }
};

/** Rows with the line each begins at: a quoted cell goes on over line ends. `null`: a quote that nobody closes. */
async function* rowsOf(
  source: ImportSource,
  signal: AbortSignal,
): AsyncGenerator<{ line: number; text: string | null }> {
  let open: { line: number; text: string } | null = null;
  for await (const { number, text } of linesOf(source, signal)) {
    const whole: string | null = text === null ? null : open ? `${open.text}\n${text}` : text;
    const line: number = open?.line ?? number;
    if (whole === null || whole.length > LONGEST_LINE) {
      yield { line, text: null };
      open = null;
    } else if ((whole.split('"').length - 1) % 2 === 1) open = { line, text: whole };
    else {
      yield { line, text: whole };
      open = null;
    }
  }
  if (open) yield open;
}
