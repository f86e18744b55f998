import { afterEach, describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../lib/import/model';
import { fakeImport } from '../../support/fake-import';
import { fakePorter } from '../../support/fake-porter';
import { interrupted, LIBRARY_STATES, nearlyFull } from '../../support/library-states';
import { drawLibrary, type LibraryDrawing } from '../../support/panel-drawing';

let drawing: LibraryDrawing;
afterEach(() => drawing.unmount());

const progress: ImportProgress = {
  state: 'running',
  filesDone: 0,
  files: 2,
  path: 'weir/board.jsonl',
  bytesRead: 250,
  bytes: 1_000,
  counts: { added: 1_200, replaced: 34, duplicate: 5, refused: 1 },
  rate: 812.4,
  left: 190,
};

async function choose(at: number): Promise<void> {
  const input = drawing.all('input[type="file"]')[at] as HTMLInputElement;
  const files = [new File(['{}'], 'board.jsonl'), new File(['{}'], 'notes.jsonl')];
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await drawing.meanwhile(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('an import', () => {
  it('shows how it goes, and can be paused, carried on and cancelled', async () => {
    const fake = fakeImport();
    drawing = await drawLibrary(LIBRARY_STATES.library!, fake.start);
    await choose(0);
    expect(fake.started).toEqual([{ paths: ['board.jsonl', 'notes.jsonl'], again: false }]);
    await drawing.meanwhile(() => fake.say({ type: 'progress', progress }));
    const bar = drawing.find<HTMLProgressElement>('progress');
    expect([bar.value, bar.max]).toEqual([250, 1_000]);
    for (const words of ['1,234 documents', '812 a second', 'about 3 minutes left', 'weir/board.jsonl'])
      expect(drawing.find('.import-running').textContent).toContain(words);
    await drawing.press(drawing.button('Pause'));
    await drawing.meanwhile(() => fake.say({ type: 'progress', progress: { ...progress, state: 'paused' } }));
    await drawing.press(drawing.button('Carry on'));
    await drawing.press(drawing.button('Cancel'));
    expect(fake.asked).toEqual(['pause', 'resume', 'cancel']);
  });

  it('warns of little room where it is begun and while it runs', async () => {
    const fake = fakeImport();
    drawing = await drawLibrary(
      {
        ...LIBRARY_STATES.library!,
        answers: { ...LIBRARY_STATES.library!.answers, 'library.storage': { ok: true, value: nearlyFull } },
      },
      fake.start,
    );
    await drawing.meanwhile(() => {});
    expect(drawing.find('.import .library-scarce').textContent).toContain('There is little room left.');
    await choose(0);
    await drawing.meanwhile(() => fake.say({ type: 'progress', progress }));
    expect(drawing.find('.import .library-scarce').textContent).toContain('There is little room left.');
  });

  it('goes on while another view of the library is looked at', async () => {
    const fake = fakeImport();
    const turnTo = (hash: string) =>
      drawing.meanwhile(() => {
        location.hash = hash;
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      });
    drawing = await drawLibrary(LIBRARY_STATES.library!, fake.start);
    await choose(0);
    await turnTo('#view=storage');
    await drawing.meanwhile(() => fake.say({ type: 'progress', progress }));
    await turnTo('#all');
    expect(drawing.find('.import-running').textContent).toContain('1,234 documents');
    await drawing.press(drawing.button('Cancel'));
    expect(fake.asked).toEqual(['cancel']);
  });

  it('of a backup tells what else came back, and takes its settings over', async () => {
    const [fake, porter] = [fakeImport(), fakePorter()];
    porter.restored = {
      brought: [{ part: 'reports', added: 12, had: 1, refused: 0 }],
      given: [
        { part: 'settings', key: 'marks', value: 'never' },
        { part: 'bundled', key: 'ids', value: ['seed'] },
      ],
      damaged: false,
    };
    drawing = await drawLibrary(LIBRARY_STATES.library!, fake.start, porter);
    await choose(0);
    expect(drawing.link.requested).toContainEqual({ type: 'library.restore-bundled', ids: ['seed'] });
    await drawing.meanwhile(() =>
      fake.say({ type: 'ended', report: { ...interrupted.report, state: 'done' } }),
    );
    expect(drawing.find('.import [role="status"]').textContent).toBe(
      'The import is done. Besides documents it brought back pages read (12) and settings (1).',
    );
  });

  it('that has ended lists the library anew and says what was not taken, by file, line and field', async () => {
    const fake = fakeImport();
    drawing = await drawLibrary(LIBRARY_STATES.library!, fake.start);
    await choose(0);
    drawing.held.cards = { ok: true, value: [] };
    const report = { ...interrupted.report, state: 'done' as const };
    await drawing.meanwhile(() => fake.say({ type: 'ended', report }));
    expect(drawing.find('.library-head').textContent).toContain('There is nothing in it yet.');
    expect(drawing.find('.import [role="status"]').textContent).toBe('The import is done.');
    const outcome = drawing.find('.import-outcome');
    expect(outcome.textContent).toContain('12,480 documents added');
    expect(outcome.querySelector('summary')?.textContent).toBe('3 remarks');
    expect(outcome.querySelector('.import-troubles li')?.textContent).toBe(
      'weir/board.jsonlline 14textThis field is missing or empty.',
    );
    expect(drawing.all('progress')).toEqual([]);
  });

  it('that was interrupted is carried on with the same files, and says which are missing', async () => {
    const fake = fakeImport();
    drawing = await drawLibrary(LIBRARY_STATES['library-interrupted']!, fake.start);
    await drawing.meanwhile(() => {});
    expect(drawing.find('.import [role="status"]').textContent).toContain('An import was interrupted.');
    await choose(1);
    expect(fake.started).toEqual([{ paths: ['board.jsonl', 'notes.jsonl'], again: true }]);
    await drawing.meanwhile(() => fake.say({ type: 'missing', paths: ['weir/notes.bin'] }));
    expect(drawing.find('.import [role="status"]').textContent).toContain('weir/notes.bin');
  });

  it.each([
    [{ type: 'busy' } as const, 'Another window is importing. Wait until it has finished.'],
    [
      { type: 'failed', error: { code: 'library-unavailable', detail: '' } } as const,
      'Your library cannot be opened',
    ],
  ])('that cannot begin says why: %j', async (message, words) => {
    const fake = fakeImport();
    drawing = await drawLibrary(LIBRARY_STATES.library!, fake.start);
    await choose(0);
    await drawing.meanwhile(() => fake.say(message));
    expect(drawing.find('.import [role="status"]').textContent).toBe(words);
    expect(drawing.button('Choose files')).toBeTruthy();
  });
});
