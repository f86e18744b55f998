import { describe, expect, test } from 'vitest';
import { Connection } from '../../../lib/corpus/connection';
import { type Corpus, openCorpus } from '../../../lib/corpus/corpus';
import { installedPacks, removePack } from '../../../lib/corpus/packs';
import { packLines } from '../../../lib/import/pack-file';
import { installFile, packList, packOf } from '../../../lib/library/packs/pack-work';
import { newDocument } from '../../support/corpus';
import { sourceWith } from '../../support/import-source';

const NOW = '2026-03-14T09:00:00Z';
let opened = 0;

async function library(): Promise<{ corpus: Corpus; connection: Connection }> {
  opened += 1;
  const name = `packs-${opened}`;
  return { corpus: await openCorpus({ name }), connection: new Connection(name) };
}

const story = (id: string, text = `The ${id} weir was closed on Tuesday.`) => ({
  ...{ id, title: id, publisher: null, url: null, published: null, text, language: 'en' },
  ...{ blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }], source: 'added' as const },
});

async function pack(id: string, version: number, stories: ReturnType<typeof story>[]): Promise<string> {
  const lines = await packLines(stories, { title: `Pack ${id}`, licence: 'CC0-1.0', version, id }, NOW);
  return `${lines.join('\n')}\n`;
}
const install = (file: string, connection: Connection) =>
  installFile(sourceWith('pack.jsonl', file), connection);
const textOf = async (corpus: Corpus, id: string) => (await corpus.document(id))?.text ?? null;

describe('a pack', () => {
  test('is installed whole, brought to its next version, and removed whole', async () => {
    const { corpus, connection } = await library();
    const many = Array.from({ length: 150 }, (_, at) => story(`n${at}`));
    expect(await install(await pack('weir', 1, many), connection)).toEqual({
      kind: 'installed',
      title: 'Pack weir',
      stored: 150,
    });
    expect([await corpus.size(), (await corpus.document('n7'))?.source]).toEqual([150, 'pack']);
    const next = [story('n7', 'The weir is open again.'), story('new'), ...many.slice(10)];
    expect(await install(await pack('weir', 2, next), connection)).toMatchObject({ kind: 'updated' });
    expect(await textOf(corpus, 'n7')).toBe('The weir is open again.');
    expect([await textOf(corpus, 'n3'), await corpus.size()]).toEqual([null, 142]);
    expect(await install(await pack('weir', 2, next), connection)).toMatchObject({
      kind: 'there',
      version: 2,
    });
    expect(await install(await pack('weir', 1, many), connection)).toMatchObject({ kind: 'there' });
    expect(await removePack(connection, 'weir')).toBe(142);
    expect([await corpus.size(), await installedPacks(connection)]).toEqual([0, []]);
  });

  test('leaves alone what the reader has, changed or removed', async () => {
    const { corpus, connection } = await library();
    await corpus.add([newDocument({ id: 'own', title: 'Own', text: 'My own words.' })]);
    const stories = [story('own'), story('changed'), story('gone'), story('stays')];
    await install(await pack('weir', 1, stories), connection);
    await corpus.add([newDocument({ id: 'changed', title: 'Changed', text: 'Put right by me.' })]);
    await corpus.remove(['gone']);
    await install(await pack('weir', 2, [...stories, story('more')]), connection);
    const texts = ['own', 'changed', 'gone', 'more'].map((id) => textOf(corpus, id));
    expect(await Promise.all(texts)).toEqual([
      'My own words.',
      'Put right by me.',
      null,
      'The more weir was closed on Tuesday.',
    ]);
    expect((await packList(connection)).packs).toMatchObject([{ version: 2, documents: 4 }]);
    expect(await removePack(connection, 'weir')).toBe(2);
    expect(await corpus.size()).toBe(2);
  });

  test('leaves to another what that one holds, too', async () => {
    const { corpus, connection } = await library();
    await install(await pack('one', 1, [story('shared'), story('a')]), connection);
    await install(await pack('two', 1, [story('shared', 'Another wording.'), story('b')]), connection);
    expect(await textOf(corpus, 'shared')).toBe('The shared weir was closed on Tuesday.');
    await removePack(connection, 'one');
    expect([await corpus.size(), await textOf(corpus, 'a')]).toEqual([2, null]);
    await removePack(connection, 'two');
    expect(await corpus.size()).toBe(0);
  });

  test('made of documents of the library is one that another library installs', async () => {
    const [mine, other] = [await library(), await library()];
    await mine.corpus.add([newDocument({ id: 'own', title: 'Own', text: 'My own words.' })]);
    const wish = { title: 'Mine', licence: 'CC0-1.0', version: 1, id: 'mine' };
    const file = await (await packOf(['own', 'nowhere'], wish, NOW, mine.connection)).text();
    expect(await install(file, other.connection)).toEqual({ kind: 'installed', title: 'Mine', stored: 1 });
    expect(await textOf(other.corpus, 'own')).toBe('My own words.');
  });
});

describe('a file that is no pack stores nothing and says why', () => {
  const change = (of: string, by: string) => async () =>
    (await pack('weir', 1, [story('a'), story('b')])).replace(of, by);
  test.each<[string, () => Promise<string>, object[]]>([
    ['a document was changed', change('The b weir', 'The c weir'), [{ reason: 'not-whole' }]],
    [
      'the licence is missing',
      change('"licence":"CC0-1.0"', '"licence":null'),
      [{ line: 1, field: 'licence', reason: 'missing-field' }],
    ],
    [
      'its id is none',
      change('"id":"weir"', '"id":"../weir"'),
      [{ line: 1, field: 'pack.id', reason: 'wrong-type' }],
    ],
    [
      'its version is none',
      change('"version":1}', '"version":"one"}'),
      [{ line: 1, field: 'pack.version', reason: 'wrong-type' }],
    ],
    [
      'a document has no text',
      change('"text":"The b weir was closed on Tuesday."', '"text":""'),
      [{ line: 3, field: 'text', reason: 'missing-field' }, { reason: 'not-whole' }],
    ],
    [
      'an id stands twice',
      change('"id":"b"', '"id":"a"'),
      [{ line: 3, field: 'id', reason: 'twice' }, { reason: 'not-whole' }],
    ],
    [
      'it is cut short',
      async () => (await pack('weir', 1, [story('a'), story('b')])).split('\n').slice(0, 2).join('\n'),
      [{ reason: 'not-whole' }],
    ],
    ['it is a backup', change(',"pack":{"id":"weir","version":1}', ''), [{ line: 1, reason: 'not-a-pack' }]],
    ['it is anything', async () => 'no pack', [{ line: 1, reason: 'not-a-pack' }]],
    ['it is empty', async () => '', [{ reason: 'not-a-pack' }]],
  ])('%s', async (_, file, troubles) => {
    const { corpus, connection } = await library();
    expect(await install(await file(), connection)).toEqual({ kind: 'refused', troubles });
    expect([await corpus.size(), await installedPacks(connection)]).toEqual([0, []]);
  });
});
