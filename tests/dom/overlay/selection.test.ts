/** The button on a selection. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startOverlay } from '../../../lib/overlay/overlay';
import { readPage } from '../../../lib/page/read-page';
import { english } from '../../support/english';
import { button, onAPage, onOpen, onTrace, select, show } from '../../support/page-overlay';
import { recordingPainter } from '../../support/recording-painter';

onAPage();

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
    const overlay = startOverlay({
      document,
      words: english,
      signal: new AbortController().signal,
      painter: recordingPainter(),
      selectionButton: () => false,
      onOpen,
      onTrace,
    });
    onTestFinished(() => overlay.stop());
    overlay.begin(readPage(document));
    select('a');
    expect(button()).toBeNull();
  });
});
