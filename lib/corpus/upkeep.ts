/**
 * Keeping the index sound while it is used: damage that is met is repaired and the question asked again, flaws are looked
 * for when nobody waits, and merges go on in small steps. One context does each of these at a time, whoever asks for it.
 */
import type { Connection } from './connection';
import { CorpusError } from './failures';
import { exclusively } from './locks';
import { tendIndex } from './merge';
import { rebuildIndex } from './rebuild';
import type { Database } from './schema';
import { Slices } from './slices';
import { miscount, outdated } from './soundness';

/** Damaged segments repaired one by one within one question; then everything is built again. */
const SEGMENT_REPAIRS = 4;

/** The upkeep of one library. */
export class Upkeep {
  private tending: Promise<unknown> | null = null;
  private looked = false;
  private readonly slices = new Slices();

  constructor(private readonly connection: Connection) {}

  /** Builds the index again. Gives how many documents are lost. */
  rebuild(detail: string): Promise<number> {
    return exclusively(this.lock, true, () =>
      this.connection.use((database) => rebuildIndex(database, null, detail)),
    );
  }

  /** Builds the index again when a look at it finds a flaw. */
  async mend(look: (database: Database) => Promise<string | null>): Promise<void> {
    if ((await this.connection.use(look)) === null) return;
    await exclusively(this.lock, true, () =>
      this.connection.use(async (database) => {
        // Whoever had the lock may have mended it.
        const flaw = await look(database);
        if (flaw !== null) await rebuildIndex(database, null, flaw);
      }),
    );
  }

  /**
   * Runs `work`; when it meets damage, builds what is damaged again from the documents and runs it once more. Damaged
   * segments are repaired one after the other as they are met; beyond a few, and for any other damage, all is built again.
   */
  async repairing<T>(work: (database: Database) => Promise<T>): Promise<T> {
    for (let repairs = 0; ; ) {
      try {
        return await this.connection.use(work);
      } catch (error) {
        const damaged = error instanceof CorpusError && error.code === 'library-damaged';
        if (!damaged || repairs > SEGMENT_REPAIRS) throw error;
        const segment = repairs < SEGMENT_REPAIRS ? error.segment : null;
        const lost = await exclusively(this.lock, false, () =>
          this.connection.use((database) => rebuildIndex(database, segment, error.message)),
        );
        if (lost !== null) repairs += 1;
        // Somebody is at it. A repair after theirs would build everything a second time: the question is asked again.
        else await exclusively(this.lock, true, async () => undefined);
      }
    }
  }

  private get lock(): string {
    return `${this.connection.name}-rebuild`;
  }

  /** The same for a question, which merges of this context give way to. */
  answering<T>(question: (database: Database) => Promise<T>): Promise<T> {
    return this.slices.first(() => this.repairing(question));
  }

  /**
   * What can wait until the first question has its answer, once: counting, naming the rules, and what an earlier life left
   * undone. Never rejects.
   */
  async lookAround(): Promise<void> {
    if (this.looked) return;
    this.looked = true;
    try {
      await this.mend(miscount);
      await this.mend(outdated);
    } catch {
      // Whoever asks next meets it again, and is told.
    }
    await this.tend();
  }

  /**
   * Merges segments and sweeps up what was deleted, in small steps, until there is nothing to do; what an earlier life of
   * the worker left undone is done by the next one. Never rejects: the index answers as well without, and damage is met
   * again by who reads.
   */
  tend(): Promise<unknown> {
    this.tending ??= exclusively(`${this.connection.name}-tend`, false, () =>
      this.connection.use(async (database) => {
        while (await tendIndex(database, this.slices));
      }),
    )
      .catch(() => undefined)
      .finally(() => {
        this.tending = null;
      });
    return this.tending;
  }
}
