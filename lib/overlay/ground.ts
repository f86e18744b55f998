/**
 * What stands behind a text: marks and card choose their inks by it. Backgrounds of an element and its ancestors are laid
 * over each other, gradients as all the colours they run through; behind a picture anything may lie.
 */
import { luminance, parseColour, type Rgb } from './colour';
import { anyColour, layersOf, type Span, spanOver } from './layers';

/**
 * `filtered`: an ancestor's filter (inversion, most of all) changes what is painted afterwards, marks included.
 * `recoloured`: another extension writes the page's colours anew, those of style sheets it did not know included.
 */
export type Handling = 'plain' | 'filtered' | 'recoloured';

/** The colours behind a text, before any filter. */
export interface Ground extends Span {
  /** Light text: it was meant for a dark ground. */
  lightText: boolean;
  handling: Handling;
}

/** Answers what is behind an element, and remembers what it found on the way up. */
export type GroundFinder = (element: Element) => Ground;

/** What is known of an element: the colours behind dark and behind light text in it, once asked for. */
interface Seen {
  dark?: Span;
  light?: Span;
  filtered: boolean;
}

const WHITE: Rgb = { r: 255, g: 255, b: 255 };
/** The canvas of a browser under light text on no background at all. */
const DARK: Rgb = { r: 24, g: 26, b: 27 };
/** Luminance from which a text is light: well above any text meant for paper, below the greys of night schemes. */
const LIGHT_TEXT = 0.4;
const PICTURES = 'img,picture,video,canvas';

/** One colour behind dark or light text, whichever reads better there. */
export function plainGround(colour: Rgb): Ground {
  return { low: colour, high: colour, lightText: luminance(colour) < 0.18, handling: 'plain' };
}

/** A finder for as long as the page keeps its looks. */
export function groundFinder(document: Document): GroundFinder {
  const view = document.defaultView;
  if (view === null) return () => plainGround(WHITE);
  const known = new WeakMap<Element, Seen>();
  // Dark Reader's mark on pages whose colours it computes; its other mode is a filter like any.
  const recoloured = document.documentElement.dataset.darkreaderMode?.startsWith('dynamic') ?? false;

  const entry = (element: Element): Seen => {
    let found = known.get(element);
    if (!found) {
      const above = parentOf(element);
      const { filter } = view.getComputedStyle(element);
      const own = filter !== undefined && filter !== '' && filter !== 'none';
      found = { filtered: own || (above !== null && entry(above).filtered) };
      known.set(element, found);
    }
    return found;
  };

  const spanAt = (element: Element | null, scheme: 'dark' | 'light'): Span => {
    if (element === null) return scheme === 'dark' ? { low: DARK, high: DARK } : { low: WHITE, high: WHITE };
    const kept = entry(element);
    kept[scheme] ??= compute(element, scheme);
    return kept[scheme];
  };

  const compute = (element: Element, scheme: 'dark' | 'light'): Span => {
    const style = view.getComputedStyle(element);
    const { layers, opaque } = layersOf(style);
    if (opaque) return spanOver(layers, anyColour());
    return spanOver(layers, isOverPicture(element, style) ? anyColour() : spanAt(parentOf(element), scheme));
  };

  return (element) => {
    const ink = parseColour(view.getComputedStyle(element).color || '');
    const lightText = ink !== null && luminance(ink) > LIGHT_TEXT;
    const { low, high } = spanAt(element, lightText ? 'dark' : 'light');
    const { filtered } = entry(element);
    return { low, high, lightText, handling: recoloured ? 'recoloured' : filtered ? 'filtered' : 'plain' };
  };
}

/** Taken out of the flow, in a box that holds a picture of its own: the text may lie upon it. */
function isOverPicture(element: Element, { position }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  const box = (element as HTMLElement).offsetParent;
  return [...(box?.querySelectorAll(PICTURES) ?? [])].some((picture) => !element.contains(picture));
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
