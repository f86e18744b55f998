/**
 * `npm run bench [-- reading judging felt export trace start tables ingest merging library]`: what things cost with the built extension in Chromium. All parts,
 * or those that are named, in one run on one machine: compare within a run, with the named peer or with each other.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Driver, launch, temporaryProfile } from '../support/driver.ts';
import { findBrowser } from '../support/find-browser.ts';
import { type Server, serve } from '../support/serve.ts';
import { benchExport } from './export.ts';
import { benchPages } from './felt/pages.ts';
import { benchOpening, benchScrolling } from './felt/panel.ts';
import { benchIngest } from './ingest.ts';
import { benchJudging } from './judging.ts';
import { benchLibrary } from './library.ts';
import { benchMerging } from './merging.ts';
import { benchReading } from './reading.ts';
import { benchTables } from './tables.ts';
import { benchTrace } from './trace.ts';
import { benchWorkerStart } from './worker-start.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BUILD = join(ROOT, '.output', 'chrome-mv3');

type Part = (driver: Driver, server: Server, profile: string, executable: string) => Promise<string> | string;

const PARTS: Record<string, Part | Part[]> = {
  reading: async (driver, server) => `${await benchReading(driver, server, ROOT)}\n\n${contentScript()}`,
  judging: (driver) => benchJudging(driver, ROOT),
  felt: [benchOpening, benchScrolling, benchPages],
  export: (driver, _server, _profile, executable) => benchExport(driver, ROOT, executable),
  trace: (driver) => benchTrace(driver, ROOT),
  start: (driver) => benchWorkerStart(driver, BUILD),
  tables: () => benchTables(BUILD),
  merging: (driver) => benchMerging(driver, ROOT),
  ingest: (driver, _, profile) => benchIngest(driver, profile),
  library: (driver) => benchLibrary(driver),
};

async function main(wanted: string[]): Promise<void> {
  const unknown = wanted.find((name) => !(name in PARTS));
  if (unknown !== undefined)
    throw new Error(`no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}`);
  const executable = findBrowser('chromium');
  if (!executable) throw new Error('bench needs Chromium: npm start says how to install it');
  await using server = await serve(null);
  const profile = temporaryProfile();
  const driver = await launch('chromium', {
    executable,
    extensionDir: BUILD,
    headless: true,
    profile: profile.path,
  });
  try {
    console.log(`Chromium headless, ${cpus().length} cores\n`);
    for (const [name, part] of Object.entries(PARTS))
      if (wanted.length === 0 || wanted.includes(name))
        for (const one of [part].flat())
          console.log(`${await one(driver, server, profile.path, executable)}\n`);
  } finally {
    await driver.close();
    profile.remove();
  }
}

function contentScript(): string {
  const code = readFileSync(join(BUILD, 'content-scripts', 'content.js'));
  return `Content script ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(1)} kB gzip`;
}

await main(process.argv.slice(2));
