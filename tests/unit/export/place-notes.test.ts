import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/export/anchors';
import { calledWrong } from '../../../lib/export/called-wrong';
import { placeNotes } from '../../../lib/export/place-notes';
import type { KeptNote } from '../../../lib/model';

const FIRST = 'The council approved the harbour plan on Monday.';
const SECOND = 'The ferry company employs 1,200 people 🎉 in the town.';
const TEXT = `${FIRST} ${SECOND}`;

const claim = (id: string, text: string, words: string) => {
  const start = text.indexOf(words);
  return { id, start, end: start + words.length };
};
const note = (words: string, more: Partial<KeptNote> = {}): KeptNote => ({
  id: `on ${words}`,
  url: 'https://paper.example/story',
  title: 'A story',
  kind: 'note',
  about: 'claim',
  place: placeOf(TEXT, claim('', TEXT, words)),
  text: 'Ask them.',
  created: '2026-05-30T09:00:00.000Z',
  changed: '2026-05-30T09:00:00.000Z',
  ...more,
});

describe('notes in a page that is read again', () => {
  it('go to their claim, whatever it is called now', () => {
    const placed = placeNotes(TEXT, [claim('c9', TEXT, SECOND)], [note(SECOND)]);
    expect(placed).toMatchObject([{ claim: 'c9', quote: SECOND }]);
    expect(TEXT.slice(placed[0]?.span?.start, placed[0]?.span?.end)).toBe(SECOND);
  });

  it('follow their words when a paragraph was put before them and a number was changed', () => {
    const edited = `A new paragraph about the weather.\n\n${TEXT.replace('1,200', '1,250')}`;
    const words = SECOND.replace('1,200', '1,250');
    const [placed] = placeNotes(edited, [claim('c1', edited, words)], [note(SECOND)]);
    expect(placed).toMatchObject({ claim: 'c1', quote: words });
  });

  it('are kept, with their words, when the page does not say them any more', () => {
    const [placed] = placeNotes(FIRST, [claim('c1', FIRST, FIRST)], [note(SECOND)]);
    expect(placed).toMatchObject({ claim: null, span: null, quote: SECOND, text: 'Ask them.' });
  });

  it('stay with their words and no claim when those are none any more, or a small part of another', () => {
    const [none, part] = [
      placeNotes(TEXT, [], [note(FIRST)])[0],
      placeNotes(TEXT, [claim('c1', TEXT, TEXT)], [note('harbour plan')])[0],
    ];
    for (const placed of [none, part]) {
      expect(placed?.claim).toBeNull();
      expect(placed?.span).not.toBeNull();
    }
  });

  it('are of no claim when they were written to a passage', () => {
    const [placed] = placeNotes(TEXT, [claim('c1', TEXT, FIRST)], [note(FIRST, { about: 'passage' })]);
    expect(placed).toMatchObject({ claim: null, quote: FIRST });
  });

  it('stand in the order of the page, those that lost their place last', () => {
    const kept = [
      note('gone', { place: { ...placeOf(TEXT, { start: 0, end: 4 }), exact: 'No such words here at all' } }),
      note(SECOND),
      note(FIRST),
    ];
    expect(placeNotes(TEXT, [], kept).map(({ quote }) => quote)).toEqual([
      FIRST,
      SECOND,
      'No such words here at all',
    ]);
  });

  it('tell which marks are called wrong: those of claims that are still made', () => {
    const kept = [note(FIRST, { kind: 'wrong' }), note(SECOND)];
    expect([
      ...calledWrong(placeNotes(TEXT, [claim('c1', TEXT, FIRST), claim('c2', TEXT, SECOND)], kept)),
    ]).toEqual(['c1']);
    expect([...calledWrong(placeNotes(TEXT, [], kept))]).toEqual([]);
  });
});
