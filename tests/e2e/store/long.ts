/** `npm run faults [-- kills [seed]]`: the long form of the fault tests; 200 deaths unless said otherwise. */
import { killAtRandom, startStore } from './faults.ts';

const [kills = 200, seed = 1] = process.argv.slice(2).map(Number);
const store = await startStore();
const began = Date.now();
try {
  const { faults, interrupted, merging, documents } = await killAtRandom(store, seed, kills);
  for (const fault of faults) console.log(fault);
  console.log(
    `${kills} kills in ${Math.round((Date.now() - began) / 1000)} s, seed ${seed}; before the end of ${interrupted.import} imports, ${interrupted.file} imports from files, ${interrupted.remove} deletions, ${merging} with a merge under way; ${documents} documents at the end; ${faults.length} faults`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await store.leave();
}
