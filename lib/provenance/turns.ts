/** Changes of a quotation that turn its sense: a "not" gone, an "if" cut off, a "may" lost, a number replaced. */
import type { QuotedVariant, Span, WordEdit } from '../model';
import { wordsOf } from './edits';
import { isNegation } from './words';

type Turn = QuotedVariant['turned'][number];

/** By their words; negation first, because it decides most. */
const KINDS: readonly [Turn['kind'], (norm: string) => boolean][] = [
  ['negation', (norm) => norm === 'without' || (isNegation(norm) && norm !== 'hardly' && norm !== 'barely')],
  ['condition', (norm) => /^(?:if|unless|until|provided|providing|assuming|whether)$/.test(norm)],
  ['exception', (norm) => /^(?:except|excluding|but|although|though|however|only)$/.test(norm)],
  [
    'hedge',
    (norm) =>
      /^(?:may|might|could|perhaps|possibly|probably|likely|maybe|appears?|appeared|seems?|seemed|suspects?|suspected|alleged|allegedly|apparently|potentially|hardly|barely|almost|nearly)$/.test(
        norm,
      ),
  ],
];

/** Where the sense turns between the fullest form and another one, in order; `edits` lead from `from` to `to`. */
export function turnsOf(from: string, to: string, edits: readonly WordEdit[]): Turn[] {
  const turns: Turn[] = [];
  edits.forEach((edit, index) => {
    if (edit.kind === 'keep') return;
    // What was cut together with its own sentences is missing, but it turns nothing in those that are left.
    const lost = withinSentence(from, edit.from, edits[index - 1]?.from, edits[index + 1]?.from);
    const gained = withinSentence(to, edit.to, edits[index - 1]?.to, edits[index + 1]?.to);
    for (const [kind, test] of KINDS) {
      const [a, b] = [wordIn(from, lost, test), wordIn(to, gained, test)];
      if ((a === null) === (b === null)) continue;
      turns.push({ kind, from: a ?? emptyAt(edit.from), to: b ?? emptyAt(edit.to) });
    }
    const [a, b] = [numbersIn(from, lost), numbersIn(to, gained)];
    if (edit.kind === 'change' && a && b && from.slice(a.start, a.end) !== to.slice(b.start, b.end))
      turns.push({ kind: 'number', from: a, to: b });
  });
  return turns;
}

/** The part of a changed span that shares a sentence with the words kept beside it. */
function withinSentence(text: string, span: Span, before: Span | undefined, after: Span | undefined): Span {
  const part = text.slice(span.start, span.end);
  const ends = [...part.matchAll(/[.!?…]+["”’)]*(?=\s)/g)].map((match) => span.start + match.index);
  const first = ends[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined)
    return afterStop(text, span, before) ? { start: span.end, end: span.end } : span;
  if (before && !after)
    return afterStop(text, span, before) ? emptyAt(span) : { start: span.start, end: first };
  if (after && !before) return { start: last, end: span.end };
  return span;
}

/** Whether a sentence ended between the words kept before and this span, which then ends the text. */
function afterStop(text: string, span: Span, before: Span | undefined): boolean {
  return (
    before !== undefined &&
    span.end > span.start &&
    /[.!?…]\s/.test(text.slice(before.end, span.start)) &&
    !/\p{L}/u.test(text.slice(span.end))
  );
}

function wordIn(text: string, span: Span, test: (norm: string) => boolean): Span | null {
  const word = wordsOf(text.slice(span.start, span.end)).find(({ norm }) => test(norm));
  return word ? { start: span.start + word.start, end: span.start + word.end } : null;
}

function numbersIn(text: string, span: Span): Span | null {
  const word = wordsOf(text.slice(span.start, span.end)).find(({ kind }) => kind === 'number');
  return word ? { start: span.start + word.start, end: span.start + word.end } : null;
}

const emptyAt = ({ start }: Span): Span => ({ start, end: start });
