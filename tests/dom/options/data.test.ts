import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../lib/platform/settings';
import { settingsFile } from '../../../lib/platform/settings-file';
import { type FakeSettings, fakeSettings, fakeShortcuts } from '../../support/fake-settings';
import { type Drawing, drawOptions } from '../../support/panel-drawing';

let drawing: Drawing;
afterEach(async () => {
  drawing.unmount();
  await new Promise(requestAnimationFrame);
  vi.restoreAllMocks();
});

async function draw(settings: FakeSettings = fakeSettings()) {
  drawing = await drawOptions(settings, fakeShortcuts());
  return settings;
}

/** Chooses a file with this text. */
async function choose(text: string) {
  const input = drawing.find<HTMLInputElement>('#data input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([text], 'settings.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
  });
}

const said = () => drawing.find('#data [role=status]').textContent;

describe('settings read from a file', () => {
  it('are taken over, and the sites that read themselves wait for the reader’s leave', async () => {
    const settings = await draw();
    const automatic = { all: false, hosts: ['paper.example', 'tern.example'] };
    await choose(settingsFile({ ...DEFAULTS, marks: 'never', claimThreshold: 0.7 }, automatic));
    expect(settings.stored).toMatchObject({ marks: 'never', claimThreshold: 0.7 });
    expect(said()).toContain('taken over');
    await drawing.press(drawing.button('Allow the file’s sites (2)'));
    expect(drawing.all('[data-host]').map(({ dataset }) => dataset.host)).toEqual(automatic.hosts);
    expect(drawing.all('[data-data=allow]')).toEqual([]);
  });

  it('change nothing when a field is broken, and say which', async () => {
    const settings = await draw();
    await choose('{"format":"headwater-settings","version":1,"settings":{"marks":"loud","debug":true}}');
    expect(settings.stored).toEqual({});
    expect(said()).toContain('not in order: marks');
  });

  it('are told from another file', async () => {
    await draw();
    await choose('hello');
    expect(said()).toContain('holds no settings');
  });
});

it('the settings are saved as a file that reads back', async () => {
  await draw(fakeSettings({ marks: 'with-panel' }));
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'blob:one';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await drawing.press(drawing.find('[data-data=export]'));
  expect(JSON.parse((await blobs[0]?.text()) ?? '').settings.marks).toBe('with-panel');
});
