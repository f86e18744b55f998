/**
 * Fits the claim model and writes its numbers: `npx tsx tests/eval/fit/claims.ts [DATA ROOT] [--dry]`.
 *
 * One logistic regression over all sets with one intercept, so that one threshold serves them all, and a second one
 * for the borderline (`claims-second.ts`). Five folds grouped by document say how they do on what they have not seen;
 * then they are fitted once more on everything and written to lib/claims/. Nothing is random: folds come from a hash,
 * the optimiser starts at zero.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEATURES, type FeatureName } from '../../../lib/claims/feature-names';
import { featuresOf } from '../../../lib/claims/features';
import { mannerOf, wordsOf } from '../../../lib/claims/manner';
import { analyse } from '../../../lib/text/analyse';
import { type Example, FOLDS, load, type SetName, weigh } from './claims-data';
import { reportBands, tagged, unseenAgain, writeSecond } from './claims-second';
import { balance, descend } from './regression';

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
/** Not shown by the data; their weights are set by hand. */
const BY_HAND: FeatureName[] = ['furniture', 'heading', 'caption', 'tableRow'];

const names = (Object.keys(FEATURES) as FeatureName[]).filter((name) => !BY_HAND.includes(name));

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

async function main(): Promise<void> {
  const { examples, words } = prepared();
  const held = heldOut(examples, words.length);
  const readings = await tagged(examples);
  console.log(
    `${names.length} features, ${words.length} words, ${examples.length} sentences, ${FOLDS} folds by document`,
  );
  reportBands(readings, held);
  if (process.argv.includes('--dry')) return;
  write(fit(examples, words.length), words);
  writeSecond(readings, held);
}

function prepared(): { examples: Example[]; words: string[] } {
  const examples = load();
  const words = vocabulary(examples);
  fill(examples, words);
  weigh(examples);
  return { examples, words };
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

/**
 * First words and features on the public sets, then features alone on all: our own articles are few and on one story,
 * and its words must not become rules.
 */
function fit(examples: Example[], words: number): Float64Array {
  const abroad = examples.filter((example) => example.set !== 'gold');
  const last = 3 * names.length + words;
  const ridge = (column: number) =>
    column === last ? 0 : column < 3 * names.length ? RIDGE.feature : RIDGE.word;
  const isWord = (column: number) => column >= 3 * names.length && column < last;
  const start = descend(abroad, new Float64Array(last + 1), ridge);
  return descend(examples, start, (column) => (isWord(column) ? null : ridge(column)));
}

/**
 * Every sentence with the logits of models that have not seen its document: of the first reading, and of the second,
 * which counts where the first lies within `BAND` of the threshold.
 */
export async function unseenScores(): Promise<
  { set: SetName; claim: boolean; logit: number; again: number }[]
> {
  const { examples, words } = prepared();
  const held = heldOut(examples, words.length);
  const again = unseenAgain(await tagged(examples), held);
  return examples.map(({ set, claim, fold }, at) => ({
    set,
    claim,
    logit: held[fold]?.[at] ?? 0,
    again: again[at] ?? 0,
  }));
}

/** `[fold][row]`: the logit of the row by a model that has seen neither that fold nor the row's own. */
function heldOut(examples: Example[], words: number): Float64Array[] {
  const held = Array.from({ length: FOLDS }, () => new Float64Array(examples.length));
  for (let one = 0; one < FOLDS; one += 1) {
    for (let other = one; other < FOLDS; other += 1) {
      const model = fit(
        examples.filter(({ fold }) => fold !== one && fold !== other),
        words,
      );
      examples.forEach((example, at) => {
        if (example.fold === other) held[one]![at] = balance(model, example);
        if (example.fold === one) held[other]![at] = balance(model, example);
      });
    }
  }
  return held;
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
