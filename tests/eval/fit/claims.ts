/**
 * Fits the claim model and writes its numbers: `npx tsx tests/eval/fit/claims.ts [DATA ROOT] [--dry]`.
 *
 * One logistic regression over all sets with one intercept, so that one threshold serves them all, and a second one
 * for the borderline (`claims-second.ts`). Features weigh differently in speech, told by a small model of its own; words
 * and pairs have weights of their own, and words lend theirs to words that keep the same company (`claims-vectors.ts`). Five folds grouped by document say how they do on what they have not seen;
 * then they are fitted once more on everything and written to lib/claims/. Nothing is random: folds come from a hash,
 * the optimiser starts at zero.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../../../lib/claims/learned-words';
import { writeTable } from '../../../lib/table-file';
import { fill, fitSpoken, type Layout, layoutOf, names, spokenBy } from './claims-columns';
import { type Example, FOLDS, load, ROOT, type SetName, weigh } from './claims-data';
import { reportBands, tagged, unseenAgain, writeSecond } from './claims-second';
import { DIMENSIONS, wordVectors } from './claims-vectors';
import { balance, descend } from './regression';

/** Ridge penalties; the folds hardly tell 4 from 10. */
const RIDGE = { feature: 6, word: 6, pair: 8, dimension: 6 };
/** What one step of a word's weight is, in logits: its byte reaches 2.54. */
const STEP = 0.02;

const HERE = dirname(fileURLToPath(import.meta.url));
const CLAIMS = join(HERE, '../../../lib/claims');

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

async function main(): Promise<void> {
  const { examples, layout } = prepared();
  const held = heldOut(examples, layout);
  const readings = await tagged(examples);
  console.log(
    `${names.length} features, ${layout.words.length} words, ${layout.pairs.length} pairs, ${examples.length} sentences, ${FOLDS} folds by document`,
  );
  reportBands(readings, held);
  if (process.argv.includes('--dry')) return;
  const speech = fitSpoken(examples);
  writeSpoken(speech);
  const spoken = spokenBy(speech, examples);
  fill(examples, layout, (row) => spoken[row]!);
  const model = fit(examples, layout);
  writeFeatures(model, layout);
  writeWords(model, layout);
  writeSecond(readings, held);
}

/** The sentences as the first reading sees them, each with the speech that a model which has not seen its document hears. */
function prepared(): { examples: Example[]; layout: Layout } {
  const examples = load();
  const layout = layoutOf(examples, wordVectors(ROOT));
  const heard = Array.from({ length: FOLDS }, (_, fold) =>
    spokenBy(fitSpoken(examples.filter((example) => example.fold !== fold)), examples),
  );
  fill(examples, layout, (row) => heard[examples[row]!.fold]![row]!);
  weigh(examples);
  return { examples, layout };
}

/**
 * First everything on the public sets, then features alone on all: our own articles are few and on one story, and its
 * words must not become rules.
 */
function fit(examples: Example[], { wordsAt, pairsAt, dimensionsAt, intercept }: Layout): Float64Array {
  const abroad = examples.filter((example) => example.set !== 'gold');
  const ridge = (column: number) => {
    if (column === intercept) return 0;
    if (column < wordsAt) return RIDGE.feature;
    return column < pairsAt ? RIDGE.word : column < dimensionsAt ? RIDGE.pair : RIDGE.dimension;
  };
  const start = descend(abroad, new Float64Array(intercept + 1), ridge);
  return descend(examples, start, (column) =>
    column >= wordsAt && column < intercept ? null : ridge(column),
  );
}

/**
 * Every sentence with the logits of models that have not seen its document: of the first reading, and of the second,
 * which counts where the first lies within `BAND` of the threshold.
 */
export async function unseenScores(): Promise<
  { set: SetName; claim: boolean; logit: number; again: number }[]
> {
  const { examples, layout } = prepared();
  const held = heldOut(examples, layout);
  const again = unseenAgain(await tagged(examples), held);
  return examples.map(({ set, claim, fold }, at) => ({
    set,
    claim,
    logit: held[fold]?.[at] ?? 0,
    again: again[at] ?? 0,
  }));
}

