/**
 * Links that scroll to a passage: `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG, Text Fragments).
 *
 * A browser takes the first place that fits, letter case and runs of white space aside, on borders of words, and `start`,
 * `end`, `prefix` and `suffix` each within one block of text. So the link is made by trying what a browser would find:
 * the plain words first, then with neighbours, and for long or many-paragraph quotations by their beginning and end. The
 * library `text-fragments-polyfill` makes such links from a live range; we also link to documents of the library, which
 * have no page here. The tests check the links with it and with a browser.
 */
import type { Span } from '../model';

/** Longest quotation that is given word by word (UTF-16 units); longer ones by beginning and end, as Chrome's own generator does. */
const LONGEST_EXACT = 300;
/** Quotations below this many units get neighbours even when they are unique in the text: pages have menus we never saw. */
const SHORTEST_ALONE = 20;
/** Words of a beginning, an end, a prefix or a suffix that are tried at most. */
const MOST_WORDS = 12;
/** Words a beginning or an end starts with, enough to be rare in a text. */
const FEW_WORDS = 4;

interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** The address with the directive; `null` without a web address, or for a span that holds no word. */
export function fragmentLink(text: string, span: Span, url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url)) return null;
  const directive = directiveFor(text, span);
  if (directive === null) return null;
  const [page = '', ...hash] = url.split('#');
  const [element = ''] = hash.join('#').split(':~:');
  return `${page}#${element}:~:${written(directive)}`;
}

/** The shortest directive whose first match in the text is the span; the most telling one when none is unique. */
export function directiveFor(text: string, span: Span): Directive | null {
  const page = folded(text);
  const low = lowered(page.text);
  const [start, end] = [page.at(span.start), page.at(span.end)];
  const quote = page.text.slice(start, end).trim();
  if (!/[\p{L}\p{N}]/u.test(quote)) return null;
  const from = page.text.indexOf(quote, start);
  const to = from + quote.length;
  const lead = page.text.slice(blockStart(page.text, from), from);
  const before = wordsOf(lead === '' ? previousBlock(page.text, from) : lead);
  const trail = page.text.slice(to, blockEnd(page.text, to));
  const after = wordsOf(trail.trim() === '' ? nextBlock(page.text, to) : trail);
  const whole = quote.length <= LONGEST_EXACT && !quote.includes('\n');
  let last: Directive | null = null;
  for (const [start, end] of whole ? [[quote, ''] as const] : ranges(quote)) {
    for (const context of contexts(before, after, whole && quote.length < SHORTEST_ALONE, lead !== '')) {
      last = { start, end, ...context };
      const found = firstMatch(low, last);
      if (found?.start === from && found.end === to) return last;
    }
  }
  return last;
}

/** Beginning and end of a long quotation, more words at each turn. */
function* ranges(quote: string): Generator<readonly [string, string]> {
  const head = wordsOf(quote.split('\n', 1)[0] ?? '');
  const tail = wordsOf(quote.slice(quote.lastIndexOf('\n') + 1));
  for (let count = FEW_WORDS; count <= MOST_WORDS; count += FEW_WORDS) {
    const [first, last] = [head.slice(0, count), tail.slice(-count)];
    yield [first.join(' '), last.join(' ')];
  }
}

/**
 * Neighbours to tell a quotation by: none, then what stands before, after, and on both sides, ever more of it; what
 * follows goes first where what stands before is another paragraph's.
 */
function* contexts(
  before: readonly string[],
  after: readonly string[],
  needed: boolean,
  beforeFirst: boolean,
): Generator<Pick<Directive, 'prefix' | 'suffix'>> {
  if (!needed || before.length + after.length === 0) yield { prefix: '', suffix: '' };
  for (let count = 2; count <= MOST_WORDS; count += 2) {
    const prefix = before.slice(-count).join(' ');
    const suffix = after.slice(0, count).join(' ');
    const oneSided = [
      { prefix, suffix: '' },
      { prefix: '', suffix },
    ];
    for (const side of beforeFirst ? oneSided : oneSided.reverse())
      if (side.prefix + side.suffix !== '') yield side;
    if (prefix !== '' && suffix !== '') yield { prefix, suffix };
    if (count >= before.length && count >= after.length) return;
  }
}

/** What a browser finds: the first match of a directive in a folded text. */
function firstMatch(text: string, directive: Directive): Span | null {
  const [prefix, start, end, suffix] = [
    lowered(directive.prefix),
    lowered(directive.start),
    lowered(directive.end),
    lowered(directive.suffix),
  ];
  for (let at = place(text, start, 0); at >= 0; at = place(text, start, at + 1)) {
    if (prefix !== '' && !endsWithWords(text.slice(0, at), prefix)) continue;
    let stop = at + start.length;
    if (end !== '') {
      const tail = place(text, end, stop);
      if (tail < 0) return null;
      stop = tail + end.length;
    }
    if (suffix !== '' && !startsWithWords(text.slice(stop), suffix)) continue;
    return { start: at, end: stop };
  }
  return null;
}

/** The next place of `words` on word borders, -1 when there is none. */
function place(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isBorder(text, at) && isBorder(text, at + words.length)) return at;
  }
  return -1;
}

const LETTER = /[\p{L}\p{N}]/u;

function isBorder(text: string, at: number): boolean {
  return !(LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at)));
}

function endsWithWords(text: string, words: string): boolean {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(words) && isBorder(trimmed, trimmed.length - words.length);
}

function startsWithWords(text: string, words: string): boolean {
  const trimmed = text.trimStart();
  return trimmed.startsWith(words) && isBorder(trimmed, words.length);
}

/** A text with its white space folded, and the way from its offsets to the folded ones. Blocks stay apart by a line break. */
function folded(text: string): { text: string; at(offset: number): number } {
  const places: number[] = [];
  let out = '';
  for (const [run] of text.matchAll(/\s+|[^\s]+/g)) {
    const gap = /^\s/.test(run);
    for (let index = 0; index < run.length; index += 1) places.push(out.length + (gap ? 0 : index));
    out += gap ? (run.includes('\n') ? '\n' : ' ') : run;
  }
  return { text: out, at: (offset) => places[offset] ?? out.length };
}

/** In lower case, each character where that keeps its length, so that offsets hold. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (each) => {
    const small = each.toLowerCase();
    return small.length === each.length ? small : each;
  }).join('');
}

const blockStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function blockEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next;
}

function previousBlock(text: string, at: number): string {
  const end = text.slice(0, at).trimEnd().length;
  return text.slice(blockStart(text, end), end);
}

function nextBlock(text: string, at: number): string {
  const start = at + (text.slice(at).length - text.slice(at).trimStart().length);
  return text.slice(start, blockEnd(text, start));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function written({ prefix, start, end, suffix }: Directive): string {
  return `text=${[
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === '' ? [] : [encoded(end)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',')}`;
}

/** Percent-encoded, with the hyphen: next to a comma it would be read as syntax. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
