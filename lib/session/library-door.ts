/**
 * The library as the background's parts reach it: opened once and on demand, with the bundled documents in it, and the
 * requests of our own pages answered.
 */
import { readBundle } from '../corpus/bundled';
import { type Corpus, openCorpus } from '../corpus/corpus';
import { openEarlierTexts } from '../corpus/earlier-texts';
import { CorpusError, failureOf } from '../corpus/failures';
import { nearCopiesOf } from '../corpus/near-copies';
import { storageUse } from '../corpus/storage';
import { openWatch } from '../corpus/watch-store';
import { importRuns, reportOf } from '../import/report';
import type { Answer, LastImport, LibraryRequest, StorageNote } from '../messages/protocol';
import type { CorpusDocument, KeptReading, Note, Report } from '../model';
import { packagedFile } from '../platform/package';
import { settingsStore } from '../platform/settings-store';
import { forgetStored } from '../platform/stored';
import { reportAt } from '../spare-claims';

/** The library's one door in the background. */
export interface LibraryDoor {
  /** The open library. A failure is not remembered: the next call tries again. */
  open(): Promise<Corpus>;
  /** Installs or upgrades the bundled documents; failures are left to the next use of the library. */
  installBundled(): Promise<void>;
  request(message: LibraryRequest): Promise<Answer<unknown>>;
}

/** Makes the door; opens nothing yet. `check` judges a document of the library against all the others, `notesOn` has the reader's notes on a page. */
export function createLibraryDoor(
  check: (document: CorpusDocument) => Promise<Report>,
  notesOn: (reading: KeptReading) => Promise<Note[]>,
): LibraryDoor {
  let opened: Promise<Corpus> | null = null;

  function open(): Promise<Corpus> {
    opened ??= openWithBundle().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  async function answer(message: LibraryRequest): Promise<unknown> {
    const library = await open();
    switch (message.type) {
      case 'library.documents':
        return library.documents();
      case 'library.size':
        return library.size();
      case 'library.document':
        return library.document(message.id);
      case 'library.news':
        return openWatch().news();
      case 'library.dismiss-news':
        return openWatch().dismiss(message.ids);
      case 'library.near-copies':
        return nearCopiesOf(message.id);
      case 'library.versions':
        return openEarlierTexts().of(message.id);
      case 'library.remove':
        return library.remove(message.ids);
      case 'library.put-back':
        return library.putBack(await bundle());
      case 'library.empty-bin':
        return library.emptyBin();
      case 'library.keep':
        return library.add([message.document]);
      case 'library.check':
        return checkDocument(library, message.id);
      case 'library.delete-all':
        await library.clear();
        await settingsStore.reset();
        await forgetStored();
        return null;
      case 'library.restore-bundled':
        return library.restoreBundled(await bundle(), message.ids);
      case 'library.rebuild':
        return library.rebuild();
      case 'library.readings':
        return library.readings(message.since);
      case 'library.reading':
        return readingWithNotes(library, message.id);
      case 'library.storage':
        return storageNote(library);
      case 'library.last-import':
        return lastImport(library);
    }
  }

  async function checkDocument(library: Corpus, id: string): Promise<Report | null> {
    const document = await library.document(id);
    return document && check(document);
  }

  async function readingWithNotes(library: Corpus, id: string): Promise<KeptReading | null> {
    const reading = await shownReading(await library.reading(id));
    return reading && { ...reading, notes: await notesOn(reading) };
  }

  return {
    open,
    async installBundled() {
      try {
        await (await open()).installBundled(await bundle());
      } catch (error) {
        console.warn('Headwater: the bundled documents could not be installed', error);
      }
    },
    async request(message) {
      try {
        return { ok: true, value: (await answer(message)) ?? null };
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
    },
  };
}

/** The first start may die between the installation event and its end: an untouched library is filled here. */
async function openWithBundle(): Promise<Corpus> {
  const library = await openCorpus();
  if ((await library.revision()) === 0) await library.installBundled(await bundle());
  return library;
}

/** A reading with the claims the reader wants to see now. */
async function shownReading(reading: KeptReading | null): Promise<KeptReading | null> {
  if (!reading) return null;
  const { claimThreshold } = await settingsStore.get();
  return { ...reading, report: reportAt(reading.report, claimThreshold) };
}

async function storageNote(library: Corpus): Promise<StorageNote> {
  const [use, repair] = await Promise.all([storageUse(), library.lastRepair()]);
  return { use, repair };
}

async function lastImport(library: Corpus): Promise<LastImport | null> {
  const last = await library.lastImport();
  return last && { report: reportOf(last.record, last.files.paths), runs: await importRuns() };
}

/** The bundled documents, out of the package. */
function bundle() {
  return readBundle(async (file) => {
    const response = await fetch(packagedFile(`/corpus/${file}`));
    if (!response.ok) throw new CorpusError('library-damaged', `the package has no corpus/${file}`);
    return response.json();
  });
}
