import { describe, expect, it } from 'vitest';
import { rowsInView } from '../../../../lib/library/list/use-window';
import { Catalogue } from '../../../../lib/library/shelf/catalogue';
import type { Order } from '../../../../lib/library/shelf/order';
import { EVERYTHING, type ShelfCard, type Wish } from '../../../../lib/library/shelf/shelf';
import { documents } from '../../../support/story-parts';

const cards = documents.map((card, number) => ({ ...card, language: number === 0 ? 'de' : 'en', number }));

function catalogue() {
  const made = new Catalogue('en');
  made.change(new Set(), cards);
  return made;
}

function listed(wish: Partial<Wish>, found: Parameters<Catalogue['view']>[1] = null): ShelfCard[] {
  const made = catalogue();
  const { turn, count } = made.view({ ...EVERYTHING, ...wish }, found);
  return made.rows(turn, 0, count);
}

const ids = (order: Order | null) => listed({ order }).map(({ id }) => id);

describe('the order of the library', () => {
  it('puts the newest first unless told otherwise', () => {
    expect(ids(null)).toEqual(['basin-weekly', 'lowland-post', 'tern-agency', 'board-letter']);
    expect(ids({ by: 'published', descending: false })).toEqual(ids(null).toReversed());
  });

  it('puts what names no publisher last in both directions', () => {
    expect(ids({ by: 'publisher', descending: false }).at(-1)).toBe('board-letter');
    expect(ids({ by: 'publisher', descending: true }).at(-1)).toBe('board-letter');
    expect(ids({ by: 'publisher', descending: true })[0]).toBe('lowland-post');
  });

  it('orders equals by title', () => {
    const added = listed({ order: { by: 'source', descending: false } }).filter(
      ({ source }) => source === 'added',
    );
    expect(added.map(({ title }) => title)).toEqual(added.map(({ title }) => title).toSorted());
  });
});

describe('finding documents', () => {
  it.each([
    ['', 4],
    ['  ', 4],
    ['WEIR', 3],
    ['weir tern', 1],
    ['t\u00e9rn', 1],
    ['basin-weekly.example', 0],
    ['nothing like it', 0],
  ])('"%s" fits %i by its card', (query, n) => {
    expect(listed({ query })).toHaveLength(n);
  });

  const held = { all: new Set([0, 3]), best: [cards[3]!.id, cards[1]!.id, cards[0]!.id] };
  it('lists what has all the words in its text, the best fit first', () => {
    const found = listed({ query: 'zinc' }, held);
    expect(found.map(({ id }) => id)).toEqual([cards[3]!.id, cards[0]!.id]);
  });

  it('keeps to an order the reader chose', () => {
    const order = { by: 'title', descending: false } as const;
    const found = listed({ query: 'zinc', order }, held).map(({ title }) => title);
    expect(found).toEqual(found.toSorted());
  });

  it('lists what comes nearest where nothing has all the words, and says so', () => {
    const made = catalogue();
    const best = [cards[2]!.id, cards[1]!.id];
    const view = made.view({ ...EVERYTHING, query: 'zinc mill' }, { all: new Set(), best });
    expect(view.exact).toBe(false);
    expect(made.rows(view.turn, 0, 9).map(({ id }) => id)).toEqual(best);
  });
});

describe('filters', () => {
  it.each<[Partial<Wish>, number]>([
    [{ publisher: 'Basin Weekly' }, 1],
    [{ language: 'en' }, 3],
    [{ source: 'bundled' }, documents.filter(({ source }) => source === 'bundled').length],
    [
      { from: '2026-03-14' },
      documents.filter(({ published }) => (published?.iso ?? '') >= '2026-03-14').length,
    ],
    [{ to: '1999-01-01' }, 0],
    [{ publisher: 'Basin Weekly', language: 'de' }, cards[0]!.publisher === 'Basin Weekly' ? 1 : 0],
  ])('%j leave %i', (wish, n) => {
    expect(listed(wish)).toHaveLength(n);
  });

  it('are offered with how many documents each would leave', () => {
    const { facets } = catalogue().view(EVERYTHING, null);
    expect(facets.language).toEqual([
      { value: 'en', documents: 3 },
      { value: 'de', documents: 1 },
    ]);
  });
});

describe('a list that is no more', () => {
  it('has no rows and no places', () => {
    const made = catalogue();
    const { turn } = made.view(EVERYTHING, null);
    made.view({ ...EVERYTHING, query: 'weir' }, null);
    expect(made.rows(turn, 0, 4)).toEqual([]);
    expect(made.place(turn, cards[0]!.id)).toBe(-1);
  });

  it('is made anew without what went and with what came', () => {
    const made = catalogue();
    made.view(EVERYTHING, null);
    made.change(new Set([0]), [{ ...cards[1]!, id: 'late', number: 9 }]);
    const { turn, total } = made.view(EVERYTHING, null);
    expect(total).toBe(4);
    expect(made.place(turn, cards[0]!.id)).toBe(-1);
    expect(made.place(turn, 'late')).toBeGreaterThanOrEqual(0);
  });
});

describe('rowsInView', () => {
  it.each([
    [0, 700, 50, 100_000, { start: 0, end: 24 }],
    [5_000, 700, 50, 100_000, { start: 90, end: 124 }],
    [4_999_500, 700, 50, 100_000, { start: 99_980, end: 100_000 }],
    [-300, 700, 50, 3, { start: 0, end: 3 }],
    [900_000, 700, 50, 3, { start: 2, end: 3 }],
    [0, 700, 50, 0, { start: 0, end: 0 }],
  ])('scrolled by %i in %i, rows of %i, %i of them', (top, screen, row, count, rows) => {
    expect(rowsInView(top, screen, row, count)).toEqual(rows);
  });
});
