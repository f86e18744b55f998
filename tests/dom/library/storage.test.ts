import { afterEach, describe, expect, it } from 'vitest';
import { LIBRARY_STATES, nearlyFull } from '../../support/library-states';
import { type Drawing, drawLibrary } from '../../support/panel-drawing';

let drawing: Drawing;
afterEach(() => drawing.unmount());

async function note(answer: unknown): Promise<string> {
  drawing = await drawLibrary({
    ...LIBRARY_STATES['library-storage']!,
    answers: { 'library.storage': { ok: true, value: answer } },
  });
  await drawing.meanwhile(() => {});
  return drawing.all('.library-storage')[0]?.textContent ?? '';
}

describe('the room the library takes', () => {
  it('is told, with a warning before there is none, and what was mended', async () => {
    const said = await note(nearlyFull);
    expect(said).toContain('Your library takes 9.76 GB of the 10 GB the browser gives it.');
    expect(said).toContain('The browser may clear it away');
    expect(said).toContain('There is little room left.');
    expect(said).toContain('Its index was built again once; no document was lost.');
    expect(drawing.button('Ask the browser to keep it')).toBeTruthy();
  });

  it('that is plenty and kept is told without a warning and without a button', async () => {
    const use = { used: 12_300_000, quota: 1e11, persisted: true, scarce: false };
    const said = await note({ use, repair: null });
    expect(said).toBe(
      'Your library takes 12.3 MB of the 100 GB the browser gives it. The browser will not clear it away by itself. ',
    );
    expect(drawing.find('.library-scarce').textContent).toBe('');
  });

  it('says how many documents a damage has cost', async () => {
    const said = await note({ use: null, repair: { detail: 'damage', lost: 2, revision: 4 } });
    expect(said).toContain('2 documents could not be read any more.');
  });

  it('that the browser does not tell is not made up', async () => {
    expect(await note({ use: null, repair: null })).toBe('');
  });
});
