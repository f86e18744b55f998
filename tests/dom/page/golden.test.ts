/** What reading each fixture page gives. `UPDATE_GOLDEN=1` writes the files anew; nothing else does. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage, readPageInSlices } from '../../../lib/page/read-page';
import { ADDRESS, documentOf, golden, PAGES, pageHtml, pageNames } from './fixtures';

for (const name of pageNames()) {
  test(`reads ${name} as expected`, async () => {
    const { extraction } = readPage(documentOf(pageHtml(name)), { url: ADDRESS });
    const actual = `${JSON.stringify(golden(extraction), null, 2)}\n`;
    const file = join(PAGES, name, 'expected.json');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
    expect(existsSync(file), `${file} is missing: look at the page, then run with UPDATE_GOLDEN=1`).toBe(
      true,
    );
    expect(firstDifference(readFileSync(file, 'utf8'), actual)).toBeNull();
    const sliced = await readPageInSlices(documentOf(pageHtml(name)), { url: ADDRESS });
    expect(sliced.extraction).toEqual(extraction);
  });
}

/** The first line that differs, with the line before it, or null. */
function firstDifference(expected: string, actual: string): string | null {
  const [wanted, got] = [expected.split('\n'), actual.split('\n')];
  for (let line = 0; line < Math.max(wanted.length, got.length); line += 1) {
    if (wanted[line] === got[line]) continue;
    return [
      `line ${line + 1}, after: ${got[line - 1]?.trim() ?? ''}`,
      `expected: ${wanted[line]?.trim() ?? '(end)'}`,
      `actual:   ${got[line]?.trim() ?? '(end)'}`,
    ].join('\n');
  }
  return null;
}
