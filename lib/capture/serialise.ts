/**
 * Live elements -> markup. What a reader sees is kept; what runs, loads or sends is not: scripts, frames, plug-ins,
 * forms, handlers, addresses other than web links. Open shadow roots are written in place of their hosts' content.
 */
import { escaped } from '../export/html/markup';
import { isLabel } from '../page/own-label';
import { wordSet } from '../text/word-set';
import type { MarkedRun } from './marked-text';
import { pictureOf } from './pictures';
import { inertCss } from './styles';

/** Never written, content included. */
const DROPPED = wordSet('script style link meta base title noscript template source track param audio');
/** A reader sees a frame here, and a copy cannot have it. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed', 'portal', 'fencedframe', 'video']);
const VOID = new Set(['br', 'hr', 'wbr', 'col', 'input', 'area']);
/** Kept attributes; whatever style sheets may ask for, and what says something to a reader. */
const KEPT =
  /^(?:class|id|dir|lang|title|alt|role|style|colspan|rowspan|span|scope|headers|datetime|cite|start|reversed|open|type|hidden|width|height|align|valign|bgcolor|aria-[\w-]+|data-[\w-]+)$/;
/** Attributes that draw: inside SVG everything but handlers and references is kept. */
const SVG_DROPPED = /^(?:on|href$|xlink:)/i;
/** A note stands right after these, and at the end inside all others. */
const PARAGRAPHS = wordSet('p h1 h2 h3 h4 h5 h6 blockquote pre');
const BLOCKS = new Set([
  ...PARAGRAPHS,
  'li',
  'td',
  'dd',
  'figcaption',
  'div',
  'section',
  'article',
  'main',
  'body',
]);

/** Writes elements; remembers what it had to leave out. */
export class Serialiser {
  readonly leftOut = { pictures: 0, frames: 0 };
  /** Shadow roots whose content was written, by the number their hosts bear. */
  readonly shadows: ShadowRoot[] = [];
  /** Numbers of marks that ended since the last block was closed. */
  private ended: number[] = [];

  constructor(private readonly marks: ReadonlyMap<Text, readonly MarkedRun[]>) {}

  /** Markup of everything inside a node. */
  content(node: Node): string {
    const children = 'shadowRoot' in node && node.shadowRoot ? (node.shadowRoot as Node) : node;
    if (children instanceof HTMLSlotElement) {
      const assigned = children.assignedNodes();
      if (assigned.length > 0) return assigned.map((each) => this.node(each)).join('');
    }
    return [...children.childNodes].map((child) => this.node(child)).join('');
  }

  private node(node: Node): string {
    if (node instanceof Text) return this.text(node);
    return node instanceof Element ? this.element(node) : '';
  }

  private text(node: Text): string {
    let written = '';
    let at = 0;
    for (const { from, to, number, status, first, last } of this.marks.get(node) ?? []) {
      const start = Math.max(at, from);
      written += escaped(node.data.slice(at, start));
      const id = first ? ` id="hw-mark-${number}"` : '';
      written += `<mark class="hw-mark"${id} data-status="${status}">${escaped(node.data.slice(start, to))}</mark>`;
      if (last) {
        written += slot('label', number);
        this.ended.push(number);
      }
      at = to;
    }
    return written + escaped(node.data.slice(at));
  }

  private element(element: Element): string {
    const name = element.localName;
    if (DROPPED.has(name) || isLabel(element) || element.tagName.includes(':')) return '';
    const view = element.ownerDocument.defaultView;
    // Kept empty, because style sheets count siblings.
    const hidden = view?.getComputedStyle(element).display === 'none';
    if (FRAMES.has(name)) return hidden ? '' : this.frame(element);
    if (name === 'img' || name === 'canvas') return hidden ? '' : this.picture(element as HTMLElement);
    const written = WRITTEN_AS[name] ?? name;
    if (!/^[a-z][\w-]*$/i.test(written)) return '';
    const attributes = attributesOf(element, hidden) + (hidden ? '' : this.shadow(element));
    if (VOID.has(name)) return `<${written}${attributes}>`;
    const content = hidden ? '' : this.content(element);
    const notes = BLOCKS.has(name) ? this.notes() : '';
    if (PARAGRAPHS.has(name)) return `<${written}${attributes}>${content}</${written}>${notes}`;
    return `<${written}${attributes}>${content}${notes}</${written}>`;
  }

  /** What its rules are told by, where the element is a host of a shadow root or a slot that shows the host's content. */
  private shadow(element: Element): string {
    if (element.shadowRoot) return ` data-hw-shadow="${this.shadows.push(element.shadowRoot) - 1}"`;
    const shows = element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
    return shows ? ' data-hw-slotted=""' : '';
  }

  private notes(): string {
    return this.ended
      .splice(0)
      .map((number) => slot('note', number))
      .join('');
  }

  private frame(element: Element): string {
    this.leftOut.frames += 1;
    return missing(
      element as HTMLElement,
      element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '',
    );
  }

  private picture(element: HTMLElement): string {
    const data = pictureOf(element);
    if (data !== null) {
      const { width, height } = element.getBoundingClientRect();
      const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
      return `<img${attributesOf(element, false)} ${size} src="${data}">`;
    }
    this.leftOut.pictures += 1;
    return missing(element, element.getAttribute('alt') ?? '');
  }
}

/** Elements that would send or ask are written as ones that only look. */
const WRITTEN_AS: Record<string, string> = {
  form: 'div',
  body: 'div',
  picture: 'span',
  select: 'span',
  textarea: 'span',
};

function attributesOf(element: Element, hidden: boolean): string {
  const inSvg = element.namespaceURI === 'http://www.w3.org/2000/svg';
  const parts: string[] = [];
  for (const { name, value } of element.attributes) {
    if (inSvg ? SVG_DROPPED.test(name) : !KEPT.test(name) || (name === 'style' && hidden)) continue;
    // Ours are not to be taken for the page's, nor the page's for ours.
    if (name === 'id' && value.startsWith('hw-')) continue;
    if (name.startsWith('data-hw')) continue;
    const kept = name === 'style' || /url\(/i.test(value) ? inertCss(value) : value;
    parts.push(` ${name}="${escaped(kept)}"`);
  }
  if (element instanceof HTMLAnchorElement && /^https?:/.test(element.href))
    parts.push(` href="${escaped(element.href)}" rel="noreferrer"`);
  if (element instanceof HTMLInputElement) parts.push(' disabled=""');
  if (hidden) parts.push(' style="display:none"');
  return parts.join('');
}

/** A box of the same size with the words that stand for what is missing. */
function missing(element: HTMLElement, words: string): string {
  const { width, height } = element.getBoundingClientRect();
  const size = `width:${Math.round(width)}px;height:${Math.round(height)}px`;
  return `<span class="hw-missing" style="${size}">${escaped(words)}</span>`;
}

/** A place that is filled when the file is put together. */
function slot(what: 'label' | 'note', number: number): string {
  return `<i data-hw-${what}="${number}"></i>`;
}
