import { afterEach, describe, expect, it } from 'vitest';
import { fakePorter } from '../../support/fake-porter';
import { LIBRARY_STATES } from '../../support/library-states';
import { drawLibrary, type LibraryDrawing } from '../../support/panel-drawing';

let drawing: LibraryDrawing;
afterEach(() => drawing.unmount());

async function install(): Promise<void> {
  const input = drawing.find<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'weir.jsonl')], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await drawing.meanwhile(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}
const said = () => drawing.find('.import [role="status"]').textContent;

describe('the packs', () => {
  it('are listed with licence, version and documents, the bundle among them', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-packs']!);
    expect(
      drawing
        .all('.packs li')
        .map((pack) => [...pack.querySelectorAll('h3, span')].map((one) => one.textContent)),
    ).toEqual([
      ['Came with Headwater', 'Version 2', 'Documents: 5'],
      ['Weir reports', 'Version 3', 'Licence: CC-BY-4.0', 'Documents: 1,240'],
    ]);
  });

  it('are installed from a file and removed by a press', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-packs']!);
    await install();
    expect(said()).toBe('Weir reports is installed. Documents that are new to you: 1,200.');
    await drawing.press(drawing.button('Remove Weir reports'));
    await drawing.press(drawing.button('Remove Came with Headwater'));
    expect(drawing.porter.removed).toEqual(['weir-reports', null]);
    expect(said()).toBe('Removed. Documents that went with it: 12.');
  });

  it('that are none are refused by line and field', async () => {
    const porter = fakePorter();
    porter.outcome = { kind: 'refused', troubles: [{ line: 3, field: 'text', reason: 'missing-field' }] };
    drawing = await drawLibrary(LIBRARY_STATES['library-packs']!, undefined, porter);
    await install();
    expect(said()).toBe('weir.jsonl was not installed; nothing of it was stored.');
    expect(drawing.find('.import-troubles').textContent).toBe('line 3textThis field is missing or empty.');
  });

  it('are made of the documents that are selected', async () => {
    drawing = await drawLibrary(LIBRARY_STATES.library!);
    await drawing.press(drawing.find('tbody input[type="checkbox"]'));
    const [title, licence] = drawing.all('.packs-make input');
    await drawing.type(title!, 'Weir reports, 2026');
    await drawing.press(drawing.button('Save the pack'));
    expect(drawing.porter.made).toEqual([]);
    expect(drawing.find('.packs-make [role="status"]').textContent).toContain('A pack needs');
    await drawing.type(licence!, 'CC0-1.0');
    URL.createObjectURL ??= () => 'blob:none';
    await drawing.press(drawing.button('Save the pack'));
    expect(drawing.porter.made).toMatchObject([
      {
        ids: ['basin-weekly'],
        wish: { title: 'Weir reports, 2026', licence: 'CC0-1.0', id: 'weir-reports-2026', version: 1 },
      },
    ]);
  });
});
