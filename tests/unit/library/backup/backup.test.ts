import { describe, expect, test } from 'vitest';
import { CARRIED, type Carried, LEFT } from '../../../../lib/corpus/carried';
import { Connection } from '../../../../lib/corpus/connection';
import { type Corpus, openCorpus } from '../../../../lib/corpus/corpus';
import { noteBackup, sinceBackup } from '../../../../lib/corpus/last-backup';
import { Notes } from '../../../../lib/corpus/notes';
import { versionsOf } from '../../../../lib/corpus/versions';
import { readJsonLines } from '../../../../lib/import/jsonl';
import { backupOf } from '../../../../lib/library/backup/backup';
import { restore } from '../../../../lib/library/backup/restore';
import type { Article, KeptNote, Report } from '../../../../lib/model';
import { newDocument } from '../../../support/corpus';
import { sourceWith } from '../../../support/import-source';

const { signal } = new AbortController();
const NOW = '2026-03-14T09:00:00Z';

let opened = 0;

/** An empty library, and the way to its other stores. */
async function empty(): Promise<{ corpus: Corpus; connection: Connection }> {
  opened += 1;
  const name = `backup-${opened}`;
  return { corpus: await openCorpus({ name }), connection: new Connection(name) };
}

async function library() {
  const { corpus, connection } = await empty();
  const text = 'The weir is closed.\n\nSee the board’s letter.';
  await corpus.add([
    newDocument({
      id: 'weir',
      title: '',
      text,
      language: 'en',
      source: 'page',
      links: [{ start: 25, end: 30, url: 'https://board.example/letter' }],
    }),
    newDocument({
      id: 'mill',
      title: 'Mill',
      text: 'One.\nTwo.',
      blocks: [{ kind: 'quotation', start: 0, end: 4 }],
      published: { iso: '2026-03', certainty: 'upper-bound' },
    }),
    ...Array.from({ length: 700 }, (_, at) =>
      newDocument({ id: `n${at}`, title: `N ${at}`, text: `Number ${at} was shut.` }),
    ),
  ]);
  return { corpus, connection };
}

const fileOf = ({ corpus, connection }: Awaited<ReturnType<typeof empty>>, given: Carried[] = []) =>
  backupOf(corpus, connection, given, NOW);

async function restored(file: string, into: Corpus): Promise<string[]> {
  const refused: string[] = [];
  for await (const item of readJsonLines(sourceWith('backup.jsonl', file), { signal })) {
    if (item.kind === 'document') await into.keep(item.document);
    else refused.push(item.reason);
  }
  return refused;
}

describe('a backup', () => {
  test('brings every document back as it was, told by the same hash', async () => {
    const mine = await library();
    const made = await fileOf(mine);
    const other = await empty();
    expect(await restored(await made.file.text(), other.corpus)).toEqual([]);
    const again = await fileOf(other);
    const lines = async (file: Blob) => (await file.text()).split('\n').slice(1);
    const had = new Set(await lines(made.file));
    expect((await lines(again.file)).filter((line) => !had.has(line))).toEqual([]);
    expect([again.documents, again.hash]).toEqual([702, made.hash]);
    expect(await other.corpus.document('weir')).toEqual(await mine.corpus.document('weir'));
  });

  test('joins two libraries', async () => {
    const { corpus } = await empty();
    await corpus.add([newDocument({ id: 'own', title: 'Own', text: 'A third thing.' })]);
    await restored(await (await fileOf(await library())).file.text(), corpus);
    expect(await corpus.size()).toBe(703);
  });

  test('that was changed or cut short is told to be, and what is there is taken', async () => {
    const lines = (await (await fileOf(await library())).file.text()).split('\n');
    const { corpus } = await empty();
    expect(await restored(lines.slice(0, 12).join('\n'), corpus)).toEqual(['not-whole']);
    expect(await corpus.size()).toBe(11);
    const changed = lines.map((line) => line.replace('Number 7 was', 'Number 7 was not'));
    expect(await restored(changed.join('\n'), (await empty()).corpus)).toEqual(['not-whole']);
  });

  test('cannot smuggle in places outside of a text', async () => {
    const [header] = (await (await fileOf(await library())).file.text()).split('\n');
    const bad = {
      id: 'bad',
      text: 'Short text.',
      title: 'Bad',
      blocks: [{ kind: 'paragraph', start: 0, end: 99 }],
      links: [{ start: 0, end: 3, url: 'nonsense' }],
      source: 'root',
    };
    const { corpus } = await empty();
    await restored(`${header}\n${JSON.stringify(bad)}`, corpus);
    const document = await corpus.document('bad');
    expect(document).toMatchObject({ source: 'added', blocks: [{ start: 0, end: 11 }] });
    expect(document?.links).toBeUndefined();
  });
});

