/** From text to export everything takes values and returns values: no document, no browser, no clock, no chance. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sources } from './sources';

const PURE = ['lib/text', 'lib/claims', 'lib/retrieval', 'lib/evidence', 'lib/provenance', 'lib/export'];
/** `new Date(0)` and `Date.UTC` are arithmetic; these ask what time it is, or throw dice. */
const CLOCK_OR_CHANCE =
  /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bMath\.random\b|\bperformance\./;

describe('pure folders', () => {
  it('compile without the types of a document or a browser', () => {
    // A compiler that knows the language alone: a use of any global of the platform is an error,
    // but for the few of pure-globals.d.ts.
    const done = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'),
        '-p',
        join(ROOT, 'tests/unit/house/tsconfig.pure.json'),
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(done.stdout + done.stderr).toBe('');
  }, 60_000);

  it('ask for no time and throw no dice', () => {
    const asking = sources(...PURE).filter(({ code }) => CLOCK_OR_CHANCE.test(code));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });
});
