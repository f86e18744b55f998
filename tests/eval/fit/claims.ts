/**
 * Fits the claim model and writes its numbers: `npx tsx tests/eval/fit/claims.ts [DATA ROOT] [--dry]`.
 *
 * One logistic regression over all sets with one intercept, so that one threshold serves them all. Five folds grouped
 * by document say how it does on what it has not seen; then it is fitted once more on everything and written to
 * lib/claims/. Nothing is random: folds come from a hash, the optimiser starts at zero.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEATURES, type FeatureName } from '../../../lib/claims/feature-names';
import { featuresOf } from '../../../lib/claims/features';
import { mannerOf, wordsOf } from '../../../lib/claims/manner';
import { analyse } from '../../../lib/text/analyse';

/** What each set weighs, with its classes balanced (`gold` keeps its own balance: pages are mostly claims). */
const SETS = { claimbuster: 1.3, checkthat: 0.5, babe: 0.7, gold: 1.2 };
/** Weight of all rows of a set of weight 1. */
const MASS = 2000;
/** A word must occur this often, in every public set: what only one of them talks about is its subject, not English. */
const WORD_MIN = 25;
/** What the public sets talk about, set aside by hand: it says nothing about claims in other news. */
const SUBJECTS = new Set(
  `left media border politics political politician politicians policy policies white black racist racism racial race abortion
capitalism socialism citizen citizens community communities credit economy economic elected freedom illegal immigrant immigrants
immigration leadership wealth wealthy rich city cities democracy human lawmakers leader leaders liberal conservative market markets
presidential presidency president party parties protest protests protesters radical science security government governments justice legal
law laws legislation nation nations national troops rally relief war wars woman women men man worker workers welfare vice vote votes voted
voters voting aid agreement bill bills business businesses campaign campaigns candidate candidates capital care college criminal crime debt
deficit drug drugs education enforcement energy gas health healthcare housing hospital income insurance interest interests loan loans medical
member members movement opponent opposed opposition population poor poverty program programs property public school schools seniors sector state
states student students study tax taxes threat trade unemployment union weapons nuclear military oil police company companies industry
industries data court courts federal governor inflation platform plan allies country countries child children family families parents gun guns
death deaths killed defense employees ban fighting funding corporate coverage budget job jobs administration senate congress virus pandemic
vaccine vaccines climate science enforcement religious church district attorney house office officials troops army foreign border`.split(
    /\s+/,
  ),
);
/** Ridge penalties, for features and for words. */
const RIDGE = { feature: 4, word: 5 };
const ROUNDS = 140;
const FOLDS = 5;
/** Not shown by the data; their weights are set by hand. */
const BY_HAND: FeatureName[] = ['furniture', 'heading', 'caption', 'tableRow'];

type SetName = keyof typeof SETS;

interface Example {
  set: SetName;
  fold: number;
  claim: boolean;
  weight: number;
  /** Columns and values, filled once the words are known. */
  columns: Uint32Array;
  values: Float64Array;
  text: string;
}

const root = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? join('..', 'shared', 'eval');
const names = (Object.keys(FEATURES) as FeatureName[]).filter((name) => !BY_HAND.includes(name));

main();

function main(): void {
  const examples = load();
  const words = vocabulary(examples);
  fill(examples, words);
  weigh(examples);
  report(examples, words.length);
  const model = fit(examples, words.length);
  if (!process.argv.includes('--dry')) write(model, words);
}

function load(): Example[] {
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
  for (const file of readdirSync(join(root, 'gold', 'articles')).sort()) {
    const { sentences } = JSON.parse(readFileSync(join(root, 'gold', 'articles', file), 'utf8')) as {
      sentences: { text: string; is_claim: boolean }[];
    };
    for (const sentence of sentences) add('gold', file, sentence.text, sentence.is_claim);
  }
  const apart = JSON.parse(readFileSync(join(root, 'gold', 'leave_one_out.json'), 'utf8')) as {
    article: string;
    sentence: string;
    is_claim: boolean;
  }[];
  for (const row of apart) add('gold', `seed ${row.article}`, row.sentence, row.is_claim);
  return examples;
}

/** Everyday words: in lower case in every public set, often enough. */
function vocabulary(examples: Example[]): string[] {
  const counts = new Map<string, { n: number; sets: Set<SetName> }>();
  for (const { set, text } of examples) {
    if (set === 'gold') continue;
    for (const [word, span] of wordsOf(analyse(text))) {
      if (span.start < 2 || word.length < 2 || SUBJECTS.has(word)) continue;
      const count = counts.get(word) ?? { n: 0, sets: new Set() };
      count.n += 1;
      count.sets.add(set);
      counts.set(word, count);
    }
  }
  return [...counts]
    .filter(([, { n, sets }]) => n >= WORD_MIN && sets.size === 3)
    .map(([word]) => word)
    .sort();
}

/** Columns: features, features of long prose, features of an own voice, words; the intercept is the last one. */
function fill(examples: Example[], words: string[]): void {
  const feature = new Map(names.map((name, index) => [name, index]));
  const word = new Map(words.map((text, index) => [text, 3 * names.length + index]));
  const intercept = 3 * names.length + words.length;
  for (const example of examples) {
    const cells: [number, number][] = [[intercept, 1]];
    const { long, ownVoice } = mannerOf(example.text);
    for (const { name, value } of featuresOf(analyse(example.text))) {
      const index = feature.get(name);
      if (index === undefined) continue;
      cells.push([index, value]);
      if (long > 0) cells.push([index + names.length, value * long]);
      if (ownVoice > 0) cells.push([index + 2 * names.length, value * ownVoice]);
    }
    for (const text of wordsOf(analyse(example.text)).keys()) {
      const index = word.get(text);
      if (index !== undefined) cells.push([index, 1]);
    }
    example.columns = Uint32Array.from(cells, ([column]) => column);
    example.values = Float64Array.from(cells, ([, value]) => value);
  }
}

