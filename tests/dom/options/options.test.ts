import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { CLAIM_CURVE } from '../../../lib/options/claim-curve.table';
import { DEFAULTS, THRESHOLDS } from '../../../lib/platform/settings';
import { type FakeSettings, fakeSettings, fakeShortcuts } from '../../support/fake-settings';
import { type Drawing, drawOptions } from '../../support/panel-drawing';

let drawing: Drawing;
afterEach(async () => {
  drawing.unmount();
  // What was drawn last may still wait for its frame.
  await new Promise(requestAnimationFrame);
});

async function draw(settings: FakeSettings = fakeSettings(), shortcuts = fakeShortcuts()) {
  drawing = await drawOptions(settings, shortcuts);
  // The keys come a moment after the settings.
  await act(() => new Promise((done) => setTimeout(done, 10)));
  return { settings, shortcuts };
}

async function slide(value: number) {
  const slider = drawing.find<HTMLInputElement>('input[type=range]');
  await drawing.type(slider, String(value));
  await act(async () => {
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
}

describe('the options', () => {
  it('have nothing axe objects to, every text in words, and a sentence or two for each control', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Options';
    await draw();
    const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(drawing.text()).not.toMatch(/\b(options|panel)_\w+|undefined|null|NaN|\$[1-9](?!\d)/);
    for (const control of drawing.all('[role=switch], input[type=range]')) {
      const described = document.getElementById(control.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).toMatch(/^[A-Z][^.]+\.(?: [A-Z][^.]+\.)?$/);
    }
  });

  it('say that nothing uses the network', async () => {
    await draw();
    expect(drawing.text()).toContain('Network use: none');
  });
});

describe('the claim threshold', () => {
  it('is kept when the reader lets go, and says what it trades', async () => {
    const { settings } = await draw();
    await slide(0.75);
    expect(settings.stored.claimThreshold).toBe(0.75);
    const { precision, recall } = CLAIM_CURVE.find(({ threshold }) => threshold === 0.75)!;
    expect(drawing.find('.options-means').textContent).toContain(`${Math.round(precision * 100)}%`);
    expect(drawing.find('input[type=range]').getAttribute('aria-valuetext')).toContain(
      `${Math.round(recall * 100)}%`,
    );
    expect(drawing.find('.options-said').textContent).toBe('Kept.');
  });

  it('says so when the browser keeps nothing', async () => {
    const settings = fakeSettings();
    settings.denied = true;
    await draw(settings);
    await slide(0.75);
    expect(drawing.find('.options-said').textContent).toContain('did not keep');
    expect(drawing.find<HTMLInputElement>('input[type=range]').value).toBe(String(DEFAULTS.claimThreshold));
  });

  it('can be set wherever the curve was measured, and only there', () => {
    expect(CLAIM_CURVE[0]?.threshold).toBe(THRESHOLDS.least);
    expect(CLAIM_CURVE.at(-1)?.threshold).toBe(THRESHOLDS.most);
    for (const [index, { threshold, recall }] of CLAIM_CURVE.entries()) {
      expect(threshold).toBeCloseTo(THRESHOLDS.least + index * THRESHOLDS.step);
      // The second reading moves with the threshold, so the curve may waver a little.
      expect(recall).toBeLessThanOrEqual((CLAIM_CURVE[index - 1]?.recall ?? 1) + 0.02);
    }
  });
});

describe('switches and keys', () => {
  it('keep what is switched, and go back to the defaults', async () => {
    const { settings } = await draw();
    await drawing.press(drawing.find('[data-option=debug]'));
    await drawing.press(drawing.find('[data-option=selection]'));
    await drawing.press(drawing.find('[data-option=spoken]'));
    expect(settings.stored).toEqual({ debug: true, selectionButton: false, spokenMarks: true });
    await drawing.press(drawing.button('Back to the defaults'));
    expect(settings.stored).toEqual({});
    expect(drawing.find('[data-option=debug]').getAttribute('aria-checked')).toBe('false');
    expect(drawing.button('Back to the defaults').disabled).toBe(true);
  });

  it('follow a change made elsewhere', async () => {
    const { settings } = await draw();
    await act(async () => void (await settings.set({ selectionButton: false })));
    expect(drawing.find('[data-option=selection]').getAttribute('aria-checked')).toBe('false');
  });

  it('list the browser’s keys, and say where they are when its page does not open', async () => {
    const { shortcuts } = await draw(fakeSettings(), fakeShortcuts(false));
    expect(drawing.find('.shortcuts').textContent).toContain('Read this page with its sourcesAlt+Shift+H');
    expect(drawing.find('.shortcuts').textContent).toContain('Go to the next claimno key');
    await drawing.press(drawing.button('Change the keys'));
    expect(shortcuts.opened).toBe(1);
    expect(drawing.text()).toContain('keyboard shortcuts in its page of extensions');
  });
});
