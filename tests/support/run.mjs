/**
 * What `npm start` and `npm test` run first, with whatever Node (18 or later) is there and nothing installed: bring the
 * packages up to the lock file, then hand over to `start.ts` or `test.ts` under the Node that the packages bring.
 * Nothing here may import a package.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const STAMP = join(ROOT, 'node_modules', '.headwater-lock');
/** Strips types by itself since 22.18 and 23.6: the first that runs the files handed over to. */
const NODE_THAT_RUNS_TYPESCRIPT = 24;

const [what, ...rest] = process.argv.slice(2);
if (what !== 'start' && what !== 'test') {
  console.error('usage: node tests/support/run.mjs start|test [options]');
  process.exit(2);
}

installPackages();
const run = spawnSync(newerNode(), [join(ROOT, 'tests', 'support', `${what}.ts`), ...rest], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, PATH: pathWithPackages() },
});
process.exit(run.status ?? 1);

/** `npm ci` when the packages are missing or belong to another lock file; the stamp says which they belong to. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing the packages (npm ci) ...');
  const npm = process.env.npm_execpath;
  // Under `npm run` npm names its own script; `npm` by name needs a shell on Windows, where it is a batch file.
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci', '--loglevel=error'], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--loglevel=error'], {
        cwd: ROOT,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (done.status !== 0) {
    console.error('npm ci failed: is the package registry reachable?');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}

/** The Node of the dev dependency `node`; else this one, if it is new enough. */
function newerNode() {
  const brought = join(
    ROOT,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought;
  if (Number(process.versions.node.split('.')[0]) >= NODE_THAT_RUNS_TYPESCRIPT) return process.execPath;
  console.error(
    `The package "node" brought no Node for ${process.platform}-${process.arch}; install Node ${NODE_THAT_RUNS_TYPESCRIPT} or later.`,
  );
  process.exit(1);
}

function pathWithPackages() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [dirname(newerNode()), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(separator);
}
