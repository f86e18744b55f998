/**
 * The trace of one selected sentence in the extension's own worker, over a library of 100,000 passages of news.
 *
 * Texts are those of the evaluation data (../shared/eval/scale), which tell the same stories many times over, with dates
 * and publishers given to them. The selections are sentences of them, asked for the first time: nothing is remembered.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NewDocument } from '../../lib/corpus/prepare.ts';
import type { Driver } from '../support/driver.ts';
import { bundleForWorker, evaluateInWorker, restartWorker } from './worker.ts';

const PASSAGES = 100_000;
const SELECTIONS = 60;
/** Documents stored for one request. */
const BATCH = 256;
const PUBLISHERS = 40;

/** The figures as text. */
export async function benchTrace(driver: Driver, root: string): Promise<string> {
  const documents = documentsOf(process.env.HEADWATER_EVAL ?? join(root, '..', 'shared', 'eval'));
  const code = await bundleForWorker(root, 'trace-worker.ts');
  await restartWorker(driver);
  await evaluateInWorker(driver, code);
  let passages = 0;
  for (let at = 0; passages < PASSAGES; at += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, index) => documentAt(documents, at + index));
    passages = await evaluateInWorker(driver, `traceBench.add(${JSON.stringify(batch)})`);
  }
  await evaluateInWorker(driver, 'traceBench.settle()');
  const selections = selectionsOf(documents);
  // The first ones warm the worker up: code is compiled, tables are read.
  await restartWorker(driver);
  await evaluateInWorker(driver, code);
  await evaluateInWorker(driver, 'traceBench.ready()');
  const [first, ...rest] = await evaluateInWorker<Traced[]>(
    driver,
    `traceBench.trace(${JSON.stringify(selections)})`,
  );
  const warm = rest.slice(WARM_UP);
  const share = warm.filter(({ paths }) => paths > 0).length / warm.length;
  const hops = warm.reduce((sum, one) => sum + one.hops, 0) / warm.length;
  const times = warm.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(0);
  return [
    `Trace of one sentence over ${passages} passages, ${times.length} sentences, each for the first time in a warm worker: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, slowest ${at(1)} ms`,
    `(${(100 * share).toFixed(0)} of 100 lead back, ${hops.toFixed(1)} hops each; the first one after the worker's start ${first?.ms.toFixed(0)} ms)`,
  ].join('\n');
}

/** Traces until the worker is warm. */
const WARM_UP = 9;

interface Traced {
  ms: number;
  paths: number;
  hops: number;
}

interface Line {
  id: string;
  title: string | null;
  text: string;
}

function documentsOf(data: string): Line[] {
  return ['news', 'reuters'].flatMap((name) =>
    gunzipSync(readFileSync(join(data, 'scale', `${name}.jsonl.gz`)))
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line),
  );
}

function documentAt(lines: Line[], at: number): NewDocument {
  const { id, title, text } = lines[at % lines.length] as Line;
  const day = new Date(Date.UTC(2026, 0, 1) + (at % 120) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `${id}-${at}`,
    title: title ?? '',
    publisher: `Paper ${at % PUBLISHERS}`,
    url: `https://paper-${at % PUBLISHERS}.example/${at}`,
    published: { iso: day, certainty: 'day' },
    text,
  };
}

/** Sentences spread evenly over what is stored, of 8 to 40 words. */
function selectionsOf(lines: Line[]): string[] {
  const sentences = lines.slice(0, 3000).flatMap(({ text }) =>
    text
      .split(/(?<=[.!?])\s+/)
      .slice(1, 2)
      .filter((sentence) => {
        const words = sentence.split(/\s+/).length;
        return words >= 8 && words <= 40;
      }),
  );
  const every = Math.floor(sentences.length / (SELECTIONS + WARM_UP + 1));
  return sentences.filter((_, at) => at % every === 0).slice(0, SELECTIONS + WARM_UP + 1);
}
