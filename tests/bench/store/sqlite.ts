/** SQLite FTS5 on the origin's private file system, in a dedicated worker: stop words dropped, words stemmed, index optimised. */
import { type PeerAnswer, serve, TOP, words } from './peer';

interface Database {
  exec(sql: string | { sql: string; bind?: unknown[]; rowMode?: 'array'; resultRows?: unknown[][] }): unknown;
  prepare(sql: string): { bind(values: unknown[]): { stepReset(): unknown }; finalize(): unknown };
}

serve({
  async fill(texts) {
    const database = await opened();
    database.exec(`CREATE TABLE texts(id INTEGER PRIMARY KEY, text TEXT);
      CREATE VIRTUAL TABLE found USING fts5(words, content='', tokenize='unicode61'); BEGIN`);
    const text = database.prepare('INSERT INTO texts VALUES(?, ?)');
    const found = database.prepare('INSERT INTO found(rowid, words) VALUES(?, ?)');
    texts.forEach((one, id) => {
      text.bind([id, one]).stepReset();
      found.bind([id, words(one).join(' ')]).stepReset();
    });
    text.finalize();
    found.finalize();
    database.exec(`COMMIT; INSERT INTO found(found) VALUES('optimize')`);
  },
  async open() {
    const database = await opened();
    return async (queries) => queries.map((query) => best(database, query));
  },
});

function best(database: Database, query: string): PeerAnswer['results'][number] {
  const asked = [...new Set(words(query))].map((word) => `"${word}"`).join(' OR ');
  const rows: unknown[][] = [];
  database.exec({
    sql: `SELECT texts.id, texts.text FROM (SELECT rowid AS id FROM found WHERE found MATCH ? ORDER BY rank LIMIT ${TOP}) JOIN texts USING (id)`,
    bind: [asked],
    rowMode: 'array',
    resultRows: rows,
  });
  return rows.map(([id, text]) => ({ id: Number(id), text: String(text) }));
}

/** The library is left as it comes: its module, with the wasm file beside it. */
async function opened(): Promise<Database> {
  const module = new URL('index.mjs', location.href).href;
  const { default: start } = await import(/* @vite-ignore */ module);
  const sqlite = await start();
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'peer' });
  const database: Database = new pool.OpfsSAHPoolDb('/peer.db');
  database.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16000');
  return database;
}
