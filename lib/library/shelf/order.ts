/** In which order the library lists its documents, and how its search compares letters. */
import type { DocumentCard } from '../../model';
import { utcTime } from '../../panel/times';

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

/** What a document is ordered by; `null` when it lacks it. */
export function keyOf(document: DocumentCard, by: Column): string | number | null {
  if (by !== 'published') return document[by];
  const time = document.published ? utcTime(document.published.iso) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** A text without case and accents. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
