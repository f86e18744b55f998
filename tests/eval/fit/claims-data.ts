/** The labelled sentences of the claim fit, their folds and what each weighs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sparse } from './regression';

/** What each set weighs, with its classes balanced (`gold` keeps its own balance: pages are mostly claims). */
export const SETS = { claimbuster: 1.3, checkthat: 0.3, babe: 1.2, gold: 1.2 };
/** Weight of all rows of a set of weight 1. */
const MASS = 2000;
/** Documents are dealt into this many folds by a hash of their name. */
export const FOLDS = 5;

/** Where the data lies: the first argument that is no option, HEADWATER_EVAL, or beside the repository. */
export const ROOT =
  process.argv.slice(2).find((arg) => !arg.startsWith('--')) ??
  process.env.HEADWATER_EVAL ??
  join('..', 'shared', 'eval');

/** A set of sentences. */
export type SetName = keyof typeof SETS;

/** One labelled sentence; columns and values are filled once the words are known. */
export interface Example extends Sparse {
  set: SetName;
  fold: number;
  text: string;
}

/** Every labelled sentence. Ends the process with 2 where the data is absent. */
export function load(): Example[] {
  if (!existsSync(join(ROOT, 'claimbuster'))) {
    process.stderr.write(`claims: no evaluation data in ${ROOT}\n`);
    process.exit(2);
  }
  const examples: Example[] = [];
  const add = (set: SetName, group: string, text: string, claim: boolean) =>
    examples.push({
      set,
      fold: hash(set + group) % FOLDS,
      claim,
      weight: 1,
      columns: new Uint32Array(),
      values: new Float64Array(),
      text,
    });
  for (const row of lines('claimbuster')) {
    const text = String(row.text);
    if (row.label === 1 || hash(text) % 3 === 0) add('claimbuster', text, text, row.label === 1);
  }
  for (const row of lines('checkthat_subj'))
    add('checkthat', String(row.text), String(row.text), row.label === 'OBJ');
  for (const row of lines('babe')) {
    if (row.opinion !== 'No agreement')
      add('babe', String(row.url), String(row.text), row.opinion === 'Entirely factual');
  }
  for (const file of readdirSync(join(ROOT, 'gold', 'articles')).sort()) {
    const { sentences } = JSON.parse(readFileSync(join(ROOT, 'gold', 'articles', file), 'utf8')) as {
      sentences: { text: string; is_claim: boolean }[];
    };
    for (const sentence of sentences) add('gold', file, sentence.text, sentence.is_claim);
  }
  const apart = JSON.parse(readFileSync(join(ROOT, 'gold', 'leave_one_out.json'), 'utf8')) as {
    article: string;
    sentence: string;
    is_claim: boolean;
  }[];
  for (const row of apart) add('gold', `seed ${row.article}`, row.sentence, row.is_claim);
  return examples;
}

/** Sets weigh what `SETS` says, whatever their size. */
export function weigh(examples: Example[]): void {
  const count = new Map<string, number>();
  const tally = (key: string) => count.set(key, (count.get(key) ?? 0) + 1);
  for (const { set, claim } of examples) {
    tally(set);
    tally(`${set} ${claim}`);
  }
  for (const example of examples) {
    const peers = count.get(example.set) ?? 1;
    const alike = count.get(`${example.set} ${example.claim}`) ?? 1;
    example.weight = (SETS[example.set] * MASS) / (example.set === 'gold' ? peers : 2 * alike);
  }
}

function lines(set: string): Record<string, unknown>[] {
  return readFileSync(join(ROOT, set, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  return value >>> 0;
}
