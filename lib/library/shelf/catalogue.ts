/** The cards of all documents in memory, and lists made of them (pure): filtered, ordered, counted. */

import { keyOf, NEWEST_FIRST, type Order, plain } from './order';
import type { Facet, ShelfCard, View, Wish } from './shelf';

/** Publishers offered to filter by, the ones with most documents: a longer choice is slow to draw and to look through, and search finds the others. */
const PUBLISHERS_OFFERED = 200;

/** Documents that an index found for a query. */
export interface Found {
  /** Numbers of the documents that have all the words. */
  all: ReadonlySet<number>;
  /** Ids of those that fit best, best first; not all of them have all the words. */
  best: readonly string[];
}

type NumberedCard = ShelfCard & { number: number };

/** A catalogue. Numbers identify cards: a document that was changed comes with another. */
export class Catalogue {
  private cards: NumberedCard[] = [];
  private orders = new Map<string, NumberedCard[]>();
  private facets: View['facets'] | null = null;
  private readonly texts = new Map<number, string>();
  private list: NumberedCard[] = [];
  private turn = 0;

  constructor(private readonly locale: string) {}

  /** The numbers it has. */
  numbers(): number[] {
    return this.cards.map(({ number }) => number);
  }

  /** All cards, in no order. */
  all(): readonly ShelfCard[] {
    return this.cards;
  }

  /** Takes cards out and in. */
  change(gone: ReadonlySet<number>, came: readonly NumberedCard[]): void {
    if (gone.size === 0 && came.length === 0) return;
    this.cards = [...this.cards.filter(({ number }) => !gone.has(number)), ...came];
    for (const number of gone) this.texts.delete(number);
    this.orders.clear();
    this.facets = null;
  }

  /** Makes the list that fits a wish; `found`: what the index says to its query, `null` when it was not asked. */
  view(wish: Wish, found: Found | null): View {
    const words = plain(wish.query).split(/\s+/).filter(Boolean);
    const held = found?.all ?? new Set<number>();
    const fits = (card: NumberedCard) => this.passes(card, wish);
    const ordered = this.ordered(wish.order ?? NEWEST_FIRST);
    const hit = ordered.filter(
      (card) => fits(card) && (words.length === 0 || held.has(card.number) || this.says(card, words)),
    );
    const exact = hit.length > 0 || (found?.best.length ?? 0) === 0;
    const best = new Map(found?.best.map((id, rank) => [id, rank]));
    const near = exact ? hit : ordered.filter((card) => best.has(card.id) && fits(card));
    const rank = ({ id }: NumberedCard) => best.get(id) ?? best.size;
    this.list = wish.order === null && best.size > 0 ? near.toSorted((a, b) => rank(a) - rank(b)) : near;
    this.turn += 1;
    this.facets ??= facetsOf(this.cards);
    return {
      turn: this.turn,
      count: this.list.length,
      exact,
      total: this.cards.length,
      publishers: publishersOf(this.cards),
      facets: this.facets,
    };
  }

  /** Rows of the last list. */
  rows(turn: number, from: number, to: number): ShelfCard[] {
    if (turn !== this.turn) return [];
    return this.list.slice(from, to).map(({ number: _, ...card }) => card);
  }

  /** The row of a document in the last list, -1 when it is not in it. */
  place(turn: number, id: string): number {
    return turn === this.turn ? this.list.findIndex((card) => card.id === id) : -1;
  }

  private passes({ publisher, language, source, published }: NumberedCard, wish: Wish): boolean {
    if (wish.publisher !== '' && publisher !== wish.publisher) return false;
    if (wish.language !== '' && language !== wish.language) return false;
    if (wish.source !== '' && source !== wish.source) return false;
    if (wish.from === '' && wish.to === '') return true;
    const day = published?.iso.slice(0, 10) ?? '';
    return day !== '' && day >= wish.from && (wish.to === '' || day <= wish.to);
  }

  /** Whether title, publisher or address hold every word, case and accents aside. */
  private says(card: NumberedCard, words: readonly string[]): boolean {
    let text = this.texts.get(card.number);
    if (text === undefined) {
      text = plain(`${card.title} ${card.publisher ?? ''} ${card.url ?? ''}`);
      this.texts.set(card.number, text);
    }
    return words.every((word) => text.includes(word));
  }

  /** All cards in an order; made once for each until a card comes or goes. */
  private ordered(order: Order): NumberedCard[] {
    const name = `${order.by} ${order.descending}`;
    let cards = this.orders.get(name);
    if (!cards) {
      cards = sorted(this.cards, order, this.locale);
      this.orders.set(name, cards);
    }
    return cards;
  }
}

/** What lacks the value comes last in both directions, ties fall to the title. */
function sorted(cards: readonly NumberedCard[], order: Order, locale: string): NumberedCard[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = order.descending ? -1 : 1;
  const keyed = cards.map((card) => ({ card, key: keyOf(card, order.by) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1;
    } else {
      const difference =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compare(String(a.key), String(b.key));
      if (difference !== 0) return sign * difference;
    }
    return compare(a.card.title, b.card.title);
  });
  return keyed.map(({ card }) => card);
}

function facetsOf(cards: readonly NumberedCard[]): View['facets'] {
  const counted = (values: (card: NumberedCard) => string | null): Facet[] => {
    const counts = new Map<string, number>();
    for (const card of cards) {
      const value = values(card);
      if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, documents]) => ({ value, documents }))
      .sort((one, other) => other.documents - one.documents || (one.value < other.value ? -1 : 1));
  };
  return {
    publisher: counted(({ publisher }) => publisher).slice(0, PUBLISHERS_OFFERED),
    language: counted(({ language }) => language),
    source: counted(({ source }) => source),
  };
}

function publishersOf(cards: readonly NumberedCard[]): number {
  return new Set(cards.flatMap(({ publisher }) => publisher ?? [])).size;
}
