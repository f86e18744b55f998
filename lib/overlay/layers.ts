/** What an element paints behind its text, read from its computed style: layers of colours, each certain or between two. */
import { over, parseColour, type Rgb, type Rgba } from './colour';

/** The colours that may lie somewhere: red, green and blue each between these two. Equal where there is one colour. */
export interface Span {
  low: Rgb;
  high: Rgb;
}

/** One layer: the colours it has. `null`: a picture, or a colour we cannot read, which may be any. */
type Layer = readonly Rgba[] | null;

const ANY: Span = { low: { r: 0, g: 0, b: 0 }, high: { r: 255, g: 255, b: 255 } };
const COLOURS = /(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)/g;

/** What `style` paints behind text, topmost first, and whether nothing below it can be seen. */
export function layersOf(style: CSSStyleDeclaration): { layers: Layer[]; opaque: boolean } {
  const images = splitAtCommas(style.backgroundImage || 'none').filter((image) => image !== 'none');
  const base = parseColour(style.backgroundColor || 'transparent');
  const layers = [...images.map(imageLayer), base && [base]];
  // A picture may end before its box does, or have holes: only a colour, or a gradient that fills its box, hides all.
  const fills = style.backgroundRepeat === 'repeat' && /^auto( auto)?$/.test(style.backgroundSize);
  const hides = (layer: Layer): boolean => layer?.every(({ a }) => a >= 1) === true;
  return { layers, opaque: base === null || base.a >= 1 || (fills && layers.some(hides)) };
}

/** The layers laid over what is below them. */
export function spanOver(layers: readonly Layer[], below: Span): Span {
  return layers.reduceRight<Span>((under, layer) => {
    if (layer === null) return ANY;
    // Between two stops of a gradient every channel is between theirs.
    const lows = layer.map((colour) => over(colour, under.low));
    const highs = layer.map((colour) => over(colour, under.high));
    return { low: each(Math.min, lows), high: each(Math.max, highs) };
  }, below);
}

/** A picture lies here that is no background, or anything else: every colour is possible. */
export function anyColour(): Span {
  return ANY;
}

function imageLayer(image: string): Layer {
  if (!/^(?:repeating-)?(?:linear|radial|conic)-gradient\(/.test(image)) return null;
  const stops = (image.match(COLOURS) ?? []).map(parseColour);
  return stops.length > 0 && stops.every((stop) => stop !== null) ? stops : null;
}

function each(choose: (...values: number[]) => number, colours: readonly Rgb[]): Rgb {
  const of = (channel: 'r' | 'g' | 'b'): number => choose(...colours.map((colour) => colour[channel]));
  return { r: of('r'), g: of('g'), b: of('b') };
}

/** At the commas between images, not at those within one. */
function splitAtCommas(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    if (list[at] === '(') depth += 1;
    else if (list[at] === ')') depth -= 1;
    else if (list[at] === ',' && depth === 0) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, list.slice(from).trim()];
}
