/**
 * The labels the overlay puts into a story for readers who hear it (overlay/spoken-marks.ts). An element name of their
 * own, so that neither a page's style sheets nor counts of its elements take them for the page's; no part of any text.
 */
export const LABEL_TAG = 'headwater-label';

/** Whether a node is such a label. */
export const isLabel = (node: Node | null): boolean =>
  node !== null && node.nodeType === 1 && (node as Element).localName === LABEL_TAG;
