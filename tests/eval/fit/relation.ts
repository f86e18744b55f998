/**
 * Fits assets/tables/relation.bin and stance.bin on the development halves and prints cross-validated figures a set.
 *
 *   npx tsx tests/eval/fit/relation.ts ../shared/eval [--write]
 *
 * Folds keep a story on one side (folds.ts). The trees are fed with what the weights of words make of rows those weights were not
 * fitted on, in the cross-validation and in what ships. The gold is not among the data: rules are checked on it, nothing is fitted to it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decide } from '../../../lib/evidence/judge';
import { interpolate } from '../../../lib/evidence/model';
import { type Node, packModel } from '../../../lib/evidence/model-table';
import { allFeatures, type Evidenced, evidence, pair } from '../../../lib/evidence/signals';
import { STANCE_FEATURES, stanceScores, stanceWords } from '../../../lib/evidence/stance';
import { packStance, type StanceRow } from '../../../lib/evidence/stance-table';
import type { Judgement } from '../../../lib/model';
import { type Boosted, type BoostOptions, boost, scores } from './boost';
import { type Calibration, calibrationError, calibrationOf } from './calibration';
import '../../support/tables';
import { claimOnly } from './claim-only';
import { foldsOf } from './folds';
import { type Example, load, sample } from './relation-data';
import { fitStance } from './stance';

/** Set, rows taken, weight of a row. News first: the other sets teach negation, numbers and paraphrase. */
const MIX: readonly [string, number, number][] = [
  ['emergent', 99_999, 2],
  ['fnc1', 5_000, 1],
  ['healthver', 99_999, 1],
  ['climate_fever', 2_500, 0.6],
  ['rte_glue', 99_999, 1],
  ['fever_gold', 2_500, 0.5],
  ['fever_symmetric', 99_999, 1],
  ['negation_nli', 99_999, 0.4],
];
const OPTIONS: BoostOptions = { rounds: 120, depth: 4, rate: 0.1, minHessian: 4, lambda: 4 };
/** Sets that tell the same events in many words. */
const NEWS: ReadonlySet<string> = new Set(['emergent', 'fnc1']);
/** Folds of the cross-validation. */
export const FOLDS = 5;

/** A labelled pair with its features. */
export interface Row extends Example {
  x: Float64Array;
  weight: number;
  fold: number;
  found: Evidenced;
  /** Stems beside the claim's own, in the best sentence and in the others of a long text. */
  words: string[];
  rest: string[];
}

/** Rows of every set, with features; `names` is filled with the features' names. */
export function rowsOf(root: string, names: string[]): Row[] {
  const rows: Row[] = [];
  for (const [set, size, weight] of MIX) {
    const all = load(root, set);
    const unrelated = all.filter((row) => row.gold === 'unrelated');
    const chosen =
      unrelated.length > 0
        ? [
            ...sample(
              all.filter((row) => row.gold !== 'unrelated'),
              0.8 * size,
            ),
            ...sample(unrelated, 0.2 * size),
          ]
        : sample(all, size);
    for (const row of chosen) {
      const pairing = pair({ text: row.claim, day: null }, { text: row.passage, day: null });
      if (!pairing) continue;
      const found = evidence(pairing);
      const features = allFeatures(found);
      if (names.length === 0) names.push(...Object.keys(features));
      const x = Float64Array.from(names, (name) => Math.round((features[name] ?? 0) * 1000) / 1000);
      const { best, rest } = stanceWords(pairing);
      rows.push({ ...row, x, weight, fold: 0, found, words: best, rest });
    }
  }
  const told = rows.map(({ set, story, found }) => ({ set, story, words: found.alignment.claim.words }));
  const folds = foldsOf(told, NEWS, FOLDS);
  rows.forEach((row, at) => {
    row.fold = folds[at] ?? 0;
  });
  balance(rows);
  return rows;
}

/** Within a set, rare labels weigh more: by the square root, half way between as they come and all equal. */
function balance(rows: Row[]): void {
  const count = new Map<string, number>();
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1);
  for (const row of rows) {
    add(row.set);
    add(`${row.set} ${row.label}`);
  }
  for (const row of rows) {
    const labels = [0, 1, 2].filter((label) => count.has(`${row.set} ${label}`)).length;
    row.weight *= Math.sqrt(
      (count.get(row.set) ?? 1) / (labels * (count.get(`${row.set} ${row.label}`) ?? 1)),
    );
  }
}

