import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../lib/corpus/failures';
import type { PageCommand } from '../../../lib/messages/protocol';
import type { KeptNote, Result } from '../../../lib/model';
import { createNoteDesk } from '../../../lib/session/notes';
import { createTabStates } from '../../../lib/session/tab-states';
import { articleOf, claimOf, memoryPorts, reportOf } from './fakes';

const article = articleOf('claim one. Another sentence of the story.');
const claim = { ...claimOf('c1', 0), text: 'claim' };
const report = reportOf(article, [claim]);
const TAB = 3;

/** A desk for a page that was read, over notes in memory. */
async function bench(more: { full?: boolean; gone?: boolean; selected?: string } = {}) {
  const kept = new Map<string, KeptNote>();
  const told: PageCommand[] = [];
  const states = createTabStates(memoryPorts(), () => {});
  await states.update(TAB, (state) => ({ ...state, phase: { kind: 'read', report } }));
  const desk = createNoteDesk({
    states,
    notes: {
      of: async (url) => [...kept.values()].filter((note) => note.url === url),
      get: async (id) => kept.get(id) ?? null,
      put: async (notes) => {
        if (more.full) throw new CorpusError('storage-full', 'no room');
        for (const note of notes) kept.set(note.id, note);
      },
      remove: async (id) => {
        const note = kept.get(id) ?? null;
        kept.delete(id);
        return note;
      },
    },
    reading: async () => (more.gone ? null : { report, article }),
    async command<T>(_tabId: number, message: PageCommand) {
      told.push(message);
      const text = more.selected ?? '';
      const start = article.text.indexOf(text);
      const place = { span: { start, end: start + text.length }, before: '', after: '', links: [] };
      return { ok: true, value: { text, place: start < 0 ? null : place } } as Result<T>;
    },
    now: () => '2026-06-01T10:00:00.000Z',
    newId: () => `n${kept.size + 1}`,
  });
  return { desk, kept, told, notes: async () => (await states.get(TAB)).notes };
}

const WRITE = {
  type: 'tab.note-new',
  tabId: TAB,
  kind: 'wrong',
  about: { kind: 'claim', id: 'c1' },
  text: 'No.',
} as const;

describe('the reader’s notes', () => {
  it('are kept with their page, and shown in panel and page', async () => {
    const { desk, kept, told, notes } = await bench();
    expect(await desk.request(WRITE)).toEqual({ ok: true, value: null });
    expect([...kept.values()]).toMatchObject([
      { url: article.url, title: article.title, kind: 'wrong', place: { exact: 'claim' }, text: 'No.' },
    ]);
    expect(await notes()).toMatchObject([{ id: 'n1', claim: 'c1', quote: 'claim' }]);
    expect(told).toMatchObject([{ type: 'notes', notes: [{ id: 'n1' }] }]);
  });

  it('are changed, removed and put back', async () => {
    const { desk, notes } = await bench();
    await desk.request(WRITE);
    await desk.request({ type: 'tab.note-change', tabId: TAB, id: 'n1', text: 'Not so.' });
    expect(await notes()).toMatchObject([{ id: 'n1', text: 'Not so.' }]);
    const removed = await desk.request({ type: 'tab.note-remove', tabId: TAB, id: 'n1' });
    expect(await notes()).toEqual([]);
    if (!removed.ok) throw new Error('not removed');
    await desk.request({ type: 'tab.note-put-back', tabId: TAB, note: removed.value as KeptNote });
    expect(await notes()).toMatchObject([{ id: 'n1', text: 'Not so.', claim: 'c1' }]);
  });

  it('are written to what is selected in the story, and to nothing else', async () => {
    const { desk, notes } = await bench({ selected: 'sentence of the story' });
    const asked = await desk.request({ type: 'tab.selected-place', tabId: TAB });
    const place = {
      exact: 'sentence of the story',
      prefix: 'claim one. Another ',
      suffix: '.',
      start: 19,
      end: 40,
    };
    expect(asked).toEqual({ ok: true, value: place });
    await desk.request({
      type: 'tab.note-new',
      tabId: TAB,
      kind: 'note',
      about: { kind: 'passage', place },
      text: 'Hm',
    });
    expect(await notes()).toMatchObject([{ claim: null, span: { start: 19, end: 40 } }]);
    const elsewhere = await bench({ selected: 'a menu' });
    expect(await elsewhere.desk.request({ type: 'tab.selected-place', tabId: TAB })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('say so when they cannot be kept, and nothing is shown that is not', async () => {
    const { desk, notes } = await bench({ full: true });
    expect(await desk.request(WRITE)).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(await notes()).toBeUndefined();
    expect(await (await bench({ gone: true })).desk.request(WRITE)).toMatchObject({ ok: false });
  });
});
