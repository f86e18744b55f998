import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_TAG } from '../../../lib/overlay/host';
import { type Overlay, type Place, startOverlay } from '../../../lib/overlay/overlay';
import { readPage } from '../../../lib/page/read-page';
import { english } from '../../support/english';
import { claimOn } from '../../support/judged-claims';
import { type RecordingPainter, recordingPainter } from '../../support/recording-painter';

const FIRST = 'The council said on Tuesday that 29,000 people had signed the petition against the plan.';
const SECOND = 'Officials in Northport denied on Wednesday that the harbour bridge would be closed in March.';
const LONG =
  'The newspaper has followed the matter since it began in the spring, when residents of the old town first met in the hall of the parish church to talk about it.';
const PAGE = `<article><h1>Petition against the plan</h1><p id="a">${FIRST} ${LONG}</p><p id="b">${SECOND} ${LONG} <a href="#x" id="link">See the map.</a></p></article><div id="aside">Aside from the story</div>`;

/** Closed roots are closed to tests as well: this one is remembered as it is made. */
let shadow: ShadowRoot | null = null;
const attachShadow = Element.prototype.attachShadow;

let painter: RecordingPainter;
let overlay: Overlay;
let place: Place & { text: string };
const onOpen = vi.fn();
const onTrace = vi.fn();

function show(trusted = true): void {
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

const host = () => document.querySelector(HOST_TAG);
const card = () => shadow?.querySelector<HTMLElement>('.card') ?? null;
const cardShown = () => (card() === null || card()?.hidden ? null : card()?.textContent);
const button = () => shadow?.querySelector<HTMLButtonElement>('.trace') ?? null;
const mark = (quote: string) => place.rangeOf(claimOn(place, quote))!;
const over = (quote: string | null) => {
  painter.under = quote === null ? [] : [painterRange(quote)];
};
/** The very range that was painted: the browser's registry gives back identical objects. */
function painterRange(quote: string): Range {
  return painted.find((range) => range.toString() === quote)!;
}
let painted: Range[] = [];

function move(target: Element = document.querySelector('#a')!, init: PointerEventInit = {}): void {
  target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 50, clientY: 50, ...init }));
  vi.advanceTimersByTime(20);
}

function click(target: Element = document.querySelector('#a')!, init: MouseEventInit = {}): MouseEvent {
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

function select(id: string): void {
  document.getSelection()?.selectAllChildren(document.getElementById(id)!);
  document.dispatchEvent(new Event('selectionchange'));
  vi.advanceTimersByTime(20);
}

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

describe('a page with marks', () => {
  it('holds nothing of ours but, once a card was shown, one empty element', () => {
    const before = document.documentElement.outerHTML;
    show();
    expect(document.documentElement.outerHTML).toBe(before);
    over(FIRST);
    move();
    vi.advanceTimersByTime(500);
    expect(document.documentElement.outerHTML).toBe(
      before.replace('</body>', `</body><${HOST_TAG}></${HOST_TAG}>`),
    );
  });

  it('is as it was found after the end: markup, listeners, paint', () => {
    const targets = [document, document.documentElement, window];
    const listening = new Map<string, AbortSignal | undefined>();
    const { addEventListener } = EventTarget.prototype;
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
      this: EventTarget,
      type,
      listener,
      options,
    ) {
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (targets.includes(this as never)) listening.set(type, signal);
      addEventListener.call(this, type, listener, options);
    });
    const before = document.documentElement.outerHTML;
    show();
    added.mockRestore();
    overlay.focus(claimOn(place, FIRST).id);
    expect(host()).not.toBeNull();
    overlay.stop();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(painter.undone).toBe(true);
    expect(listening.size).toBeGreaterThan(5);
    expect([...listening].filter(([, signal]) => !signal?.aborted)).toEqual([]);
    // jsdom itself has a task open for each new stylesheet.
    vi.advanceTimersByTime(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gets the host back when its own script took it away', () => {
    show();
    overlay.focus(claimOn(place, FIRST).id);
    host()?.remove();
    overlay.focus(claimOn(place, SECOND).id);
    expect(host()).not.toBeNull();
    expect(cardShown()).toContain('Corroborated');
  });
});

