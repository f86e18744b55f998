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
import { isOutline, type PassageOutline, passageIn } from './outline';
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
    words: (ids) => reader.words(ids),
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

  async words(ids: readonly number[]): Promise<Map<number, Uint32Array>> {
    const cards = await this.cardsOf(ids.map(documentOf));
    return new Map(ids.map((id) => [id, outlineOf(cards.get(documentOf(id)), id).words]));
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
    return new Map([...(await this.cardsOf(numbers))].map(([number, card]) => [number, cardOf(card)]));
  }

  private async cardsOf(numbers: readonly number[]): Promise<Map<number, CardRecord>> {
    const sorted = ascending(numbers);
    const cards = await Promise.all(sorted.map((number) => this.card(number)));
    return new Map(sorted.map((number, index) => [number, cards[index] as CardRecord]));
  }

  /** Asked for once, however many passages and lists want it. */
  private card(number: number): Promise<CardRecord> {
    let card = this.known.get(number);
    if (!card) {
      card = this.transaction
        .objectStore('cards')
        .get(number)
        .then((record) => {
          if (!isOutline(record?.outline))
            throw new CorpusError(
              'library-damaged',
              `document ${number} is in the index and has no sound card`,
            );
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
