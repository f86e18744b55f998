import { describe, expect, it } from 'vitest';
import type { Reason, Span } from '../../../lib/model';
import { timelineOf } from '../../../lib/provenance/timeline';
import { at, carrier, page, type Told } from '../../support/carriers';

const CLAIM = 'The flood killed 15 people, the county said.';
const spanIn = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const counted = (text: string, number: string, kind: 'superseded' | 'agrees' | 'differs'): Reason => ({
  kind: kind === 'superseded' ? 'superseded' : 'number',
  effect: kind === 'superseded' ? 'neutral' : kind,
  message: '',
  values: [],
  claimSpans: [spanIn(CLAIM, '15')],
  passageSpans: [spanIn(text, number)],
});
const toll = (id: string, number: string, iso: string | null, told: Partial<Told> = {}) => {
  const text = `The flood has killed ${number} people.`;
  return carrier(id, {
    text,
    publisher: id,
    published: iso === null ? null : at(iso),
    reasons: [counted(text, number, number === '15' ? 'agrees' : 'superseded')],
    relation: number === '15' ? 'corroborates' : 'related',
    ...told,
  });
};
const reader = page({ text: CLAIM, publisher: 'Herald', published: at('2026-03-02T10:00Z') });

describe('timelineOf', () => {
  it('draws a count that grows as a development, and calls the outdated values superseded', () => {
    const { points, development } = timelineOf(reader, [
      toll('late', '31', '2026-03-03T10:00Z'),
      toll('early', '12', '2026-03-01T10:00Z'),
    ]);
    expect(points.map(({ evidence, value, superseded }) => [evidence, value?.text, superseded])).toEqual([
      ['early', '12', true],
      [null, '15', true],
      ['late', '31', false],
    ]);
    expect(development).toMatchObject({ counted: 'peopl', points: [0, 1, 2] });
  });

  it('takes a lower count told later for a look back', () => {
    const { points, development } = timelineOf(reader, [
      toll('late', '31', '2026-03-03T10:00Z'),
      toll('back', '12', '2026-03-04T10:00Z'),
    ]);
    expect(development?.points.map((index) => points[index]?.value?.text)).toEqual(['15', '31']);
  });

  it('draws no development of values that contradict each other', () => {
    const text = 'The flood killed 20 people.';
    const other = carrier('other', {
      text,
      published: at('2026-03-03T10:00Z'),
      relation: 'conflicts',
      reasons: [counted(text, '20', 'differs')],
    });
    const { points, development } = timelineOf(reader, [other]);
    expect(development).toBeNull();
    expect(points.map(({ value, superseded }) => [value?.value, superseded])).toEqual([
      [15, false],
      [20, false],
    ]);
  });

  it('calls nothing superseded that may have been said at the same time', () => {
    const local = toll('late', '31', null, {
      published: { iso: '2026-03-02T12:00', certainty: 'zone-unstated' },
    });
    const { points } = timelineOf(reader, [local]);
    expect(points.map(({ superseded }) => superseded)).toEqual([false, false]);
    expect(points.map(({ ordered }) => ordered)).toEqual([true, false]);
  });

  it('puts the undated last, and says that their order is unknown', () => {
    const { points } = timelineOf(reader, [
      toll('undated', '31', null),
      toll('early', '12', '2026-03-01T10:00Z'),
    ]);
    expect(points.map(({ evidence, ordered }) => [evidence, ordered])).toEqual([
      ['early', true],
      [null, true],
      ['undated', false],
    ]);
  });

  it('names the times a passage names, in days', () => {
    const text = 'The flood killed 12 people on Tuesday.';
    const { points } = timelineOf(reader, [carrier('a', { text, published: at('2026-03-04T10:00Z') })]);
    const named = points.find(({ evidence }) => evidence === 'a')?.named ?? [];
    expect(named).toEqual([{ ...spanIn(text, 'Tuesday'), from: '2026-03-03', to: '2026-03-03' }]);
  });
});
