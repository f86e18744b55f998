/**
 * `npx tsx tests/eval/anchoring.ts`: finds the quotations of ../shared/eval/anchoring again, by our anchorer and by those of
 * others: in the pages as they are, in other markup, and after 5 % and 15 % of their words were changed, left out or added
 * (seeded), every tenth hundred of words moved to the end. Beside it, one page of 5,000 words with 100 quotations, timed: as it was but for one
 * character before it, and edited.
 *
 * A quotation is found when what is found overlaps the place where its words went by more than half; a place elsewhere is
 * wrong. Libraries that read a page's text take its white space as it is; ours reads pages with blanks made one, and gets
 * that. Text fragments are no anchorer: browsers look for the same words, and nothing where these have changed.
 */

import type { Span } from '../../lib/model';
import { type Anchorer, anchorers } from './anchoring/anchorers';
import { edited, hundred, type Quotation, quotations, rewrapped } from './anchoring/quotations';

/** Runs of the timed page; the median is told. */
const RUNS = 11;

const { found, of, texts } = quotations();
const page = hundred(texts);
const changed = edited({ text: page.text, span: { start: 0, end: 1 } }, 0.05, 1);
console.log(`${found.length} of ${of} quotations stand in their page's text\n`);
const heads = [
  'right place, unchanged',
  'other markup',
  '5 % edited',
  '15 % edited',
  '100 in 5,000 words, ms',
];
console.log(`| anchorer | ${heads.join(' | ')} |\n| --- ${'| --- '.repeat(heads.length)}|`);
for (const [name, find] of Object.entries(await anchorers())) {
  const cells = [
    // The place is not told here: what tells one occurrence from another are its surroundings.
    await told(
      find,
      ({ text, span }) => ({ text, span }),
      () => null,
    ),
    await told(find, (quotation, index) => {
      const { text, span } = quotation;
      return name === 'Headwater' ? { text, span } : rewrapped(quotation, index + 1);
    }),
    await told(find, (quotation, index) => edited(quotation, 0.05, index + 1)),
    await told(find, (quotation, index) => edited(quotation, 0.15, index + 1)),
    (await timed(find, ` ${page.text}`)).toFixed(1),
    (await timed(find, changed.text)).toFixed(1),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

/** "found %, wrong %" over all quotations. */
async function told(
  find: Anchorer,
  later: (quotation: Quotation, index: number) => { text: string; span: Span },
  hint: (quotation: Quotation) => number | null = ({ span }) => span.start,
): Promise<string> {
  let right = 0;
  let wrong = 0;
  for (const [index, quotation] of found.entries()) {
    const page = later(quotation, index);
    const place = await find(page.text, quotation.anchor, hint(quotation));
    if (place === null) continue;
    if (overlap(place, page.span) > 0.5) right += 1;
    else wrong += 1;
  }
  return `${share(right)}, wrong ${share(wrong)}`;
}

/** Median ms for the hundred quotations in a text. */
async function timed(find: Anchorer, text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    for (const anchor of page.anchors) await find(text, anchor, anchor.start);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(1, Math.max(a.end - a.start, b.end - b.start));
}

function share(count: number): string {
  return `${((100 * count) / found.length).toFixed(1)} %`;
}
