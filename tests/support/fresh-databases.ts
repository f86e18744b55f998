/** Test files share their modules and with them what is in memory: each begins with no database. */
import { IDBFactory } from 'fake-indexeddb';

globalThis.indexedDB = new IDBFactory();
