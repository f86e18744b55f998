/** What colour stands behind the story: marks and card choose their inks by it. */
import { luminance, over, parseColour, type Rgb, type Rgba } from './colour';

const WHITE: Rgb = { r: 255, g: 255, b: 255 };
/** Stands for a dark ground nobody states: a background picture, a colour space we do not read, a browser's dark canvas. */
const DARK: Rgb = { r: 24, g: 26, b: 27 };

/**
 * The opaque colour behind `element`: its background and its ancestors' laid over each other. Where that stays
 * unknown (a picture, nothing opaque up to the root) the text's own colour tells: light text stands on a dark ground.
 */
export function groundUnder(element: Element): Rgb {
  const view = element.ownerDocument.defaultView;
  if (view === null) return WHITE;
  const layers: Rgba[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    const layer = parseColour(backgroundColor || 'transparent');
    if (layer === null) break;
    layers.push(layer);
    if (layer.a >= 1) return flatten(layers, layer);
    if (backgroundImage.includes('url(')) break;
  }
  const ink = parseColour(view.getComputedStyle(element).color || '');
  return flatten(layers, ink !== null && luminance(ink) > 0.4 ? DARK : WHITE);
}

/** Topmost first. */
function flatten(layers: readonly Rgba[], ground: Rgb): Rgb {
  return layers.reduceRight<Rgb>((below, layer) => over(layer, below), {
    r: ground.r,
    g: ground.g,
    b: ground.b,
  });
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
