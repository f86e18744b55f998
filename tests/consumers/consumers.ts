/**
 * `npm run consumers [-- --pages FOLDER] [--w3c FOLDER] [--out FOLDER]`: every format of saved pages, written by the built
 * extension as `npm run annotate` does, twice, and read by programs that are not ours. Prints one table, and what was
 * found wrong; ends with 1 when anything was.
 *
 * Without `--pages`: the development gold pages and ten pages of `article_extraction/dev` of the evaluation data
 * (HEADWATER_EVAL, or ../shared/eval). `--w3c` names a folder with the W3C's test suite (README.md here says which).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import type { Dossier } from '../../lib/export/dossier';
import { ROOT } from '../support/build';
import { processor, w3cSchemas, w3cSuite } from './annotations';
import { opened, plainBrowser, printed } from './browsers';
import { astrocite, betterBibtex, citationJs } from './citations';
import { bundledTexts, csv, hashes, plainText, schema } from './data';
import { scrolledTo, selectedClaims, selectedSources } from './fragments';
import { rendered } from './markdown';
import { sameBytes } from './same-bytes';
import type { Ending, Found, Taken } from './taken';

const FORMATS = ['html', 'page', 'md', 'txt', 'csv', 'json', 'jsonld', 'csl', 'bib', 'ris'];
const ENDINGS: Ending[] = [
  'html',
  'annotated.html',
  'md',
  'txt',
  'csv',
  'json',
  'jsonld',
  'csl.json',
  'bib',
  'ris',
];
/** Pages of `article_extraction/dev` that are looked at: the first ten, by name, in which there is an article. */
const DEV_PAGES = 10;
/** Faults that are shown of a row; the table counts them all. */
const SHOWN = 5;

interface Row {
  file: string;
  by: string;
  counted: string;
  check: (taken: Taken) => Found | Promise<Found>;
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    w3c: { type: 'string' },
    out: { type: 'string', default: join(ROOT, 'out', 'consumers') },
  },
});
process.exit(await main());

async function main(): Promise<number> {
  const out = resolve(values.out);
  const pages = values.pages ? folderOf(values.pages) : evaluationPages(join(out, 'pages'));
  for (const time of ['first', 'again']) {
    rmSync(join(out, time), { recursive: true, force: true });
    const args = [
      'tests/support/annotate.ts',
      ...pages,
      '--out',
      join(out, time),
      '--format',
      FORMATS.join(),
    ];
    const annotate = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), ...args];
    // A page without an article ends it with 1; which those are shows in what it wrote.
    if (spawnSync(process.execPath, annotate, { cwd: ROOT, stdio: 'inherit' }).status === null) return 1;
  }
  const written = pages.filter((path) => existsSync(join(out, 'first', `${nameOf(path)}.json`)));
  const chosen = values.pages
    ? written
    : [...written.filter(isGold), ...written.filter((path) => !isGold(path)).slice(0, DEV_PAGES)];
  const sources = new Map(chosen.map((path) => [nameOf(path), path]));
  const all = chosen.map((path) => takenFrom(join(out, 'first'), nameOf(path)));
  const again = join(out, 'again');
  const first = join(out, 'first');
  const [chromium, firefox] = [await plainBrowser('chromium'), await plainBrowser('firefox')];
  try {
    return await report(all, await rowsFor({ chromium, firefox, first, again, sources }));
  } finally {
    await chromium.close();
    await firefox.close();
  }
}

interface Setting {
  chromium: Browser;
  firefox: Browser;
  first: string;
  again: string;
  /** The pages that were read, by name. */
  sources: ReadonlyMap<string, string>;
}

