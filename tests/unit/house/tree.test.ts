/** Rules a reader of the tree relies on. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, ROOT, sources } from './sources';

/** Lines an entrypoint may have: it connects, it does not do. */
const ENTRYPOINT_LINES = 60;
/** Lines after which a file of logic deserves to be split; tables of data may be longer. */
const LONG_FILE = 300;
/** Ways to turn text into markup or into code. */
const MARKUP_FROM_TEXT =
  /\.(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\bsrcdoc\b|\beval\(|\bnew Function\(/;
/** A place on one machine: nothing that is checked in may depend on it. */
const MACHINE = /\/(?:home|Users|work|root|tmp)\/[\w.-]|\b[A-Z]:\\\\?[A-Za-z]/;

const code = sources('lib', 'entrypoints');
const lines = (text: string) => text.trimEnd().split('\n').length;

describe('source files', () => {
  it(`keep entrypoints under ${ENTRYPOINT_LINES} lines`, () => {
    const fat = sources('entrypoints').filter(({ text }) => lines(text) >= ENTRYPOINT_LINES);
    expect(fat.map(({ path }) => path)).toEqual([]);
  });

  it('never make markup or code out of text', () => {
    const strays = code.filter((source) => MARKUP_FROM_TEXT.test(source.code));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it('have no drawer for things without a name', () => {
    const drawers = files('lib').filter((path) =>
      /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.tsx?$)/.test(path),
    );
    expect(drawers).toEqual([]);
  });

  it('say what they are for on top or at each export', () => {
    const silent = code.filter(({ path, text }) => !text.includes('/**') && !path.endsWith('.table.ts'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('stay short; a longer one is named as worth splitting', () => {
    const long = code.filter(
      ({ path, text }) => lines(text) > LONG_FILE && !/(?:\.table|lexicon|words|weights)\.ts$/.test(path),
    );
    for (const { path, text } of long) console.warn(`${path} has ${lines(text)} lines: worth splitting?`);
    expect(long.filter(({ text }) => lines(text) > 3 * LONG_FILE).map(({ path }) => path)).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no place on one machine', () => {
    const own = /tests\/unit\/house\/tree\.test\.ts$/;
    const named = [...files('lib'), ...files('entrypoints'), ...files('tests'), ...documents()]
      .filter((path) => /\.(?:tsx?|mjs|md|json|css|html)$|\.ci\/run$/.test(path) && !own.test(path))
      .filter((path) => !path.startsWith('tests/pages/') && basename(path) !== 'package-lock.json')
      .flatMap((path) =>
        readFileSync(join(ROOT, path), 'utf8')
          .split('\n')
          .filter(
            (line) => MACHINE.test(line) && !/https?:\/\/\S*\/(?:home|work|root|Users|tmp)\//.test(line),
          )
          .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
      );
    expect(named).toEqual([]);
  });
});

function documents(): string[] {
  return ['README.md', 'PRIVACY.md', 'CHANGELOG.md', 'package.json', 'wxt.config.ts', '.ci/run'];
}
