/** Which documents the library lists, and in which order. */
import type { DocumentCard } from '../model';
import { utcTime } from '../panel/times';

/** What the list can be ordered by. */
export const COLUMNS = ['title', 'publisher', 'published', 'source'] as const;
export type Column = (typeof COLUMNS)[number];

/** An order and its direction. */
export interface Order {
  by: Column;
  descending: boolean;
}

/** Newest first: what was published last is what a reader looks for. */
export const NEWEST_FIRST: Order = { by: 'published', descending: true };

/** Documents in that order; what lacks the value comes last in both directions, ties fall to the title. */
export function ordered(documents: readonly DocumentCard[], order: Order, locale: string): DocumentCard[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = order.descending ? -1 : 1;
  return documents.toSorted((a, b) => {
    const [first, second] = [keyOf(a, order.by), keyOf(b, order.by)];
    if (first === null || second === null) {
      if (first !== second) return first === null ? 1 : -1;
    } else {
      const difference =
        typeof first === 'number' && typeof second === 'number'
          ? first - second
          : compare(String(first), String(second));
      if (difference !== 0) return sign * difference;
    }
    return compare(a.title, b.title);
  });
}

function keyOf(document: DocumentCard, by: Column): string | number | null {
  if (by !== 'published') return document[by];
  const time = document.published ? utcTime(document.published.iso) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Documents whose title, publisher or address holds every word of the query, case and accents aside. */
export function matching(documents: readonly DocumentCard[], query: string): DocumentCard[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...documents];
  return documents.filter(({ title, publisher, url }) => {
    const text = plain(`${title} ${publisher ?? ''} ${url ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
