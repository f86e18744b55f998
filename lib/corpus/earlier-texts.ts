/** The door to what documents said before: for the document's own page, and for a page that is visited again. */
import type { CorpusDocument, DocumentVersion, KeptReading } from '../model';
import { changesBetween } from '../provenance/revision';
import { newNotes } from '../text/corrections';
import { Connection } from './connection';
import { LIBRARY } from './corpus';
import { isDocument } from './schema';
import { idAt, versionsOf } from './versions';

/** Opens the earlier texts; nothing is read yet. */
export function openEarlierTexts(name = LIBRARY): EarlierTexts {
  return new EarlierTexts(new Connection(name));
}

/** All methods reject with CorpusError. */
export class EarlierTexts {
  constructor(private readonly connection: Connection) {}

  /** The earlier texts of a document, newest first, each with what changed when the next one came. */
  of(id: string): Promise<DocumentVersion[]> {
    return this.connection.use(async (database) => {
      const [now, records] = await Promise.all([database.get('documents', id), versionsOf(database, id)]);
      const texts = [...records.map(({ document }) => document), ...(isDocument(now) ? [now.document] : [])];
      return records.map(({ document, until }, at) => versionOf(document, until, texts[at + 1])).reverse();
    });
  }

  /**
   * The texts the library has or had of an address, newest first, with when another took their place; `null`: it is the
   * one it has now. Pieces that were selected in a page are no versions of it.
   */
  at(url: string): Promise<{ document: CorpusDocument; until: string | null }[]> {
    return this.connection.use(async (database) => {
      const id = await idAt(database, url);
      if (id === null) return [];
      const [now, records] = await Promise.all([database.get('documents', id), versionsOf(database, id)]);
      return [...(isDocument(now) ? [{ document: now.document, until: null }] : []), ...records.reverse()];
    });
  }

  /** What the reader read of an address and when (ISO 8601 in UTC), newest first. */
  read(url: string): Promise<(KeptReading & { at: string })[]> {
    return this.connection.use(async (database) => {
      const records = await database.getAllFromIndex('reports', 'url', url);
      return records
        .flatMap(({ report, article, at, turn }) => (article && at ? [{ report, article, at, turn }] : []))
        .sort((a, b) => b.turn - a.turn);
    });
  }

  /** Lets go of the database. */
  close(): Promise<void> {
    return this.connection.close();
  }
}

function versionOf(
  document: CorpusDocument,
  until: string,
  next: CorpusDocument | undefined,
): DocumentVersion {
  const { title, text } = document;
  const changes = next ? changesBetween(document, next) : [];
  return { title, text, until, changes, notes: newNotes(document.corrections, next?.corrections) };
}
