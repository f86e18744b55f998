import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeOf } from '../../../lib/export/anchors';
import type { Note } from '../../../lib/model';
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';

let drawing: Drawing;
afterEach(() => drawing.unmount());

const state = Object.values(STATES).find(
  ({ phase }) => phase.kind === 'read' && phase.report.claims.length > 1,
);
if (state?.phase.kind !== 'read') throw new Error('no state of a page that was read');
const [claim] = [...state.phase.report.claims].sort((a, b) => a.start - b.start);
if (!claim) throw new Error('the report has no claim');
const { tabId } = state;

const note = (more: Partial<Note> = {}): Note => ({
  id: 'n1',
  kind: 'note',
  about: 'claim',
  place: placeOf(claim.text, { start: 0, end: claim.text.length }),
  claim: claim.id,
  span: { start: claim.start, end: claim.end },
  quote: claim.text,
  text: 'Ask the mayor <b>again</b>.',
  created: '2026-05-30T09:00:00.000Z',
  changed: '2026-05-30T09:00:00.000Z',
  ...more,
});
const requests = () => drawing.link.requested.filter(({ type }) => type.startsWith('tab.note'));

async function open(notes: Note[] = []) {
  drawing = await drawPanel({ ...state!, notes, focus: { claimId: claim!.id, at: 1 } });
}

describe('notes on a claim', () => {
  it('are written below it; a mark can be called wrong without a word', async () => {
    await open();
    await drawing.press(drawing.button('Write a note'));
    const field = drawing.find<HTMLTextAreaElement>('.note-form textarea');
    expect(document.activeElement).toBe(field);
    expect(drawing.button('Keep the note').disabled).toBe(true);
    await drawing.type(field, ' Ask the mayor. ');
    await drawing.press(drawing.button('Keep the note'));
    expect(requests().at(-1)).toEqual({
      type: 'tab.note-new',
      tabId,
      kind: 'note',
      about: { kind: 'claim', id: claim.id },
      text: 'Ask the mayor.',
    });
    expect(drawing.all('.note-form')).toEqual([]);
    await drawing.press(drawing.button('This mark is wrong'));
    await drawing.press(drawing.button('Keep the note'));
    expect(requests().at(-1)).toMatchObject({ kind: 'wrong', text: '' });
  });

  it('keep the words where they are when they could not be kept, and leave the list’s keys alone', async () => {
    await open();
    drawing.link.answers['tab.note-new'] = { ok: false, error: { code: 'storage-full', detail: '' } };
    await drawing.press(drawing.button('Write a note'));
    const field = drawing.find<HTMLTextAreaElement>('.note-form textarea');
    await drawing.type(field, 'jk');
    await drawing.key(field, 'j');
    expect(document.activeElement).toBe(field);
    await drawing.key(field, 'Enter', { ctrlKey: true });
    expect(drawing.text()).toContain('Your words are still here');
    expect(drawing.find<HTMLTextAreaElement>('.note-form textarea').value).toBe('jk');
    await drawing.key(field, 'Escape');
    expect(drawing.all('.note-form')).toEqual([]);
    expect(drawing.find('.claim').dataset.open).toBe('true');
  });

  it('are shown as text, changed, removed, and brought back', async () => {
    await open([note(), note({ id: 'n2', kind: 'wrong', text: 'It was 12.' })]);
    const item = drawing.find('.claim[data-wrong="true"]');
    expect(item.textContent).toContain('You call this mark wrong.');
    expect(item.textContent).toContain('Ask the mayor <b>again</b>.');
    expect(drawing.all('button').some(({ textContent }) => textContent === 'This mark is wrong')).toBe(false);
    await drawing.press(drawing.button('Change'));
    await drawing.type(drawing.find('.note-form textarea'), 'Ask the council.');
    await drawing.press(drawing.button('Keep the note'));
    expect(requests().at(-1)).toEqual({ type: 'tab.note-change', tabId, id: 'n1', text: 'Ask the council.' });
    const removed = { ...note(), url: state!.url, title: '' };
    drawing.link.answers['tab.note-remove'] = { ok: true, value: removed };
    await drawing.press(drawing.button('Remove'));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await drawing.press(drawing.button('Undo'));
    expect(requests().at(-1)).toEqual({ type: 'tab.note-put-back', tabId, note: removed });
  });
});

describe('notes on the page', () => {
  it('are written to what is selected, and the panel says when nothing is', async () => {
    await open();
    await drawing.press(drawing.button('Write a note on the selected text'));
    expect(drawing.text()).toContain('Select words of the story');
    const place = { exact: 'Some words', prefix: '', suffix: '', start: 3, end: 13 };
    drawing.link.answers['tab.selected-place'] = { ok: true, value: place };
    await drawing.press(drawing.button('Write a note on the selected text'));
    await drawing.type(drawing.find('.page-notes textarea'), 'Hm.');
    await drawing.press(drawing.button('Keep the note'));
    expect(requests().at(-1)).toMatchObject({ about: { kind: 'passage', place }, text: 'Hm.' });
  });

  it('are told with their words when the page has these no longer', async () => {
    await open([note({ claim: null, span: null }), note({ id: 'n2', about: 'passage', claim: null })]);
    const section = drawing.find('.page-notes');
    expect(section.textContent).toContain('The page does not have these words any more.');
    expect(section.querySelectorAll('blockquote')).toHaveLength(2);
    await drawing.press(section.querySelector('[data-icon="find"]')?.closest('button') as Element);
    expect(drawing.link.posted.at(-1)).toEqual({ type: 'show-claim', tabId, claimId: 'n2' });
  });
});
