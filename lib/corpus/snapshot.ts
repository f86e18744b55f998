/** Reading the index inside one read-only transaction: the postings port that retrieval looks through. */
import { unwrap } from 'idb';
import type { Passage } from '../model';
import {
  documentOf,
  type IndexedCard,
  type IndexStatistics,
  ORDINALS,
  type Postings,
  type Snapshot,
} from '../retrieval/passage-index';
import { CorpusError } from './failures';
import { readPostings } from './lookup';
import { isOutline, type PassageOutline, passageIn } from './outline';
import { eachRange, getMany, rangesOf } from './read-many';
import { type CardRecord, type Database, type DocumentRecord, isDocument, type State } from './schema';
import { segmentOf } from './segments';
import { currentState } from './state';

const READ = ['documents', 'cards', 'buckets', 'meta'] as const;

/** Cards nobody asked for that are read along: so many in a row. */
const READ_ALONG = 2;

/** Opens a snapshot of the index; it lives as long as its reads follow each other without other waits. */
export function snapshotOf(database: Database): Snapshot {
  const transaction = database.transaction([...READ], 'readonly');
  // Every read is awaited by itself; without this a failed transaction would also be an unhandled rejection.
  transaction.done.catch(() => undefined);
  const reader = new Reader(unwrap(transaction), currentState(transaction.objectStore('meta')));
  return {
    statistics: () => reader.statistics(),
    postings: (terms) => reader.postings(terms),
    words: (ids) => reader.words(ids),
    passages: (ids) => reader.passages(ids),
    cards: (numbers) => reader.cards(numbers),
  };
}

class Reader {
  /** What was asked for, each with the others of its round. */
  private readonly knownCards: Rounds<number, CardRecord> = new Map();
  private readonly knownDocuments: Rounds<string, DocumentRecord | undefined> = new Map();

  constructor(
    private readonly transaction: IDBTransaction,
    private readonly state: Promise<State>,
  ) {
    state.catch(() => undefined);
  }

  async statistics(): Promise<IndexStatistics> {
    const { documents, passages, terms } = await this.state;
    return {
      documents,
      passages,
      passageLength: passages === 0 ? 0 : terms / passages,
      documentLength: documents === 0 ? 0 : terms / documents,
    };
  }

  async postings(terms: readonly string[]): Promise<Map<string, Postings>> {
    const { segments } = await this.state;
    return readPostings(this.transaction.objectStore('buckets'), segments, terms);
  }

  async words(ids: readonly number[]): Promise<Map<number, Uint32Array>> {
    const cards = await this.cardsOf(ids.map(documentOf));
    return new Map(ids.map((id) => [id, outlineOf(cards.get(documentOf(id)), id).words]));
  }

  async passages(ids: readonly number[]): Promise<Map<number, Passage>> {
    const cards = await this.cardsOf(ids.map(documentOf));
    const documents = await this.documentsOf(ids.map((id) => cards.get(documentOf(id))?.id ?? ''));
    return new Map(
      ids.map((id) => {
        const card = cards.get(documentOf(id));
        return [id, passageOf(card, documents.get(card?.id ?? ''), id)];
      }),
    );
  }

  async cards(numbers: readonly number[]): Promise<Map<number, IndexedCard>> {
    const cards = await this.cardsOf(numbers);
    return new Map(numbers.map((number) => [number, cardOf(cards.get(number) as CardRecord)]));
  }

  private cardsOf(numbers: readonly number[]): Promise<Map<number, CardRecord>> {
    return onceEach(this.knownCards, numbers, (missing) => this.readCards(missing));
  }

  private documentsOf(ids: readonly string[]): Promise<Map<string, DocumentRecord | undefined>> {
    return onceEach(this.knownDocuments, ids, async (missing) => {
      const sorted = missing.sort();
      const records = await getMany<DocumentRecord>(this.transaction.objectStore('documents'), sorted);
      return new Map(sorted.map((id, at) => [id, records[at]]));
    });
  }

  private async readCards(numbers: readonly number[]): Promise<Map<number, CardRecord>> {
    const cards = new Map<number, CardRecord>();
    const ranges = rangesOf(numbers, READ_ALONG);
    await eachRange<CardRecord>(this.transaction.objectStore('cards'), ranges, (records) => {
      for (const record of records) cards.set(record?.number, record);
    });
    const { segments } = await this.state;
    for (const number of numbers) {
      const card = cards.get(number);
      if (isOutline(card?.outline)) continue;
      const what = `document ${number} is in the index and has no sound card`;
      // A card that is not there names no document to index again: all are looked through.
      throw new CorpusError('library-damaged', what, card && segmentOf(segments, number)?.id);
    }
    return cards;
  }
}

/** Records that are being read or have been, by key; those read together share a promise. */
type Rounds<K, V> = Map<K, Promise<Map<K, V>>>;

/** Each is read once, however many passages and lists want it. */
async function onceEach<K, V>(
  known: Rounds<K, V>,
  keys: readonly K[],
  read: (missing: K[]) => Promise<Map<K, V>>,
): Promise<Map<K, V>> {
  const wanted = new Set(keys);
  const missing = [...wanted].filter((key) => !known.has(key));
  if (missing.length > 0) {
    const reading = read(missing);
    for (const key of missing) known.set(key, reading);
  }
  const rounds = await Promise.all(new Set([...wanted].map((key) => known.get(key))));
  return new Map(rounds.flatMap((records) => [...(records ?? [])]));
}

function passageOf(card: CardRecord | undefined, record: DocumentRecord | undefined, id: number): Passage {
  const { start, end, kind } = outlineOf(card, id);
  if (!isDocument(record) || record.number !== documentOf(id)) {
    throw new CorpusError('library-damaged', `passage ${id} is in the index and not in the store`);
  }
  const text = record.document.text.slice(start, end);
  if (text.length !== end - start)
    throw new CorpusError('library-damaged', `passage ${id} has lost its text`);
  return { id, docId: record.document.id, start, end, text, kind };
}

function outlineOf(card: CardRecord | undefined, id: number): PassageOutline {
  const passage = card && passageIn(card.outline, id % ORDINALS);
  if (!passage)
    throw new CorpusError('library-damaged', `passage ${id} is in the index and not in its document's card`);
  return passage;
}

/** The card without what only the store needs. */
export function cardOf(record: CardRecord): IndexedCard {
  const { id, title, publisher, url, published, source, language, corrections } = record;
  return {
    ...{ id, title, publisher, url, published, source, language },
    ...(corrections && { corrections }),
  };
}
