/** What of two wordings is drawn: the words one of them dropped, added or changed, as runs of text. */
import type { Span, WordEdit } from '../../model';

/** A run of one text: kept in the other, or only here. */
export interface EditedRun {
  text: string;
  /** `gone`: the other text lacks it; `new`: the first text lacks it. */
  change: 'gone' | 'new' | null;
}

/** Both texts in one: kept words once, and where they part the first's words before the second's. */
export function merged(from: string, to: string, edits: readonly WordEdit[]): EditedRun[] {
  const runs: EditedRun[] = [];
  const put = (text: string, change: EditedRun['change']) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last && last.change === change) last.text += text;
    else runs.push({ text, change });
  };
  let [a, b] = [0, 0];
  for (const edit of edits) {
    // White space between two steps is the second text's, for it is the one being shown.
    put(to.slice(b, edit.to.start) || from.slice(a, edit.from.start), null);
    if (edit.kind === 'keep') put(to.slice(edit.to.start, edit.to.end), null);
    else {
      const gone = from.slice(edit.from.start, edit.from.end);
      const fresh = to.slice(edit.to.start, edit.to.end);
      put(gone, 'gone');
      if (gone !== '' && fresh !== '') put(' ', null);
      put(fresh, 'new');
    }
    [a, b] = [edit.from.end, edit.to.end];
  }
  put(to.slice(b) || from.slice(a), null);
  return runs;
}

/** One side of a comparison, with the words the other side does not have. */
export function side(text: string, edits: readonly WordEdit[], which: 'from' | 'to'): EditedRun[] {
  const change = which === 'from' ? 'gone' : 'new';
  const runs: EditedRun[] = [];
  let at = 0;
  for (const edit of edits) {
    const { start, end } = edit[which];
    if (edit.kind === 'keep' || start === end) continue;
    if (start > at) runs.push({ text: text.slice(at, start), change: null });
    runs.push({ text: text.slice(start, end), change });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), change: null });
  return runs;
}

/** Below this share of kept text marking what differs would mark nearly all of it; from about half on, differences stand out. */
const MOSTLY_KEPT = 0.5;

/** Whether most of the shorter text stands in the other, so that the differences are what there is to see. */
export function isMostlyKept(from: string, to: string, edits: readonly WordEdit[]): boolean {
  const kept = edits
    .filter(({ kind }) => kind === 'keep')
    .reduce((sum, { from: { start, end } }) => sum + end - start, 0);
  return kept >= MOSTLY_KEPT * Math.min(from.length, to.length);
}

/** Where one side keeps words of the other. */
export const keptSpans = (edits: readonly WordEdit[], which: 'from' | 'to'): Span[] =>
  edits.filter(({ kind }) => kind === 'keep').map((edit) => edit[which]);

/** Whether anything was changed at all. */
export const isChanged = (edits: readonly WordEdit[]): boolean => edits.some(({ kind }) => kind !== 'keep');