/** `[fold][row]`: the logit of the row by a model that has seen neither that fold nor the row's own. */
function heldOut(examples: Example[], layout: Layout): Float64Array[] {
  const held = Array.from({ length: FOLDS }, () => new Float64Array(examples.length));
  for (let one = 0; one < FOLDS; one += 1) {
    for (let other = one; other < FOLDS; other += 1) {
      const model = fit(
        examples.filter(({ fold }) => fold !== one && fold !== other),
        layout,
      );
      examples.forEach((example, at) => {
        if (example.fold === other) held[one]![at] = balance(model, example);
        if (example.fold === one) held[other]![at] = balance(model, example);
      });
    }
  }
  return held;
}

function writeSpoken(model: Float64Array): void {
  const file = join(CLAIMS, 'spoken-weights.ts');
  let table = readFileSync(file, 'utf8');
  names.forEach((name, at) => {
    table = table.replace(new RegExp(`^  ${name}: [^,]*,`, 'm'), `  ${name}: ${rounded(model[at]!)},`);
  });
  table = table.replace(
    /^export const SPOKEN_BIAS = .*;$/m,
    `export const SPOKEN_BIAS = ${rounded(model[names.length]!)};`,
  );
  writeFileSync(file, table);
}

function writeFeatures(model: Float64Array, { intercept }: Layout): void {
  const file = join(CLAIMS, 'weights.ts');
  let table = readFileSync(file, 'utf8');
  names.forEach((name, at) => {
    const row = [0, 1, 2, 3].map((manner) => rounded(model[at + manner * names.length]!));
    table = table.replace(new RegExp(`^  ${name}: \\[[^\\]]*\\]`, 'm'), `  ${name}: [${row.join(', ')}]`);
  });
  table = table.replace(/^export const BIAS = .*;$/m, `export const BIAS = ${rounded(model[intercept]!)};`);
  writeFileSync(file, table);
}

/** A word weighs what it learned itself and what its company lends it. */
function writeWords(model: Float64Array, layout: Layout): void {
  const { words, pairs, vectors, wordsAt, pairsAt, dimensionsAt } = layout;
  const own = new Map(words.map((word, at) => [word, wordsAt + at]));
  const lent = (word: string, from: number) =>
    vectors.get(word)?.reduce((sum, value, at) => sum + value * model[from + at]!, 0) ?? 0;
  const rows = [...new Set([...words, ...vectors.keys()])].map((word) => {
    const column = own.get(word);
    const [plain, spoken] = column === undefined ? [0, 0] : [model[column]!, model[column + words.length]!];
    return {
      hash: hashOf(word),
      plain: steps(plain + lent(word, dimensionsAt)),
      spoken: steps(spoken + lent(word, dimensionsAt + DIMENSIONS)),
    };
  });
  const known = rows
    .filter(({ plain, spoken }) => plain !== 0 || spoken !== 0)
    .sort((a, b) => a.hash - b.hash);
  const linked = pairs
    .map((pair, at) => ({ hash: hashOf(pair), weight: steps(model[pairsAt + at]!) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => a.hash - b.hash);
  const table = writeTable(
    'claim-words',
    'labelled sentences of ClaimBuster (2020), CheckThat! 2025 task 1 and BABE (2021), and word counts of 20,861 news documents; hashes only',
    { step: STEP },
    {
      words: Uint32Array.from(known, ({ hash }) => hash),
      plain: Int8Array.from(known, ({ plain }) => plain),
      spoken: Int8Array.from(known, ({ spoken }) => spoken),
      pairs: Uint32Array.from(linked, ({ hash }) => hash),
      pair: Int8Array.from(linked, ({ weight }) => weight),
    },
  );
  writeFileSync(join(HERE, '../../../assets/tables/claim-words.bin'), table);
  console.log(
    `${known.length} words, ${linked.length} pairs, ${table.length} bytes, ${gzipSync(table).length} gzip`,
  );
}

function steps(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / STEP)));
}

function rounded(weight: number): number {
  return Number(weight.toFixed(2));
}
