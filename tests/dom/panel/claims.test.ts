import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Drawing, drawPanel, memoryStore } from '../../support/panel-drawing';
import { STATES, tab } from '../../support/panel-states';
import { claims, report } from '../../support/panel-story';

let drawing: Drawing;
const contested = claims[0]!;
const read = STATES.read!;
const frame = () => new Promise(requestAnimationFrame);
const claimTexts = () => drawing.all('.claim-text').map((element) => element.textContent);

beforeEach(async () => {
  drawing = await drawPanel(read);
});
afterEach(() => drawing.unmount());

describe('the story', () => {
  it('is named with publisher, honest time and what it was compared with', () => {
    expect(drawing.find('h1').textContent).toBe(report.article.title);
    expect(drawing.find('.story-by').textContent).toBe(
      'Marrow Valley Courier12 March 2026 at 08:15 (time zone not stated)',
    );
    expect(drawing.find('.searched').textContent).toMatch(
      /^Compared with 5 documents from 4 publishers .* March 2026\.$/,
    );
  });
});

describe('claims', () => {
  it('stand in page order, each with its status as word and drawing', () => {
    expect(claimTexts()).toEqual(claims.toSorted((a, b) => a.start - b.start).map(({ text }) => text));
    const first = drawing.find('.claim');
    expect(first.querySelector('.claim-status')?.textContent).toBe('Conflicting');
    expect(first.querySelector('.support')?.textContent).toBe(
      '1 independent origin: River board, 2 publishers, 2 documents',
    );
    const shapes = new Set(drawing.all('.filter .glyph').map((glyph) => glyph.innerHTML));
    expect(shapes.size).toBe(4);
  });

  it('open in place, with quotation, aligned words, reason, source and chain', async () => {
    const button = drawing.find('.claim-button');
    await drawing.press(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls')!)?.hidden).toBe(false);
    const card = drawing.find('.evidence');
    expect(card.querySelector('blockquote')?.textContent).toBe(contested.evidence[0]!.quote);
    expect([...card.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.dataset.effect])).toEqual(
      [
        ['14 cracks', 'differs'],
        ['the upper weir', 'agrees'],
      ],
    );
    expect([...button.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'the upper weir',
      '12 cracks',
    ]);
    expect(card.textContent).toContain('Tern News Agency');
    expect(card.querySelector('time')?.dateTime).toBe('2026-03-10');
    expect(drawing.find('.evidence .chain summary').textContent).toContain(
      'Tern News Agency which credits River board',
    );
    expect(drawing.find('.related summary').textContent).toBe('1 related passage');
  });

  it('show the words the passage looked at answers to', async () => {
    await drawing.press(drawing.find('.claim-button'));
    const third = drawing.all('.evidence')[2]!;
    third.dispatchEvent(new MouseEvent('mouseenter'));
    await drawing.show(read);
    expect(
      [...drawing.find('.claim-button').querySelectorAll('mark')].map((mark) => mark.textContent),
    ).toEqual(['upper weir at Tarn Bridge', 'Tuesday']);
  });

  it('ask the page to show them when opened, not when closed, and not when they have no place in it', async () => {
    const button = drawing.find('.claim-button');
    await drawing.press(button);
    await drawing.press(button);
    expect(drawing.link.posted).toEqual([{ type: 'show-claim', tabId: 7, claimId: contested.id }]);
    await drawing.show({ ...read, orphans: [contested.id] });
    await drawing.press(button);
    expect(drawing.link.posted).toHaveLength(1);
  });

  it('say what was searched when nothing speaks to them, and no more than that', async () => {
    const unmatched = drawing.all('.claim').find(({ dataset }) => dataset.status === 'unmatched')!;
    await drawing.press(unmatched.querySelector('button')!);
    expect(unmatched.querySelector('.note')?.textContent).toMatch(
      /^Nothing in your library speaks to this\..* Compared with 5 documents from 4 publishers/,
    );
  });

  it('tell why they were taken for claims', async () => {
    await drawing.press(drawing.find('.claim-button'));
    expect(drawing.all('.why li').map((item) => item.textContent)).toEqual([
      'For: somebody named actsThe river board',
      'For: something happenedclosed',
      'For: a number12 cracks',
      'For: a dateon Tuesday',
      'Against: about the future',
    ]);
  });

  it('never turn a hostile address into a link', async () => {
    await drawing.press(drawing.find('.claim-button'));
    const hrefs = drawing.all('a').map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !/^(https?:\/\/|\/(?:library|options)\.html)/.test(href))).toEqual([]);
    const letter = contested.evidence[1]!;
    expect(hrefs).toContain(`/library.html#document=board-letter&at=${letter.span.start}-${letter.span.end}`);
  });
});

