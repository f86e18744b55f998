/** The page read once more, with what is left out of its story and why: for the debug view, on demand. */
import type { PageInspection, RemovedBlock } from '../messages/protocol';
import type { PageBlock } from '../page/page-text';
import type { PageReading, ReadOptions } from '../page/read-page';

/** Blocks told of: a front page has thousands, and nobody reads more than these. */
const TOLD = 300;
/** Characters of each that are told: enough to find it in the page. */
const BEGINNING = 160;

/** Reads the page in slices with `pause` between them. */
export async function inspectPage(
  document: Document,
  read: (document: Document, options: ReadOptions & { pause(): Promise<void> }) => Promise<PageReading>,
  pause: () => Promise<void>,
): Promise<PageInspection> {
  const removed: { block: PageBlock; reason: RemovedBlock['reason'] }[] = [];
  const { extraction } = await read(document, {
    pause,
    onRemoved: (block, reason) => removed.push({ block, reason }),
  });
  return {
    article: extraction.ok ? extraction.article : null,
    removed: removed
      .sort((a, b) => inPageOrder(a.block.element, b.block.element))
      .slice(0, TOLD)
      .map(({ block, reason }) => {
        const { text } = block.content;
        return {
          text: text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()}…` : text,
          kind: block.kind,
          reason,
        };
      }),
    removedCount: removed.length,
  };
}

/** 4 is `DOCUMENT_POSITION_FOLLOWING`. */
function inPageOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & 4 ? -1 : 1;
}
