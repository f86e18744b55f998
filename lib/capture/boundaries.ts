/** Where claims begin and end in a page's elements: what a Range selector of the Web Annotation model says. */
import type { Boundary } from '../export/anchors';
import { LABEL_TAG } from '../page/own-label';
import { readPage } from '../page/read-page';
import { codePointsBefore } from '../text/code-points';
import { spanOf, type WantedMark } from './capture';

/** The two ends of a claim. */
export interface Ends {
  start: Boundary;
  end: Boundary;
}

/** The ends of each claim that the page has, by its id. The page is only read. */
export function endsOf(document: Document, wanted: readonly WantedMark[]): Record<string, Ends> {
  const page = readPage(document);
  if (!page.extraction.ok) return {};
  const { article } = page.extraction;
  const found: Record<string, Ends> = {};
  for (const mark of wanted) {
    const span = spanOf(article, mark);
    const range = span && page.rangeOf(span);
    const start = range && boundaryOf(range.startContainer, range.startOffset);
    const end = range && boundaryOf(range.endContainer, range.endOffset);
    if (start && end) found[mark.id] = { start, end };
  }
  return found;
}

/** `null` inside a shadow root: XPath knows of none. */
function boundaryOf(node: Node, offset: number): Boundary | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element || element.getRootNode() !== element.ownerDocument) return null;
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  for (const label of copy.querySelectorAll(LABEL_TAG)) label.remove();
  const text = copy.textContent ?? '';
  return { path: pathOf(element), offset: codePointsBefore(text, text.length) };
}

/** The XPath of an element by its place among siblings of its name; names of other namespaces are told by `local-name()`. */
function pathOf(element: Element): string {
  const parent = element.parentElement;
  const name = element.localName;
  const plain = element.namespaceURI === 'http://www.w3.org/1999/xhtml' && /^[\w-]+$/.test(name);
  const test = plain ? name : `*[local-name()="${name}"]`;
  if (!parent) return `/${test}[1]`;
  const same = [...parent.children].filter(
    (each) => each.localName === name && (!plain || each.namespaceURI === element.namespaceURI),
  );
  return `${pathOf(parent)}/${test}[${same.indexOf(element) + 1}]`;
}
