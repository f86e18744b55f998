import { afterEach, describe, expect, it, vi } from 'vitest';
import { fillingFrame, whatIsMissing } from '../../../lib/page/what-is-missing';

const NOTICE =
  'We and our partners store information on your device. Choose what you agree to before you go on.';

function page(html: string): Document {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return document;
}
afterEach(() => vi.restoreAllMocks());

describe('a page without a story', () => {
  it.each([
    ['a dialog', `<main></main><div role="dialog"><p>${NOTICE}</p></div>`],
    ['a notice by its name', `<div id="cookie-banner"><p>${NOTICE}</p><button>Agree</button></div>`],
    [
      'a wall by its class',
      `<div class="page paywall"><p>${NOTICE}</p></div><script type="text/plain">${'x'.repeat(900)}</script>`,
    ],
  ])('is behind a notice: %s', (_, html) => {
    expect(whatIsMissing(page(html), 'no-story')).toBe('behind-notice');
  });

  it.each([
    [
      'a front page with a banner',
      `<div id="cookie-banner">Cookies?</div><ul>${`<li>${NOTICE}</li>`.repeat(4)}</ul>`,
    ],
    ['names that only sound like it', `<div class="delegate gatefold"><p>${NOTICE}</p></div>`],
    ['nothing at all', ''],
  ])('is what it is: %s', (_, html) => {
    expect(whatIsMissing(page(html), 'no-story')).toBe('no-story');
  });

  it('stands in a frame that fills the window, and not in one that does not', () => {
    const size = (width: number, height: number) =>
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width, height } as DOMRect);
    size(innerWidth, innerHeight / 2);
    expect(whatIsMissing(page('<iframe src="about:blank"></iframe>'), 'empty-page')).toBe('in-frame');
    expect(fillingFrame(page('<iframe src="/inner"></iframe>'))).toBe(
      new URL('/inner', document.baseURI).href,
    );
    size(300, 250);
    expect(fillingFrame(page('<iframe src="/inner"></iframe>'))).toBeNull();
    expect(whatIsMissing(page('<iframe src="about:blank"></iframe>'), 'empty-page')).toBe('empty-page');
  });
});
