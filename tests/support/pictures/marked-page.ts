/** A news page with its marks and the card of one claim, over the panel's story: what is shown outside our own pages. */

import type { Words } from '../../../lib/messages/links';
import type { Status } from '../../../lib/model';
import { startOverlay } from '../../../lib/overlay/overlay';
import { readPage } from '../../../lib/page/read-page';
import { claimOn } from '../judged-claims';
import { claims } from '../panel-story';

/** Which claim's card is open, and on what ground the page stands. */
export interface MarkedPage {
  card: Status | null;
  ground: 'paper' | 'night';
}

/** By the name of the state. */
export const MARKED_PAGES: Record<string, MarkedPage> = {
  marks: { card: null, ground: 'paper' },
  'marks-night': { card: null, ground: 'night' },
  'card-conflicting': { card: 'conflicting', ground: 'paper' },
  'card-corroborated': { card: 'corroborated', ground: 'paper' },
  'card-qualified': { card: 'qualified', ground: 'night' },
  'card-unmatched': { card: 'unmatched', ground: 'night' },
};

const GROUNDS = {
  paper: 'background:#fff;color:#222',
  night: 'background:#1c1c1e;color:#e5e5e7',
};

/** How the story goes on. */
const UNMARKED = [
  'On the towpath the mood is patient, for now. “You get used to the noise of the water,” one skipper said, “and then it stops, and you lie awake.” Two boats lie below the mill with their hatches shut, and a third has tied up across from the inn, whose landlady brings out soup.',
  'Further down, where the valley opens, people speak of the weir as of an old neighbour. Some remember the winter when it was last rebuilt. Others hope that this time the county will listen before the water does the talking.',
];

/** Draws the page in place of what the document holds. */
export function showMarkedPage(words: Words, { card, ground }: MarkedPage): void {
  // Closed, the card could be drawn but not checked.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function open(init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) sheet.remove();
  const style = document.createElement('style');
  style.textContent = `body{margin:0;font:18px/1.6 Georgia,serif}main{max-width:40rem;margin:auto;padding:1rem}h1{line-height:1.2;margin-block-end:0}.byline{margin-block-start:0;opacity:.75;font-size:15px}
@media (forced-colors:none){body{${GROUNDS[ground]}}}`;
  document.head.append(style);
  const story = document.createElement('main');
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = 'Cracks close the upper weir, and the county asks who knew';
  const byline = document.createElement('p');
  byline.className = 'byline';
  byline.textContent = 'Marrow Valley Courier, 12 March 2026';
  article.append(heading, byline);
  for (let at = 0; at < claims.length; at += 2) {
    const paragraph = document.createElement('p');
    paragraph.textContent = claims
      .slice(at, at + 2)
      .map(({ text }) => text)
      .join(' ');
    article.append(paragraph);
  }
  for (const text of UNMARKED) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
  story.append(article);
  document.body.replaceChildren(story);

  const page = readPage(document);
  if (!page.extraction.ok) throw new Error(`not read: ${page.extraction.reason}`);
  const place = { ...page, text: page.extraction.article.text };
  const overlay = startOverlay({
    document,
    words,
    signal: new AbortController().signal,
    onOpen() {},
    onTrace() {},
  });
  overlay.begin(place);
  for (const claim of claims) {
    const { start, end } = claimOn(place, claim.text);
    overlay.add({ ...claim, start, end });
  }
  overlay.settle();
  const open = claims.find(({ status }) => status === card);
  if (open && !overlay.focus(open.id)) throw new Error(`${open.id} has no place in the page`);
}
