/** The development quotations of ../shared/eval/anchoring, each in the text of its page, and pages as they may be later. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { anchorOf, type QuoteAnchor } from '../../../lib/export/anchors';
import type { Span } from '../../../lib/model';
import { seeded } from '../../support/random';

const DATA = process.env.HEADWATER_EVAL ?? '../shared/eval';

/** A quotation, where it stands, and what is kept of it. */
export interface Quotation {
  text: string;
  span: Span;
  anchor: QuoteAnchor;
}

interface Row {
  html_file: string;
  exact: string;
  prefix: string;
  suffix: string;
}

/** All that stand in the text of their page; `of` is how many there are. */
export function quotations(): { found: Quotation[]; of: number; texts: string[] } {
  const rows = readFileSync(join(DATA, 'anchoring/dev_quotes.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const texts = new Map(
    [...new Set(rows.map(({ html_file }) => html_file))].map((file) => [file, textOf(file)]),
  );
  const found = rows.flatMap((row) => {
    const text = texts.get(row.html_file) ?? '';
    const span = placeOf(text, row);
    return span ? [{ text, span, anchor: anchorOf(text, span, null) }] : [];
  });
  return { found, of: rows.length, texts: [...texts.values()] };
}

/** A page of 5,000 words, and a hundred quotations from all over it. */
export function hundred(texts: readonly string[]): { text: string; anchors: QuoteAnchor[] } {
  const text = texts.join('\n\n').split(/\s+/).slice(0, 5_000).join(' ');
  const step = Math.floor(text.length / 101);
  const anchors = Array.from({ length: 100 }, (_, index) => {
    const start = text.indexOf(' ', index * step) + 1;
    return anchorOf(text, { start, end: text.indexOf(' ', start + 120) }, null);
  });
  return { text, anchors };
}

/** Edits a share of the words, moves every tenth hundred of words to the end; tells where the span's words went. */
export function edited(
  { text, span }: Pick<Quotation, 'text' | 'span'>,
  rate: number,
  seed: number,
): { text: string; span: Span } {
  const random = seeded(seed);
  const words = [...text.matchAll(/\S+\s*/g)].map(({ 0: word, index }) => ({
    word,
    inside: index >= span.start && index < span.end,
  }));
  const first = words.findIndex(({ inside }) => inside);
  const changed = words.flatMap((each, index) => {
    // A paragraph moves as a whole: the quotation goes with its first word.
    const moves = Math.floor((each.inside ? first : index) / 100) % 10 === 9;
    if (random() >= rate) return [{ ...each, moves }];
    const kind = random();
    if (kind < 1 / 3) return [];
    const other = { ...each, moves, word: 'something ' };
    return kind < 2 / 3 ? [other] : [{ ...each, moves }, other];
  });
  return joined([...changed.filter(({ moves }) => !moves), ...changed.filter(({ moves }) => moves)]);
}

/** The page in other markup: one blank in ten becomes a line break with indentation, as around a new element. */
export function rewrapped({ text, span }: Quotation, seed: number): { text: string; span: Span } {
  const random = seeded(seed);
  return joined(
    [...text.matchAll(/\S+\s*/g)].map(({ 0: word, index }) => ({
      word: random() < 0.1 ? word.replace(/\s+$/, '\n      ') : word,
      inside: index >= span.start && index < span.end,
    })),
  );
}

function joined(words: readonly { word: string; inside: boolean }[]): { text: string; span: Span } {
  let text = '';
  let start = -1;
  let end = -1;
  for (const { word, inside } of words) {
    if (inside && start < 0) start = text.length;
    text += word;
    if (inside) end = text.length;
  }
  return { text, span: { start, end } };
}

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
