/**
 * Where a document's passages stand in its text, as bytes in its card (pure): about five bytes a passage.
 *
 *   places  := passage*
 *   passage := varint(ordinal - previous) << 3 | kind · varint(zigzag(start - previous start)) · varint(end - start)
 */
import type { BlockKind } from '../model';
import { ByteReader, ByteWriter } from './bytes';

/** Kinds by the number they are stored as; append only, at most eight. */
export const KINDS: BlockKind[] = ['paragraph', 'heading', 'list-item', 'quotation', 'caption', 'table-row'];

/** One passage of a document; offsets are into the document's text. */
export interface Place {
  ordinal: number;
  start: number;
  end: number;
  kind: BlockKind;
}

/** Places, ascending by ordinal, as bytes. */
export function packPlaces(places: readonly Place[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(places.length * 5);
  let ordinal = 0;
  let start = 0;
  for (const place of places) {
    writer.varint(((place.ordinal - ordinal) << 3) | Math.max(0, KINDS.indexOf(place.kind)));
    const step = place.start - start;
    // Blocks come in the order of the text, but nobody promises that of an import.
    writer.varint(step < 0 ? -2 * step - 1 : 2 * step);
    writer.varint(place.end - place.start);
    ordinal = place.ordinal;
    start = place.start;
  }
  return writer.done();
}

/** The place of one passage, `null` when there is none of this ordinal. Throws `library-damaged`. */
export function placeIn(places: Uint8Array, wanted: number): Place | null {
  const reader = new ByteReader(places);
  let ordinal = 0;
  let start = 0;
  while (!reader.done) {
    const packed = reader.varint();
    ordinal += packed >>> 3;
    const step = reader.varint();
    start += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const end = start + reader.varint();
    if (ordinal === wanted) return { ordinal, start, end, kind: KINDS[packed & 7] ?? 'paragraph' };
  }
  return null;
}
