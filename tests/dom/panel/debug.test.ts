import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { claimInspection, pageInspection } from '../../support/debug-states';
import { fakeSettings } from '../../support/fake-settings';
import { type Drawing, drawPanel, memoryStore } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';
import { claims } from '../../support/panel-story';

let drawing: Drawing;
afterEach(() => drawing.unmount());
const read = STATES.read!;

async function draw(settings: Parameters<typeof fakeSettings>[0], state = read) {
  const store = fakeSettings(settings);
  drawing = await drawPanel(state, memoryStore(), store);
  drawing.link.answers['tab.inspect-claim'] = { ok: true, value: claimInspection };
  drawing.link.answers['tab.inspect-page'] = { ok: true, value: pageInspection };
  await drawing.press(drawing.find('.claim-button'));
  return store;
}

async function unfold(selector: string) {
  await act(async () => {
    const fold = drawing.find<HTMLDetailsElement>(selector);
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    await new Promise((done) => setTimeout(done, 10));
  });
}

describe('the debug view', () => {
  it('is not there unless asked for, and comes when it is', async () => {
    const settings = await draw({});
    expect(drawing.all('.debug')).toEqual([]);
    await act(async () => void (await settings.set({ debug: true })));
    expect(drawing.all('.debug').length).toBe(2);
    expect(drawing.link.requested.some(({ type }) => type.startsWith('tab.inspect'))).toBe(false);
  });

  it('lists every candidate with its guards and signals', async () => {
    await draw({ debug: true });
    await unfold('.claim .debug');
    const { start, text } = claims.toSorted((a, b) => a.start - b.start)[0]!;
    expect(drawing.link.requested).toContainEqual({
      type: 'tab.inspect-claim',
      tabId: read.tabId,
      claim: { start, text },
    });
    expect(drawing.all('.debug-candidate').length).toBe(claimInspection.candidates.length);
    expect(drawing.find('.debug-body').textContent).toContain('Claim score 0.86, threshold 0.5');
    const guards = claimInspection.candidates.flatMap(({ guards }) => guards);
    expect(drawing.all('.debug-guards > li').length).toBe(guards.length);
    expect(drawing.all('.debug-guards > [data-passed="false"]').length).toBe(
      guards.filter(({ passed }) => !passed).length,
    );
    expect(drawing.text()).not.toMatch(/\b(debug|panel|reason|explain)_\w+|undefined|NaN|\$[1-9](?!\d)/);
  });

  it('tells what was left out of the story, and why', async () => {
    await draw({ debug: true });
    await unfold('.panel > div > .debug');
    expect(drawing.find('.debug-removed').textContent).toContain('In page furniture · paragraph');
    expect(drawing.text()).toContain('38 blocks of text');
    expect(drawing.text()).toContain('The first 5 are listed.');
  });

  it('says when the page has changed, and when it does not answer', async () => {
    await draw({ debug: true });
    drawing.link.answers['tab.inspect-claim'] = { ok: true, value: null };
    await unfold('.claim .debug');
    expect(drawing.find('.debug-body').textContent).toBe('The page no longer says this. Read it again.');
  });

  it('has nothing axe objects to', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Panel';
    await draw({ debug: true });
    await unfold('.claim .debug');
    const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the threshold beside the claims', () => {
  it('has worked out what it may bring up once it is opened, and is kept as it is moved', async () => {
    const settings = await draw({ claimThreshold: 0.7 }, read);
    const fold = drawing.find<HTMLDetailsElement>('.threshold');
    await drawing.meanwhile(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    expect(drawing.link.posted.at(-1)).toEqual({ type: 'prepare-threshold', tabId: read.tabId });
    await drawing.type(drawing.find('.threshold input'), '0.4');
    expect(settings.stored.claimThreshold).toBe(0.4);
    expect(drawing.find('.threshold output').textContent).toBe('0.40');
  });
});
