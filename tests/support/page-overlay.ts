/** Marks on a page in the test's own document: what is shown over it, and a hand to point, click and select with. */
import { afterEach, beforeEach, vi } from 'vitest';
import { HOST_TAG } from '../../lib/overlay/host';
import { type Overlay, type Place, startOverlay } from '../../lib/overlay/overlay';
import { readPage } from '../../lib/page/read-page';
import { english } from './english';
import { claimOn } from './judged-claims';
import { type RecordingPainter, recordingPainter } from './recording-painter';

/** Sentences that are marked, and one that is not. */
export const FIRST =
  'The council said on Tuesday that 29,000 people had signed the petition against the plan.';
export const SECOND =
  'Officials in Northport denied on Wednesday that the harbour bridge would be closed in March.';
export const LONG =
  'The newspaper has followed the matter since it began in the spring, when residents of the old town first met in the hall of the parish church to talk about it.';
const PAGE = `<article><h1>Petition against the plan</h1><p id="a">${FIRST} ${LONG}</p><p id="b">${SECOND} ${LONG} <a href="#x" id="link">See the map.</a></p></article><div id="aside">Aside from the story</div>`;

/** Closed roots are closed to tests as well: this one is remembered as it is made. */
export let shadow: ShadowRoot | null = null;
const attachShadow = Element.prototype.attachShadow;

/** What `show` made, and what it is told. */
export let painter: RecordingPainter;
export let overlay: Overlay;
export let place: Place & { text: string };
export const onOpen = vi.fn();
export const onTrace = vi.fn();

/** Marks both sentences; an untrusted hand is a script's. */
export function show(trusted = true): void {
  painter = recordingPainter();
  overlay = startOverlay({
    document,
    words: english,
    signal: new AbortController().signal,
    painter,
    trusted: () => trusted,
    onOpen,
    onTrace,
  });
  const page = readPage(document);
  if (!page.extraction.ok) throw new Error(page.extraction.reason);
  place = { ...page, text: page.extraction.article.text };
  overlay.begin(place);
  overlay.add(claimOn(place, FIRST, 'conflicting'));
  overlay.add(claimOn(place, SECOND, 'corroborated'));
  overlay.settle();
}

/** What of ours is on the page. */
export const host = () => document.querySelector(HOST_TAG);
export const card = () => shadow?.querySelector<HTMLElement>('.card') ?? null;
export const cardShown = () => (card() === null || card()?.hidden ? null : card()?.textContent);
export const button = () => shadow?.querySelector<HTMLButtonElement>('.trace') ?? null;
/** The range of a marked sentence. */
export const mark = (quote: string) => place.rangeOf(claimOn(place, quote))!;
/** Puts the pointer over a mark, or none. */
export const over = (quote: string | null) => {
  painter.under = quote === null ? [] : [painterRange(quote)];
};
/** The very range that was painted: the browser's registry gives back identical objects. */
function painterRange(quote: string): Range {
  return painted.find((range) => range.toString() === quote)!;
}
let painted: Range[] = [];

/** Moves the pointer onto an element. */
export function move(target: Element = document.querySelector('#a')!, init: PointerEventInit = {}): void {
  target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 50, clientY: 50, ...init }));
  vi.advanceTimersByTime(20);
}

/** Presses and clicks, and waits longer than a double click takes. */
export function click(
  target: Element = document.querySelector('#a')!,
  init: MouseEventInit = {},
): MouseEvent {
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: 50, clientY: 50 }));
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: 1,
    clientX: 50,
    clientY: 50,
    ...init,
  });
  target.dispatchEvent(event);
  vi.advanceTimersByTime(500);
  return event;
}

/** Selects all of an element. */
export function select(id: string): void {
  document.getSelection()?.selectAllChildren(document.getElementById(id)!);
  document.dispatchEvent(new Event('selectionchange'));
  vi.advanceTimersByTime(20);
}

/** Every test of the file begins on the page without marks, in time that stands still. */
export function onAPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    painted = [];
    document.body.replaceChildren(document.createRange().createContextualFragment(PAGE));
    Element.prototype.attachShadow = function attach(init) {
      shadow = attachShadow.call(this, init);
      return shadow;
    };
    // jsdom lays nothing out: every text is one line in the viewport.
    Range.prototype.getClientRects = () => [new DOMRect(40, 300, 300, 20)] as unknown as DOMRectList;
    const { createRange } = Document.prototype;
    vi.spyOn(document, 'createRange').mockImplementation(() => {
      const range = createRange.call(document);
      painted.push(range);
      return range;
    });
  });
  afterEach(() => {
    overlay?.stop();
    document.getSelection()?.removeAllRanges();
    Element.prototype.attachShadow = attachShadow;
    Reflect.deleteProperty(Range.prototype, 'getClientRects');
    vi.restoreAllMocks();
    vi.useRealTimers();
    shadow = null;
  });
}
