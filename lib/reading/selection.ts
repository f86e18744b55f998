/** What the reader selected -> the words with what of the story around them tells where they come from. */
import type { Article, Selection, SelectionPlace, Span } from '../model';
import { selectedText } from '../overlay/selection-button';
import type { PageReading } from '../page/read-page';

/** Characters of the story that go along before a selection: some four sentences. */
const BEFORE = 600;

/** The document's selection; its text is empty when nothing is selected. `article`, `page`: the story as last read. */
export function selectionIn(
  document: Document,
  article: Article | null,
  page: Pick<PageReading, 'spanOf'> | null,
): Selection {
  const text = selectedText(document);
  const selection = text === '' ? null : document.getSelection();
  const span = selection && selection.rangeCount > 0 ? page?.spanOf(selection.getRangeAt(0)) : null;
  return { text, place: article && span ? placeOf(article, span, text) : null };
}

/** `null` when the story has other words there: a selection that reaches beyond it, or a page that writes them differently. */
function placeOf(
  { text: story, blocks, links = [] }: Article,
  span: Span,
  text: string,
): SelectionPlace | null {
  const raw = story.slice(span.start, span.end);
  const start = span.start + raw.length - raw.trimStart().length;
  const end = span.start + raw.trimEnd().length;
  /** Where an offset of the story falls in the selection's text, whose line breaks are blanks. */
  const at = (offset: number): number =>
    story.slice(start, Math.min(offset, end)).replace(/\s+/g, ' ').length;
  if (story.slice(start, end).replace(/\s+/g, ' ') !== text) return null;
  const inside = links.filter((link) => link.start < end && link.end > start);
  return {
    span: { start, end },
    before: story.slice(Math.max(0, start - BEFORE), start),
    after: story.slice(end, blocks.find((block) => block.end >= end)?.end ?? end),
    links: inside.map((link) => ({ ...link, start: at(Math.max(start, link.start)), end: at(link.end) })),
  };
}
