/** Finding one's way in a long list: the page's headings, the claim in view, a search, both texts beside each other. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';
import { claims, report } from '../../support/panel-story';

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
    const ticks = drawing
      .all('.map-ticks path')
      .map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0);
    expect(ticks.reduce((sum, each) => sum + each)).toBe(claims.length);
    expect(drawing.find('.map').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a list of hundreds of claims', () => {
  const many = Array.from({ length: 120 }, (_, n) => ({
    ...claims[0]!,
    id: `claim ${n}`,
    start: n * 100,
    end: n * 100 + 90,
    text: `The bridge over weir ${n} was closed on Monday.`,
  }));
  const state = {
    ...STATES.read!,
    phase: { kind: 'read' as const, report: { ...report, claims: many } },
    focus: null,
  };
  const drawn = () => drawing.all('.claim-button').length;
  /** What waits for the browser to have time, which it has when a test says so. */
  let waiting = () => {};
  vi.stubGlobal('requestIdleCallback', (act: () => void) => {
    waiting = act;
  });
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const draw = async () => {
    drawing = await drawPanel(state);
    return drawn();
  };

  it('has a place for each at once, and says how many there are', async () => {
    expect(await draw()).toBeLessThan(120);
    const places = drawing
      .all('.claim')
      .map((item) => item.ariaPosInSet ?? item.getAttribute('aria-posinset'));
    expect(places).toEqual(many.map((_, n) => String(n + 1)));
    expect(drawing.find('.claim').getAttribute('aria-setsize')).toBe('120');
    expect(drawing.find('.claim-list').getAttribute('aria-busy')).toBe('true');
  });

  it('is led to its end by a key before the end is drawn', async () => {
    await draw();
    await drawing.key(drawing.find('.claim-button'), 'End');
    await new Promise(requestAnimationFrame);
    expect(document.activeElement?.textContent).toContain('weir 119');
    await drawing.key(document.activeElement!, 'ArrowUp');
    await new Promise(requestAnimationFrame);
    expect(document.activeElement?.textContent).toContain('weir 118');
  });

  it('draws the rest when the browser has time', async () => {
    for (let before = await draw(); before < 120; ) {
      await drawing.meanwhile(waiting);
      expect(drawn()).toBeGreaterThan(before);
      before = drawn();
    }
    expect(drawing.find('.claim-list').getAttribute('aria-busy')).toBe('false');
  });

  it('leaves what is drawn alone when another claim comes into view', async () => {
    await draw();
    const before = drawing.all('.claim-button');
    const text = before[3]!.querySelector('.claim-text')!;
    text.textContent = 'not drawn again';
    await drawing.meanwhile(() => {
      const { phase: _, ...rest } = state;
      drawing.link.say({ type: 'state-same-phase', state: { ...rest, inView: 'claim 100' } });
    });
    expect(text.textContent).toBe('not drawn again');
    expect(drawing.find('[aria-current=location]').textContent).toContain('weir 100');
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
