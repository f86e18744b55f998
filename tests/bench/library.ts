/**
 * What the library's page costs with many documents. A long task is one of the page's own thread over 50 ms by the browser's count
 * (Long Tasks API); between them the page answers at once.
 *
 * In four parts, each on an empty library; `LIBRARY_PARTS=rows,warc` chooses among them, and their sizes come from the environment:
 *
 *   documents  `LIBRARY_DOCUMENTS` (20,000) of the news: import, list, backup, everything deleted, the backup brought back
 *   rows       a list of `LIBRARY_ROWS` (100,000) short documents: scrolled, sorted, searched, filtered
 *   pages      `LIBRARY_PAGES` (1,000) saved pages of varied origin, in files of their own
 *   warc       the same pages once, fetched by wget into an archive, plain and compressed
 *
 * Texts and pages are evaluation data beside the repository (`HEADWATER_EVAL`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../support/driver.ts';
import { benchDocuments } from './library/documents.ts';
import { type Bench, openLibrary } from './library/page.ts';
import { benchArchive, benchPages } from './library/pages.ts';
import { benchRows } from './library/rows.ts';

const PARTS: Record<string, (bench: Bench, folder: string) => Promise<void>> = {
  documents: benchDocuments,
  rows: benchRows,
  pages: benchPages,
  warc: benchArchive,
};

/** The figures as text. */
export async function benchLibrary(driver: Driver): Promise<string> {
  const wanted = process.env.LIBRARY_PARTS?.split(',') ?? Object.keys(PARTS);
  const unknown = wanted.find((name) => !(name in PARTS));
  if (unknown !== undefined)
    throw new Error(`no part "${unknown}" of the library; there are ${Object.keys(PARTS).join(', ')}`);
  const lines: string[] = [];
  for (const name of wanted) {
    const folder = mkdtempSync(join(tmpdir(), 'headwater-library-'));
    const bench = await openLibrary(driver, (line) => {
      lines.push(line);
      // A part takes minutes: what is known is said at once.
      console.error(line);
    });
    try {
      bench.say(`Library, ${name}: ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
      await bench.empty();
      await PARTS[name]?.(bench, folder);
    } finally {
      await bench.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return lines.join('\n');
}
