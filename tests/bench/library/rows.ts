/** A list longer than any reader's: documents of a sentence each, because the list knows no more of them than their cards. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchList } from './list.ts';
import type { Bench } from './page.ts';

const ROWS = Number(process.env.LIBRARY_ROWS ?? 100_000);
const DAY = 86_400_000;

/** Imports them and times the list. */
export async function benchRows(bench: Bench, folder: string): Promise<void> {
  const file = join(folder, 'rows.jsonl');
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const published = new Date(Date.UTC(2010, 0, 1) + (at % 5_000) * DAY).toISOString().slice(0, 10);
    const title = `The river board of district ${at % 977} met for the ${at}th time`;
    const text = `The board of district ${at % 977} spent ${at} crowns on its weir, clerk number ${at % 389} said.`;
    return JSON.stringify({ id: `row-${at}`, title, publisher: `Publisher ${at % 300}`, published, text });
  });
  writeFileSync(file, lines.join('\n'));
  await bench.timed(`import of ${ROWS} short documents`, () => bench.imported([file]));
  await benchList(bench);
}
