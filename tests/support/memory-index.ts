/** The postings port over plain arrays: what the stored index must answer like, and quick enough to tune with. */
import { encode, type PostingEntry, postingsOf } from '../../lib/corpus/postings';
import { type PreparedDocument, placesOf } from '../../lib/corpus/prepare';
import type { Passage } from '../../lib/model';
import { type PassageIndex, type Postings, passageId } from '../../lib/retrieval/passage-index';

/** An index of prepared documents; the first has number 1. */
export function memoryIndex(documents: PreparedDocument[]): PassageIndex {
  const entries = new Map<string, PostingEntry[]>();
  const passages = new Map<number, Passage>();
  const sequences = new Map<number, Uint32Array>();
  let terms = 0;
  documents.forEach((prepared, index) => {
    const number = index + 1;
    terms += prepared.length;
    for (const { ordinal, start, end, kind, words } of prepared.passages) {
      const id = passageId(number, ordinal);
      const text = prepared.document.text.slice(start, end);
      sequences.set(id, words);
      passages.set(id, { id, docId: prepared.document.id, start, end, kind, text });
    }
    for (const [term, places] of placesOf(prepared)) {
      const list = entries.get(term) ?? [];
      list.push({ number, length: prepared.length, passages: places });
      entries.set(term, list);
    }
  });
  const lists = new Map<string, Postings>();
  const listOf = (term: string): Postings | undefined => {
    const known = lists.get(term);
    const entry = entries.get(term);
    if (known || !entry) return known;
    const list = postingsOf([{ body: encode(entry, 1), gone: new Set() }]);
    lists.set(term, list);
    return list;
  };
  return {
    read: (work) =>
      work({
        statistics: async () => ({
          documents: documents.length,
          passages: passages.size,
          passageLength: passages.size === 0 ? 0 : terms / passages.size,
          documentLength: documents.length === 0 ? 0 : terms / documents.length,
        }),
        postings: async (wanted) =>
          new Map(
            wanted.flatMap((term) => {
              const list = listOf(term);
              return list ? [[term, list] as const] : [];
            }),
          ),
        words: async (ids) => new Map(ids.flatMap((id) => [[id, sequences.get(id)!] as const])),
        passages: async (ids) => new Map(ids.flatMap((id) => [[id, passages.get(id)!] as const])),
        cards: async (numbers) =>
          new Map(
            numbers.map((number) => {
              const { document } = documents[number - 1]!;
              return [number, document] as const;
            }),
          ),
      }),
  };
}
