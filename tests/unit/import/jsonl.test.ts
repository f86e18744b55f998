import { describe, expect, test } from 'vitest';
import { readerFor } from '../../../lib/import/formats';
import { readJsonLines } from '../../../lib/import/jsonl';
import { LONGEST_LINE, linesOf } from '../../../lib/import/lines';
import type { ImportItem } from '../../../lib/import/model';
import { jsonLines, sourceWith } from '../../support/import-source';

const { signal } = new AbortController();

async function read(content: string | Uint8Array, piece?: number): Promise<ImportItem[]> {
  return everything(readJsonLines(sourceWith('a.jsonl', content, piece), { signal }));
}

async function everything<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function one(record: unknown): Promise<ImportItem> {
  const [item] = await read(jsonLines([record]));
  return item!;
}

describe('a document a line', () => {
  test('is read with its fields under the names that are usual', async () => {
    expect(
      await one({
        id: 7,
        headline: 'Ferry sinks',
        articleBody: 'A ferry sank.',
        publisher: { name: 'The Alden Courier' },
        link: 'https://alden.example/ferry',
        datePublished: '2026-03-04T08:00:00Z',
        inLanguage: 'en',
        other: 1,
      }),
    ).toEqual({
      kind: 'document',
      at: { line: 1 },
      document: {
        id: '7',
        title: 'Ferry sinks',
        text: 'A ferry sank.',
        publisher: 'The Alden Courier',
        url: 'https://alden.example/ferry',
        published: { iso: '2026-03-04T08:00:00Z', certainty: 'exact' },
        language: 'en',
      },
    });
  });

  test('keeps the certainty of a time that states it', async () => {
    const published = { iso: '2026-03-04', certainty: 'upper-bound' };
    expect(await one({ text: 'A ferry sank.', published })).toMatchObject({ document: { published } });
  });

  test('without a title takes the beginning of its text, cut at a word', async () => {
    const item = await one({ text: `${'harbour '.repeat(30)}\nMore.` });
    expect(item.kind === 'document' && item.document.title).toBe(`${'harbour '.repeat(11).trim()}…`);
  });

  test.each([
    ['a date that is none', { published: 'last week' }, ['published']],
    ['an address that is none', { url: 'nowhere' }, ['url']],
  ])('with %s is taken without it, and that is said', async (_, fields, without) => {
    expect(await one({ text: 'A ferry sank.', ...fields })).toMatchObject({
      kind: 'document',
      without,
      document: { published: null, url: null },
    });
  });

  test.each<[string, unknown, object]>([
    ['an array', [1], { reason: 'not-an-object' }],
    ['null', null, { reason: 'not-an-object' }],
    ['no text', { title: 'x' }, { reason: 'missing-field', field: 'text' }],
    ['an empty text', { text: ' \n' }, { reason: 'missing-field', field: 'text' }],
    ['a text that is a list', { body: ['x'] }, { reason: 'wrong-type', field: 'body' }],
    ['a title that is a number', { title: 4, text: 'x' }, { reason: 'wrong-type', field: 'title' }],
  ])('that is %s is refused by line and field', async (_, record, refusal) => {
    expect(await one(record)).toEqual({ kind: 'refused', at: { line: 1 }, ...refusal });
  });
});

describe('lines', () => {
  const lines = async (content: string | Uint8Array, piece: number) => {
    const read = await everything(linesOf(sourceWith('a', content, piece), signal));
    return read.map(({ number, text }) => [number, text]);
  };

  test.each([1, 2, 3, 7, 100])('are whole when a file comes in pieces of %i bytes', async (piece) => {
    expect(await lines('één\r\n\n東京 🌊\nend', piece)).toEqual([
      [1, 'één'],
      [2, ''],
      [3, '東京 🌊'],
      [4, 'end'],
    ]);
  });

  test('of UTF-16 are read where the first bytes say so', async () => {
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'a\nb'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect(await lines(bytes, 3)).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('that are not JSON or without end are refused, and what follows is read', async () => {
    const long = 'x'.repeat(LONGEST_LINE + 10);
    const items = await read(`{"text":"One."}\n{"text":\n${long}\n\n{"text":"Two."}`, 1_000_000);
    expect(items.map((item) => [item.at.line, item.kind === 'refused' ? item.reason : 'taken'])).toEqual([
      [1, 'taken'],
      [2, 'not-json'],
      [3, 'too-long'],
      [5, 'taken'],
    ]);
  });
});

describe('the reader of a file', () => {
  test.each([
    ['news.jsonl', 'anything', true],
    ['news.NDJSON', '', true],
    ['news.txt', '{"text":"One."}\n{"text":"Two."}', true],
    ['news.bin', 'Dear reader,\nnothing here.', false],
    ['news.docx', 'PK', false],
  ])('%s that begins with %j', async (path, content, known) => {
    expect((await readerFor(sourceWith(path, content))) !== null).toBe(known);
  });
});
