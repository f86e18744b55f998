/** Clicks on marks. */
import { describe, expect, it, vi } from 'vitest';
import { claimOn } from '../../support/judged-claims';
import {
  cardShown,
  click,
  FIRST,
  onAPage,
  onOpen,
  over,
  overlay,
  place,
  show,
} from '../../support/page-overlay';

onAPage();

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
