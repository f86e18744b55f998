/**
 * Judging one article in the extension's own worker: 60 claims with ten candidates each, a first time and with the
 * passages analysed before, with what each step takes and what compromise takes to read the same sentences.
 *
 * The worker's bundle exports nothing, so the same sources are bundled once more by the same bundler and evaluated in
 * the freshly started worker: its thread, its library, its packaged tables, and no code of a run before.
 */
import type { Driver } from '../support/driver.ts';
import { storySentences } from './article.ts';
import { median } from './median.ts';
import { bundleForWorker, evaluateInWorker, restartWorker } from './worker.ts';

const CLAIMS = 60;
const CANDIDATES = 10;
const STARTS = 5;

type Times = Record<string, number>;

/** The figures as text. */
export async function benchJudging(driver: Driver, root: string): Promise<string> {
  const code = await bundleForWorker(root, 'judging-worker.ts');
  const sentences = storySentences(root).slice(0, CLAIMS);
  const run = async (what: 'whole' | 'steps'): Promise<Times> => {
    await restartWorker(driver);
    await evaluateInWorker(driver, code);
    return evaluateInWorker(driver, `judgingBench.${what}(${JSON.stringify(sentences)}, ${CANDIDATES})`);
  };
  const wholes: Times[] = [];
  const steps: Times[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    wholes.push(await run('whole'));
    steps.push(await run('steps'));
  }
  const whole = middle(wholes);
  const { pairs, passages, sentencesRead, ...times } = middle(steps);
  const peer = times['compromise, the same sentences'] ?? 0;
  const share = (time: number) => `${(time / peer).toFixed(2)}`;
  const line = (name: string, time: number | undefined) =>
    `| ${name} | ${(time ?? 0).toFixed(1)} | ${share(time ?? 0)} |`;
  return [
    `Judging ${CLAIMS} claims, ${pairs} pairs, ${passages} different passages, ${sentencesRead} sentences: milliseconds, medians of ${STARTS} cold starts`,
    '',
    '| what | ms | of compromise’s time |',
    '| --- | --- | --- |',
    line('**the first time**', whole.first),
    line('**with the passages analysed before, other claims**', whole.again),
    ...Object.entries(times).map(([name, time]) => line(name, time)),
    line('before judging: loading the tables', whole.tables),
    line('before judging: warming up', whole.warmUp),
    line('before judging: retrieval from the library', whole.retrieval),
  ].join('\n');
}

function middle(runs: Times[]): Times {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]));
}
