/** One connection to the database that comes back when the browser takes it away. */
import { openDB } from 'idb';
import { CorpusError, translated } from './failures';
import { type Database, type Schema, upgrade, VERSION } from './schema';

/** A browser that neither opens nor refuses in this time (ms) is taken to refuse: a reader is waiting. */
const PATIENCE = 10_000;

/** Opens on first use and again after a loss. */
export class Connection {
  private opening: Promise<Database> | null = null;

  constructor(readonly name: string) {}

  /** The open database. Rejects with `library-unavailable` or `library-damaged`. */
  database(): Promise<Database> {
    this.opening ??= this.open();
    return this.opening;
  }

  /** Runs `work` with the database; errors arrive as CorpusError where they mean something. */
  async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.database());
    } catch (error) {
      throw translated(error);
    }
  }

  /** Closes; a later use opens again. */
  async close(): Promise<void> {
    const database = await this.opening?.catch(() => null);
    this.opening = null;
    database?.close();
  }

  private async open(): Promise<Database> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Bringing a large library to this version may take minutes; the browser has not refused then.
    const opening = this.opened(() => clearTimeout(timer));
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new CorpusError('library-unavailable', 'the browser did not open the library in time')),
        PATIENCE,
      );
    });
    try {
      return await Promise.race([opening, patience]);
    } catch (error) {
      this.opening = null;
      // It may still open later; nobody is waiting then.
      opening.then(
        (database) => database.close(),
        () => undefined,
      );
      const meaning = translated(error);
      throw meaning instanceof CorpusError ? meaning : new CorpusError('library-unavailable', String(error));
    } finally {
      clearTimeout(timer);
    }
  }

  private async opened(working: () => void): Promise<Database> {
    const lost = () => {
      this.opening = null;
    };
    return openDB<Schema>(this.name, VERSION, {
      upgrade(database, from, to, transaction) {
        working();
        upgrade(database, from, to, transaction);
      },
      // Another window holds an older version open; it gets `blocking` and closes.
      blocked: () => undefined,
      blocking: (_current, _blocked, event) => {
        lost();
        (event.target as IDBDatabase).close();
      },
      terminated: lost,
    });
  }
}
