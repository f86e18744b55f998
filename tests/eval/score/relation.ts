/**
 * The judge against every labelled set, pair by pair, through the relation task.
 *
 * The model was fitted on these development halves, so "as shipped" flatters where a set was part of the fit; the
 * cross-validated figures (tests/eval/fit/relation.ts, folds grouped by claim or body) stand beside them. The gold was
 * never fitted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Example, load, sample } from '../fit/relation-data';
import { accuracy, macroF1, prf } from '../metrics';
import type { Figure, Scores } from '../score';
import { task } from '../tasks/relation';

type Ask = (row: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** What a set is measured by and against. `n`: rows taken, evenly. */
interface Plan {
  set: string;
  n: number;
  labels: readonly string[];
  floor: string | null;
  published: string | null;
  aim: string | null;
  /** What accuracy is measured against, where the set is known by it. */
  accuracy?: { floor?: string; published?: string; aim?: string };
}

const PLANS: readonly Plan[] = [
  {
    set: 'emergent',
    n: 1500,
    labels: ['for', 'against', 'observing'],
    floor: '.751',
    published: null,
    aim: '.74',
    accuracy: { floor: '.746', published: '.733', aim: '.75' },
  },
  {
    set: 'fnc1',
    n: 1500,
    labels: ['agree', 'disagree', 'discuss', 'unrelated'],
    floor: '.602',
    published: '.61',
    aim: '.61',
  },
  {
    set: 'healthver',
    n: 1000,
    labels: ['Supports', 'Refutes', 'Neutral'],
    floor: '.592',
    published: '.796',
    aim: '.60',
  },
  {
    set: 'climate_fever',
    n: 1000,
    labels: ['SUPPORTS', 'REFUTES', 'NOT_ENOUGH_INFO'],
    floor: '.467',
    published: null,
    aim: '.48',
  },
  {
    set: 'rte_glue',
    n: 1000,
    labels: ['entailment', 'not_entailment'],
    floor: '.612',
    published: '.80',
    aim: '.64',
  },
  {
    set: 'fever_gold',
    n: 1000,
    labels: ['SUPPORTS', 'REFUTES'],
    floor: '.733',
    published: '.859',
    aim: null,
  },
  {
    set: 'fever_symmetric',
    n: 452,
    labels: ['SUPPORTS', 'REFUTES'],
    floor: '.649',
    published: null,
    aim: null,
    accuracy: { floor: '.649', published: '.616', aim: '.66' },
  },
  {
    set: 'numeric_slice',
    n: 1000,
    labels: ['corroborates', 'conflicts', 'related'],
    floor: '.343',
    published: null,
    aim: '.55',
  },
  {
    set: 'negation_nli',
    n: 900,
    labels: ['entailment', 'contradiction', 'neutral', 'not_entailment'],
    floor: null,
    published: null,
    aim: null,
  },
];

/** Label by relation, tried in order; the first that the set has is taken. */
const OWN: Record<string, readonly string[]> = {
  corroborates: ['for', 'agree', 'Supports', 'SUPPORTS', 'entailment', 'corroborates'],
  conflicts: ['against', 'disagree', 'Refutes', 'REFUTES', 'contradiction', 'conflicts', 'not_entailment'],
  related: ['observing', 'discuss', 'Neutral', 'NOT_ENOUGH_INFO', 'neutral', 'not_entailment', 'related'],
  none: ['unrelated', 'observing', 'Neutral', 'NOT_ENOUGH_INFO', 'neutral', 'not_entailment', 'related'],
};

export const scores: Scores = async (root) => {
  const ask = (await task.open([])) as Ask;
  const figures: Figure[] = [];
  for (const plan of PLANS) figures.push(...(await scoreSet(root, plan, ask)));
  figures.push(...(await goldPairs(root, ask)));
  figures.push(...crossValidated());
  return figures;
};

