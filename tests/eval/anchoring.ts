/**
 * `npx tsx tests/eval/anchoring.ts`: finds the quotations of ../shared/eval/anchoring again, in the pages as they are and
 * after 5 % and 15 % of their words were changed, left out or added (seeded), every tenth paragraph moved to the end.
 *
 * A quotation is found when what is found overlaps the place where its words went by more than half; a place elsewhere is
 * wrong. Beside it, one page of 5,000 words with 100 quotations, timed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { anchorOf, type QuoteAnchor } from '../../lib/export/anchors';
import { findAgain } from '../../lib/export/find-again';
import type { Span } from '../../lib/model';
import { seeded } from '../support/random';

const DATA = process.env.HEADWATER_EVAL ?? '../shared/eval';

interface Row {
  html_file: string;
  exact: string;
  prefix: string;
  suffix: string;
}

const rows = readFileSync(join(DATA, 'anchoring/dev_quotes.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const texts = new Map(
  [...new Set(rows.map(({ html_file }) => html_file))].map((file) => [file, textOf(file)]),
);
const quotations = rows.flatMap((row) => {
  const text = texts.get(row.html_file) ?? '';
  const span = placeOf(text, row);
  return span ? [{ text, span, anchor: anchorOf(text, span, null) }] : [];
});
console.log(`${quotations.length} of ${rows.length} quotations stand in their page's text`);

let right = 0;
for (const { text, span, anchor } of quotations) {
  // The position is of no help here: a wrong hint must not mislead.
  const found = findAgain(text, { ...anchor, start: 0, end: 0 });
  if (found?.start === span.start && found.end === span.end) right += 1;
}
console.log(`unchanged, without position: ${share(right, quotations.length)} right occurrence`);

for (const rate of [0.05, 0.15]) {
  let found = 0;
  let wrong = 0;
  for (const [index, { text, span, anchor }] of quotations.entries()) {
    const edited = edit(text, span, rate, index + 1);
    const place = findAgain(edited.text, anchor);
    if (place === null) continue;
    if (overlap(place, edited.span) > 0.5) found += 1;
    else wrong += 1;
  }
  console.log(
    `${rate * 100} % of words edited: ${share(found, quotations.length)} found again, ${share(wrong, quotations.length)} in a wrong place`,
  );
}

const long = [...texts.values()].join('\n\n').split(/\s+/).slice(0, 5_000).join(' ');
const moved = ` ${long}`;
const anchors = hundred(long);
const times: number[] = [];
for (let run = 0; run < 20; run += 1) {
  const began = performance.now();
  for (const anchor of anchors) findAgain(moved, anchor);
  times.push(performance.now() - began);
}
times.sort((a, b) => a - b);
console.log(`100 quotations that moved, 5,000 words: median ${times[10]?.toFixed(1)} ms of 20 runs`);

/** The words of a page as a reader could select them. */
function textOf(file: string): string {
  const { document } = parseHTML(gunzipSync(readFileSync(join(DATA, file))).toString('utf8'));
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
  return (document.body?.textContent ?? '').replace(/\s+/g, ' ');
}

function placeOf(text: string, { exact, prefix, suffix }: Row): Span | null {
  const words = exact.replace(/\s+/g, ' ').trim();
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  const plain = (part: string) => part.replace(/\s+/g, '');
  const score = (at: number) =>
    Number(plain(text.slice(Math.max(0, at - 80), at)).endsWith(plain(prefix))) +
    Number(plain(text.slice(at + words.length, at + words.length + 80)).startsWith(plain(suffix)));
  const [best] = places.sort((a, b) => score(b) - score(a));
  return best === undefined ? null : { start: best, end: best + words.length };
}

/** Edits a share of the words, moves every tenth hundred of words to the end; tells where the span's words went. */
function edit(text: string, span: Span, rate: number, seed: number): { text: string; span: Span } {
  const random = seeded(seed);
  const words = [...text.matchAll(/\S+\s*/g)].map(({ 0: word, index }) => ({
    word,
    inside: index >= span.start && index < span.end,
  }));
  const first = words.findIndex(({ inside }) => inside);
  const edited = words.flatMap((each, index) => {
    // A paragraph moves as a whole: the quotation goes with its first word.
    const moves = Math.floor((each.inside ? first : index) / 100) % 10 === 9;
    if (random() >= rate) return [{ ...each, moves }];
    const kind = random();
    if (kind < 1 / 3) return [];
    const other = { ...each, moves, word: 'something ' };
    return kind < 2 / 3 ? [other] : [{ ...each, moves }, other];
  });
  const moved = edited.filter(({ moves }) => moves);
  const stayed = edited.filter(({ moves }) => !moves);
  let out = '';
  let start = -1;
  let end = -1;
  for (const { word, inside } of [...stayed, ...moved]) {
    if (inside && start < 0) start = out.length;
    out += word;
    if (inside) end = out.length;
  }
  return { text: out, span: { start, end } };
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(1, Math.max(a.end - a.start, b.end - b.start));
}

function hundred(text: string): QuoteAnchor[] {
  const step = Math.floor(text.length / 101);
  return Array.from({ length: 100 }, (_, index) => {
    const start = text.indexOf(' ', index * step) + 1;
    return anchorOf(text, { start, end: text.indexOf(' ', start + 120) }, null);
  });
}

function share(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`;
}
