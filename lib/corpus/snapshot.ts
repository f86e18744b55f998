/** Reading the index inside one read-only transaction: the postings port that retrieval looks through. */
import type { IDBPTransaction } from 'idb';
import type { Passage } from '../model';
import {
  documentOf,
  type IndexedCard,
  type IndexStatistics,
  ORDINALS,
  type PostingList,
  type Snapshot,
} from '../retrieval/passage-index';
import { CorpusError } from './failures';
import { readPostings } from './lookup';
import { placeIn } from './places';
import {
  type CardRecord,
  type Database,
  type DocumentRecord,
  isDocument,
  type Schema,
  type State,
} from './schema';
import { currentState } from './state';

const READ = ['documents', 'cards', 'buckets', 'meta'] as const;
type Reading = IDBPTransaction<Schema, (typeof READ)[number][], 'readonly'>;

/** Opens a snapshot of the index; it lives as long as its reads follow each other without other waits. */
export function snapshotOf(database: Database): Snapshot {
  const transaction = database.transaction([...READ], 'readonly');
  // Every read is awaited by itself; without this a failed transaction would also be an unhandled rejection.
  transaction.done.catch(() => undefined);
  const reader = new Reader(transaction);
  return {
    statistics: () => reader.statistics(),
    postings: (terms) => reader.postings(terms),
    passages: (ids) => reader.passages(ids),
    cards: (numbers) => reader.cards(numbers),
  };
}

class Reader {
  private readonly known = new Map<number, Promise<CardRecord>>();
  private readonly state: Promise<State>;

  constructor(private readonly transaction: Reading) {
    this.state = currentState(transaction.objectStore('meta'));
    this.state.catch(() => undefined);
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

  async postings(terms: readonly string[]): Promise<Map<string, PostingList>> {
    const { segments } = await this.state;
    return readPostings(this.transaction.objectStore('buckets'), segments, terms);
  }

  async passages(ids: readonly number[]): Promise<Map<number, Passage>> {
    const numbers = ascending(ids.map(documentOf));
    const documents = await Promise.all(
      numbers.map(async (number) => {
        const card = await this.card(number);
        const record = await this.transaction.objectStore('documents').get(card.id);
        return [number, { card, record }] as const;
      }),
    );
    const byNumber = new Map(documents);
    return new Map(ids.map((id) => [id, passageOf(byNumber.get(documentOf(id)), id)]));
  }

  async cards(numbers: readonly number[]): Promise<Map<number, IndexedCard>> {
    const sorted = ascending(numbers);
    const cards = await Promise.all(sorted.map((number) => this.card(number)));
    return new Map(sorted.map((number, index) => [number, cardOf(cards[index] as CardRecord)]));
  }

  /** Asked for once, however many passages and lists want it. */
  private card(number: number): Promise<CardRecord> {
    let card = this.known.get(number);
    if (!card) {
      card = this.transaction
        .objectStore('cards')
        .get(number)
        .then((record) => {
          if (!(record?.places instanceof Uint8Array))
            throw new CorpusError('library-damaged', `document ${number} is in the index and has no card`);
          return record;
        });
      this.known.set(number, card);
    }
    return card;
  }
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function passageOf(
  found: { card: CardRecord; record: DocumentRecord | undefined } | undefined,
  id: number,
): Passage {
  const { card, record } = found ?? {};
  const place = card && placeIn(card.places, id % ORDINALS);
  if (!place || !isDocument(record) || record.number !== documentOf(id)) {
    throw new CorpusError('library-damaged', `passage ${id} is in the index and not in the store`);
  }
  const { start, end, kind } = place;
  const text = record.document.text.slice(start, end);
  if (text.length !== end - start)
    throw new CorpusError('library-damaged', `passage ${id} has lost its text`);
  return { id, docId: record.document.id, start, end, text, kind };
}

/** The card without what only the store needs. */
export function cardOf(record: CardRecord): IndexedCard {
  const { id, title, publisher, url, published, source, language, corrections } = record;
  return {
    ...{ id, title, publisher, url, published, source, language },
    ...(corrections && { corrections }),
  };
}
