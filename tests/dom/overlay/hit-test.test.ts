import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markAt } from '../../../lib/overlay/hit-test';
import { createMarks, type Marks } from '../../../lib/overlay/marks';
import { judged } from '../../support/judged-claims';
import { type RecordingPainter, recordingPainter } from '../../support/recording-painter';

let painter: RecordingPainter;
let marks: Marks;
let text: Text;
const rangeOf = ({ start, end }: { start: number; end: number }) => {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
};
const caretAt = (offset: number) => {
  document.caretPositionFromPoint = () => ({ offsetNode: text, offset }) as unknown as CaretPosition;
};

beforeEach(() => {
  document.body.replaceChildren('Twelve were hurt. Nobody was killed. The road is open.');
  text = document.body.firstChild as Text;
  // jsdom lays nothing out: every text is one line.
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 100, 20)] as unknown as DOMRectList;
  painter = recordingPainter();
  marks = createMarks(painter);
  marks.renew(rangeOf);
  marks.add(judged({ id: 'hurt', start: 0, end: 17, text: 'Twelve were hurt.' }));
  marks.add(judged({ id: 'killed', start: 18, end: 36, text: 'Nobody was killed.' }));
});
afterEach(() => {
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

describe('markAt', () => {
  it('finds the mark among the ranges the registry names, and passes over those of others', () => {
    const mark = marks.get('killed')!;
    painter.under = [rangeOf({ start: 0, end: 3 }), mark.range];
    expect(markAt(document, painter, marks, 5, 5)).toBe(mark);
    painter.under = [rangeOf({ start: 0, end: 3 })];
    expect(markAt(document, painter, marks, 5, 5)).toBeNull();
  });

  it('finds it by the caret where the registry answers no points', () => {
    const blind = { ...painter, rangesAt: () => null };
    caretAt(20);
    expect(markAt(document, blind, marks, 5, 5)?.claim.id).toBe('killed');
    caretAt(40);
    expect(markAt(document, blind, marks, 5, 5)).toBeNull();
  });

  it('finds nothing in the margin, to which the caret would snap', () => {
    const blind = { ...painter, rangesAt: () => null };
    caretAt(20);
    expect(markAt(document, blind, marks, 300, 5)).toBeNull();
  });

  it('finds nothing where there is no caret either', () => {
    expect(markAt(document, { ...painter, rangesAt: () => null }, marks, 5, 5)).toBeNull();
  });
});
