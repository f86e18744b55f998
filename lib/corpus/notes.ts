/**
 * The reader's notes, in a store of their own: they belong to pages, not to reports, so that they stay when a page is
 * judged anew. A backup takes `all` and brings them back with `put`.
 */
import type { KeptNote } from '../model';
import { Connection } from './connection';
import { LIBRARY } from './corpus';
import { CorpusError } from './failures';

/** Opens the notes of the library; nothing is read yet. */
export function openNotes(name = LIBRARY): Notes {
  return new Notes(new Connection(name));
}

/** All methods reject with CorpusError. */
export class Notes {
  constructor(private readonly connection: Connection) {}

  /** The notes on a page, oldest first. */
  of(url: string): Promise<KeptNote[]> {
    return this.connection.use(async (database) =>
      (await database.getAllFromIndex('notes', 'url', url)).filter(isNote).sort(byAge),
    );
  }

  /** Every note, oldest first. */
  all(): Promise<KeptNote[]> {
    return this.connection.use(async (database) =>
      (await database.getAll('notes')).filter(isNote).sort(byAge),
    );
  }

  /** A note by its id; `null` when it is not there. */
  get(id: string): Promise<KeptNote | null> {
    return this.connection.use(async (database) => {
      const note = await database.get('notes', id);
      return isNote(note) ? note : null;
    });
  }

  /** Stores notes, all or none, each in place of the one of its id. What is none is refused. */
  put(notes: readonly KeptNote[]): Promise<void> {
    return this.connection.use(async (database) => {
      if (!notes.every(isNote)) throw new CorpusError('library-damaged', 'this is no note');
      const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
      await Promise.all([...notes.map((note) => transaction.store.put(note, note.id)), transaction.done]);
    });
  }

  /** Takes a note away and gives it, for whoever wants it back; `null` when it was not there. */
  remove(id: string): Promise<KeptNote | null> {
    return this.connection.use(async (database) => {
      const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
      const note = await transaction.store.get(id);
      await transaction.store.delete(id);
      await transaction.done;
      return isNote(note) ? note : null;
    });
  }
}

/** Whether a value has the shape of a note: of a stored one, and of one in a file that is read back. */
export function isNote(value: unknown): value is KeptNote {
  const { id, url, title, kind, about, place, text, created, changed } = (value ?? {}) as Partial<KeptNote>;
  const texts = [id, url, title, text, created, changed, place?.exact, place?.prefix, place?.suffix];
  return (
    texts.every((each) => typeof each === 'string') &&
    (kind === 'note' || kind === 'wrong') &&
    (about === 'claim' || about === 'passage') &&
    Number.isSafeInteger(place?.start) &&
    Number.isSafeInteger(place?.end)
  );
}

function byAge(a: KeptNote, b: KeptNote): number {
  return a.created < b.created ? -1 : 1;
}
