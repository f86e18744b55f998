/** What stands between quotation marks. */
import type { Span } from '../model';

const PAIRS: Record<string, string> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"',
};

const MARKS = /[“”«»„「」『』‘’"]/g;

/**
 * Spans between quotation marks in order, marks excluded. A quotation left open runs to the end of the text (its
 * close stands in the next sentence); one that only closes runs from the start. Single curly marks count only in
 * pairs around at least two letters, because ’ is an apostrophe first.
 */
export function quotationsIn(text: string): Span[] {
  const spans: Span[] = [];
  let open: { mark: string; start: number } | null = null;
  for (const match of text.matchAll(MARKS)) {
    const { index } = match;
    const character = match[0];
    if (open && character === PAIRS[open.mark] && !(open.mark === '‘' && isApostrophe(text, index))) {
      if (index > open.start) spans.push({ start: open.start, end: index });
      open = null;
    } else if (!open && character in PAIRS && opens(text, index, character)) {
      open = { mark: character, start: index + 1 };
    } else if (!open && (character === '”' || character === '»') && spans.length === 0 && index > 0) {
      spans.push({ start: 0, end: index });
    }
  }
  if (open && open.mark !== '‘' && open.start < text.length)
    spans.push({ start: open.start, end: text.length });
  return spans;
}

function opens(text: string, index: number, character: string): boolean {
  if (character !== '"' && character !== '‘') return true;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (character === '"' && /\d/.test(before) && !text.slice(index + 1).includes('"')) return false;
  return (before === '' || /[\s([{—–-]/.test(before)) && /\S/.test(after)
    ? true
    : character === '"' && /\S/.test(after);
}

function isApostrophe(text: string, index: number): boolean {
  return /\p{L}/u.test(text.charAt(index + 1));
}
