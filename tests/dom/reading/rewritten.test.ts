/** Pages that write the same text again in new nodes keep their marks, without being read anew. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createMarks, type Marks } from '../../../lib/overlay/marks';
import { type PageReading, readPage } from '../../../lib/page/read-page';
import { claimOn } from '../../support/judged-claims';
import { type RecordingPainter, recordingPainter } from '../../support/recording-painter';

const FIRST = 'The council said on Monday that the swimming bath would stay open until the autumn.';
const SECOND = 'The mayor denied on Tuesday that the library would be closed to pay for the bath.';
const FILLER = 'Residents had filled the hall of the parish church twice to speak about both houses.';

let page: PageReading;
let marks: Marks;
let painter: RecordingPainter;
let observer: MutationObserver;
const paragraph = (index: number): Element => document.querySelectorAll('article p')[index]!;

beforeEach(() => {
  document.body.innerHTML = `<article><h1>The bath</h1><p>${FIRST} ${FILLER}</p><p>The mayor <a href="/m">denied on Tuesday</a> ${SECOND.slice(28)} ${FILLER}</p></article>`;
  page = readPage(document, { url: 'https://news.example/bath' });
  if (!page.extraction.ok) throw new Error(page.extraction.reason);
  painter = recordingPainter();
  marks = createMarks(painter);
  marks.renew(page.rangeOf);
  for (const quote of [FIRST, SECOND]) marks.add(claimOn(page.extraction.article, quote));
  observer = new MutationObserver(() => {});
  observer.observe(document.body, { childList: true, subtree: true });
});

/** Writes the same markup, as a page's template does: all its nodes are new. */
function writeAgain(element: Element): void {
  const { innerHTML } = element;
  element.innerHTML = innerHTML;
}

/** What a reading does with the records of a change. */
function follow(): boolean {
  const followed = page.follow(observer.takeRecords());
  if (followed) marks.mend();
  return followed;
}

describe('marks stand in the new nodes when', () => {
  test.each<[string, () => void]>([
    ['a paragraph is replaced by its copy', () => paragraph(0).replaceWith(paragraph(0).cloneNode(true))],
    [
      'a paragraph is taken out and its copy put in',
      () => {
        const copy = paragraph(0).cloneNode(true);
        const after = paragraph(1);
        paragraph(0).remove();
        after.before(copy);
      },
    ],
    [
      'a link in the middle of a claim is drawn again',
      () => {
        const link = document.querySelector('a')!;
        link.replaceWith(link.cloneNode(true));
      },
    ],
    [
      'a paragraph is written again as markup',
      () => {
        writeAgain(paragraph(1));
      },
    ],
    ['the whole story is written again', () => writeAgain(document.body)],
  ])('%s', (_, change) => {
    change();
    expect(follow()).toBe(true);
    expect(painter.painted('corroborated').sort()).toEqual([FIRST, SECOND].sort());
    expect(marks.intact()).toBe(true);
  });
});

describe('nothing is followed when', () => {
  test.each<[string, () => void]>([
    ['something else is written', () => document.body.append('Updated 3 seconds ago')],
    ['the new text is another', () => (paragraph(0).textContent = `${FIRST.replace('open', 'shut')}`)],
    ['text only moves', () => paragraph(1).after(paragraph(0))],
  ])('%s', (_, change) => {
    change();
    expect(follow()).toBe(false);
  });
});

test('of two places with the same text, each keeps its own', () => {
  const [one, two] = [paragraph(0), paragraph(1)];
  two.innerHTML = one.innerHTML;
  observer.takeRecords();
  const again = readPage(document, { url: 'https://news.example/bath' });
  if (!again.extraction.ok) throw new Error(again.extraction.reason);
  const { text } = again.extraction.article;
  const second = text.lastIndexOf(FIRST);
  one.replaceWith(one.cloneNode(true));
  two.replaceWith(two.cloneNode(true));
  expect(again.follow(observer.takeRecords())).toBe(true);
  const range = again.rangeOf({ start: second, end: second + FIRST.length });
  expect(paragraph(1).contains(range?.startContainer ?? null)).toBe(true);
});
