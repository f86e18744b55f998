/**
 * Document -> blocks of visible text, in document order, over the live nodes: one walk, nothing written, no layout asked
 * for. What is part of the story is decided later (story.ts); here only what could never be text is left out: scripts,
 * form controls, hidden elements.
 */
import type { BlockKind } from '../model';
import { wordSet } from '../text/word-set';
import { isHidden } from './hidden';
import { LABEL_TAG } from './own-label';
import type { Steps } from './steps';
import { BlockText } from './text-map';
import { PAGE } from './weights';

/** A run of text between two block edges. */
export interface PageBlock {
  kind: BlockKind;
  /** The nearest block-level element around the text. */
  element: Element;
  content: BlockText;
  /** Characters inside links. */
  linked: number;
  /** The `a` element around each text node that stands in one. */
  anchors: ReadonlyMap<Text, Element>;
  /** 1..6 for headings, else 0. */
  level: number;
  /** Length of the text in characters of an alphabetic script. */
  size: number;
}

const NEVER_TEXT = wordSet(
  `script style noscript template head title meta link base iframe object embed applet audio video canvas svg math
   map area img picture source track select option optgroup datalist input textarea button progress meter dialog
   frame frameset noframes rp rt`,
);

const INLINE = wordSet(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby rb s samp
   small span strike strong sub sup time tt u var wbr`,
);

const BLOCK_DISPLAY = /display\s*:\s*(?:block|flex|grid|list-item|table)/i;
/** A cell with more text than this is a column of a page's layout, not of a table. */
const CELL_MAX = 240;
/** Chinese, Japanese, Korean. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;

/**
 * Every block of text below `root` that is not hidden by markup; computed styles are not asked. Null when there is too
 * much of it (weights.ts).
 */
export function* pageBlocks(root: Element): Steps<PageBlock[] | null> {
  const walk = new Walk(root);
  for (let nodes = 1; walk.step(); nodes += 1) {
    if (nodes % PAGE.nodesPerStep === 0) yield;
    if (nodes > PAGE.maxNodes || walk.characters > PAGE.maxCharacters) return null;
  }
  return walk.blocks;
}

/** A block that is still being filled. */
interface OpenBlock extends PageBlock {
  anchors: Map<Text, Element>;
}

/** Shared by all blocks without links. */
const NO_ANCHORS: Map<Text, Element> = new Map();

/** What a text node inherits from the elements around it. */
interface Context {
  element: Element;
  kind: BlockKind;
  level: number;
  /** The nearest `a` element. */
  anchor: Element | null;
  /** White space matters: blank lines part blocks. */
  pre: boolean;
  /** Inside a row of data, where nothing parts blocks. */
  row: boolean;
}

/** Siblings still to be visited, and what they inherit. */
interface Frame {
  next: Node | null;
  /** Nodes shown in a slot: they are no siblings. */
  slotted: Node[];
  context: Context;
  /** The element is a block: what is open ends with it. */
  closes: boolean;
}

/** The walk keeps its own stack, so that it can stop between any two nodes. */
class Walk {
  readonly blocks: PageBlock[] = [];
  characters = 0;
  private readonly frames: Frame[] = [];
  private open: OpenBlock | null = null;
  /** `<br>` seen since the last text. */
  private breaks = 0;

  constructor(root: Element) {
    this.children(
      root,
      { element: root, kind: 'paragraph', level: 0, anchor: null, pre: false, row: false },
      true,
    );
  }

  /** Visits the next node; false when there is none left. */
  step(): boolean {
    const frame = this.frames.at(-1);
    if (frame === undefined) return false;
    const node = frame.slotted.shift() ?? frame.next;
    if (node === null) {
      this.frames.pop();
      if (frame.closes) this.flush();
      return true;
    }
    if (node === frame.next) frame.next = node.nextSibling;
    if (node.nodeType === 3) this.text(node as Text, frame.context);
    else if (node.nodeType === 1) this.element(node as Element, frame.context);
    return true;
  }

  private flush(): void {
    this.breaks = 0;
    const block = this.open;
    this.open = null;
    if (block === null) return;
    block.content.close();
    const { text } = block.content;
    if (text === '') return;
    block.size = sizeOf(text);
    this.characters += text.length;
    this.blocks.push(block);
  }

  private text(node: Text, context: Context): void {
    if (this.open === null && !/\S/.test(node.data)) return;
    if (this.breaks > 0 && /\S/.test(node.data)) {
      if (this.breaks > 1) this.flush();
      else this.open?.content.space();
      this.breaks = 0;
    }
    let from = 0;
    if (context.pre) {
      for (const gap of node.data.matchAll(BLANK_LINES)) {
        this.append(node, from, gap.index, context);
        this.flush();
        from = gap.index + gap[0].length;
      }
    }
    this.append(node, from, node.data.length, context);
  }

  private append(node: Text, from: number, to: number, context: Context): void {
    this.open ??= {
      kind: context.kind,
      element: context.element,
      content: new BlockText(),
      linked: 0,
      anchors: NO_ANCHORS,
      level: context.level,
      size: 0,
    };
    const before = this.open.content.text.length;
    this.open.content.append(node, from, to);
    if (context.anchor === null) return;
    this.open.linked += this.open.content.text.length - before;
    if (this.open.anchors === NO_ANCHORS) this.open.anchors = new Map();
    this.open.anchors.set(node, context.anchor);
  }

  private element(element: Element, context: Context): void {
    const name = element.localName;
    if (name === 'br') {
      this.breaks += 1;
      return;
    }
    if (NEVER_TEXT.has(name) || name === LABEL_TAG) return;
    if (isHidden(element) || (name === 'sup' && isNoteMark(element))) return;
    const inside = name === 'a' ? { ...context, anchor: element } : { ...context };
    if (context.row) {
      if (!INLINE.has(name)) this.open?.content.space();
      this.children(element, inside, false);
      return;
    }
    if (isInline(element, name)) {
      this.children(element, inside, false);
      return;
    }
    this.flush();
    if (name === 'hr') return;
    inside.element = element;
    inside.pre = context.pre || name === 'pre';
    if (name === 'tr' && isDataRow(element)) {
      inside.kind = 'table-row';
      inside.row = true;
    } else kindOf(element, name, inside);
    this.children(element, inside, true);
  }

  /** An open shadow root is shown instead of the children, and shows those through its slots. */
  private children(element: Element, context: Context, closes: boolean): void {
    const slotted =
      element.localName === 'slot' && 'assignedNodes' in element
        ? (element as HTMLSlotElement).assignedNodes()
        : [];
    const next = slotted.length > 0 ? null : (element.shadowRoot ?? element).firstChild;
    this.frames.push({ next, slotted: [...slotted], context, closes });
  }
}

/** Scripts without spaces say in one character what others say in about two and a half. */
function sizeOf(text: string): number {
  return text.length + (text.match(DENSE_SCRIPT)?.length ?? 0) * (PAGE.denseScript - 1);
}

function isInline(element: Element, name: string): boolean {
  if (INLINE.has(name)) {
    const style = element.getAttribute('style');
    return style === null || !BLOCK_DISPLAY.test(style);
  }
  // A custom element is inline unless its style says otherwise; in the middle of a sentence it must be.
  return name.includes('-') && (endsInText(element.previousSibling) || endsInText(element.nextSibling));
}

/** A raised number or sign that leads to a footnote: glued to a sentence's end it would hide that end. */
function isNoteMark(element: Element): boolean {
  return (
    /^\s*\[?(?:\d{1,3}|[*†‡§])\]?\s*$/.test(element.textContent ?? '') && element.querySelector('a') !== null
  );
}

function endsInText(node: Node | null): boolean {
  return node !== null && node.nodeType === 3 && /\S/.test((node as Text).data);
}

function kindOf(element: Element, name: string, context: Context): void {
  if (/^h[1-6]$/.test(name)) {
    context.kind = 'heading';
    context.level = Number(name[1]);
  } else if (element.getAttribute('role') === 'heading') {
    context.kind = 'heading';
    context.level = Number(element.getAttribute('aria-level') ?? 2) || 2;
  } else if (name === 'figcaption' || name === 'caption') {
    context.kind = 'caption';
  } else if (context.kind !== 'caption') {
    if (name === 'li' || name === 'dd' || name === 'dt') context.kind = 'list-item';
    else if (name === 'blockquote') context.kind = 'quotation';
  }
}

/** Rows of a table of data: several cells, all short, none with paragraphs or a table of its own. */
function isDataRow(row: Element): boolean {
  let cells = 0;
  for (const cell of row.children) {
    if ((cell.textContent ?? '').length > CELL_MAX) return false;
    if (cell.querySelector('table,p + p,h1,h2,h3,ul,ol') !== null) return false;
    cells += 1;
  }
  return cells > 1;
}
