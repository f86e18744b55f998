/**
 * `npm test`: types, lint, units, documents, both builds, both browsers. Every step runs whatever became of those before it;
 * the output of a step is shown only when it fails. The last line is `N passed, N failed`, counting tests and single steps.
 */
import { spawnSync } from 'node:child_process';
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
const steps: [string, () => Outcome][] = [
  ['types', () => tool('typescript/bin/tsc')],
  ['lint', () => tool('@biomejs/biome/bin/biome', 'check', '.')],
  ['unit', () => tests('tests/vitest.config.ts', 'unit')],
  ['dom', () => tests('tests/vitest.config.ts', 'dom')],
  ...BROWSERS.map((name): [string, () => Outcome] => [`build ${name}`, () => built(name)]),
  ...BROWSERS.map((name): [string, () => Outcome] => [
    `e2e ${name}`,
    () => tests('tests/e2e/vitest.config.ts', name),
  ]),
];

const total = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  const began = Date.now();
  const { passed, failed, output } = step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output);
  const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  console.log(`${name.padEnd(15)} ${counts} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** A tool from the packages: one pass or one failure. */
function tool(script: string, ...args: string[]): Outcome {
  const done = run([join(ROOT, 'node_modules', script), ...args]);
  return done.ok ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output: done.output };
}

function built(name: BrowserName): Outcome {
  const output = build(name);
  return output === null ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

/** A project of vitest: as many as it has tests. A file that cannot be loaded, or no test at all, is a failure. */
function tests(config: string, project: string): Outcome {
  const report = join(reports, `${project}.json`);
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { ok, output } = run([
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

function run(args: string[]): { ok: boolean; output: string } {
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { ok: done.status === 0, output: `${done.stdout}${done.stderr}` };
}
