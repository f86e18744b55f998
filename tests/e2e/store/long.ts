/**
 * `npm run faults [-- kills [seed]] [--browser firefox]`: the long form of the fault tests; 200 deaths in Chromium unless said
 * otherwise.
 */
import { parseArgs } from 'node:util';
import { killAtRandom, startStore } from './faults.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' } },
});
const { browser } = values;
if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`no browser "${browser}" is known`);
const [kills = 200, seed = 1] = positionals.map(Number);
const store = await startStore(browser);
const began = Date.now();
try {
  const { faults, interrupted, merging, documents } = await killAtRandom(store, seed, kills);
  for (const fault of faults) console.log(fault);
  console.log(
    `${kills} kills in ${browser} in ${Math.round((Date.now() - began) / 1000)} s, seed ${seed}; before the end of ${interrupted.import} imports, ${interrupted.file} imports from files, ${interrupted.remove} deletions, ${merging} with a merge under way; ${documents} documents at the end; ${faults.length} faults`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await store.leave();
}
