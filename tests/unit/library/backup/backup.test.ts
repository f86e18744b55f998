import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../../lib/corpus/corpus';
import { readJsonLines } from '../../../../lib/import/jsonl';
import { backupOf } from '../../../../lib/library/backup/backup';
import { freshCorpus, newDocument } from '../../../support/corpus';
import { sourceWith } from '../../../support/import-source';

const { signal } = new AbortController();
const NOW = '2026-03-14T09:00:00Z';

async function library(): Promise<Corpus> {
  const corpus = await freshCorpus();
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
  return corpus;
}

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
    const corpus = await library();
    const made = await backupOf(corpus, NOW);
    const other = await freshCorpus();
    expect(await restored(await made.file.text(), other)).toEqual([]);
    const again = await backupOf(other, NOW);
    const lines = async (file: Blob) => (await file.text()).split('\n').slice(1);
    const had = new Set(await lines(made.file));
    expect((await lines(again.file)).filter((line) => !had.has(line))).toEqual([]);
    expect([again.documents, again.hash]).toEqual([702, made.hash]);
    expect(await other.document('weir')).toEqual(await corpus.document('weir'));
  });

  test('joins two libraries', async () => {
    const other = await freshCorpus();
    await other.add([newDocument({ id: 'own', title: 'Own', text: 'A third thing.' })]);
    await restored(await (await backupOf(await library(), NOW)).file.text(), other);
    expect(await other.size()).toBe(703);
  });

  test('that was changed or cut short is told to be, and what is there is taken', async () => {
    const lines = (await (await backupOf(await library(), NOW)).file.text()).split('\n');
    const corpus = await freshCorpus();
    expect(await restored(lines.slice(0, 12).join('\n'), corpus)).toEqual(['not-whole']);
    expect(await corpus.size()).toBe(11);
    const changed = lines.map((line) => line.replace('Number 7 was', 'Number 7 was not'));
    expect(await restored(changed.join('\n'), await freshCorpus())).toEqual(['not-whole']);
  });

  test('cannot smuggle in places outside of a text', async () => {
    const [header] = (await (await backupOf(await library(), NOW)).file.text()).split('\n');
    const bad = {
      id: 'bad',
      text: 'Short text.',
      title: 'Bad',
      blocks: [{ kind: 'paragraph', start: 0, end: 99 }],
      links: [{ start: 0, end: 3, url: 'nonsense' }],
      source: 'root',
    };
    const corpus = await freshCorpus();
    await restored(`${header}\n${JSON.stringify(bad)}`, corpus);
    const document = await corpus.document('bad');
    expect(document).toMatchObject({ source: 'added', blocks: [{ start: 0, end: 11 }] });
    expect(document?.links).toBeUndefined();
  });
});

test('deleting everything leaves nothing, and bundled documents stay away', async () => {
  const corpus = await library();
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