describe('the card', () => {
  it('shows for the mark the pointer rests on, not for one it passes over, and goes when it leaves', () => {
    show();
    over(FIRST);
    move();
    expect(cardShown()).toBeNull();
    vi.advanceTimersByTime(300);
    expect(cardShown()).toContain('Conflicting');
    over(null);
    move();
    vi.advanceTimersByTime(300);
    expect(cardShown()).toBeNull();
    over(SECOND);
    move();
    over(null);
    move();
    vi.advanceTimersByTime(300);
    expect(cardShown()).toBeNull();
  });

  it('stays while the pointer is on it, and goes when the pointer leaves it', () => {
    show();
    over(FIRST);
    move();
    vi.advanceTimersByTime(300);
    over(null);
    move();
    move(host()!);
    vi.advanceTimersByTime(1_000);
    expect(cardShown()).not.toBeNull();
    move();
    vi.advanceTimersByTime(300);
    expect(cardShown()).toBeNull();
  });

  it('is a tooltip, takes neither focus nor selection, and is spoken only when stepped to', () => {
    show();
    document
      .getSelection()
      ?.setBaseAndExtent(
        document.querySelector('#a')!.firstChild!,
        0,
        document.querySelector('#a')!.firstChild!,
        5,
      );
    over(FIRST);
    move();
    vi.advanceTimersByTime(300);
    expect(card()?.getAttribute('role')).toBe('tooltip');
    expect(shadow?.querySelector('[role=status]')?.textContent).toBe('');
    expect(document.activeElement).toBe(document.body);
    expect(document.getSelection()?.toString()).toBe(FIRST.slice(0, 5));
    overlay.step(1);
    expect(shadow?.querySelector('[role=status]')?.textContent).toContain(FIRST);
  });

  it('closes on Escape, together with the focus ring, and leaves the key to the page', () => {
    show();
    overlay.focus(claimOn(place, FIRST).id);
    expect(painter.painted('focus')).toEqual([FIRST]);
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    expect(cardShown()).toBeNull();
    expect(painter.painted('focus')).toEqual([]);
    expect(key.defaultPrevented).toBe(false);
  });

  it('does not show while the reader draws a selection', () => {
    show();
    over(FIRST);
    move(undefined, { buttons: 1 });
    vi.advanceTimersByTime(500);
    expect(cardShown()).toBeNull();
  });

  it('goes when the reader begins to draw a selection, and the focus ring stays', () => {
    show();
    overlay.focus(claimOn(place, FIRST).id);
    move(undefined, { buttons: 1 });
    expect(cardShown()).toBeNull();
    expect(painter.painted('focus')).toEqual([FIRST]);
  });

  it('puts words of library and page on the screen as text', () => {
    show();
    const claim = claimOn(place, FIRST, 'corroborated');
    const hostile = '<img src=x onerror=alert(1)>';
    claim.evidence = [
      {
        id: 'e',
        relation: 'corroborates',
        confidence: 1,
        reasons: [],
        document: {
          id: 'd',
          title: hostile,
          publisher: hostile,
          url: null,
          published: null,
          source: 'added',
        },
        quote: '',
        span: { start: 0, end: 0 },
        chain: [],
        hops: [],
      },
    ];
    overlay.add(claim);
    overlay.focus(claim.id);
    expect(cardShown()).toContain(hostile);
    expect(card()?.querySelector('img')).toBeNull();
  });
});

describe('a click on a mark', () => {
  it('opens its claim and shows its card, and the page gets the click too', () => {
    show();
    over(FIRST);
    const event = click();
    expect(onOpen.mock.calls).toEqual([[claimOn(place, FIRST).id]]);
    expect(cardShown()).toContain('Conflicting');
    expect(event.defaultPrevented).toBe(false);
  });

  it.each<[string, () => void]>([
    ['with a modifier key', () => click(undefined, { ctrlKey: true })],
    ['with another button', () => click(undefined, { button: 1 })],
    ['at the end of a drag', () => click(undefined, { clientX: 80 })],
    ['that is the second of two', () => click(undefined, { detail: 2 })],
    ['on a link', () => click(document.querySelector('#link')!)],
  ])('opens nothing %s', (_name, act) => {
    show();
    over(FIRST);
    act();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens nothing when it becomes a double click, which selects a word', () => {
    show();
    over(FIRST);
    const target = document.querySelector('#a')!;
    const init = { bubbles: true, clientX: 50, clientY: 50 };
    target.dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
    target.dispatchEvent(new PointerEvent('pointerdown', init));
    target.dispatchEvent(new MouseEvent('click', { ...init, detail: 2 }));
    vi.advanceTimersByTime(500);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens nothing while text is selected', () => {
    show();
    over(FIRST);
    document.getSelection()?.selectAllChildren(document.querySelector('#b')!);
    click();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens nothing when a script of the page made it up', () => {
    show(false);
    over(FIRST);
    click();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens nothing while marks are hidden', () => {
    show();
    overlay.setVisible(false);
    over(FIRST);
    click();
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('the button on a selection', () => {
  it('comes with a selection in the story, traces it, and goes with it', () => {
    show();
    expect(button()).toBeNull();
    select('a');
    expect(button()?.hidden).toBe(false);
    expect(button()?.textContent).toBe('Trace');
    button()?.click();
    expect(onTrace).toHaveBeenCalledOnce();
    expect(document.getSelection()?.isCollapsed).toBe(false);
    select('a');
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    vi.advanceTimersByTime(20);
    expect(button()?.hidden).toBe(true);
  });

  it('does not come for text outside the story, nor while the pointer is still down', () => {
    show();
    select('aside');
    expect(button()).toBeNull();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    select('a');
    expect(button()).toBeNull();
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    vi.advanceTimersByTime(20);
    expect(button()?.hidden).toBe(false);
  });

  it('keeps the selection when it is pressed', () => {
    show();
    select('a');
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    button()?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('stays away from a selection it has traced, through the end of the press and scrolling', () => {
    show();
    select('a');
    button()?.click();
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(40);
    expect(button()?.hidden).toBe(true);
    select('a');
    expect(button()?.hidden).toBe(false);
  });

  it('can be switched off', () => {
    overlay = startOverlay({
      document,
      words: english,
      signal: new AbortController().signal,
      painter: recordingPainter(),
      selectionButton: () => false,
      onOpen,
      onTrace,
    });
    overlay.begin(readPage(document));
    select('a');
    expect(button()).toBeNull();
  });
});

describe('awkward markup', () => {
  it('marks one claim through links, emphasis, entities, soft hyphens and non-breaking spaces', () => {
    const [article] = document.getElementsByTagName('article');
    article!
      .querySelector('#a')!
      .replaceChildren(
        document
          .createRange()
          .createContextualFragment(
            `The <a href="/c">coun&shy;cil</a> said on&nbsp;Tuesday that <b>29,000</b> people\n   had signed the petition against the <i>pl<u>an</u></i>. ${LONG}`,
          ),
      );
    const before = document.documentElement.outerHTML;
    show();
    expect(
      mark(FIRST)
        .toString()
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' '),
    ).toBe(FIRST);
    expect(painter.painted('conflicting')).toHaveLength(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
