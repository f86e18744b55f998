/**
 * How long a question waits for merges: 100,000 passages of news in segments as an import leaves them, sentences asked one
 * after the other by the worker that merges them all meanwhile, and what each answer took beyond what it takes by itself;
 * beside as many asked when the merges are done, which is what the machine's own unrest makes of it.
 *
 * Merging in the context that answers is the worst case: a question waits for its transaction and for the processor.
 */
import { cpus, loadavg } from 'node:os';
import type { Driver } from '../support/driver.ts';
import type { Waited } from './merging-worker.ts';
import { newsLines, questionsOf } from './store/texts.ts';
import { bundleForWorker, evaluateInWorker, restartWorker } from './worker.ts';

/** Documents of about twelve passages each, unless the environment (`MERGING_PASSAGES`) says otherwise. */
const DOCUMENTS = Math.round(Number(process.env.MERGING_PASSAGES ?? 100_000) / 12);
/** Documents of a segment, as in an import. */
const SEGMENT = 256;

/** The figures as text. */
export async function benchMerging(driver: Driver, root: string): Promise<string> {
  const lines = newsLines();
  const code = await bundleForWorker(root, 'merging-worker.ts');
  await restartWorker(driver);
  await evaluateInWorker(driver, code);
  for (let from = 0; from < DOCUMENTS; from += SEGMENT) {
    const documents = Array.from({ length: SEGMENT }, (_, at) => {
      const line = lines[((from + at) * 5) % lines.length];
      return { ...line, title: line?.title ?? '', publisher: null, url: null, published: null };
    });
    await evaluateInWorker(driver, `mergingBench.add(${JSON.stringify(documents)})`);
  }
  const { beyond, atRest, own, merged } = await evaluateInWorker<Waited>(
    driver,
    `mergingBench.ask(${JSON.stringify(questionsOf(lines))})`,
  );
  return [
    `Asked while ${DOCUMENTS} documents in ${Math.ceil(DOCUMENTS / SEGMENT)} segments were merged in ${(merged / 1000).toFixed(1)} s by the same worker, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}:`,
    `  ${beyond.length} questions waited beyond their own ${own.toFixed(1)} ms: ${spread(beyond)}`,
    `  as many after the merges: ${spread(atRest)}`,
  ].join('\n');
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, worst ${at(1)} ms`;
}