function weigh(examples: Example[]): void {
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

/**
 * First words and features on the public sets, then features alone on all: our own articles are few and on one story,
 * and its words must not become rules.
 */
function fit(examples: Example[], words: number): Float64Array {
  const abroad = examples.filter((example) => example.set !== 'gold');
  const all = 3 * names.length + words + 1;
  const start = descend(abroad, new Float64Array(all), () => true);
  return descend(examples, start, (column) => column < 3 * names.length || column === all - 1);
}

/** Adam from `start` over the columns that are free, ridge on everything but the intercept. */
function descend(examples: Example[], start: Float64Array, free: (column: number) => boolean): Float64Array {
  const size = start.length;
  const weights = start.slice();
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    slope.fill(0);
    for (const example of examples) {
      const error = (1 / (1 + Math.exp(-balance(weights, example))) - Number(example.claim)) * example.weight;
      const { columns, values } = example;
      for (let cell = 0; cell < columns.length; cell += 1) slope[columns[cell]!]! += error * values[cell]!;
    }
    const rate = round > ROUNDS * 0.7 ? 0.024 : 0.08;
    for (let index = 0; index < size; index += 1) {
      if (!free(index)) continue;
      const ridge = index === size - 1 ? 0 : index < 3 * names.length ? RIDGE.feature : RIDGE.word;
      const gradient = slope[index]! + ridge * weights[index]!;
      mean[index] = 0.9 * mean[index]! + 0.1 * gradient;
      square[index] = 0.999 * square[index]! + 0.001 * gradient * gradient;
      const step =
        mean[index]! / (1 - 0.9 ** round) / (Math.sqrt(square[index]! / (1 - 0.999 ** round)) + 1e-8);
      weights[index]! -= rate * step;
    }
  }
  return weights;
}

function balance(weights: Float64Array, { columns, values }: Example): number {
  let sum = 0;
  for (let cell = 0; cell < columns.length; cell += 1) sum += weights[columns[cell]!]! * values[cell]!;
  return sum;
}

/** What the folds give at the one threshold, a line a set. */
function report(examples: Example[], words: number): void {
  const seen = new Map<Example, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(
      examples.filter((example) => example.fold !== fold),
      words,
    );
    for (const example of examples) if (example.fold === fold) seen.set(example, balance(model, example));
  }
  console.log(
    `${names.length} features, ${words} words, ${examples.length} sentences, ${FOLDS} folds by document`,
  );
  for (const set of Object.keys(SETS) as SetName[]) {
    let [tp, fp, fn, tn] = [0, 0, 0, 0];
    for (const [example, score] of seen) {
      if (example.set !== set) continue;
      const right = score > 0 === example.claim;
      if (example.claim) tp += Number(right);
      if (example.claim) fn += Number(!right);
      if (!example.claim) tn += Number(right);
      if (!example.claim) fp += Number(!right);
    }
    const f1 = (2 * tp) / (2 * tp + fp + fn);
    const other = (2 * tn) / (2 * tn + fp + fn);
    const balanced = (tp / (tp + fn) + tn / (tn + fp)) / 2;
    console.log(
      `${set}: balanced accuracy ${balanced.toFixed(3)}, claim F1 ${f1.toFixed(3)}, macro-F1 ${((f1 + other) / 2).toFixed(3)}, n ${tp + fp + fn + tn}`,
    );
  }
}

function write(model: Float64Array, words: string[]): void {
  const claims = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'lib', 'claims');
  const at = (index: number) => Number(model[index]!.toFixed(2));
  let table = readFileSync(join(claims, 'weights.ts'), 'utf8');
  for (const [index, name] of names.entries()) {
    const row = [at(index), at(index + names.length), at(index + 2 * names.length)];
    table = table.replace(new RegExp(`^  ${name}: \\[[^\\]]*\\]`, 'm'), `  ${name}: [${row.join(', ')}]`);
  }
  const bias = at(3 * names.length + words.length);
  table = table.replace(/^export const BIAS = .*;$/m, `export const BIAS = ${bias};`);
  writeFileSync(join(claims, 'weights.ts'), table);
  const byWeight = new Map<number, string[]>();
  for (const [index, word] of words.entries()) {
    const tenths = Math.round(model[3 * names.length + index]! * 10);
    if (tenths !== 0) byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
  }
  const rows = [...byWeight].sort(([a], [b]) => a - b).map(([tenths, list]) => `${tenths} ${list.join(' ')}`);
  const file = join(claims, 'word-weights.ts');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/ROWS = `[^`]*`/, `ROWS = \`${rows.flatMap(wrap).join('\n')}\``),
  );
}

/** Lines of at most 108 characters; a long row goes on as another row of the same weight. */
function wrap(row: string): string[] {
  const [weight = '', ...words] = row.split(' ');
  const out: string[] = [];
  let line = weight;
  for (const word of words) {
    if (line.length + word.length > 107) {
      out.push(line);
      line = weight;
    }
    line += ` ${word}`;
  }
  return [...out, line];
}

function lines(set: string): Record<string, unknown>[] {
  return readFileSync(join(root, set, 'dev.jsonl'), 'utf8')
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
