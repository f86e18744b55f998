/**
 * Plain text -> paragraphs, for texts that arrive without markup: imported documents, pasted text, evaluation rows.
 *
 * A blank line always parts. A single line break parts too, unless the lines look like one wrapped paragraph: the
 * next line goes on in lower case, or all lines but the last have about the same length.
 */
import type { Block } from '../model';

/** Shorter lines than this are not taken for wrapped prose, in code units. */
const WRAPPED_MIN = 50;
/** Longer lines than this are paragraphs of their own, in code units. */
const WRAPPED_MAX = 100;

/** Paragraph blocks of `text`, in order, without surrounding white space; blank text has none. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const group of text.matchAll(/[^\n]+(?:\n(?![^\S\n]*(?:\n|$))[^\n]+)*/g)) {
    let start = group.index;
    const lines = group[0].split('\n');
    const wrapped = isWrapped(lines);
    let end = start;
    lines.forEach((line, index) => {
      end += line.length;
      const next = lines[index + 1];
      if (next !== undefined && (wrapped || goesOn(line, next))) {
        end += 1;
        return;
      }
      push(blocks, text, start, end);
      end += 1;
      start = end;
    });
  }
  return blocks;
}

function goesOn(line: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(next)) return false;
  return /[^\S\n]$/.test(line) || (line.length >= WRAPPED_MIN && !/[.!?:…]["”’)]*$/.test(line));
}

function isWrapped(lines: string[]): boolean {
  if (lines.length < 3) return false;
  return lines.slice(0, -1).every((line) => line.length >= WRAPPED_MIN && line.length <= WRAPPED_MAX);
}

function push(blocks: Block[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) blocks.push({ kind: 'paragraph', start, end });
}