async function scoreSet(root: string, plan: Plan, ask: Ask): Promise<Figure[]> {
  const rows = sample(load(root, plan.set), plan.n);
  if (rows.length === 0) return [];
  const relations = await Promise.all(rows.map((row) => relation(ask, row, row.passage)));
  // The control: another claim's passage in place of the row's own, so that only the claim can tell the label.
  const strange = rows.map((row, at) => strangerTo(row, at, rows));
  const blind = await Promise.all(rows.map((row, at) => relation(ask, row, strange[at] ?? '')));
  const name = `${plan.set} (as shipped)`;
  const gold = rows.map((row) => row.gold);
  const shown = relations.map((value) => labelOf(value, plan.labels));
  const conflict = prf(
    rows.map((row) => row.label === 1),
    relations.map((value) => value === 'conflicts'),
    true,
  );
  const alone = blind.map((value) => labelOf(value, plan.labels));
  return [
    { ...bare(name, 'accuracy', accuracy(gold, shown), rows.length), ...plan.accuracy },
    figure(name, 'macro-F1', macroF1(gold, shown), rows.length, plan),
    bare(name, 'conflict precision', conflict.precision, conflict.predicted),
    bare(name, 'conflict recall', conflict.recall, conflict.gold),
    {
      ...bare(name, "another claim's passage: balanced accuracy", balanced(gold, alone), rows.length),
      aim: (1 / new Set(gold).size).toFixed(2).replace(/^0/, ''),
    },
    bare(
      name,
      "another claim's passage: judged conflicting",
      blind.filter((value) => value === 'conflicts').length / rows.length,
      rows.length,
    ),
  ];
}

/** The passage of a row half the set away that is about another claim. */
function strangerTo(row: Example, at: number, rows: readonly Example[]): string {
  for (let step = 0; step < rows.length; step += 1) {
    const other = rows[(at + (rows.length >> 1) + step) % rows.length];
    if (other && other.group !== row.group) return other.passage;
  }
  return '';
}

/** Mean recall of the labels: chance is one by their number, however unevenly they come. */
function balanced(gold: readonly string[], shown: readonly string[]): number {
  const labels = [...new Set(gold)];
  const recalls = labels.map((label) => {
    const own = gold.flatMap((value, at) => (value === label ? at : []));
    return own.filter((at) => shown[at] === label).length / own.length;
  });
  return recalls.reduce((sum, recall) => sum + recall, 0) / labels.length;
}

/** A figure that is measured against nothing. */
function bare(set: string, metric: string, value: number, n: number): Figure {
  return { set, metric, value, n, floor: null, published: null, aim: null };
}

async function relation(ask: Ask, row: Example, passage: string): Promise<string> {
  return String((await ask({ id: row.id, claim: row.claim, passage })).relation);
}

/** The set's own label for a relation. Two-way sets know no "neither": what is not agreement counts against it. */
function labelOf(value: string, labels: readonly string[]): string {
  const relation = value === 'qualifies' ? 'related' : value;
  const own = OWN[relation]?.find((label) => labels.includes(label));
  if (own) return own;
  return labels.includes('REFUTES') ? 'REFUTES' : (labels.at(-1) ?? '');
}

interface GoldPair {
  claim: string;
  passage: string;
  claimDate: string | null;
  passageDate: string | null;
  relation: string;
  /** Related but no conflict, and easily taken for one: labelled so because it looks like a difference. */
  hard: boolean;
}

const RELATIONS = ['corroborates', 'conflicts', 'qualifies', 'related'] as const;

