import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { isDue } from '../../../lib/library/backup/reminder';
import { routeOf } from '../../../lib/library/route';
import { LIBRARY_STATES, shelf, wholeDocument } from '../../support/library-states';
import { drawLibrary, type LibraryDrawing } from '../../support/panel-drawing';

let drawing: LibraryDrawing;
afterEach(() => drawing.unmount());
const titles = () => drawing.all('tbody .documents-title').map((cell) => cell.textContent);
const cards = shelf.ok ? shelf.value : [];

describe.each(Object.entries(LIBRARY_STATES))('the page, %s', (_, state) => {
  it('has nothing axe objects to, and every text in words', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Library';
    drawing = await drawLibrary(state);
    const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    const found = result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found).toEqual([]);
    expect(drawing.text()).not.toMatch(/\b(panel|library|failure)_\w+|undefined|null|\$[1-9](?!\d)/);
  });
});

describe('the table', () => {
  it('lists title, publisher, honest time and where each came from', async () => {
    drawing = await drawLibrary(LIBRARY_STATES.library!);
    expect(drawing.find('.library-head').textContent).toContain('4 documents from 3 publishers.');
    const cells = [...drawing.find('tbody tr').children].map((cell) => cell.textContent);
    expect(cells).toEqual([
      '',
      'What the engineers wrote about the weir, in full',
      'Basin Weekly',
      '14 March 2026 at 09:00 (time zone not stated)',
      'came with Headwater',
      'Remove',
    ]);
  });

  it('is ordered by a press on a column, the other way by a second', async () => {
    drawing = await drawLibrary(LIBRARY_STATES.library!);
    await drawing.press(drawing.button('Title'));
    const ascending = titles();
    expect(ascending).toEqual(ascending.toSorted());
    expect(drawing.find('[aria-sort="ascending"]').textContent).toBe('Title');
    await drawing.press(drawing.button('Title'));
    expect(titles()).toEqual(ascending.toReversed());
  });

  it('narrows to what is looked for, and says when nothing fits', async () => {
    drawing = await drawLibrary(LIBRARY_STATES.library!);
    await drawing.type(drawing.find('.library-search'), 'tern');
    expect(titles()).toEqual(['Survey finds 14 cracks in upper weir, river board says']);
    await drawing.type(drawing.find('.library-search'), 'osprey');
    expect(drawing.text()).toContain('No document fits.');
  });
});

