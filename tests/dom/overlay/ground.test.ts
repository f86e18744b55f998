import { afterEach, describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../../lib/overlay/colour';
import { type Ground, groundFinder } from '../../../lib/overlay/ground';

const BLACK = { r: 0, g: 0, b: 0 };
const WHITE = { r: 255, g: 255, b: 255 };

/** The innermost of nested elements with these styles, outermost first. */
function nest(...styles: string[]): Element {
  let at: Element = document.body;
  for (const style of styles) {
    const inner = document.createElement('div');
    inner.setAttribute('style', style);
    at.append(inner);
    at = inner;
  }
  return at;
}

const under = (element: Element): Ground => groundFinder(document)(element);
/** The one colour of a ground that has one. */
function onlyColour(element: Element) {
  const { low, high } = under(element);
  expect(low).toEqual(high);
  return low;
}

afterEach(() => document.body.replaceChildren());

describe('the ground', () => {
  it('is the nearest opaque background', () => {
    const element = nest(
      'background-color: rgb(200, 0, 0)',
      'background-color: rgb(10, 20, 30)',
      'color: red',
    );
    expect(onlyColour(element)).toEqual({ r: 10, g: 20, b: 30 });
  });
  it('has see-through layers laid over it', () => {
    const element = nest('background-color: rgb(0, 0, 0)', 'background-color: rgba(255, 255, 255, 0.5)');
    expect(onlyColour(element)).toEqual({ r: 128, g: 128, b: 128 });
  });
  it('is white where nothing is painted under dark text, dark under light text', () => {
    expect(onlyColour(nest('color: rgb(20, 20, 20)'))).toEqual(WHITE);
    expect(luminance(onlyColour(nest('color: rgb(240, 240, 240)')))).toBeLessThan(0.05);
  });
  it('is every colour a gradient runs through', () => {
    const style = 'background-image: linear-gradient(rgb(10, 200, 30) 0%, rgb(200, 20, 30) 100%)';
    expect(under(nest(style))).toMatchObject({
      low: { r: 10, g: 20, b: 30 },
      high: { r: 200, g: 200, b: 30 },
    });
  });
  it('is anything behind a picture, and less of it behind a shade over the picture', () => {
    expect(under(nest('background-color: rgb(9, 9, 9); background-image: url(night.jpg)'))).toMatchObject({
      low: BLACK,
      high: WHITE,
    });
    const shade = 'linear-gradient(rgba(0, 0, 0, 0.8), rgba(0, 0, 0, 0.8))';
    const { low, high } = under(nest(`background-image: ${shade}, url(night.jpg)`));
    expect(low).toEqual(BLACK);
    expect(contrast(high, WHITE)).toBeGreaterThan(8);
  });
  it('is anything where a colour is written in a way we do not read', () => {
    expect(under(nest('background-image: linear-gradient(oklch(0.5 0.1 200), rgb(0, 0, 0))'))).toMatchObject({
      low: BLACK,
      high: WHITE,
    });
  });
  it('looks through shadow roots', () => {
    const host = nest('background-color: rgb(1, 2, 3)');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(onlyColour(inner)).toEqual({ r: 1, g: 2, b: 3 });
  });
  it('tells of a filter above, and of an extension that recolours the page', () => {
    expect(under(nest('color: red')).handling).toBe('plain');
    expect(under(nest('filter: invert(1) hue-rotate(180deg)', 'color: red')).handling).toBe('filtered');
    document.documentElement.dataset.darkreaderMode = 'dynamic';
    expect(under(nest('color: red')).handling).toBe('recoloured');
    delete document.documentElement.dataset.darkreaderMode;
  });
});
