/** Offsets as standards count them: in Unicode code points, where JavaScript counts UTF-16 code units. */

/** Most texts have no pair, and need no counting. */
const PAIRED = /[\ud800-\udbff]/;

/** How many code points stand before the UTF-16 offset `at`; an offset inside a surrogate pair counts the pair. */
export function codePointsBefore(text: string, at: number): number {
  if (!PAIRED.test(text.slice(0, at))) return at;
  let count = 0;
  for (let index = 0; index < at; count += 1) index += isPair(text, index) ? 2 : 1;
  return count;
}

/** The UTF-16 offset after `count` code points; the text's length when it has fewer. */
export function unitsBefore(text: string, count: number): number {
  if (!PAIRED.test(text.slice(0, count))) return Math.min(count, text.length);
  let index = 0;
  for (let seen = 0; seen < count && index < text.length; seen += 1) index += isPair(text, index) ? 2 : 1;
  return index;
}

function isPair(text: string, index: number): boolean {
  const [high, low] = [text.charCodeAt(index), text.charCodeAt(index + 1)];
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
