/**
 * The way back from the article's text to the page: which characters of which text node stand behind each character.
 *
 * Text is normalised while it is collected (white space collapsed, soft hyphens and zero-width characters dropped), so
 * offsets drift from the page's. A segment is a run in which both sides still advance together; a binary search over
 * segments answers any span. Separators (blank lines between blocks, the space a `<br>` or a table cell stands for) have
 * no segment: they exist in the text only.
 */
import type { Span } from '../model';

/** A run where `text[at + i]` is `node.data[offset + i]` (white space normalised) for `i < length`. */
export interface Segment {
  at: number;
  length: number;
  node: Text;
  offset: number;
}

/** Soft hyphen, zero-width space, direction marks, word joiner, byte order mark: seen by nobody, dropped from text. */
const INVISIBLE = '\\u00ad\\u200b\\u200e\\u200f\\u2060\\ufeff';
const BREAK = new RegExp(`[\\s${INVISIBLE}]+`, 'g');
const DROPPED = new RegExp(`[${INVISIBLE}]`, 'g');

/** White space collapsed, invisible characters dropped, ends trimmed: how every text of an article is normalised. */
export function normalizeText(raw: string): string {
  return raw.replace(DROPPED, '').replace(/\s+/g, ' ').trim();
}

/** Collects the text of one block; `segments` are relative to it until it is placed in the article. */
export class BlockText {
  text = '';
  readonly segments: Segment[] = [];

  /** Adds the visible characters of `node` in `[from, to)`. */
  append(node: Text, from = 0, to = node.data.length): void {
    const { data } = node;
    let at = from;
    BREAK.lastIndex = from;
    for (let gap = BREAK.exec(data); gap !== null && gap.index < to; gap = BREAK.exec(data)) {
      this.copy(node, at, gap.index);
      at = Math.min(to, gap.index + gap[0].length);
      this.gap(node, gap[0], gap.index);
    }
    this.copy(node, at, to);
  }

  /** A space that stands for something that is no character: a `<br>`, the edge of a table cell. */
  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  /** Drops the trailing space; to be called once, when the block is complete. */
  close(): void {
    if (!this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    const last = this.segments.at(-1);
    if (last === undefined || last.at + last.length <= this.text.length) return;
    last.length -= 1;
    if (last.length === 0) this.segments.pop();
  }

  /** The same text without the characters of nodes that `isHidden`; itself when there are none. */
  without(isHidden: (node: Text) => boolean): BlockText {
    if (!this.segments.some((segment) => isHidden(segment.node))) return this;
    const rest = new BlockText();
    let end = 0;
    for (const { at, length, node, offset } of this.segments) {
      // Between segments without a character of the page stands the space of a `<br>`.
      if (at > end) rest.space();
      end = at + length;
      if (!isHidden(node)) rest.append(node, offset, offset + length);
    }
    rest.close();
    return rest;
  }

  private gap(node: Text, run: string, offset: number): void {
    // Only the first white space of a run is kept, and none at the start of a block or after a space.
    const first = run.search(/[^\u00ad\u200b\u200e\u200f\u2060\ufeff]/);
    if (first < 0 || this.text === '' || this.text.endsWith(' ')) return;
    this.add(' ', node, offset + first);
  }

  private copy(node: Text, from: number, to: number): void {
    if (to > from) this.add(node.data.slice(from, to), node, from);
  }

  private add(characters: string, node: Text, offset: number): void {
    const last = this.segments.at(-1);
    if (
      last !== undefined &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.at + last.length === this.text.length
    ) {
      last.length += characters.length;
    } else {
      this.segments.push({ at: this.text.length, length: characters.length, node, offset });
    }
    this.text += characters;
  }
}

/** Answers spans with ranges and ranges with spans. `segments` are in document order, `at` ascending. */
export class TextMap {
  private readonly text: string;
  private readonly segments: readonly Segment[];
  private byNode: Map<Text, Segment[]> | null = null;

  constructor(text: string, segments: readonly Segment[]) {
    this.text = text;
    this.segments = segments;
  }

