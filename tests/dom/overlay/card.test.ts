/** The card over a mark. */
import { describe, expect, it, vi } from 'vitest';
import { claimOn } from '../../support/judged-claims';
import {
  card,
  cardShown,
  FIRST,
  host,
  move,
  onAPage,
  over,
  overlay,
  painter,
  place,
  SECOND,
  shadow,
  show,
} from '../../support/page-overlay';

onAPage();

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
