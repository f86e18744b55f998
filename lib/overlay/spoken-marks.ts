/**
 * Marks for readers who hear the page: a hidden label where a claim begins and one where it ends, real elements in the
 * page's text. Off unless the reader asks for them, because they are the one thing of ours that changes a page's nodes.
 *
 * No node of the page is moved or taken away: a text is at most split, its first part stays the page's own node, and
 * what was split is joined again when the labels go. A script that writes a text anew knows only that first part: what
 * was split off it is then old, and goes with its labels before the page is drawn.
 */
import type { Words } from '../messages/links';
import { LABEL_TAG } from '../page/own-label';
import type { Mark } from './marks';

/** The labels of one page. */
export interface SpokenMarks {
  /** Labels these marks and no others; `all` in page order, as the panel counts them. Marks nothing speaks to have none. */
  set(all: readonly Mark[]): void;
  /** What the page's scripts did since: texts that were written anew lose what was split off them. */
  follow(records: readonly MutationRecord[]): void;
  /** Takes every label out and joins what was split. */
  undo(): void;
}

/** A text that was split for a label. */
interface Split {
  head: Text;
  tail: Text;
  label: Element;
}

/** The labels of a claim, and the texts they stand beside. */
interface Pair {
  words: string;
  start: Element;
  first: Text;
  last: Text;
  end: Element;
}

/** Regions a screen reader reads out whenever something comes into them, and layouts in which each run of text is a box of its own. */
const ALIVE = '[aria-live]:not([aria-live="off"]),[role="log"],[role="status"],[role="alert"],[role="timer"]';
const BOXES = /flex|grid/;
/** Out of sight and out of the layout, not copied with the text, whatever the page's style sheets say. */
const STYLE: Record<string, string> = {
  all: 'initial',
  position: 'absolute',
  'inline-size': '1px',
  'block-size': '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
  'user-select': 'none',
  '-webkit-user-select': 'none',
  'pointer-events': 'none',
};

/** Labels in `document`, in the reader's words. */
export function createSpokenMarks(document: Document, words: Words): SpokenMarks {
  const pairs = new Map<string, Pair>();
  let splits: Split[] = [];
  /** What we left in each text that was split. */
  const left = new WeakMap<Text, string>();

  const take = (id: string): void => {
    const pair = pairs.get(id);
    pair?.start.remove();
    pair?.end.remove();
    pairs.delete(id);
  };

  const splitAt = (head: Text, offset: number, label: Element): Text => {
    const tail = head.splitText(offset);
    splits.push({ head, tail, label });
    left.set(head, head.data);
    return tail;
  };

  const put = (mark: Mark, says: string, number: number): void => {
    const { range } = mark;
    const [first, last] = [range.startContainer, range.endContainer];
    if (!isText(first) || !isText(last) || !takesLabel(first) || !takesLabel(last)) return;
    const start = labelOf(document, words('mark_spoken_start', String(number), says), words);
    const end = labelOf(document, words('mark_spoken_end', String(number)), words);
    // The end first: what is split there lies behind the start.
    if (range.endOffset < last.length) splitAt(last, range.endOffset, end);
    last.after(end);
    const begin = range.startOffset > 0 ? splitAt(first, range.startOffset, start) : first;
    begin.before(start);
    // A range that began where its text was split would begin before the label.
    if (begin !== first) range.setStart(begin, 0);
    pairs.set(mark.claim.id, { words: start.textContent ?? '', start, first: begin, last, end });
  };

  const isWrittenAnew = (node: Node): boolean =>
    isText(node) && left.has(node) && left.get(node) !== node.data;

  /** The page has written `head` anew, or taken it out. */
  const drop = (head: Text): void => {
    for (const split of splits.filter((each) => each.head === head)) {
      split.tail.remove();
      split.label.remove();
      drop(split.tail);
    }
    splits = splits.filter((each) => each.head !== head);
  };

  return {
    set(all) {
      const numbered = all
        .map((mark, index) => ({ mark, number: index + 1 }))
        .filter(({ mark }) => mark.name !== 'unmatched');
      const wanted = new Map(numbered.map(({ mark, number }) => [mark.claim.id, { mark, number }]));
      for (const [id, pair] of pairs) {
        const one = wanted.get(id);
        const says = one && words('mark_spoken_start', String(one.number), statusOf(one.mark, words));
        if (!one || pair.words !== says || !stands(pair, one.mark.range)) take(id);
      }
      // From the end: what is split then lies behind whatever comes next.
      for (const { mark, number } of numbered.toReversed())
        if (!pairs.has(mark.claim.id)) put(mark, statusOf(mark, words), number);
    },
    follow(records) {
      if (pairs.size === 0) return;
      const written = new Set(records.map(({ target }) => target).filter(isWrittenAnew));
      for (const { head } of [...splits]) if (written.has(head) || !head.isConnected) drop(head);
      for (const [id, { first, last }] of pairs)
        if ([first, last].some((text) => written.has(text) || !text.isConnected)) take(id);
    },
    undo() {
      for (const id of [...pairs.keys()]) take(id);
      for (const { head, tail } of splits.reverse()) {
        if (head.nextSibling !== tail) continue;
        left.delete(head);
        head.appendData(tail.data);
        tail.remove();
      }
      splits = [];
    },
  };
}

const statusOf = ({ name }: Mark, words: Words): string => words(`status_${name}`);

const isText = (node: Node): node is Text => node.nodeType === 3;

/** Whether a label beside this text changes neither the page's layout nor what is read out by itself. */
function takesLabel(text: Text): boolean {
  const parent = text.parentElement;
  if (!parent || parent.closest(ALIVE) || parent.isContentEditable) return false;
  const display = parent.ownerDocument.defaultView?.getComputedStyle(parent).display ?? '';
  return !BOXES.test(display);
}

/** Whether the labels are in the page with the mark's words, and nothing else, between them. */
function stands({ start, end }: Pair, range: Range): boolean {
  if (!start.isConnected || !end.isConnected) return false;
  const between = range.cloneRange();
  between.setStartAfter(start);
  between.setEndBefore(end);
  return between.toString() === range.toString();
}

function labelOf(document: Document, text: string, words: Words): Element {
  const label = document.createElement(LABEL_TAG) as HTMLElement;
  label.textContent = text;
  label.lang = words('language_tag');
  label.dir = 'auto';
  for (const [name, value] of Object.entries(STYLE)) label.style.setProperty(name, value, 'important');
  return label;
}
