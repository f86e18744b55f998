/**
 * What `npm start` and `npm test` run first, with whatever Node (18 or later) is there and nothing installed: bring the
 * packages up to the lock file, then hand over to `start.ts` or `test.ts` under the Node that the packages bring.
 * Nothing here may import a package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
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

/** `npm ci` when what is installed is not what the lock file names. */
function installPackages() {
  if (isInstalled()) return;
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
}

/** npm notes at the end of every installation what it installed; packages for other systems are left out. */
function isInstalled() {
  const noted = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional),
  );
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
