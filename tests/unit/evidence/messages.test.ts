import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const locale = JSON.parse(readFileSync(join(root, 'assets/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string }
>;

it('every message a reason can name is in the locale file', () => {
  const named = new Set<string>();
  for (const file of readdirSync(join(root, 'lib/evidence'))) {
    // Whole sentences are made of these there, under keys of their own.
    if (file === 'explain.ts') continue;
    if (!file.endsWith('.ts') || file.endsWith('.table.ts')) continue;
    const source = readFileSync(join(root, 'lib/evidence', file), 'utf8');
    for (const [, word] of source.matchAll(/'([a-z]+(?:_[a-z]+)+|denied|opposite)'/g))
      if (word && !['z_differs'].includes(word)) named.add(word);
  }
  const missing = [...named].filter((word) => !locale[`reason_${word}`]);
  expect(missing).toEqual([]);
  expect(named.size).toBeGreaterThan(10);
});
