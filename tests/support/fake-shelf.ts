/** The library's list without a worker: the catalogue over the cards that a fake link answers with. */
import { holdingsOf } from '../../lib/library/coverage/holdings';
import { wantingOf } from '../../lib/library/coverage/wanting';
import { Catalogue } from '../../lib/library/shelf/catalogue';
import type { Shelf, ShelfCard } from '../../lib/library/shelf/shelf';
import type { Result } from '../../lib/model';

/** A shelf over the cards `read` gives each time a list is made. */
export function fakeShelf(
  read: () => Result<ShelfCard[]>,
  readings: Parameters<typeof wantingOf>[0] = [],
): Shelf {
  const catalogue = new Catalogue('en-GB');
  return {
    async view(wish) {
      const cards = read();
      if (!cards.ok) return cards;
      catalogue.change(
        new Set(catalogue.numbers()),
        cards.value.map((card, number) => ({ ...card, number })),
      );
      return { ok: true, value: catalogue.view(wish, null) };
    },
    rows: async (turn, from, to) => catalogue.rows(turn, from, to),
    ids: async (turn, from, to) => catalogue.rows(turn, from, to).map(({ id }) => id),
    place: async (turn, id) => catalogue.place(turn, id),
    coverage: async () => ({
      ok: true,
      value: {
        holdings: holdingsOf(catalogue.all()),
        wanting: wantingOf(readings, ['Basin Weekly'], ['2026-03-30']),
      },
    }),
    close() {},
  };
}
