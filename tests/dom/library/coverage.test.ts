import { afterEach, describe, expect, it } from 'vitest';
import { LIBRARY_STATES } from '../../support/library-states';
import { drawLibrary, type LibraryDrawing } from '../../support/panel-drawing';

let drawing: LibraryDrawing;
afterEach(() => drawing.unmount());

describe('the coverage', () => {
  it('is a picture with words, and the same as a table', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-coverage']!);
    expect(drawing.find('.holdings [role="img"]').getAttribute('aria-label')).toBe(
      'Documents by publisher, from 2026-03-09 to 2026-03-14. The highest bar stands for 1.',
    );
    expect(drawing.all('.holdings rect')).toHaveLength(4);
    const rows = drawing
      .all('.holdings-table tbody tr')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual(['Basin Weekly', '1', '14 Mar 2026', '14 Mar 2026', '2026-03-14 (1)']);
  });

  it('tells what pages read lately would need, and passes over what is here', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-coverage']!);
    expect(drawing.all('.coverage-list li').map((item) => item.textContent)).toEqual([
      'Harbour Gazette pages: 1',
      'Harbour Gazette pages: 1',
      'Osier pages: 1',
    ]);
    expect(drawing.find('.coverage-page').textContent).toContain('1 of 2 claims');
    expect(drawing.find('.coverage-page li').textContent).toContain('The bridge at Osier');
  });

  it('of pages that lack nothing says so', async () => {
    drawing = await drawLibrary({ ...LIBRARY_STATES['library-coverage']!, readings: [] });
    expect(drawing.text()).toContain('There is no page among those you read last');
  });
});
