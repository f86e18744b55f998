/** Finding one's way in a long list: the page's headings, the claim in view, a search, both texts beside each other. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';
import { claims } from '../../support/panel-story';

let drawing: Drawing;
afterEach(() => drawing.unmount());

describe('the list of claims', () => {
  it('stands under the page’s own headings, and shows which claim the page shows', async () => {
    drawing = await drawPanel(STATES['read-sections']);
    const order = drawing.all('.section-heading, .claim').map((item) => item.className);
    expect(order.filter((name) => name === 'section-heading')).toHaveLength(2);
    expect(order.indexOf('section-heading')).toBe(1);
    const current = drawing.all('[aria-current=location]');
    expect(current).toHaveLength(1);
    expect(current[0]?.textContent).toContain(claims[1]!.text);
  });

  it('is narrowed by a search, with counts, and whole again by one press', async () => {
    drawing = await drawPanel(STATES.read);
    await drawing.type(drawing.find('.search'), 'tern news');
    const shown = drawing.all('.claim').length;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(claims.length);
    expect(drawing.find('.filtered').textContent).toContain(`Showing ${shown} claim`);
    await drawing.press(drawing.button('Show all'));
    expect(drawing.all('.claim')).toHaveLength(claims.length);
  });

  it('has a tick for each claim on the map, hidden from screen readers', async () => {
    drawing = await drawPanel(STATES.read);
    expect(drawing.all('.map-tick')).toHaveLength(claims.length);
    expect(drawing.find('.map').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('evidence', () => {
  it('shows both texts beside each other with the words it rests on', async () => {
    drawing = await drawPanel(STATES['read-conflict']);
    const fold = drawing.find<HTMLDetailsElement>('.beside');
    expect(fold.querySelector('blockquote')).toBeNull();
    await act(async () => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    const marked = [...fold.querySelectorAll('blockquote')].map((quote) =>
      [...quote.querySelectorAll('mark')].map(({ textContent }) => textContent),
    );
    expect(marked).toEqual([
      ['the upper weir', '12 cracks'],
      ['14 cracks', 'the upper weir'],
    ]);
  });
});

describe('a story in a language that is not judged', () => {
  it('is said to be matched only', async () => {
    drawing = await drawPanel(STATES['read-other-language']);
    expect(drawing.find('.language-note').textContent).toMatch(
      /German.*names, numbers, dates and quotations/,
    );
  });
});
