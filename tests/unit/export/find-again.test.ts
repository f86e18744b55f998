import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../lib/export/anchors';
import { findAgain } from '../../../lib/export/find-again';

const TEXT =
  'The ferry is late. 🎉 The port blames fog and wind, as it does every winter. The ferry is late. Nobody was hurt when the old crane fell into the harbour on Friday.';
const anchor = (quote: string, from = 0) => {
  const start = TEXT.indexOf(quote, from);
  return anchorOf(TEXT, { start, end: start + quote.length }, null);
};
const LATE = 'The ferry is late.';
const CRANE = 'Nobody was hurt when the old crane fell into the harbour on Friday.';

describe('a quotation', () => {
  it('is found where it stood', () => {
    expect(findAgain(TEXT, anchor(CRANE))).toMatchObject({ start: TEXT.indexOf(CRANE), by: 'position' });
    expect(findAgain(TEXT, anchor(LATE, 5))).toMatchObject({ start: TEXT.indexOf(LATE, 5), by: 'position' });
  });

  it('is found by its words, the right one of two, when the text has moved', () => {
    const moved = `Updated at noon. ${TEXT}`;
    expect(findAgain(moved, anchor(LATE, 5))).toEqual({
      start: moved.indexOf(LATE, 40),
      end: moved.indexOf(LATE, 40) + LATE.length,
      by: 'quotation',
    });
  });

  it('is found when some of its words have changed', () => {
    const edited = TEXT.replace('old crane fell', 'old yellow crane fell');
    const found = findAgain(edited, anchor(CRANE));
    expect(found?.by).toBe('likeness');
    expect(edited.slice(found?.start, found?.end)).toBe(
      'Nobody was hurt when the old yellow crane fell into the harbour on Friday.',
    );
  });

  it('is not found where something else stands', () => {
    const other =
      'Quite another story about a school that opens its doors in autumn, with places for 200 children.';
    expect(findAgain(other, anchor(CRANE))).toBeNull();
  });
});
