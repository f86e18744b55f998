/** Marks in a page: what they leave in it, and awkward markup. */
import { describe, expect, it, vi } from 'vitest';
import { HOST_TAG } from '../../../lib/overlay/host';
import { claimOn } from '../../support/judged-claims';
import {
  cardShown,
  FIRST,
  host,
  LONG,
  mark,
  move,
  onAPage,
  over,
  overlay,
  painter,
  place,
  SECOND,
  show,
} from '../../support/page-overlay';

onAPage();

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