describe('removing a document', () => {
  const said = () => drawing.find('.library-said [role="status"]').textContent;
  const remove = async () => {
    drawing = await drawLibrary(LIBRARY_STATES.library!);
    drawing.link.answers['library.remove'] = { ok: true, value: 1 };
    drawing.held.cards = { ok: true, value: cards.slice(0, 2) };
    await drawing.press(drawing.button('Remove What the engineers'));
  };

  it('says so, lists what is left and offers to take it back where the focus is', async () => {
    await remove();
    expect(drawing.link.requested).toContainEqual({ type: 'library.remove', ids: ['basin-weekly'] });
    expect(said()).toBe('Removed: What the engineers wrote about the weir, in full');
    expect(titles()).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  const ways: [string, () => Promise<void>][] = [
    ['the button', () => drawing.press(drawing.button('Undo'))],
    ['the undo keys', () => drawing.key(document.body, 'z', { ctrlKey: true })],
  ];
  it.each(ways)('puts it back on request, by %s, and turns to it', async (_, undo) => {
    await remove();
    drawing.held.cards = shelf;
    drawing.link.answers['library.put-back'] = { ok: true, value: ['basin-weekly'] };
    await undo();
    await new Promise((done) => requestAnimationFrame(done));
    expect(said()).toBe('1 document put back.');
    expect(titles()).toHaveLength(4);
    expect(drawing.all('.library-said button')).toEqual([]);
    expect(document.activeElement?.querySelector('a')?.textContent).toContain('What the engineers');
  });

  it('leaves the undo keys to the field the reader writes in', async () => {
    await remove();
    await drawing.key(drawing.find('.library-search'), 'z', { ctrlKey: true });
    expect(drawing.link.requested.map(({ type }) => type)).not.toContain('library.put-back');
  });

  it('keeps the offer when putting back did not succeed', async () => {
    await remove();
    drawing.link.answers['library.put-back'] = { ok: false, error: { code: 'storage-full', detail: '' } };
    await drawing.press(drawing.button('Undo'));
    expect(said()).toContain('did not succeed');
    expect(drawing.button('Undo')).toBeDefined();
  });

  it('offers nothing to take back where nothing was there to remove', async () => {
    drawing = await drawLibrary(LIBRARY_STATES.library!);
    drawing.link.answers['library.remove'] = { ok: true, value: 0 };
    await drawing.press(drawing.button('Remove What the engineers'));
    expect(said()).toContain('Removed: ');
    expect(drawing.all('.library-said button')).toEqual([]);
  });

  it('says when it did not succeed', async () => {
    drawing = await drawLibrary(LIBRARY_STATES.library!);
    drawing.link.answers['library.remove'] = {
      ok: false,
      error: { code: 'library-unavailable', detail: '' },
    };
    await drawing.press(drawing.button('Remove What the engineers'));
    expect(said()).toContain('did not succeed');
  });
});

describe('the rows', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => ({
    ...cards[0]!,
    id: `many-${at}`,
    title: `Story ${at}`,
  }));
  const active = () => document.activeElement?.querySelector('.documents-title')?.textContent;
  const key = async (name: string, held = {}) => {
    await drawing.key(document.activeElement!, name, held);
    await new Promise((done) => requestAnimationFrame(done));
  };

  it('are drawn as far as they are in view, and told to be all of them', async () => {
    drawing = await drawLibrary({ hash: '', cards: { ok: true, value: many }, answers: {} });
    expect(drawing.all('tbody tr').length).toBeLessThan(60);
    expect(drawing.find('[role="grid"]').getAttribute('aria-rowcount')).toBe('5001');
  });

  it('are walked, selected and removed by keys alone', async () => {
    drawing = await drawLibrary({ hash: '', cards: { ok: true, value: many }, answers: {} });
    drawing.find('tbody tr').focus();
    await key('ArrowDown');
    expect(active()).toBe('Story 1');
    await key(' ');
    await key('ArrowDown');
    await key('ArrowDown');
    await key(' ', { shiftKey: true });
    expect(drawing.find('.library-selected').textContent).toContain('3 documents selected');
    await key('Delete');
    expect(drawing.link.requested).toContainEqual({
      type: 'library.remove',
      ids: ['many-1', 'many-2', 'many-3'],
    });
    await key('a', { ctrlKey: true });
    expect(drawing.find('.library-selected').textContent).toContain('5,000 documents selected');
  });
});

describe('the filters', () => {
  it('narrow the list, and say how much is left', async () => {
    drawing = await drawLibrary(LIBRARY_STATES.library!);
    const publisher = drawing.find<HTMLSelectElement>('.library-filter select');
    publisher.value = 'Basin Weekly';
    publisher.dispatchEvent(new Event('change', { bubbles: true }));
    await drawing.type(drawing.find('.library-search'), '');
    expect(titles()).toEqual(['What the engineers wrote about the weir, in full']);
    expect(drawing.find('.library-fits').textContent).toBe('1 document fits.');
  });
});

describe('deleting everything', () => {
  it('is asked twice, with the harmless answer at hand', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-storage']!);
    await drawing.press(drawing.button('Delete everything'));
    expect(document.activeElement?.textContent).toBe('Keep everything');
    await drawing.press(drawing.button('Keep everything'));
    expect(drawing.link.requested.map(({ type }) => type)).not.toContain('library.delete-all');
    await drawing.press(drawing.button('Delete everything'));
    drawing.held.cards = { ok: true, value: [] };
    await drawing.press(drawing.button('Delete everything now'));
    expect(drawing.link.requested.map(({ type }) => type)).toContain('library.delete-all');
    expect(drawing.text()).toContain('Everything is deleted.');
    expect(drawing.text()).toContain('There is nothing in it yet.');
  });
});

describe('the backup', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ ...cards[0]!, id: `many-${at}` }));

  it('is reminded of when much came since the last one, until nobody wants to be', async () => {
    drawing = await drawLibrary({ hash: '', cards: { ok: true, value: many }, answers: {} });
    expect(drawing.all('.library-reminder')).toEqual([]);
    const porter = { ...drawing.porter, since: { last: null, added: 60 } };
    drawing.unmount();
    porter.sinceBackup = async () => ({ ok: true, value: porter.since });
    const state = { hash: '', cards: { ok: true as const, value: many }, answers: {} };
    drawing = await drawLibrary(state, undefined, porter);
    expect(drawing.find('.library-reminder').textContent).toContain('never saved to a file');
    await drawing.press(drawing.button('Do not remind me'));
    expect(drawing.all('.library-reminder')).toEqual([]);
  });

  it.each([
    [{ last: null, added: 49 }, false],
    [{ last: null, added: 50 }, true],
    [{ last: '2026-03-01T00:00:00Z', added: 500 }, false],
    [{ last: '2026-02-28T00:00:00Z', added: 50 }, true],
  ])('is due by days and documents: %j', async (since, due) => {
    drawing = await drawLibrary(LIBRARY_STATES['library-storage']!);
    expect(isDue(since, Date.parse('2026-03-14T00:00:00Z'))).toBe(due);
  });
});

