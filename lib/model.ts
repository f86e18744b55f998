/**
 * The vocabulary of Headwater: types only, one sentence each.
 *
 * Conventions that hold for every type here:
 * - Offsets are UTF-16 code units, half open: `text.slice(start, end)` is the quoted text. They are promises,
 *   asserted where they are made.
 * - Everything is plain data: it survives structured clone, IndexedDB and JSON.
 * - Times are ISO 8601 strings; a time whose zone the source does not state carries no offset.
 */

export type * from './model/article';
export type * from './model/change';
export type * from './model/claim';
export type * from './model/document';
export type * from './model/evidence';
export type * from './model/news';
export type * from './model/note';
export type * from './model/provenance';
export type * from './model/report';
