/** Lists of addresses - OPML, bookmarks -: there is no text in them to take, and an import fetches nothing. */
import type { FormatReader } from '../model';

/** Says what such a file is. */
export const readAddresses: FormatReader = async function* () {
  yield { kind: 'refused', at: {}, reason: 'addresses-only' };
};
