/**
 * Document -> blocks of visible text, in document order, over the live nodes: one walk, nothing written, no layout asked
 * for. What is part of the story is decided later (story.ts); here only what could never be text is left out: scripts,
 * form controls, hidden elements.
 */
import type { BlockKind } from '../model';
import { isHidden } from './hidden';
import { BlockText } from './text-map';

/** A run of text between two block edges. */
export interface PageBlock {
  kind: BlockKind;
  /** The nearest block-level element around the text. */
  element: Element;
  content: BlockText;
  /** Characters inside links. */
  linked: number;
  /** 1..6 for headings, else 0. */
  level: number;
}

const NEVER_TEXT = new Set(
  'script style noscript template head title meta link base iframe object embed applet audio video canvas svg math map area img picture source track select option optgroup datalist input textarea button progress meter dialog frame frameset noframes rp rt'.split(
    ' ',
  ),
);

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const BLOCK_DISPLAY = /display\s*:\s*(?:block|flex|grid|list-item|table)/i;
/** A cell with more text than this is a column of a page's layout, not of a table. */
const CELL_MAX = 240;
const BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;

/** Every block of text below `root` that is not hidden by markup; computed styles are not asked. */
export function pageBlocks(root: Element): PageBlock[] {
  const walk = new Walk();
  walk.enter(root, { element: root, kind: 'paragraph', level: 0, linked: false, pre: false, row: false });
  walk.flush();
  return walk.blocks;
}

/** What a text node inherits from the elements around it. */
interface Context {
  element: Element;
  kind: BlockKind;
  level: number;
  linked: boolean;
  /** White space matters: blank lines part blocks. */
  pre: boolean;
  /** Inside a row of data, where nothing parts blocks. */
  row: boolean;
}

class Walk {
  readonly blocks: PageBlock[] = [];
  private open: PageBlock | null = null;
  /** `<br>` seen since the last text. */
  private breaks = 0;

  enter(parent: Element | ShadowRoot, context: Context): void {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) this.text(child as Text, context);
      else if (child.nodeType === 1) this.element(child as Element, context);
    }
  }

  flush(): void {
    this.breaks = 0;
    const block = this.open;
    this.open = null;
    if (block === null) return;
    block.content.close();
    if (block.content.text !== '') this.blocks.push(block);
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
      level: context.level,
    };
    const before = this.open.content.text.length;
    this.open.content.append(node, from, to);
    if (context.linked) this.open.linked += this.open.content.text.length - before;
  }

  private element(element: Element, context: Context): void {
    const name = element.localName;
    if (name === 'br') {
      this.breaks += 1;
      return;
    }
    if (NEVER_TEXT.has(name)) return;
    if (isHidden(element)) return;
    const inside = { ...context, linked: context.linked || name === 'a' };
    if (context.row) {
      if (!INLINE.has(name)) this.open?.content.space();
      this.children(element, inside);
      return;
    }
    if (isInline(element, name)) {
      this.children(element, inside);
      return;
    }
    this.flush();
    if (name === 'hr') return;
    inside.element = element;
    inside.pre = context.pre || name === 'pre';
    kindOf(element, name, inside);
    if (name === 'tr' && isDataRow(element)) this.row(element, inside);
    else this.children(element, inside);
    this.flush();
  }

  /** An open shadow root is shown instead of the children, and shows those through its slots. */
  private children(element: Element, context: Context): void {
    const shadow = element.shadowRoot;
    if (element.localName === 'slot' && 'assignedNodes' in element) {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) {
        for (const node of assigned) {
          if (node.nodeType === 3) this.text(node as Text, context);
          else if (node.nodeType === 1) this.element(node as Element, context);
        }
        return;
      }
    }
    this.enter(shadow ?? element, context);
  }

  private row(element: Element, context: Context): void {
    context.kind = 'table-row';
    context.row = true;
    for (const cell of element.children) {
      this.open?.content.space();
      this.enter(cell, context);
    }
  }
}

function isInline(element: Element, name: string): boolean {
  if (INLINE.has(name)) {
    const style = element.getAttribute('style');
    return style === null || !BLOCK_DISPLAY.test(style);
  }
  // A custom element is inline unless its style says otherwise; in the middle of a sentence it must be.
  return name.includes('-') && (endsInText(element.previousSibling) || endsInText(element.nextSibling));
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