/** The rows' features, with the stance by these weights. */
function withStance(rows: Row[], weights: ReadonlyMap<string, StanceRow>, names: string[]): Float64Array[] {
  const first = names.indexOf(STANCE_FEATURES[0]);
  return rows.map(({ x, words, rest }) => {
    const features = Float64Array.from(x);
    features.set([...stanceScores(words, weights), ...stanceScores(rest, weights)], first);
    return features;
  });
}

/** Weights of words and trees for these rows; each row's stance comes from the other folds. */
export function fit(rows: Row[], names: string[]): { weights: Map<string, StanceRow>; trees: Boosted } {
  const features = new Map<Row, Float64Array>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = rows.filter((row) => row.fold === fold);
    const others = fitStance(rows.filter((row) => row.fold !== fold));
    withStance(inside, others, names).forEach((x, at) => {
      features.set(inside[at] as Row, x);
    });
  }
  return {
    weights: fitStance(rows),
    trees: boosted(
      rows,
      rows.map((row) => features.get(row) as Float64Array),
    ),
  };
}

function boosted(rows: Row[], x: Float64Array[]): Boosted {
  return boost(
    x,
    rows.map((row) => row.label),
    rows.map((row) => row.weight),
    3,
    OPTIONS,
  );
}

/** Temperature that makes held-out probabilities most likely, by search over a grid. */
function temperatureFor(rows: Row[], out: number[][]): number {
  let best = 1;
  let bestLoss = Number.POSITIVE_INFINITY;
  for (let temperature = 0.4; temperature <= 1.6; temperature += 0.05) {
    let loss = 0;
    rows.forEach((row, at) => {
      loss -= Math.log(Math.max(1e-9, softmax(out[at] ?? [], temperature)[row.label] ?? 0)) * row.weight;
    });
    if (loss < bestLoss) {
      bestLoss = loss;
      best = temperature;
    }
  }
  return Math.round(best * 100) / 100;
}

/** Probabilities of class scores. */
export function softmax(score: number[], temperature: number): number[] {
  const exps = score.map((value) => Math.exp(value * temperature));
  const sum = exps.reduce((total, value) => total + value, 0);
  return exps.map((value) => value / sum);
}

/** Two-way sets: what is not agreement counts as refuted in one kind, as not entailed in the other. */
function within(set: string, guess: number): number {
  if (guess === 2 && /^fever/.test(set)) return 1;
  return guess === 1 && /rte/i.test(set) ? 2 : guess;
}

/** One figure measured on rows the model had not seen. */
interface CrossValidated {
  set: string;
  metric: string;
  value: number;
  n: number;
}

/** Figures a set from the label each row was given. */
function report(title: string, rows: Row[], guesses: number[]): CrossValidated[] {
  const figures: CrossValidated[] = [];
  process.stdout.write(`${title}\n`);
  for (const set of new Set(rows.map((row) => row.set))) {
    const table = [0, 1, 2].map(() => [0, 0, 0]);
    rows.forEach((row, at) => {
      if (row.set !== set) return;
      const line = table[row.label] as number[];
      const guess = within(row.set, guesses[at] ?? 2);
      line[guess] = (line[guess] ?? 0) + 1;
    });
    const cell = (gold: number, guess: number) => table[gold]?.[guess] ?? 0;
    const labels = [0, 1, 2].filter((label) => table[label]?.some((value) => value > 0));
    const f1 = labels.map((k) => {
      const predicted = [0, 1, 2].reduce((sum, gold) => sum + cell(gold, k), 0);
      const actual = [0, 1, 2].reduce((sum, guess) => sum + cell(k, guess), 0);
      return (2 * cell(k, k)) / Math.max(1, predicted + actual);
    });
    const n = rows.filter((row) => row.set === set).length;
    const right = labels.reduce((sum, k) => sum + cell(k, k), 0) / n;
    const precision = cell(1, 1) / Math.max(1, cell(0, 1) + cell(1, 1) + cell(2, 1));
    const macro = f1.reduce((sum, value) => sum + value, 0) / f1.length;
    figures.push(
      { set, metric: 'accuracy', value: right, n },
      { set, metric: set === 'fnc1' ? 'macro-F1, three ways' : 'macro-F1', value: macro, n },
      {
        set,
        metric: 'conflict precision',
        value: precision,
        n: [0, 1, 2].reduce((sum, k) => sum + cell(k, 1), 0),
      },
      {
        set,
        metric: 'conflict recall',
        value: cell(1, 1) / Math.max(1, cell(1, 0) + cell(1, 1) + cell(1, 2)),
        n: cell(1, 0) + cell(1, 1) + cell(1, 2),
      },
    );
    process.stdout.write(
      `${set.padEnd(20)} n ${n} accuracy ${right.toFixed(3)} macro-F1 ${macro.toFixed(3)} [${f1.map((value) => value.toFixed(2)).join(' ')}] conflict precision ${precision.toFixed(2)} ${JSON.stringify(table)}\n`,
    );
  }
  return figures;
}

