/**
 * What starting the worker costs: the browser's own trace of compiling and running background.js, at whose end every
 * listener is registered, because all of them are within the one synchronous call that the script is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Driver } from '../support/driver.ts';
import { median } from './median.ts';
import { restartWorker } from './worker.ts';

const STARTS = 7;

interface TraceEvent {
  name: string;
  /** Microseconds. */
  dur?: number;
  args: { data?: { url?: string } };
}

/** The figures as text. */
export async function benchWorkerStart(driver: Driver, build: string): Promise<string> {
  await restartWorker(driver);
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const events = await traced(driver, () => restartWorker(driver));
    const run = events.find(
      ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/background.js'),
    );
    if (run?.dur === undefined) throw new Error('the trace shows no start of the worker');
    starts.push(run.dur / 1000);
  }
  const code = readFileSync(join(build, 'background.js'));
  return `Starting the worker: ${median(starts).toFixed(1)} ms from the first line of its code to the last listener (trace event EvaluateScript, median of ${STARTS}; ${starts.map((ms) => ms.toFixed(0)).join(', ')}); background.js ${kilobytes(code.length)}, ${kilobytes(gzipSync(code, { level: 9 }).length)} gzip`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The browser's trace of what happens while `work` runs. */
async function traced(driver: Driver, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await driver.browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}
