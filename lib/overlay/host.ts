/**
 * The one element of ours a page can hold: a tag of its own with a closed shadow root, made when first needed. The page
 * sees an empty element without size; its stylesheets do not reach inside, its scripts find nothing there.
 */

/** Custom, so that page rules such as `body > div` do not meet it. */
export const HOST_TAG = 'headwater-overlay';

/** The element and its inside. */
export interface Host {
  /** The shadow root, put (back) into the page when it is not there. */
  root(): ShadowRoot;
  /** Is this node ours? */
  owns(node: Node | EventTarget | null): boolean;
  /** Replaces the stylesheet of the inside. */
  setStyles(css: string): void;
  /** Rules for the page's own tree, in a style element of ours: only where no stylesheet can be adopted. */
  setPageStyles(css: string): void;
  remove(): void;
}

/** Inherited properties start fresh; `!important` inside a shadow root wins over any rule of the page. */
const RESET = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;display:block!important;
width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important;pointer-events:none!important}
@media print{:host{display:none!important}}`;

/** A host for `document`; nothing is in the page until `root()` is called. */
export function createHost(document: Document): Host {
  let element: HTMLElement | null = null;
  let shadow: ShadowRoot | null = null;
  let style: HTMLStyleElement | null = null;
  let pageStyle: HTMLStyleElement | null = null;
  let css = '';

  const root = (): ShadowRoot => {
    if (element === null || shadow === null) {
      // An earlier copy of us that was torn off with its extension could not tidy up.
      for (const stale of [...document.getElementsByTagName(HOST_TAG)]) stale.remove();
      element = document.createElement(HOST_TAG);
      shadow = element.attachShadow({ mode: 'closed' });
      style = document.createElement('style');
      style.textContent = RESET + css;
      shadow.append(style);
    }
    // At the end of the root element: in no container of the page, after everything of equal height.
    if (!element.isConnected) document.documentElement.append(element);
    return shadow;
  };

  return {
    root,
    owns: (node) => node !== null && node === element,
    setStyles(next) {
      css = next;
      if (style !== null) style.textContent = RESET + css;
    },
    setPageStyles(next) {
      root();
      pageStyle ??= document.createElement('style');
      if (pageStyle.textContent !== next) pageStyle.textContent = next;
      if (pageStyle.parentNode !== element) element?.append(pageStyle);
    },
    remove() {
      element?.remove();
      pageStyle = null;
      element = null;
      shadow = null;
      style = null;
    },
  };
}
