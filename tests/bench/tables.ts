/** What the packaged tables weigh. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The figures as text; `build` is the built extension. */
export function benchTables(build: string): string {
  const folder = join(build, 'tables');
  const sizes = readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name, plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  const line = (name: string, plain: number, gzip: number) =>
    `| ${name} | ${(plain / 1000).toFixed(1)} | ${(gzip / 1000).toFixed(1)} |`;
  const sum = (of: 'plain' | 'gzip') => sizes.reduce((total, size) => total + size[of], 0);
  return [
    'Packaged tables, kB',
    '',
    '| table | as read | gzip |',
    '| --- | --- | --- |',
    ...sizes.map(({ name, plain, gzip }) => line(name, plain, gzip)),
    line('all', sum('plain'), sum('gzip')),
  ].join('\n');
}
