/** Many documents in, out and in again: an import, the list, a backup, everything deleted, and the backup brought back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { benchList } from './list.ts';
import { type Bench, PATIENCE } from './page.ts';

const EVAL = process.env.HEADWATER_EVAL ?? join('..', 'shared', 'eval');
const DOCUMENTS = Number(process.env.LIBRARY_DOCUMENTS ?? 20_000);

/** Times them; the hash of the documents must be the same both times. */
export async function benchDocuments(bench: Bench, folder: string): Promise<void> {
  const { page, say, timed, imported } = bench;
  const file = join(folder, 'news.jsonl');
  writeFileSync(file, news(DOCUMENTS));
  await timed(`import of ${DOCUMENTS} documents`, () => imported([file]));
  await benchList(bench);
  const first = await saved(bench, 'backup');
  await timed('delete everything', async () => {
    await bench.empty();
    return undefined;
  });
  const copy = join(folder, 'backup.jsonl');
  writeFileSync(copy, first.text);
  await timed('backup brought back', () => imported([copy]));
  const again = await saved(bench, 'backup again');
  say(
    `  hash of the documents: ${first.hash === again.hash ? 'equal' : 'NOT equal'} (${first.hash.slice(0, 16)}), of ${first.documents} and ${again.documents}`,
  );
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'caught'));
}

/** What a backup begins with. */
interface Head {
  hash: string;
  documents: number;
}

/** A backup, caught on its way to the disk. */
async function saved({ page, timed, press, turnTo }: Bench, what: string): Promise<Head & { text: string }> {
  await turnTo('#view=storage');
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { caught: file });
      URL.createObjectURL = make;
      return make.call(URL, new Blob());
    };
  });
  await timed(what, async () => {
    await press('Save a backup');
    await page.waitForFunction(() => 'caught' in globalThis, PATIENCE);
    const bytes = await page.evaluate(() => (globalThis as unknown as { caught: Blob }).caught.size);
    return `${(bytes / 1e6).toFixed(1)} MB`;
  });
  const text = await page.evaluate(async () => {
    const { caught } = globalThis as unknown as { caught?: Blob };
    Reflect.deleteProperty(globalThis, 'caught');
    return caught?.text() ?? '';
  });
  await turnTo('#all');
  return { text, ...(JSON.parse(text.split('\n', 1)[0] ?? '') as Head) };
}

/** The first texts of the news, a line each; beyond them the same again, shortened, under other identifiers. */
function news(count: number): string {
  const lines = gunzipSync(readFileSync(join(EVAL, 'scale', 'news.jsonl.gz')))
    .toString()
    .split('\n')
    .filter(Boolean);
  return Array.from({ length: count }, (_, at) => {
    const record = JSON.parse(lines[at % lines.length] as string) as {
      id: string;
      text: string;
      title?: string;
    };
    const again = Math.floor(at / lines.length);
    const other =
      again === 0 ? {} : { id: `${record.id}-${again}`, text: `${again}. ${record.text.slice(0, 300)}` };
    return JSON.stringify({ ...record, ...other, publisher: `Publisher ${at % 300}` });
  }).join('\n');
}
