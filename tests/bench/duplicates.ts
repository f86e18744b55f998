/**
 * `npm run bench:duplicates`: near duplicates among 100,000 documents: precision and recall for edits of 2, 5, 10 and 30 % of
 * the words (inserted, deleted, replaced, moved, a quarter each), and the time per added document.
 *
 * The evaluation data have 24,284 different texts of 80 words and more; the rest are mixed of their sentences, 8 to 32 out of
 * as many texts, which makes them harder to tell apart than strangers would be. A document found beside the one that was
 * edited is wrong, unless the two share three tenths of the shorter one's runs of five words: the data hold real reprints.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NearCopies } from '../../lib/corpus/near-copies';
import { type Shingled, shingled } from '../../lib/provenance/copies';
import { likeness, type Sketch, sketchOf } from '../../lib/provenance/sketch';
import { SKETCH } from '../../lib/provenance/weights';
import { seeded } from '../support/random';

const DOCUMENTS = 100_000;
const EDITED = 200;
const RATES = [0.02, 0.05, 0.1, 0.3];
/** Shared runs of five words from which two documents of the data are copies of each other. */
const REPRINT = 0.3;

const draw = seeded(20260312);
const below = (n: number) => Math.floor(draw() * n);
const texts = documents();
const vocabulary = texts.slice(0, 300).join(' ').split(/\s+/);
const cases = RATES.map((rate) =>
  Array.from({ length: EDITED }, () => {
    const of = below(texts.length);
    return { of, sketch: sketchOf(edited(texts[of] as string, rate)) };
  }),
);

const began = performance.now();
const sketches = texts.map((text) => sketchOf(text));
const sketching = performance.now() - began;
const table = new NearCopies();
const asked = performance.now();
let known = 0;
for (const sketch of sketches) {
  if (!sketch) continue;
  if (table.has(sketch)) known += 1;
  table.add(sketch);
}
const searching = performance.now() - asked;
const each = (ms: number) => `${((1_000 * ms) / texts.length).toFixed(0)} µs`;
console.log(
  `${texts.length} documents; sketch ${each(sketching)}, search and add ${each(searching)} a document`,
);
console.log(`${known} were near copies of one before them`);

RATES.forEach((rate, at) => {
  let [found, met, right, wrong, reprints] = [0, 0, 0, 0, 0];
  for (const { of, sketch } of cases[at] ?? []) {
    if (!sketch) continue;
    if (table.has(sketch)) met += 1;
    sketches.forEach((other, number) => {
      if (!other || likeness(sketch, other) < SKETCH.alike) return;
      if (number === of) right += 1;
      else if (isReprint(of, number)) reprints += 1;
      else wrong += 1;
    });
    if (isAlike(sketch, sketches[of])) found += 1;
  }
  const share = (n: number, of: number) => (n / of).toFixed(3);
  console.log(
    `${100 * rate} % edited: recall ${share(found, EDITED)}, by the table ${share(met, EDITED)}, precision ${share(right, right + wrong)} (${wrong} wrong, ${reprints} reprints beside)`,
  );
});

function isAlike(sketch: Sketch, other: Sketch | null | undefined): boolean {
  return other !== null && other !== undefined && likeness(sketch, other) >= SKETCH.alike;
}

function isReprint(one: number, other: number): boolean {
  const [a, b] = [shingled(texts[one] as string), shingled(texts[other] as string)];
  const [small, large] = a.runs.size <= b.runs.size ? [a, b] : [b, a];
  return sharedRuns(small, large) >= REPRINT * small.runs.size;
}

function sharedRuns(small: Shingled, large: Shingled): number {
  return [...small.runs.keys()].filter((run) => large.runs.has(run)).length;
}

function documents(): string[] {
  const folder = process.env.HEADWATER_EVAL;
  if (!folder) throw new Error('HEADWATER_EVAL names no folder of evaluation data');
  const real = ['news', 'reuters'].flatMap((name) =>
    gunzipSync(readFileSync(join(folder, 'scale', `${name}.jsonl.gz`)))
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .filter((text) => text.split(/\s+/).length >= SKETCH.leastWords),
  );
  const mixed = Array.from({ length: Math.max(0, DOCUMENTS - real.length) }, () =>
    Array.from({ length: 8 + below(25) }, () => {
      const sentences = (real[below(real.length)] as string).split(/(?<=[.!?])\s+/);
      return sentences[below(sentences.length)] as string;
    }).join(' '),
  );
  return [...real, ...mixed];
}

function edited(text: string, rate: number): string {
  const words = text.split(/\s+/);
  const fresh = () => vocabulary[below(vocabulary.length)] as string;
  for (let edits = Math.round(words.length * rate); edits > 0; edits -= 1) {
    const at = below(words.length);
    const kind = below(4);
    if (kind === 0) words.splice(at, 1);
    else if (kind === 1) words.splice(at, 0, fresh());
    else if (kind === 2) words[at] = fresh();
    else words.splice(below(words.length), 0, ...words.splice(at, 1));
  }
  return words.join(' ');
}
