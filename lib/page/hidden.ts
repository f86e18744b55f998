/** What the page shows to nobody. By markup for every element; by computed style only for those that matter. */

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Class names of the common "for screen readers only" recipes. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|screen-?reader(?:-(?:text|only))?|visually-?hidden|visuallyhidden|a11y-(?:text|hidden)|assistive-text|u-hidden-visually)(?:$|[\s_-])/i;

/** Hidden by its own markup: `hidden`, `aria-hidden`, an inline style, a screen-reader-only class. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isBehindDialog(element)) return true;
  const names = element.getAttribute('class');
  return names !== null && SCREEN_READER_ONLY.test(names);
}

/** Dialogs (consent, paywall) hide everything behind them from assistive technology: that is no hidden text. */
function isBehindDialog(element: Element): boolean {
  return (
    element === element.ownerDocument.body ||
    element.querySelector('article,main,[itemprop~="articleBody"]') !== null ||
    element.getElementsByTagName('p').length > 4
  );
}

/**
 * Hidden by a style sheet: asked of a rendered document only, once an element, and only for elements that may be part of
 * the story. Opacity and position are not looked at: pages fade in, and text scrolled out of a box is still text.
 */
export class Visibility {
  private readonly known = new Map<Element, boolean>();
  /** A page that hides its whole body is still loading: then nothing can be told. */
  private readonly unknown: boolean;

  constructor(body: Element) {
    this.unknown = this.ask(body);
    this.known.clear();
  }

  /** False too where there is no rendering to ask. */
  isHidden(element: Element): boolean {
    if (this.unknown) return false;
    let hidden = this.known.get(element);
    if (hidden === undefined) {
      hidden = this.ask(element);
      this.known.set(element, hidden);
    }
    return hidden;
  }

  private ask(element: Element): boolean {
    if (typeof element.checkVisibility === 'function') {
      return !element.checkVisibility({ visibilityProperty: true });
    }
    const view = element.ownerDocument.defaultView;
    if (!view) return false;
    try {
      const { display, visibility } = view.getComputedStyle(element);
      if (display === 'none' || visibility === 'hidden') return true;
    } catch {
      // A document without rendering may offer the method and then fail.
      return false;
    }
    return element.parentElement !== null && this.isHidden(element.parentElement);
  }
}