/** What the judge's guards make of a row's probabilities. */
function judged(row: Row, p: number[]): Judgement {
  return decide(row.found, { corroborates: p[0] ?? 0, conflicts: p[1] ?? 0, neither: p[2] ?? 0 });
}

/** Qualifications count as neither. */
function labelOf({ relation }: Judgement): number {
  return relation === 'corroborates' ? 0 : relation === 'conflicts' ? 1 : 2;
}

/** Trees in the order in which the table keeps them: round by round, class by class. */
function nodesOf({ rounds }: Boosted): Node[][] {
  return rounds.flatMap((trees) =>
    trees.map(({ feature, threshold, value, left, right }) =>
      feature.map((asked, node): Node => {
        if (asked < 0) return { feature: -1, value: value[node] ?? 0, left: 0, right: 0 };
        return {
          feature: asked,
          value: threshold[node] ?? 0,
          left: left[node] ?? 0,
          right: right[node] ?? 0,
        };
      }),
    ),
  );
}

/** Calibration error with knots fitted on even rows and measured on odd ones. */
function errorAfter(rows: Row[], judgements: Judgement[], calibration: Calibration): number {
  const half = calibrationOf(
    rows.filter((_, at) => at % 2 === 0),
    judgements.filter((_, at) => at % 2 === 0),
  );
  const points = rows.flatMap((row, at): [number, number][] => {
    const judgement = judgements[at];
    if (!judgement || at % 2 === 0 || /^fever/.test(row.set) || /rte/i.test(row.set)) return [];
    const knots = half[judgement.relation] ?? calibration[judgement.relation] ?? [];
    return [[interpolate(knots, judgement.confidence), labelOf(judgement) === row.label ? 1 : 0]];
  });
  return calibrationError(points);
}

function main(): void {
  const [root = '../shared/eval', flag] = process.argv.slice(2);
  if (!existsSync(root)) {
    process.stderr.write(`fit: the evaluation data is absent (${root}); nothing was fitted\n`);
    process.exitCode = 2;
    return;
  }
  const names: string[] = [];
  const rows = rowsOf(root, names);
  const out: number[][] = rows.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { weights, trees } = fit(
      rows.filter((row) => row.fold !== fold),
      names,
    );
    const unseen = withStance(rows, weights, names);
    rows.forEach((row, at) => {
      if (row.fold === fold) out[at] = scores(trees, unseen[at] as Float64Array);
    });
  }
  report(
    'model alone, cross-validated',
    rows,
    out.map((score) => score.indexOf(Math.max(...score))),
  );
  const temperature = temperatureFor(rows, out);
  const judgements = out.map((score, at) => judged(rows[at] as Row, softmax(score, temperature)));
  const figures = report('judge, cross-validated', rows, judgements.map(labelOf));
  const calibration = calibrationOf(rows, judgements);
  process.stdout.write(`${rows.length} rows, ${names.length} features, temperature ${temperature}\n`);
  const error = errorAfter(rows, judgements, calibration);
  process.stdout.write(`calibration error ${error.toFixed(3)}\n`);
  figures.push(...claimOnly(rows, names, FOLDS));
  figures.push({
    set: 'all sets',
    metric: 'calibration error of relation confidence',
    value: error,
    n: rows.length,
  });
  if (flag !== '--write') return;
  const { weights, trees } = fit(rows, names);
  const source = `${rows.length} rows of the development halves of ${MIX.map(([set]) => set).join(', ')}`;
  const here = dirname(fileURLToPath(import.meta.url));
  const table = packModel(
    {
      features: names,
      prior: trees.prior.map((value) => Math.round(value * 1e4) / 1e4),
      temperature,
      calibration,
    },
    nodesOf(trees),
    `gradient-boosted trees fitted on ${source}`,
  );
  const tables = join(here, '../../../assets/tables');
  writeFileSync(join(tables, 'relation.bin'), table);
  writeFileSync(
    join(tables, 'stance.bin'),
    packStance(weights, `weights of words by multinomial logistic regression on ${source}`),
  );
  const rounded = figures.map((figure) => ({ ...figure, value: Math.round(figure.value * 1000) / 1000 }));
  writeFileSync(join(here, 'relation.cv.json'), `${JSON.stringify(rounded, null, 2)}\n`);
}

if (process.argv[1]?.endsWith('relation.ts')) main();
