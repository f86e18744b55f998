import { afterEach, describe, expect, it } from 'vitest';
import { luminance } from '../../../lib/overlay/colour';
import { groundUnder } from '../../../lib/overlay/ground';

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

afterEach(() => document.body.replaceChildren());

describe('groundUnder', () => {
  it('is the nearest opaque background', () => {
    const element = nest(
      'background-color: rgb(200, 0, 0)',
      'background-color: rgb(10, 20, 30)',
      'color: red',
    );
    expect(groundUnder(element)).toEqual({ r: 10, g: 20, b: 30 });
  });
  it('lays see-through layers over it', () => {
    const element = nest('background-color: rgb(0, 0, 0)', 'background-color: rgba(255, 255, 255, 0.5)');
    expect(groundUnder(element)).toEqual({ r: 128, g: 128, b: 128 });
  });
  it('is white where nothing is painted under dark text', () => {
    expect(groundUnder(nest('color: rgb(20, 20, 20)'))).toEqual({ r: 255, g: 255, b: 255 });
  });
  it('is dark where nothing is known but that the text is light: a picture, a dark canvas', () => {
    const element = nest('background-image: url(night.jpg)', 'color: rgb(240, 240, 240)');
    expect(luminance(groundUnder(element))).toBeLessThan(0.05);
  });
  it('looks through shadow roots', () => {
    const host = nest('background-color: rgb(1, 2, 3)');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(groundUnder(inner)).toEqual({ r: 1, g: 2, b: 3 });
  });
});
