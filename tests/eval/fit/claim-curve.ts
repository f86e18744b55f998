/**
 * Writes the curve the options page shows, lib/options/claim-curve.table.ts: `npx tsx tests/eval/fit/claim-curve.ts [DATA ROOT]`.
 *
 * At each threshold: of the sentences marked, how many are claims (precision), and of the claims, how many are marked
 * (recall), judged by models that have not seen the document (the five folds of tests/eval/fit/claims.ts). Our own
 * labelled news articles, and beside them ClaimBuster's debates, whose definition of a claim is narrower. No sentence
 * of the data is written.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BAND } from '../../../lib/claims/second-weights';
import { THRESHOLDS } from '../../../lib/platform/settings';
import { unseenScores } from './claims';

const FILE = join(dirname(fileURLToPath(import.meta.url)), '../../../lib/options/claim-curve.table.ts');

const scored = await unseenScores();
const articles = scored.filter(({ set }) => set === 'gold');
const debates = scored.filter(({ set }) => set === 'claimbuster');
const rows = thresholds().map((threshold) => {
  const [precision, recall] = at(articles, threshold);
  return `  { threshold: ${threshold}, precision: ${Number(precision.toFixed(3))}, recall: ${Number(recall.toFixed(3))} },`;
});
const middle = at(debates, 0.5);

writeFileSync(
  FILE,
  `/**
 * Precision and recall of claims by threshold, on what the model had not seen: five folds grouped by document over
 * ${articles.length} sentences of labelled news articles, ${articles.filter(({ claim }) => claim).length} of them claims. Written by tests/eval/fit/claim-curve.ts; run it again
 * rather than edit. For comparison: of ${debates.length} sentences of ClaimBuster's debates (2020, a narrower definition), the same
 * models reach precision ${middle[0].toFixed(3)} and recall ${middle[1].toFixed(3)} at 0.5.
 */
export const CLAIM_CURVE: readonly { threshold: number; precision: number; recall: number }[] = [
${rows.join('\n')}
];

/** What it was measured on. */
export const MEASURED_ON = { sentences: ${articles.length}, claims: ${articles.filter(({ claim }) => claim).length} } as const;
`,
);
console.log(rows.join('\n'));

function thresholds(): number[] {
  const { least, most, step } = THRESHOLDS;
  const count = Math.round((most - least) / step) + 1;
  return Array.from({ length: count }, (_, index) => Number((least + index * step).toFixed(2)));
}

function at(
  sentences: readonly { claim: boolean; logit: number; again: number }[],
  threshold: number,
): [number, number] {
  const line = Math.log(threshold / (1 - threshold));
  // As the extension reads: what is borderline at this threshold is decided by the second reading.
  const marked = sentences.filter(
    ({ logit, again }) => (Math.abs(logit - line) < BAND ? again : logit) >= line,
  );
  const right = marked.filter(({ claim }) => claim).length;
  const claims = sentences.filter(({ claim }) => claim).length;
  return [marked.length === 0 ? 1 : right / marked.length, right / claims];
}
