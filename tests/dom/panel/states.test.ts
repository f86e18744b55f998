import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import messages from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';
import { SOURCE_STATES } from '../../support/source-states';

let drawing: Drawing;
afterEach(() => drawing.unmount());

describe.each(Object.entries({ ...STATES, ...SOURCE_STATES }))('the panel, %s', (_, state) => {
  it('has nothing axe objects to, and every text in words', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Headwater';
    drawing = await drawPanel(state);
    for (const details of drawing.root.querySelectorAll('details')) details.open = true;
    // jsdom computes no layout: contrast is measured on the tokens (tests/unit/panel/contrast.test.ts) and in browsers.
    const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    const found = result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found).toEqual([]);
    expect(drawing.text()).not.toMatch(
      /\b(panel|status|relation|noarticle|failure|claimreason|reason|origins|origin|source|chain|times|quotation|lost|circular|names|trail|hop|open|tie)_\w+/,
    );
    expect(drawing.text()).not.toMatch(/undefined|null|NaN|\$[1-9](?!\d)/);
  });
});

it('draws a blank panel until it hears from the background, and says so to assistive technology', async () => {
  drawing = await drawPanel();
  expect(drawing.find('main').getAttribute('aria-busy')).toBe('true');
  expect(drawing.text()).toBe('');
});

it('says what to do in a window without a page', async () => {
  drawing = await drawPanel();
  drawing.link.say({ type: 'no-tab' });
  await drawing.press(document.body);
  expect(drawing.find('h1').textContent).toBe('No page to read');
});

describe('every reason, failure and phase', () => {
  it('has words of its own', async () => {
    const told = new Set<string>();
    for (const [name, state] of Object.entries(STATES)) {
      if (!/^(no-article|failed|no-claims|idle$|not-allowed|needs-permission)/.test(name)) continue;
      drawing = await drawPanel(state);
      const words = drawing.find('.notice > p').textContent ?? '';
      expect(told, name).not.toContain(words);
      told.add(words);
      drawing.unmount();
    }
    drawing = await drawPanel();
  });

  it('never calls what the library is silent about unsupported', () => {
    const texts = Object.values(messages).map(({ message }) => message);
    expect(texts.filter((text) => /unsupported|not supported|false|true|fake|debunk/i.test(text))).toEqual(
      [],
    );
  });
});
