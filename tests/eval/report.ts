/**
 * `npm run evaluate -- report [FAMILY ...]`: every set's figures beside its floor, in one table, printed and written
 * to RESULTS.md beside this file (only when all families were run).
 *
 * The data lies in `../shared/eval` beside the checkout, or where HEADWATER_EVAL says. It is not part of the project.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Figure, Scores } from './score';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder with the evaluation sets, or a sentence that says it is not there. */
export function dataRoot(): string {
  const root = process.env.HEADWATER_EVAL ?? resolve(here, '../../../shared/eval');
  if (!existsSync(join(root, 'gold')))
    throw new Error(`no evaluation data at ${root}: set HEADWATER_EVAL to its folder`);
  return root;
}

/** Runs the named families of scorers (all when none is named) and prints the table. */
export async function report(families: string[]): Promise<void> {
  const root = dataRoot();
  const all = readdirSync(join(here, 'score')).map((file) => file.replace(/\.ts$/, ''));
  const unknown = families.find((family) => !all.includes(family));
  if (unknown !== undefined) throw new Error(`unknown family ${unknown}: one of ${all.join(', ')}`);
  const figures: Figure[] = [];
  for (const family of families.length > 0 ? families : all) {
    process.stderr.write(`measuring ${family} ...\n`);
    const module = (await import(pathToFileURL(join(here, 'score', `${family}.ts`)).href)) as {
      scores: Scores;
    };
    figures.push(...(await module.scores(root)));
  }
  const table = tableOf(figures);
  process.stdout.write(`${table}\n`);
  if (families.length === 0) {
    const head =
      '# Results\n\nWritten by `npm run evaluate -- report`, on the development halves. Floors and published figures are those of the evaluation data.\nWhat falls short, why, and what was tried: [SHORTFALLS.md](SHORTFALLS.md).\n\n';
    writeFileSync(join(here, 'RESULTS.md'), `${head}${table}\n`);
  }
}

function tableOf(figures: Figure[]): string {
  const rows = figures.map((f) => [
    f.set,
    f.metric,
    Number.isInteger(f.value) && f.value > 1 ? String(f.value) : f.value.toFixed(3).replace(/^0(?=\.)/, ''),
    String(f.n),
    f.floor ?? '',
    f.published ?? '',
    f.aim ?? '',
  ]);
  const head = ['set', 'metric', 'value', 'n', 'floor', 'published', 'aim'];
  const width = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(width[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(width.map((w) => '-'.repeat(w))), ...rows.map(line)].join('\n');
}
