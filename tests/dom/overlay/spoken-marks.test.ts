/** Labels for readers who hear the page: where they stand, that they are no part of any text, and that they go without a trace. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endsOf } from '../../../lib/capture/boundaries';
import { capturePage } from '../../../lib/capture/capture';
import type { Article, Status } from '../../../lib/model';
import { createMarks, type Marks } from '../../../lib/overlay/marks';
import { createSpokenMarks, type SpokenMarks } from '../../../lib/overlay/spoken-marks';
import { LABEL_TAG } from '../../../lib/page/own-label';
import { readPage } from '../../../lib/page/read-page';
import { english } from '../../support/english';
import { claimOn } from '../../support/judged-claims';
import { recordingPainter } from '../../support/recording-painter';

const FIRST = 'The council said on Monday that the swimming bath would stay open until the autumn.';
const SECOND = 'The mayor denied on Tuesday that the library would be closed to pay for the bath.';
const THIRD = 'The bath cost 4.2 million pounds in its first year, the council said.';
const FILLER = 'Residents had filled the hall of the parish church twice to speak about both houses.';
const PAGE = `<main><article><h1>The bath</h1><p>${FIRST} ${FILLER} ${THIRD}</p><p>The mayor <a href="/m">denied on Tuesday</a> ${SECOND.slice(28)} ${FILLER}</p></article></main>`;

let spoken: SpokenMarks;
let marks: Marks;
let observer: MutationObserver;
let article: Article;

const labels = () => [...document.querySelectorAll(LABEL_TAG)].map(({ textContent }) => textContent);
const textNodes = () => {
  const walker = document.createTreeWalker(document.body, 4);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
};
const read = () => {
  const page = readPage(document, { url: 'https://news.example/bath' });
  if (!page.extraction.ok) throw new Error(page.extraction.reason);
  return { ...page, article: page.extraction.article };
};
const add = (quote: string, status: Status) => marks.add(claimOn(article, quote, status));

function put(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const page = read();
  article = page.article;
  marks = createMarks(recordingPainter());
  marks.renew(page.rangeOf);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'The bath';
  spoken = createSpokenMarks(document, english);
  put(PAGE);
  add(FIRST, 'conflicting');
  add(SECOND, 'corroborated');
  add(THIRD, 'qualified');
  observer = new MutationObserver(() => {});
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
});
afterEach(() => {
  spoken.undo();
  observer.disconnect();
});

describe('labels', () => {
  it('stand around each claim, in page order, numbered as the panel lists them', () => {
    spoken.set(marks.all());
    expect(labels()).toEqual([
      'Claim 1, Conflicting, start:',
      'End of claim 1.',
      'Claim 2, Qualified, start:',
      'End of claim 2.',
      'Claim 3, Corroborated, start:',
      'End of claim 3.',
    ]);
    expect(document.querySelector('p')?.textContent).toBe(
      `Claim 1, Conflicting, start:${FIRST}End of claim 1. ${FILLER} Claim 2, Qualified, start:${THIRD}End of claim 2.`,
    );
    for (const mark of marks.all()) expect(mark.range.toString()).toBe(mark.claim.text);
    expect(marks.intact()).toBe(true);
  });

  it('are none where the library is silent, and the others keep their numbers', () => {
    add(THIRD, 'unmatched');
    spoken.set(marks.all());
    expect(labels()).toEqual(expect.arrayContaining(['End of claim 1.', 'End of claim 3.']));
    expect(labels()).toHaveLength(4);
  });

  it('are no part of the story, of its offsets, or of a copy of the page', () => {
    const wanted = marks.all().map(({ claim }, index) => ({ ...claim, number: index + 1 }));
    const before = {
      article: read().article,
      ends: endsOf(document, wanted),
      copy: capturePage(document, wanted),
    };
    spoken.set(marks.all());
    expect(read().article).toEqual(before.article);
    expect(endsOf(document, wanted)).toEqual(before.ends);
    expect(capturePage(document, wanted)).toEqual(before.copy);
  });

  it('go without a trace', () => {
    const before = { markup: document.documentElement.outerHTML, nodes: textNodes() };
    spoken.set(marks.all());
    spoken.undo();
    expect(document.documentElement.outerHTML).toBe(before.markup);
    expect(textNodes()).toEqual(before.nodes);
    for (const [at, node] of textNodes().entries()) expect(node).toBe(before.nodes[at]);
  });

  it('are left alone where nothing changed, and follow where something did', () => {
    spoken.set(marks.all());
    observer.takeRecords();
    const page = read();
    marks.relocate(page.rangeOf);
    spoken.set(marks.all());
    expect(observer.takeRecords()).toEqual([]);
    add(FIRST, 'corroborated');
    spoken.set(marks.all());
    expect(labels()[0]).toBe('Claim 1, Corroborated, start:');
    expect(labels()).toHaveLength(6);
  });

  it('make room for a text that the page writes anew', () => {
    const paragraph = document.querySelector('p')!;
    const own = paragraph.firstChild as Text;
    spoken.set(marks.all());
    observer.takeRecords();
    own.data = 'The story was rewritten.';
    spoken.follow(observer.takeRecords());
    expect(paragraph.textContent).toBe('The story was rewritten.');
    expect(labels()).toHaveLength(2);
  });

  it('go with a text that the page takes out', () => {
    const paragraph = document.querySelector('p')!;
    const own = paragraph.firstChild as Text;
    spoken.set(marks.all());
    observer.takeRecords();
    // What a framework does that knows of this one child.
    paragraph.removeChild(own);
    spoken.follow(observer.takeRecords());
    expect(paragraph.querySelector(LABEL_TAG)?.textContent ?? '').toBe('');
    expect(paragraph.textContent).toBe('');
  });

  it.each([
    ['is read out by itself', `<p aria-live="polite">${FIRST} ${FILLER}</p>`],
    ['is laid out as boxes', `<p style="display:flex">${FIRST} ${FILLER}</p>`],
  ])('are not put where text %s', (_, paragraph) => {
    put(`<article><h1>The bath</h1>${paragraph}<p>${FILLER} ${FILLER}</p></article>`);
    add(FIRST, 'conflicting');
    spoken.set(marks.all());
    expect(labels()).toEqual([]);
  });

  it('leave axe nothing to find', async () => {
    spoken.set(marks.all());
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
