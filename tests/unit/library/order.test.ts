import { describe, expect, it } from 'vitest';
import { matching, NEWEST_FIRST, type Order, ordered } from '../../../lib/library/order';
import { documents } from '../../support/panel-states';

const ids = (order: Order) => ordered(documents, order, 'en').map(({ id }) => id);

describe('the order of the library', () => {
  it('puts the newest first unless told otherwise', () => {
    expect(ids(NEWEST_FIRST)).toEqual(['basin-weekly', 'lowland-post', 'tern-agency', 'board-letter']);
    expect(ids({ by: 'published', descending: false })).toEqual(ids(NEWEST_FIRST).toReversed());
  });

  it('puts what names no publisher last in both directions', () => {
    expect(ids({ by: 'publisher', descending: false }).at(-1)).toBe('board-letter');
    expect(ids({ by: 'publisher', descending: true }).at(-1)).toBe('board-letter');
    expect(ids({ by: 'publisher', descending: true })[0]).toBe('lowland-post');
  });

  it('orders equals by title', () => {
    const added = ordered(documents, { by: 'source', descending: false }, 'en').filter(
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
    ['térn', 1],
    ['basin-weekly.example', 0],
    ['nothing like it', 0],
  ])('"%s" fits %i', (query, n) => {
    expect(matching(documents, query)).toHaveLength(n);
  });
});
