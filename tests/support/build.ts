/** The extension as it ships, built for one browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserName } from './find-browser.ts';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the build for a browser lies; one build serves Chromium, Chrome and Edge. */
export function builtExtension(browser: BrowserName): string {
  return join(ROOT, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Builds for one browser; gives the builder's output when it fails, `null` when all is well. */
export function build(browser: BrowserName): string | null {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [wxt, 'build', '--browser', browser === 'chromium' ? 'chrome' : 'firefox'];
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return done.status === 0 ? null : readable(done.stdout + done.stderr);
}

/** Without colours and the builder's own call stack. */
function readable(output: string): string {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');
}
