import { describe, expect, it } from 'vitest';
import { explanation, reasonText } from '../../../lib/evidence/explain';
import { judge } from '../../../lib/evidence/judge';
import type { Reason, Relation } from '../../../lib/model';
import { english } from '../../support/english';

const post = { name: 'The Lowland Post', published: '2026-03-11T23:40:00-05:00' };

function said(relation: Relation, message: string, values: string[], source = post) {
  const reason: Reason = {
    kind: 'number',
    effect: 'differs',
    claimSpans: [],
    passageSpans: [],
    message,
    values,
  };
  return explanation({ relation, reasons: [reason] }, source, english);
}

describe('an explanation', () => {
  it.each<[Relation, string, string[], string]>([
    [
      'conflicts',
      'number_differs',
      ['12 cracks', '14', 'cracks'],
      'This page: 12 cracks; The Lowland Post, 11 March 2026: 14, for the same cracks.',
    ],
    [
      'conflicts',
      'number_differs',
      ['12', '14', ''],
      'This page: 12; The Lowland Post, 11 March 2026: 14, for the same thing.',
    ],
    [
      'corroborates',
      'number_agrees',
      ['12', '12'],
      'Both say 12: this page and The Lowland Post, 11 March 2026.',
    ],
    [
      'qualifies',
      'certainty_possible',
      ['may'],
      'This page states it as fact; The Lowland Post, 11 March 2026: possible (“may”).',
    ],
    [
      'corroborates',
      'wording_agrees',
      [],
      'The Lowland Post, 11 March 2026: the same as this page, in similar words.',
    ],
  ])('of %s by %s %j names both sides', (relation, message, values, sentence) => {
    expect(said(relation, message, values)).toBe(sentence);
  });

  it('tells the day the source states, whatever the zone', () => {
    expect(
      said('corroborates', 'wording_agrees', [], { name: 'A', published: '2026-01-01T00:30:00+09:00' }),
    ).toMatch(/^A, 1 January 2026: /);
  });

  it('does without a name and without a day', () => {
    const nobody = { name: null, published: 'some day' } as unknown as typeof post;
    expect(said('corroborates', 'wording_agrees', [], nobody)).toBe(
      'This source: the same as this page, in similar words.',
    );
  });

  it('says the relation where a reason has no words', () => {
    expect(said('conflicts', 'no-such', [])).toBe(
      'The Lowland Post, 11 March 2026: otherwise than this page.',
    );
  });

  it('uses a reason’s short words where it has no sentence of its own', () => {
    const texts = (key: string, ...values: string[]) =>
      key === 'reason_no_such' ? `short ${values[0]}` : english(key, ...values);
    const reason: Reason = {
      kind: 'rank',
      effect: 'differs',
      claimSpans: [],
      passageSpans: [],
      message: 'no-such',
      values: ['x'],
    };
    expect(explanation({ relation: 'conflicts', reasons: [reason] }, post, texts)).toBe(
      'The Lowland Post, 11 March 2026: short x',
    );
    expect(reasonText(reason, english)).toBeNull();
  });

  it('names what is counted when the judge saw it', () => {
    const judged = judge(
      { text: 'The operators generated 16 million exchanges with the model in two months.', day: null },
      { text: 'The operators generated 28.8 million exchanges with the model, the firm said.', day: null },
    );
    expect(explanation(judged, post, english)).toBe(
      'This page: 16 million; The Lowland Post, 11 March 2026: 28.8 million, for the same exchanges.',
    );
  });
});
