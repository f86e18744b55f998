/**
 * `npm test`: types, lint, units, documents, both builds, both browsers. The steps of a stage run at once: each of them
 * leaves a core idle for part of its time. Every stage runs whatever became of those before it; the output of a step is
 * shown only when it fails. The last line is `N passed, N failed`, counting tests and single steps.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ROOT } from './build.ts';
import { type BrowserName, findOrInstallBrowser, installCommand } from './find-browser.ts';

interface Outcome {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output: string;
}

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const missing = BROWSERS.filter((name) => findOrInstallBrowser(name) === null);
if (missing.length > 0) {
  console.error(
    `The browser tests need ${missing.join(' and ')}. Install with:\n  ${installCommand(missing)}`,
  );
  console.error('or name an executable: CHROME_PATH, FIREFOX_PATH.');
  process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'headwater-test-'));
const stages: Record<string, () => Promise<Outcome>>[] = [
  {
    types: () => tool('typescript/bin/tsc'),
    lint: () => tool('@biomejs/biome/bin/biome', 'check', '.'),
  },
  {
    unit: () => tests('tests/vitest.config.ts', 'unit'),
    dom: () => tests('tests/vitest.config.ts', 'dom'),
  },
  // One after the other: both write the types of the entry points.
  ...BROWSERS.map((name) => ({ [`build ${name}`]: async () => built(name) })),
  Object.fromEntries(
    BROWSERS.map((name) => [`e2e ${name}`, () => tests('tests/e2e/vitest.config.ts', name)]),
  ),
];

const total = { passed: 0, failed: 0 };
for (const stage of stages) {
  await Promise.all(Object.entries(stage).map(([name, step]) => told(name, step)));
}
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function told(name: string, step: () => Promise<Outcome>): Promise<void> {
  const began = Date.now();
  const { passed, failed, output } = await step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output);
  const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  console.log(`${name.padEnd(15)} ${counts} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** A tool from the packages: one pass or one failure. */
async function tool(script: string, ...args: string[]): Promise<Outcome> {
  const done = await run([join(ROOT, 'node_modules', script), ...args]);
  return done.ok ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output: done.output };
}

function built(name: BrowserName): Outcome {
  const output = build(name);
  return output === null ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

/** A project of vitest: as many as it has tests. A file that cannot be loaded, or no test at all, is a failure. */
async function tests(config: string, project: string): Promise<Outcome> {
  const report = join(reports, `${project}.json`);
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { ok, output } = await run([
    vitest,
    'run',
    '--config',
    config,
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const counted = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  const failed = counted.numFailedTests + (ok || counted.numFailedTests > 0 ? 0 : 1);
  return { passed: counted.numPassedTests, failed, output };
}

function run(args: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
    child.on('close', (status) => resolve({ ok: status === 0, output: Buffer.concat(output).toString() }));
  });
}
