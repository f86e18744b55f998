/** What every file in tasks/ exports as `task`; the command finds it by its file name. */

/** One JSON object of the input or output. */
export type Row = Record<string, unknown>;

/** A line of `--corpus`. */
export interface CorpusLine {
  id: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  text: string;
}

/** A measurable step. `open` is called once; the function it returns is called for each row, in order. */
export interface Task {
  needsCorpus: boolean;
  open(corpus: CorpusLine[]): Promise<(row: Row) => Promise<Row>>;
}

/** A row that cannot be understood: reported with its line number, exit 2. */
export class BadRow extends Error {}

/** A string field that must be there. */
export function text(row: Row, field: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw new BadRow(`field "${field}" must be a string`);
  return value;
}

/** A string field that may be missing or null. */
export function optionalText(row: Row, field: string): string | null {
  const value = row[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new BadRow(`field "${field}" must be a string`);
  return value;
}
