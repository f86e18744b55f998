/** The reader's notes in the page. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/export/anchors';
import type { Note } from '../../../lib/model';
import { cardShown, FIRST, LONG, onAPage, overlay, painter, place, show } from '../../support/page-overlay';

onAPage();

/** A note on words of the page; `claim` is the id of the mark it belongs to. */
function noteOn(words: string, more: Partial<Note>): Note {
  const start = place.text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    id: `note on ${words}`,
    kind: 'note',
    about: 'claim',
    place: placeOf(place.text, span),
    claim: null,
    span,
    quote: words,
    text: 'Ask them again.',
    created: '2026-05-30T09:00:00.000Z',
    changed: '2026-05-30T09:00:00.000Z',
    ...more,
  };
}
describe('notes in the page', () => {
  it('are told on the card of their claim', () => {
    show();
    const id = overlay.step(1) ?? '';
    overlay.setNotes([noteOn(FIRST, { claim: id })], 'reader');
    expect(overlay.focus(id)).toBe(true);
    expect(cardShown()).toContain('Your note: Ask them again.');
    overlay.step(1);
    expect(cardShown()).not.toContain('Ask them again.');
  });

  it('paint a mark that is called wrong as the faintest, and take that back with the note', () => {
    show();
    const id = overlay.step(1) ?? '';
    expect(painter.painted('conflicting')).toEqual([FIRST]);
    overlay.setNotes([noteOn(FIRST, { claim: id, kind: 'wrong' })], 'reader');
    expect(painter.painted('conflicting')).toEqual([]);
    expect(painter.painted('unmatched')).toEqual([FIRST]);
    overlay.setNotes([], 'reader');
    expect(painter.painted('conflicting')).toEqual([FIRST]);
    expect(painter.painted('unmatched')).toEqual([]);
  });

  it('mark a passage without a claim, with a card of its own, and leave with the text they belong to', () => {
    show();
    const words = LONG.slice(0, 40);
    overlay.setNotes([noteOn(words, { about: 'passage' })], 'reader');
    expect(painter.painted('note')).toEqual([words]);
    expect(overlay.focus(`note on ${words}`)).toBe(true);
    expect(painter.painted('focus')).toEqual([words]);
    overlay.begin(place);
    expect(painter.painted('note')).toEqual([]);
    expect(painter.painted('focus')).toEqual([]);
  });
});
