import { describe, expect, it } from 'vitest';
import type { OriginTie, Reason, TieKind } from '../../../lib/model';
import { lostCertainty } from '../../../lib/provenance/lost-certainty';
import { at, carrier, page } from '../../support/carriers';
import { originOf } from '../../support/provenance';

const ALLEGED = 'Neighbours alleged that the builder had saved on concrete.';
const hedge = (text: string, words: string, message = 'certainty_alleged'): Reason => {
  const start = text.indexOf(words);
  return {
    kind: 'certainty',
    effect: 'weakens',
    message,
    claimSpans: [],
    passageSpans: [{ start, end: start + words.length }],
    values: [words],
  };
};
const hedged = (iso: string | null, publisher = 'Gazette') =>
  carrier('hedged', {
    publisher,
    text: ALLEGED,
    relation: 'qualifies',
    reasons: [hedge(ALLEGED, 'alleged')],
    published: iso === null ? null : at(iso),
  });
const FLAT = 'The builder had saved on concrete.';
const reader = (iso: string | null, text = FLAT) =>
  page({ publisher: 'Herald', text, published: iso === null ? null : at(iso) });

const tie = (kind: TieKind): OriginTie => ({
  kind,
  evidence: ['hedged', 'flat'],
  spans: [[], []],
  share: null,
  message: '',
  values: [],
});

describe('lostCertainty', () => {
  it('shows both sides when the page asserts what was alleged before', () => {
    const [loss] = lostCertainty(reader('2026-03-02T10:00Z'), [hedged('2026-03-01T10:00Z')], []);
    expect(loss).toMatchObject({ message: 'alleged', values: ['alleged'] });
    expect(loss?.downstream).toMatchObject({ evidence: null, quote: FLAT });
    expect(loss?.origin).toMatchObject({ evidence: 'hedged', quote: ALLEGED });
    expect(loss?.origin.marks.map(({ start, end }) => ALLEGED.slice(start, end))).toEqual(['alleged']);
  });

  it('says nothing of a page that came before the allegation', () => {
    expect(lostCertainty(reader('2026-03-01T10:00Z'), [hedged('2026-03-02T10:00Z')], [])).toEqual([]);
  });

  it('needs a way from one to the other when times are missing', () => {
    expect(lostCertainty(reader(null), [hedged(null)], [])).toEqual([]);
    const crediting = reader(null, 'The builder had saved on concrete, the Gazette reported.');
    expect(lostCertainty(crediting, [hedged(null)], [])).toHaveLength(1);
  });

  it('finds the loss between two documents when one has the words of the other', () => {
    const flat = carrier('flat', { publisher: 'Post', text: FLAT });
    const origin = originOf({ name: 'neighbours', evidence: ['hedged', 'flat'], ties: [tie('shared-text')] });
    const common = originOf({
      name: 'neighbours',
      evidence: ['hedged', 'flat'],
      ties: [tie('named-origin')],
    });
    expect(lostCertainty(reader(null), [hedged(null), flat], [common])).toEqual([]);
    const losses = lostCertainty(reader(null), [hedged(null), flat], [origin]);
    expect(losses.map(({ downstream }) => downstream.evidence)).toEqual(['flat']);
  });

  it('takes plans and questions for no hedge that was lost', () => {
    const planned = carrier('planned', {
      text: 'The builder plans to save on concrete.',
      relation: 'qualifies',
      reasons: [hedge('The builder plans to save on concrete.', 'plans to', 'certainty_planned')],
      published: at('2026-03-01T10:00Z'),
    });
    expect(lostCertainty(reader('2026-03-02T10:00Z'), [planned], [])).toEqual([]);
  });

  it('leaves an assertion to the speaker it names', () => {
    const said = reader('2026-03-02T10:00Z', 'The builder had saved on concrete, Ana Brook said.');
    expect(lostCertainty(said, [hedged('2026-03-01T10:00Z')], [])).toEqual([]);
  });

  it('takes a noun for what was said for no hedge', () => {
    const text = 'The claims were tested in March; the builder had saved on concrete.';
    const noun = carrier('noun', {
      text,
      relation: 'qualifies',
      reasons: [hedge(text, 'claims')],
      published: at('2026-03-01T10:00Z'),
    });
    expect(lostCertainty(reader('2026-03-02T10:00Z'), [noun], [])).toEqual([]);
  });
});
