import { describe, expect, test } from 'vitest';
import { holdingsOf } from '../../../../lib/library/coverage/holdings';

const card = (publisher: string | null, iso?: string) => ({
  publisher,
  published: iso === undefined ? null : { iso, certainty: 'day' as const },
});

describe('what a library holds', () => {
  test('is counted by day while there are few, without gaps, and what has no date apart', () => {
    const held = holdingsOf([
      card('Ledger', '2026-02-27T09:00:00Z'),
      card('Ledger', '2026-03-02'),
      card('Basin', '2026-03-02'),
      card(null),
    ]);
    expect(held.spans).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
    expect([held.documents, held.undated]).toEqual([4, 1]);
    expect(held.lines).toMatchObject([
      { publisher: 'Ledger', documents: 2, counts: [1, 0, 0, 1], from: '2026-02-27', to: '2026-03-02' },
      { publisher: 'Basin', documents: 1, counts: [0, 0, 0, 1] },
      { publisher: null, documents: 1, counts: [0, 0, 0, 0], from: null },
    ]);
  });

  test.each([
    ['2025-01-15', '2026-03-02', 15, '2025-01'],
    ['2001-01-15', '2026-03-02', 26, '2001'],
    ['1826-01-15', '2026-03-02', 51, '1826'],
  ])('from %s to %s is counted in wider spans', (from, to, spans, first) => {
    const held = holdingsOf([card('Ledger', from), card('Ledger', to)]);
    expect([held.spans.length, held.spans[0]]).toEqual([spans, first]);
    expect([held.lines[0]?.counts[0], held.lines[0]?.counts.at(-1)]).toEqual([1, 1]);
  });

  test('of many publishers names those with most, and the others together', () => {
    const held = holdingsOf(
      Array.from({ length: 40 }, (_, at) =>
        Array.from({ length: 41 - at }, () => card(`P${at}`, '2026-03-02')),
      ).flat(),
    );
    expect(held.lines).toHaveLength(13);
    expect(held.lines[0]).toMatchObject({ publisher: 'P0', documents: 41 });
    expect(held.lines.at(-1)).toMatchObject({ publisher: null, publishers: 28 });
    expect(held.lines.reduce((sum, { documents }) => sum + documents, 0)).toBe(held.documents);
  });

  test('of nothing is nothing', () => {
    expect(holdingsOf([])).toEqual({ spans: [], lines: [], documents: 0, undated: 0 });
    expect(holdingsOf([card('Ledger', 'soon')]).spans).toEqual([]);
  });
});