describe('what a backup holds besides documents', () => {
  const article = { url: 'https://ledger.example/weir', title: 'Weir', text: 'The weir is closed.' };
  const reading = (id: string) => ({ id, claims: [] }) as unknown as Report;
  const read = { article: article as Article, at: NOW };
  const settings = { part: 'settings', key: 'marks', value: false };
  const bringBack = (file: string, into: Connection) =>
    restore(sourceWith('backup.jsonl', file), into, ['settings']);

  test('comes back beside what the reader has, whose own stays', async () => {
    const mine = await library();
    await mine.corpus.saveReport(reading('one'), read);
    await mine.corpus.saveReport(reading('two'), read);
    const file = await (await fileOf(mine, [settings])).file.text();
    const other = await empty();
    await other.corpus.saveReport(reading('two'), { ...read, at: '2026-03-15T09:00:00Z' });
    expect(await restored(file, other.corpus)).toEqual([]);
    expect(await bringBack(file, other.connection)).toEqual({
      brought: [{ part: 'reports', added: 1, had: 1, refused: 0 }],
      given: [settings],
      damaged: false,
    });
    expect(await other.corpus.reading('one')).toEqual({ report: reading('one'), article });
    expect((await other.corpus.readings('2026-03-15')).map(({ id }) => id)).toEqual(['two']);
  });

  test('is not stored when a line of it is missing, changed or not what it should be', async () => {
    const mine = await library();
    await mine.corpus.saveReport(reading('one'), read);
    const file = await (await fileOf(mine, [settings])).file.text();
    const { corpus, connection } = await empty();
    const damaged = { brought: [], given: [], damaged: true };
    expect(await bringBack(file.replace('"value":false', '"value":true'), connection)).toEqual(damaged);
    expect(await bringBack(file.split('\n').slice(0, 2).join('\n'), connection)).toEqual(damaged);
    const hollow = { part: 'reports', key: 'one', value: { turn: 1, report: { id: 'one' } } };
    const hollowFile = await (await fileOf(await empty(), [hollow])).file.text();
    expect(await bringBack(hollowFile, connection)).toMatchObject({ brought: [{ added: 0, refused: 1 }] });
    expect(await corpus.loadReport('one')).toBeNull();
  });

  test('is nothing in a file of documents', async () => {
    const { connection } = await empty();
    expect(
      await bringBack((await (await fileOf(await library())).file.text()).slice(0, 900), connection),
    ).toBeNull();
    expect(await bringBack('{"title":"A","text":"B"}\nno json', connection)).toBeNull();
  });

  test('holds notes and what documents said before, which stands before what they say here', async () => {
    const mine = await library();
    const note = {
      ...{ id: 'note', url: 'https://ledger.example/weir', title: 'Weir', kind: 'note', about: 'claim' },
      ...{ text: 'Ask the board.', created: NOW, changed: NOW },
      place: { start: 0, end: 3, exact: 'The', prefix: '', suffix: '' },
    } as KeptNote;
    await new Notes(mine.connection).put([note]);
    for (const text of ['Number 7 was open.', 'Number 7 is shut again.'])
      await mine.corpus.add([newDocument({ id: 'n7', title: 'N 7', text })]);
    const file = await (await fileOf(mine)).file.text();
    const other = await empty();
    for (let times = 0; times < 2; times += 1) {
      await restored(file, other.corpus);
      await bringBack(file, other.connection);
    }
    await other.corpus.add([newDocument({ id: 'n7', title: 'N 7', text: 'It is gone.' })]);
    expect(await new Notes(other.connection).all()).toEqual([note]);
    const said = await other.connection.use((database) => versionsOf(database, 'n7'));
    expect(said.map(({ document }) => document.text)).toEqual([
      'Number 7 was shut.',
      'Number 7 was open.',
      'Number 7 is shut again.',
    ]);
  });

  test('is every store but those that are named and can be done without', async () => {
    const { connection } = await empty();
    const stores = await connection.use(async (database) => [...database.objectStoreNames]);
    expect([...CARRIED.map(({ store }) => store), ...LEFT].toSorted()).toEqual(stores.toSorted());
  });

  test('is noted, and what came since is counted', async () => {
    const { corpus, connection } = await library();
    expect(await connection.use(sinceBackup)).toEqual({ last: null, added: 702 });
    await connection.use((database) => noteBackup(database, NOW));
    await corpus.add([newDocument({ id: 'new', text: 'A new thing.' })]);
    expect(await connection.use(sinceBackup)).toEqual({ last: NOW, added: 1 });
  });
});

test('deleting everything leaves nothing, and bundled documents stay away', async () => {
  const { corpus } = await library();
  const bundle = (version: number) => ({
    version,
    documents: [
      { ...newDocument({ text: 'Came along.' }), id: 'b', blocks: [], language: 'en', citedOutlets: [] },
    ],
  });
  await corpus.installBundled(bundle(1));
  const before = await corpus.revision();
  await corpus.clear();
  expect([await corpus.size(), await corpus.documentsAfter(null, 9), await corpus.numbers()]).toEqual([
    0,
    [],
    [],
  ]);
  expect(await corpus.revision()).toBeGreaterThan(before);
  await corpus.installBundled(bundle(2));
  expect(await corpus.size()).toBe(0);
  await corpus.add([newDocument({ id: 'new', text: 'A new beginning.' })]);
  expect(await corpus.numbers()).toHaveLength(1);
});
