/** Saved pages of varied origin: as files of their own, and as an archive that wget made of them. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Bench } from './page.ts';

const EVAL = process.env.HEADWATER_EVAL ?? join('..', 'shared', 'eval');
/** The same pages again under other names, as a folder of years of saving has them. */
const PAGES = Number(process.env.LIBRARY_PAGES ?? 1_000);

/** Times an import of files, chosen together. */
export async function benchPages({ say, timed, imported }: Bench, folder: string): Promise<void> {
  const pages = savedPages();
  const paths = Array.from({ length: PAGES }, (_, at) => {
    const path = join(folder, `${String(at).padStart(5, '0')}.html`);
    writeFileSync(path, pages[at % pages.length] as Buffer);
    return path;
  });
  say(`  ${PAGES} files, ${Math.min(PAGES, pages.length)} of them different`);
  await timed(`import of ${PAGES} saved pages`, () => imported(paths));
}

/** Times an import of what wget archives, with and without compression; both must give the same. */
export async function benchArchive(bench: Bench, folder: string): Promise<void> {
  const pages = savedPages();
  const server = createServer(({ url = '' }, response) => {
    const page = pages[Number(/\d+/.exec(url)?.[0] ?? Number.NaN)];
    response
      .writeHead(page ? 200 : 404, { 'content-type': 'text/html' })
      .end(page ?? 'There is no such page.');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const { port } = server.address() as AddressInfo;
    const list = join(folder, 'list');
    const addresses = [...pages.keys(), 999].map((at) => `http://127.0.0.1:${port}/${at}.html`);
    writeFileSync(list, addresses.join('\n'));
    for (const [name, more] of [
      ['compressed', []],
      ['plain', ['--no-warc-compression']],
    ] as const) {
      const into = join(folder, name);
      mkdirSync(into);
      const made = await promisify(execFile)(
        'wget',
        ['--quiet', '--input-file', list, '--directory-prefix', into, `--warc-file=${into}`, ...more],
        { timeout: 120_000 },
      ).catch((error: { code?: unknown }) => error);
      // 8: one of the pages was not found, as it should not be.
      if ('code' in made && made.code !== 8) return bench.say(`  no archive: wget gave ${made.code}`);
      const file = readdirSync(folder).find((one) => one.startsWith(`${name}.warc`)) ?? '';
      const size = (readFileSync(join(folder, file)).length / 1e6).toFixed(1);
      await bench.timed(`import of ${file} (${size} MB, ${pages.length} pages and one that is missing)`, () =>
        bench.imported([join(folder, file)]),
      );
    }
  } finally {
    server.close();
  }
}

function savedPages(): Buffer[] {
  const from = join(EVAL, 'article_extraction', 'dev', 'html');
  return readdirSync(from)
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => gunzipSync(readFileSync(join(from, name))));
}
