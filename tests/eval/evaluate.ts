/**
 * `npm run --silent evaluate -- TASK [--corpus FILE.jsonl] < in.jsonl > out.jsonl`, and `... -- report`.
 *
 * A JSON object a line, in and out in the same order; offsets are UTF-16. Whatever is wrong with the call or the
 * input ends in exit 2 and one clear sentence on standard error.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import '../support/tables';
import { BadRow, type CorpusLine, type Row, type Task } from './task';

const here = dirname(fileURLToPath(import.meta.url));
const TASKS = readdirSync(join(here, 'tasks')).map((file) => file.replace(/\.ts$/, ''));

class Misuse extends Error {}

async function main(argv: string[]): Promise<void> {
  const [name, ...rest] = argv;
  if (name === 'report') {
    const { report } = await import('./report');
    return report(rest);
  }
  if (name === undefined || !TASKS.includes(name)) {
    throw new Misuse(
      `unknown task ${JSON.stringify(name ?? '')}: expected report or one of ${TASKS.sort().join(', ')}`,
    );
  }
  const module = (await import(pathToFileURL(join(here, 'tasks', `${name}.ts`)).href)) as { task: Task };
  const corpus = corpusOf(rest);
  if (module.task.needsCorpus && corpus === null) throw new Misuse(`task ${name} needs --corpus FILE.jsonl`);
  const answer = await module.task.open(corpus ?? []);
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await write(JSON.stringify(await answer(parseRow(line))));
    } catch (error) {
      if (error instanceof BadRow) throw new Misuse(`line ${number} of the input: ${error.message}`);
      throw error;
    }
  }
}

function corpusOf(args: string[]): CorpusLine[] | null {
  const at = args.indexOf('--corpus');
  const extra = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (extra[0] !== undefined) throw new Misuse(`unknown argument ${JSON.stringify(extra[0])}`);
  if (at < 0) return null;
  const file = args[at + 1];
  if (file === undefined) throw new Misuse('--corpus needs a file name');
  if (!existsSync(file)) throw new Misuse(`no such file: ${file}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return corpusLine(parseRow(line));
      } catch (error) {
        throw new Misuse(`line ${number} of ${file}: ${(error as Error).message}`);
      }
    });
}

function corpusLine(row: Row): CorpusLine {
  if (typeof row.text !== 'string') throw new BadRow('field "text" must be a string');
  if (typeof row.id !== 'string' && typeof row.id !== 'number')
    throw new BadRow('field "id" must be a string');
  const optional = (field: string) => (typeof row[field] === 'string' ? (row[field] as string) : null);
  return {
    id: String(row.id),
    text: row.text,
    title: optional('title'),
    publisher: optional('publisher'),
    published: optional('published'),
    url: optional('url'),
  };
}

function parseRow(line: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadRow('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRow('not a JSON object');
  return value as Row;
}

/** Writes a line and waits while the reader of standard output is behind. */
function write(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Misuse) {
    process.stderr.write(`evaluate: ${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  throw error;
});