describe('filters', () => {
  it('show one status, say how many of how many, and give all back', async () => {
    await drawing.press(drawing.button('Corroborated'));
    expect(drawing.all('.claim')).toHaveLength(3);
    expect(drawing.find('.filtered').textContent).toContain('Showing 3 claims of 8 claims.');
    await drawing.press(drawing.button('Show all'));
    expect(drawing.all('.claim')).toHaveLength(8);
    await drawing.press(drawing.button('Conflicting'));
    await drawing.press(drawing.find('.filter[aria-pressed="true"]'));
    expect(drawing.all('.claim')).toHaveLength(8);
  });
});

describe('keys in the list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['j', 1, 2],
    ['ArrowUp', 2, 1],
    ['k', 1, 0],
    ['k', 0, 0],
    ['End', 0, 7],
    ['j', 7, 7],
    ['Home', 7, 0],
  ])('%s moves the focus from claim %i to %i', async (key, from, to) => {
    const buttons = drawing.all('.claim-button');
    buttons[from]!.focus();
    await drawing.key(buttons[from]!, key);
    expect(document.activeElement).toBe(buttons[to]);
  });

  it('Escape closes the claim the focus is in and returns to it', async () => {
    const button = drawing.find('.claim-button');
    await drawing.press(button);
    const link = drawing.find('.evidence a');
    link.focus();
    await drawing.key(link, 'Escape');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('leaves combinations to the browser', async () => {
    const button = drawing.find('.claim-button');
    button.focus();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }));
    expect(document.activeElement).toBe(button);
  });
});

describe('a click on a mark', () => {
  const last = claims.at(-1)!;
  const expanded = () => drawing.all('[aria-expanded="true"]').map(({ id }) => id);

  it('opens its claim and gives it the focus', async () => {
    await drawing.show({ ...read, focus: { claimId: last.id, at: 5 } });
    await frame();
    expect(expanded()).toEqual([`claim-${last.id}`]);
    expect(document.activeElement?.id).toBe(`claim-${last.id}`);
    expect(drawing.link.posted).toEqual([]);
  });

  it('is obeyed once: what the reader closes then stays closed, until the mark is clicked again', async () => {
    await drawing.show({ ...read, focus: { claimId: last.id, at: 5 } });
    await drawing.press(drawing.find('[aria-expanded="true"]'));
    await drawing.show({ ...read, focus: { claimId: last.id, at: 5 } });
    expect(expanded()).toEqual([]);
    await drawing.show({ ...read, focus: { claimId: last.id, at: 6 } });
    expect(expanded()).toHaveLength(1);
  });

  it('lifts a filter that hides its claim', async () => {
    await drawing.press(drawing.button('Conflicting'));
    await drawing.show({ ...read, focus: { claimId: last.id, at: 5 } });
    expect(drawing.all('.claim')).toHaveLength(8);
  });

  it('waits for its claim while the page is still being read', async () => {
    const focus = { claimId: last.id, at: 5 };
    await drawing.show({ ...STATES.reading!, focus });
    expect(expanded()).toEqual([]);
    await drawing.show({ ...read, focus });
    expect(expanded()).toEqual([`claim-${last.id}`]);
  });
});

describe('the view', () => {
  it('outlives the panel and a switch of tabs', async () => {
    const store = memoryStore();
    const first = await drawPanel(read, store);
    await first.press(first.find('.claim-button'));
    await first.press(first.button('Conflicting'));
    first.unmount();
    drawing.unmount();
    drawing = await drawPanel(read, store);
    expect(drawing.all('.claim')).toHaveLength(1);
    expect(drawing.find('.claim-button').getAttribute('aria-expanded')).toBe('true');
    await drawing.show(tab({ ...read, tabId: 8, url: 'https://courier.example/other' }));
    expect(drawing.all('.claim')).toHaveLength(8);
    await drawing.show(read);
    expect(drawing.all('.claim')).toHaveLength(1);
  });

  it('stays when the report follows the claims', async () => {
    await drawing.show(STATES.reading!);
    await drawing.press(drawing.find('.claim-button'));
    await drawing.show(read);
    expect(drawing.find('.claim-button').getAttribute('aria-expanded')).toBe('true');
  });

  it('is fresh when what was stored cannot be read', async () => {
    drawing.unmount();
    drawing = await drawPanel(read, {
      getItem: () => '{',
      setItem: () => {
        throw new Error('full');
      },
    });
    await drawing.press(drawing.find('.claim-button'));
    expect(drawing.find('.claim-button').getAttribute('aria-expanded')).toBe('true');
  });
});