async function rowsFor({ chromium, firefox, first, again, sources }: Setting): Promise<Row[]> {
  const texts = bundledTexts();
  const w3c = values.w3c ? resolve(values.w3c) : null;
  const suite = w3cSuite(w3c);
  if (!suite) console.log('\nThe W3C test suite was not given (--w3c FOLDER): its schemas were not asked.');
  for (const path of suite?.lacking ?? []) console.log(`Not in the copy of the W3C test suite: ${path}`);
  const file = ({ name }: Taken, ending: Ending) => join(first, `${name}.${ending}`);
  const source = ({ name }: Taken) => sources.get(name) ?? '';
  const html = (ending: 'html' | 'annotated.html', called: string): Row[] => [
    {
      file: called,
      by: 'Chromium, from disk',
      counted: 'marks',
      check: (taken) => opened(chromium, file(taken, ending), taken),
    },
    {
      file: called,
      by: 'Firefox, from disk',
      counted: 'marks',
      check: (taken) => opened(firefox, file(taken, ending), taken),
    },
    {
      file: called,
      by: 'PDF of Chromium, read by PDF.js',
      counted: 'lines of notes',
      check: (taken) => printed(chromium, file(taken, ending)),
    },
  ];
  return [
    ...html('annotated.html', 'annotated page'),
    ...html('html', 'reading copy'),
    { file: 'Markdown', by: 'micromark with footnotes', counted: 'notes, quotations', check: rendered },
    { file: 'plain text', by: 'search', counted: 'claims, quotations', check: plainText },
    { file: 'JSON', by: 'published schema, Ajv', counted: 'claims', check: schema },
    {
      file: 'all but JSON-LD',
      by: 'SHA-256 made anew',
      counted: 'hashes',
      check: (taken) => hashes(taken, texts),
    },
    ...(suite
      ? [
          {
            file: 'JSON-LD',
            by: 'W3C test suite, Ajv',
            counted: 'assertions',
            check: (taken: Taken) => w3cSchemas(suite, taken),
          },
        ]
      : []),
    {
      file: 'JSON-LD',
      by: 'jsonld, safe mode',
      counted: 'relations',
      check: (taken) => processor(taken, w3c),
    },
    { file: 'CSV', by: 'csv-parse', counted: 'rows', check: csv },
    {
      file: 'CSL-JSON',
      by: 'citation-js',
      counted: 'citations',
      check: (taken) => citationJs('csl.json', taken),
    },
    { file: 'BibTeX', by: 'citation-js', counted: 'citations', check: (taken) => citationJs('bib', taken) },
    { file: 'BibTeX', by: 'Better BibTeX for Zotero', counted: 'citations', check: betterBibtex },
    { file: 'RIS', by: 'citation-js', counted: 'citations', check: (taken) => citationJs('ris', taken) },
    { file: 'RIS', by: 'astrocite', counted: 'citations', check: astrocite },
    {
      file: 'links to claims',
      by: 'text-fragments-polyfill',
      counted: 'links',
      check: (taken) => selectedClaims(chromium, source(taken), taken),
    },
    {
      file: 'links to claims',
      by: 'Chromium, scrolled',
      counted: 'links',
      check: (taken) => scrolledTo(chromium, source(taken), taken),
    },
    {
      file: 'links to claims',
      by: 'Firefox, scrolled',
      counted: 'links',
      check: (taken) => scrolledTo(firefox, source(taken), taken),
    },
    {
      file: 'links to sources',
      by: 'text-fragments-polyfill',
      counted: 'links',
      check: (taken) => selectedSources(chromium, texts, taken),
    },
    {
      file: 'every file, twice',
      by: 'comparison of bytes',
      counted: 'files',
      check: ({ name }) => sameBytes(ENDINGS, first, again, name),
    },
  ];
}

async function report(all: readonly Taken[], rows: readonly Row[]): Promise<number> {
  const claims = all.reduce((sum, { dossier }) => sum + dossier.report.claims.length, 0);
  const evidence = all.reduce(
    (sum, { dossier }) => sum + dossier.report.claims.flatMap((claim) => claim.evidence).length,
    0,
  );
  console.log(`\n${all.length} pages, ${claims} claims, ${evidence} pieces of evidence\n`);
  console.log('| file | consumer | pages | counted | wrong |\n| --- | --- | --- | --- | --- |');
  const told: string[] = [];
  for (const { file, by, counted, check } of rows) {
    const found: Found[] = [];
    for (const taken of all) {
      const one = await Promise.resolve(taken)
        .then(check)
        .catch((error: unknown) => ({ things: 0, faults: [String(error)] }));
      found.push(one);
    }
    const things = found.reduce((sum, each) => sum + each.things, 0);
    const faults = found.flatMap((each, index) =>
      each.faults.map((fault) => `${all[index]?.name}: ${fault}`),
    );
    console.log(`| ${file} | ${by} | ${all.length} | ${things} ${counted} | ${faults.length} |`);
    if (faults.length > 0)
      told.push(`\n${file}, ${by}:`, ...faults.slice(0, SHOWN).map((fault) => `  ${fault}`));
  }
  for (const line of told) console.log(line);
  return told.length > 0 || all.length === 0 ? 1 : 0;
}

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.x?html?$/i, '');
}

function isGold(path: string): boolean {
  return nameOf(path).startsWith('gold-');
}

function takenFrom(folder: string, name: string): Taken {
  const read = (ending: Ending) => readFileSync(join(folder, `${name}.${ending}`), 'utf8');
  return { name, read, dossier: JSON.parse(read('json')) as Dossier };
}

function folderOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.x?html?$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The gold pages laid out as files, and more pages than are wanted of the others: some hold no article. */
function evaluationPages(folder: string): string[] {
  const data = process.env.HEADWATER_EVAL ?? join(ROOT, '../shared/eval');
  if (!existsSync(data))
    throw new Error(`no evaluation data at ${data}: set HEADWATER_EVAL, or name --pages`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const articles = join(data, 'gold', 'articles');
  for (const name of readdirSync(articles)) {
    const { id, html } = JSON.parse(readFileSync(join(articles, name), 'utf8')) as {
      id: string;
      html: string;
    };
    writeFileSync(join(folder, `gold-${id}.html`), html);
  }
  const dev = join(data, 'article_extraction', 'dev', 'html');
  for (const name of readdirSync(dev)
    .sort()
    .slice(0, DEV_PAGES + 4))
    writeFileSync(join(folder, `dev-${name.slice(0, 12)}.html`), gunzipSync(readFileSync(join(dev, name))));
  return folderOf(folder);
}
