/**
 * What a page takes back: its notes of corrections, wherever they stand around the story - many pages keep them in an
 * aside or below it, where nothing else belongs to the story - and those its structured account names.
 */
import type { Article, CorrectionNote } from '../model';
import { correctionIn } from '../text/corrections';
import { isCommentary, parentOf } from './furniture';
import type { PageBlock } from './page-text';

/** More notes than this are a page about corrections. */
const MOST = 12;
/** A heading that is only a label: the note is the paragraph below it. */
const LABEL = /^(?:corrections?|clarifications?|retraction|editor['’]?s['’]? note|update)\W*$/i;

/** The notes; none of them no field. `named`: texts of corrections out of the page's structured data. */
export function pageCorrections(
  blocks: readonly PageBlock[],
  root: Element,
  named: readonly string[],
): Pick<Article, 'corrections'> {
  const place = root.closest('article, main, [role="main"]') ?? root;
  const found = new Map<string, CorrectionNote>();
  for (const [index, block] of blocks.entries()) {
    const { text } = block.content;
    const label = blocks[index - 1]?.content.text ?? '';
    const titled = block.level === 0 && LABEL.test(label) ? `${label.replace(/\W+$/, '')}: ${text}` : text;
    const note = block.level > 0 || block.linked > text.length / 2 ? null : correctionIn(titled);
    if (note && place.contains(block.element) && !isCommented(block.element, place))
      found.set(bare(text), { ...note, text: text.replace(/\s+/g, ' ').trim() });
  }
  for (const text of named) {
    const said = [...found.keys()].some((known) => known.includes(bare(text)) || bare(text).includes(known));
    if (!said) found.set(bare(text), namedCorrection(text));
  }
  return found.size === 0 || found.size > MOST ? {} : { corrections: [...found.values()] };
}

/** What schema.org's `correction` says: a text, a `CorrectionComment`, or a list; an address of a page of corrections says nothing. */
export function correctionTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap(correctionTexts);
  const { text, description } = (typeof value === 'object' && value !== null ? value : {}) as {
    text?: unknown;
    description?: unknown;
  };
  const said = [value, text, description].find((one) => typeof one === 'string');
  const line = typeof said === 'string' ? said.replace(/\s+/g, ' ').trim() : '';
  return line === '' || /^https?:\S+$/i.test(line) ? [] : [line];
}

/** A text that is said to be a correction is one, however it is worded. */
export function namedCorrection(text: string): CorrectionNote {
  return correctionIn(text) ?? { kind: 'correction', text };
}

/** Readers correct each other in comments. */
function isCommented(element: Element, place: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== place; at = parentOf(at))
    if (isCommentary(at)) return true;
  return false;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
