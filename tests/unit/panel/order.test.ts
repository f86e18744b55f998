import { describe, expect, it } from 'vitest';
import { counts, earliestFirst, inPageOrder, saying, split, underHeadings } from '../../../lib/panel/order';
import { claims } from '../../support/panel-story';

const contested = claims[0]!;

describe('what is shown of the evidence', () => {
  it('puts what is merely related aside', () => {
    const { bearing, related } = split(contested.evidence);
    expect(bearing.map(({ relation }) => relation)).toEqual(['conflicts', 'conflicts', 'corroborates']);
    expect(related).toHaveLength(1);
  });

  it('puts the earliest first and the undated last, and changes nothing it was given', () => {
    const [agency, letter, post] = contested.evidence;
    const undated = { ...agency!, document: { ...agency!.document, published: null } };
    const given = [undated, post!, agency!, letter!];
    expect(earliestFirst(given)).toEqual([letter, agency, post, undated]);
    expect(given[0]).toBe(undated);
  });

  it('keeps the order of the page, however claims arrived', () => {
    expect(inPageOrder(claims.toReversed()).map(({ start }) => start)).toEqual(
      claims.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(counts(claims)).toEqual({ conflicting: 1, qualified: 1, corroborated: 3, unmatched: 3 });
  });
});

describe('claims under the headings of their page', () => {
  const claim = (start: number, text = '') => ({ start, end: start + 5, text, evidence: [] }) as never;
  const heading = (start: number, text: string) => ({ start, end: start + 1, text });

  it('stand in sections, those before the first heading without one', () => {
    const sections = underHeadings([claim(2), claim(20), claim(30)], [heading(10, 'A'), heading(25, 'B')]);
    expect(sections.map(({ heading, claims }) => [heading?.text ?? null, claims.length])).toEqual([
      [null, 1],
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('leave out headings without claims', () => {
    const sections = underHeadings([claim(40), claim(50)], [heading(10, 'A'), heading(25, 'B')]);
    expect(sections.map(({ heading }) => heading?.text)).toEqual(['B']);
  });

  it('are found by their words in any case and without accents', () => {
    const all = [claim(0, 'The café closed'), claim(9, 'The weir opened')];
    expect(saying(all, ' CAFE ')).toEqual([all[0]]);
    expect(saying(all, '')).toEqual(all);
    expect(saying(all, 'bridge')).toEqual([]);
  });
});
