/** Which runs of which text nodes belong to which mark. */
import type { Status } from '../model';
import { isLabel } from '../page/own-label';

/** A mark with its place in the page. */
export interface PlacedMark {
  range: Range;
  number: number;
  status: Status;
}

/** A run of one text node inside a mark. */
export interface MarkedRun {
  from: number;
  to: number;
  number: number;
  status: Status;
  first: boolean;
  last: boolean;
}

/** The runs of each text node, in order. White space between blocks is left alone. */
export function markedText(marks: readonly PlacedMark[]): Map<Text, MarkedRun[]> {
  const found = new Map<Text, MarkedRun[]>();
  for (const { range, number, status } of marks) {
    const nodes = textNodes(range).filter((node) => {
      const [from, to] = edges(node, range);
      return node.data.slice(from, to).trim() !== '';
    });
    nodes.forEach((node, index) => {
      const [from, to] = edges(node, range);
      const run = { from, to, number, status, first: index === 0, last: index === nodes.length - 1 };
      found.set(node, [...(found.get(node) ?? []), run]);
    });
  }
  for (const runs of found.values()) runs.sort((a, b) => a.from - b.from);
  return found;
}

function edges(node: Text, range: Range): [number, number] {
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.data.length,
  ];
}

function textNodes(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (root.nodeType === 3) return [root as Text];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node) && !isLabel(node.parentNode)) nodes.push(node as Text);
  }
  return nodes;
}
