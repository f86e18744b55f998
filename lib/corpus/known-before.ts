/**
 * An import's documents that are in the library already under another id: the same page by its address, read at another
 * time or by another way. What such a record says becomes the document's text, and what the document said its version.
 *
 * Only documents that were there before the import are met so, and each by the first record that says otherwise: records of
 * one file that share an address and have ids of their own stay documents of their own, wherever a batch ends.
 */
import type { CorpusDocument } from '../model';
import { saysTheSame } from './import-record';
import { isDocument } from './schema';
import type { Writing } from './write';

/** The documents, those that are met under the ids of those they meet. `before`: numbers below it are older than the import. */
export async function knownBefore(
  transaction: Writing,
  documents: readonly CorpusDocument[],
  before: number,
): Promise<CorpusDocument[]> {
  const [cards, stored] = [transaction.objectStore('cards'), transaction.objectStore('documents')];
  const asked = documents.map(async (document): Promise<CorpusDocument | null> => {
    if (document.url === null || document.source === 'selection') return null;
    // Most have no other: keys are looked for, and only what is found is read.
    const [own, numbers] = await Promise.all([
      stored.getKey(document.id),
      cards.index('url').getAllKeys(document.url),
    ]);
    if (own !== undefined) return null;
    const older = await Promise.all(numbers.filter((number) => number < before).map((at) => cards.get(at)));
    const met = older.findLast((card) => card !== undefined && card.source !== 'selection');
    const record = met && (await stored.get(met.id));
    return isDocument(record) ? record.document : null;
  });
  const taken = new Set<string>();
  const found = await Promise.all(asked);
  return documents.map((document, at) => {
    const known = found[at];
    if (!known || taken.has(known.id)) return document;
    const same = { ...document, id: known.id };
    if (!saysTheSame(known, same)) taken.add(known.id);
    return same;
  });
}