  /**
   * The live range behind a span, or null: an empty span, a span of separators only, or a page that has changed there
   * since (nodes removed, text edited). Its edges lie on characters, never on separators. Never throws.
   */
  rangeOf(span: Span): Range | null {
    const first = lowerBound(this.segments.length, (index) => endOf(this.segments[index]) > span.start);
    const last = lowerBound(this.segments.length, (index) => startOf(this.segments[index]) >= span.end) - 1;
    const head = this.segments[first];
    const tail = this.segments[last];
    if (head === undefined || tail === undefined || last < first) return null;
    for (let index = first; index <= last; index += 1) {
      if (!this.stillHolds(this.segments[index])) return null;
    }
    try {
      const range = head.node.ownerDocument.createRange();
      range.setStart(head.node, head.offset + Math.max(0, span.start - head.at));
      range.setEnd(tail.node, tail.offset + Math.min(tail.length, span.end - tail.at));
      return range.collapsed ? null : range;
    } catch {
      return null;
    }
  }

  /** The characters of the text that lie inside a live range, or null when there are none. Never throws. */
  spanOf(range: Range): Span | null {
    try {
      const { segments } = this;
      const first = lowerBound(segments.length, (index) => {
        const segment = segments[index];
        return (
          segment !== undefined &&
          isAfter(segment.node, segment.offset + segment.length, range.startContainer, range.startOffset)
        );
      });
      const last =
        lowerBound(segments.length, (index) => {
          const segment = segments[index];
          return (
            segment === undefined ||
            !isAfter(range.endContainer, range.endOffset, segment.node, segment.offset)
          );
        }) - 1;
      const head = segments[first];
      const tail = segments[last];
      if (head === undefined || tail === undefined) return null;
      const start =
        head.at + (head.node === range.startContainer ? Math.max(0, range.startOffset - head.offset) : 0);
      const end =
        tail.at +
        (tail.node === range.endContainer
          ? Math.min(tail.length, range.endOffset - tail.offset)
          : tail.length);
      return end > start ? { start, end } : null;
    } catch {
      return null;
    }
  }

  /** Whether text of the article stands in this node. */
  has(node: Text): boolean {
    return this.ofNodes().has(node);
  }

  /** From now on the text stands in the second node of each pair, at the same offsets; both hold the same characters. */
  follow(replaced: ReadonlyMap<Text, Text>): void {
    const byNode = this.ofNodes();
    for (const [from, to] of replaced) {
      const moved = byNode.get(from);
      if (moved === undefined) continue;
      for (const segment of moved) segment.node = to;
      byNode.delete(from);
      byNode.set(to, moved);
    }
  }

  private ofNodes(): Map<Text, Segment[]> {
    if (this.byNode !== null) return this.byNode;
    this.byNode = new Map();
    for (const segment of this.segments) {
      const known = this.byNode.get(segment.node);
      if (known === undefined) this.byNode.set(segment.node, [segment]);
      else known.push(segment);
    }
    return this.byNode;
  }

  private stillHolds(segment: Segment | undefined): boolean {
    if (segment === undefined || !segment.node.isConnected) return false;
    const now = segment.node.data.slice(segment.offset, segment.offset + segment.length);
    return now.replace(/\s/g, ' ') === this.text.slice(segment.at, segment.at + segment.length);
  }
}

/** The first index for which `holds` is true, `length` when for none; `holds` must be false, then true. */
function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function startOf(segment: Segment | undefined): number {
  return segment?.at ?? Number.POSITIVE_INFINITY;
}

function endOf(segment: Segment | undefined): number {
  return segment === undefined ? Number.POSITIVE_INFINITY : segment.at + segment.length;
}

/** Is boundary point (a, i) after boundary point (b, j)? Text inside a shadow root stands where its host stands. */
function isAfter(a: Node, i: number, b: Node, j: number): boolean {
  if (a === b) return i > j;
  const [outerA, outerB] = [inTreeOf(a, b), inTreeOf(b, a)];
  if (outerA === null || outerB === null) throw new RangeError('boundary points of unrelated trees');
  const point = outerA.ownerDocument?.createRange();
  if (point === undefined) throw new RangeError('boundary point outside a document');
  const [pointNode, pointOffset] = outerA === a ? [a, i] : [outerA, 0];
  point.setStart(pointNode, pointOffset);
  return point.comparePoint(outerB, outerB === b ? j : 0) < 0;
}

/** `node`, or the shadow host around it that stands in the same tree as `other`; null when there is none. */
function inTreeOf(node: Node, other: Node): Node | null {
  const roots = new Set<Node>();
  for (let at: Node | null = other; at !== null; at = hostOf(at)) roots.add(at.getRootNode());
  for (let at: Node | null = node; at !== null; at = hostOf(at)) if (roots.has(at.getRootNode())) return at;
  return null;
}

function hostOf(node: Node): Node | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