it('brings the bundled documents back on request', async () => {
  drawing = await drawLibrary({ ...LIBRARY_STATES['library-empty']!, hash: '#view=packs' });
  drawing.held.cards = shelf;
  await drawing.press(drawing.button('Restore the bundled documents'));
  expect(drawing.link.requested).toContainEqual({ type: 'library.restore-bundled' });
  expect(drawing.find('.library-head').textContent).toContain('4 documents from 3 publishers.');
});

it('repairs a damaged index and lists the documents again', async () => {
  drawing = await drawLibrary(LIBRARY_STATES['library-damaged']!);
  drawing.held.cards = shelf;
  await drawing.press(drawing.button('Repair the library'));
  expect(drawing.link.requested).toContainEqual({ type: 'library.rebuild' });
  expect(titles()).toHaveLength(4);
});

describe('a document', () => {
  it('is shown block by block, with the passage the reader came for', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-document']!);
    expect(drawing.find('h1').textContent).toBe(wholeDocument.title);
    expect(drawing.all('mark').map((mark) => mark.textContent)).toEqual([
      'Marrow put the cost at $48 million',
    ]);
    const shown = drawing.all('[class^="block-"]').map((block) => block.textContent);
    expect(shown.join('\n\n')).toBe(wholeDocument.text);
  });

  it('does not say its title twice', async () => {
    const { title } = wholeDocument;
    const text = `${title}\n\nOne sentence.`;
    const blocks = [
      { kind: 'heading', start: 0, end: title.length },
      { kind: 'paragraph', start: title.length + 2, end: text.length },
    ];
    drawing = await drawLibrary({
      hash: `#document=${wholeDocument.id}`,
      cards: shelf,
      answers: { 'library.document': { ok: true, value: { ...wholeDocument, text, blocks } } },
    });
    expect(drawing.all('.document h2')).toEqual([]);
    expect(drawing.find('.block-paragraph').textContent).toBe('One sentence.');
  });

  it('keeps what the reader puts right of it, and its time while the day is the same', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-document']!);
    const [title, publisher] = drawing.all('.library-field input');
    await drawing.type(title!, ' The weir, corrected ');
    await drawing.type(publisher!, '');
    await drawing.press(drawing.button('Save'));
    expect(drawing.link.requested).toContainEqual({
      type: 'library.keep',
      document: { ...wholeDocument, title: 'The weir, corrected', publisher: null, source: 'added' },
    });
    expect(drawing.find('h1').textContent).toBe('The weir, corrected');
  });

  it('is not kept with an address that is none', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-document']!);
    await drawing.type(drawing.all('.library-field input')[2]!, 'javascript:alert(1)');
    await drawing.press(drawing.button('Save'));
    expect(drawing.link.requested.map(({ type }) => type)).not.toContain('library.keep');
    expect(drawing.find('.document-details [role="status"]').textContent).toContain('http://');
  });

  it('says so when it is gone', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-gone']!);
    expect(drawing.text()).toContain('This document is not in your library');
  });
});

describe('the views', () => {
  const current = () => drawing.all('.library-views [aria-current="page"]').map((link) => link.textContent);

  it('are found under their addresses, and an unknown one shows the documents', async () => {
    drawing = await drawLibrary(LIBRARY_STATES['library-storage']!);
    expect(current()).toEqual(['Storage and backup']);
    expect(drawing.all('table')).toEqual([]);
    await drawing.meanwhile(() => {
      location.hash = '#view=nowhere';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(current()).toEqual(['Documents']);
    expect(titles()).toHaveLength(4);
  });
});

describe('routeOf', () => {
  it.each([
    ['', null],
    ['#', null],
    ['#document=', null],
    ['#view=', null],
    ['#view=storage', { view: 'storage' }],
    ['#document=a%20b', { document: 'a b', at: null }],
    ['#document=a&at=3-9', { document: 'a', at: { start: 3, end: 9 } }],
    ['#document=a&at=9-3', { document: 'a', at: null }],
    ['#document=a&at=x', { document: 'a', at: null }],
  ])('%s', async (hash, route) => {
    drawing = await drawLibrary(LIBRARY_STATES['library-empty']!);
    expect(routeOf(hash)).toEqual(route);
  });
});