/** Every labelled evidence quotation of the gold against its claim. */
async function goldPairs(root: string, ask: Ask): Promise<Figure[]> {
  const pairs = readGold(join(root, 'gold'));
  const shown: string[] = [];
  for (const pair of pairs) {
    const answer = await ask({ id: '', ...pair });
    shown.push(answer.relation === 'none' ? 'related' : String(answer.relation));
  }
  const gold = pairs.map((pair) => pair.relation);
  const set = 'gold pairs';
  const conflict = prf(gold, shown, 'conflicts');
  const base = { floor: null, published: null };
  return [
    {
      set,
      metric: 'conflict precision',
      value: conflict.precision,
      n: conflict.predicted,
      aim: '.80',
      ...base,
    },
    { set, metric: 'conflict recall', value: conflict.recall, n: conflict.gold, aim: null, ...base },
    {
      ...bare(
        set,
        'hard negatives judged conflicting',
        pairs.filter((pair, at) => pair.hard && shown[at] === 'conflicts').length /
          Math.max(1, pairs.filter((pair) => pair.hard).length),
        pairs.filter((pair) => pair.hard).length,
      ),
      aim: '.03',
    },
    ...RELATIONS.map((relation) => ({
      set,
      metric: `${relation}: F1`,
      value: prf(gold, shown, relation).f1,
      n: pairs.length,
      aim: null,
      ...base,
    })),
    ...RELATIONS.flatMap((truth) =>
      RELATIONS.map((said) => ({
        set: 'gold pairs, confusion',
        metric: `${truth} judged ${said}`,
        value: gold.filter((label, at) => label === truth && shown[at] === said).length,
        n: gold.filter((label) => label === truth).length,
        aim: null,
        ...base,
      })),
    ),
  ];
}

function readGold(gold: string): GoldPair[] {
  interface Evidence {
    doc: string;
    quote: string;
    relation: string;
  }
  const read = <T>(file: string) => JSON.parse(readFileSync(join(gold, file), 'utf8')) as T;
  const published = new Map(
    readFileSync(join(gold, 'seeds.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; published: string | null })
      .map((seed) => [seed.id, seed.published]),
  );
  const pairs = (
    claim: string,
    claimDate: string | null,
    evidence: Evidence[],
    dates = published,
  ): GoldPair[] =>
    evidence.map(({ doc, quote, relation }) => ({
      claim,
      passage: quote,
      claimDate,
      passageDate: dates.get(doc) ?? null,
      relation,
      hard: relation === 'related',
    }));
  const found: GoldPair[] = [];
  for (const file of readdirSync(join(gold, 'articles')).sort()) {
    const article = read<{ published: string; sentences: { text: string; evidence?: Evidence[] }[] }>(
      join('articles', file),
    );
    for (const { text, evidence } of article.sentences)
      found.push(...pairs(text, article.published, evidence ?? []));
  }
  for (const row of read<{ article: string; sentence: string; evidence: Evidence[] }[]>('leave_one_out.json'))
    found.push(...pairs(row.sentence, published.get(row.article) ?? null, row.evidence));
  for (const file of readdirSync(join(gold, 'stories')).sort()) {
    const story = read<{
      documents: { id: string; published: string | null }[];
      claims: { text: string; evidence: Evidence[] }[];
    }>(join('stories', file));
    const dates = new Map(story.documents.map((document) => [document.id, document.published]));
    for (const { text, evidence } of story.claims) found.push(...pairs(text, null, evidence, dates));
  }
  return found;
}

/** Written by the fit; absent until it has run. */
function crossValidated(): Figure[] {
  const file = join(dirname(fileURLToPath(import.meta.url)), '../fit/relation.cv.json');
  if (!existsSync(file)) return [];
  return (
    JSON.parse(readFileSync(file, 'utf8')) as { set: string; metric: string; value: number; n: number }[]
  ).map(({ set, metric, value, n }) => {
    const plan = PLANS.find((one) => one.set === set);
    const chance = /chance 1\/(\d)/.exec(metric)?.[1];
    if (chance !== undefined)
      return {
        ...bare(`${set} (cross-validated)`, 'claim-only model: balanced accuracy', value, n),
        aim: (1 / Number(chance)).toFixed(2).replace(/^0/, ''),
      };
    const target =
      metric === 'macro-F1'
        ? { floor: plan?.floor ?? null, published: plan?.published ?? null, aim: plan?.aim ?? null }
        : { floor: null, published: null, aim: null };
    return { set: `${set} (cross-validated)`, metric, value, n, ...target };
  });
}

function figure(set: string, metric: string, value: number, n: number, plan: Plan): Figure {
  return { set, metric, value, n, floor: plan.floor, published: plan.published, aim: plan.aim };
}
