import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { type BundledCorpus, readBundle } from '../../../lib/corpus/bundled';
import type { Corpus } from '../../../lib/corpus/corpus';
import { queryOf } from '../../../lib/retrieval/query';
import { retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { freshCorpus, newDocument } from '../../support/corpus';

const shipped = (file: string): Promise<unknown> =>
  Promise.resolve(
    JSON.parse(readFileSync(new URL(`../../../assets/corpus/${file}`, import.meta.url), 'utf8')),
  );

function bundle(version: number, texts: Record<string, string>): BundledCorpus {
  return {
    version,
    documents: Object.entries(texts).map(([id, text]) => ({
      ...{
        id,
        title: id,
        publisher: null,
        url: null,
        published: null,
        language: 'en',
        citedOutlets: [],
        text,
      },
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    })),
  };
}

const FIRST = bundle(1, { a: 'The ferry sank.', b: 'The mill burned.' });
const SECOND = bundle(2, { a: 'The ferry sank at noon.', c: 'The bridge opened.' });

async function texts(corpus: Corpus): Promise<Record<string, string>> {
  const cards = await corpus.documents();
  const all = await Promise.all(cards.map(({ id }) => corpus.document(id)));
  return Object.fromEntries(all.map((document) => [document!.id, document!.text]));
}

describe('bundled documents', () => {
  let corpus: Corpus;
  beforeEach(async () => {
    corpus = await freshCorpus();
  });

  test('are installed once', async () => {
    expect(await corpus.installBundled(FIRST)).toBe(true);
    const revision = await corpus.revision();
    expect(await corpus.installBundled(FIRST)).toBe(false);
    expect(await corpus.revision()).toBe(revision);
    expect((await corpus.documents()).map(({ source }) => source)).toEqual(['bundled', 'bundled']);
  });

  test('a newer bundle replaces, adds and drops its own, and touches nothing the reader added', async () => {
    await corpus.installBundled(FIRST);
    await corpus.add([newDocument({ id: 'mine', text: 'My own note on the ferry.' })]);
    await corpus.installBundled(SECOND);
    expect(await texts(corpus)).toEqual({
      a: 'The ferry sank at noon.',
      c: 'The bridge opened.',
      mine: 'My own note on the ferry.',
    });
    const [found] = await retrieve([queryOf(analyse('mill burned'))], corpus, 5);
    expect(found).toEqual([]);
  });

  test('an older bundle changes nothing', async () => {
    await corpus.installBundled(SECOND);
    expect(await corpus.installBundled(FIRST)).toBe(false);
    expect(Object.keys(await texts(corpus))).toEqual(['a', 'c']);
  });

  test('one the reader deleted stays deleted through updates, until it is asked for', async () => {
    await corpus.installBundled(FIRST);
    await corpus.remove(['a']);
    await corpus.installBundled(SECOND);
    expect(Object.keys(await texts(corpus))).toEqual(['c']);
    await corpus.restoreBundled(SECOND);
    expect(Object.keys(await texts(corpus)).sort()).toEqual(['a', 'c']);
    await corpus.installBundled({ ...SECOND, version: 3 });
    expect(Object.keys(await texts(corpus)).sort()).toEqual(['a', 'c']);
  });

  test('one of several that were deleted is brought back alone, as a bundled one', async () => {
    await corpus.installBundled(SECOND);
    await corpus.remove(['a']);
    await corpus.remove(['c']);
    await corpus.restoreBundled(SECOND, ['c']);
    expect((await corpus.documents()).map(({ id, source }) => [id, source])).toEqual([['c', 'bundled']]);
    const [found] = await retrieve([queryOf(analyse('the bridge opened'))], corpus, 5);
    expect(found).toHaveLength(1);
    await corpus.installBundled({ ...SECOND, version: 3 });
    expect(Object.keys(await texts(corpus))).toEqual(['c']);
  });

  test("a document of the reader's own under a bundled id stays the reader's", async () => {
    await corpus.add([newDocument({ id: 'a', text: 'Mine.' })]);
    await corpus.installBundled(FIRST);
    expect((await texts(corpus)).a).toBe('Mine.');
  });

  test('a bundle file that is no document is refused before anything is stored', async () => {
    const read = async (file: string) =>
      file === 'corpus.json' ? { version: 1, documents: ['a.json'] } : { id: 'a' };
    await expect(readBundle(read)).rejects.toMatchObject({ code: 'library-damaged' });
    await expect(readBundle(async () => null)).rejects.toMatchObject({ code: 'library-damaged' });
  });
});

describe('the bundle that ships', () => {
  test('is the five documents, with what is known and nothing that is not', async () => {
    const { documents } = await readBundle(shipped);
    expect(documents.map(({ id, publisher, published }) => [id, publisher, published])).toEqual([
      ['000', 'Intelrift', { iso: '2026-06-25T05:23:00', certainty: 'zone-unstated' }],
      ['001', 'Intelrift', null],
      ['002', null, { iso: '2026-06-25T11:32:00+05:30', certainty: 'exact' }],
      ['003', 'Pulse Intelligence', { iso: '2026-06-25T17:23:00', certainty: 'zone-unstated' }],
      ['004', 'The Monexus', { iso: '2026-06-25T20:19:00Z', certainty: 'upper-bound' }],
    ]);
    expect(documents.map(({ citedOutlets }) => citedOutlets.length)).toEqual([1, 2, 0, 0, 6]);
  });

  test('its blocks cover the text, in order, and the headline comes first', async () => {
    for (const { blocks, text, title } of (await readBundle(shipped)).documents) {
      expect(text.slice(blocks[0]!.start, blocks[0]!.end)).toBe(title);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      for (const { start, end } of blocks) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  });

  test('holds no page furniture', async () => {
    const furniture =
      /Live Wire|Premium Intelligence|Unlock Full|Share:|min read|\d views|NYSE|Topics & Keywords|Updated \d\d:\d\d|^\W*\d\d$|^[•-]|https?:|©/m;
    for (const { text } of (await readBundle(shipped)).documents) expect(text).not.toMatch(furniture);
  });

  test('goes into the library and every passage can be quoted from it', async () => {
    const corpus = await freshCorpus();
    const shippedBundle = await readBundle(shipped);
    await corpus.installBundled(shippedBundle);
    expect((await corpus.coverage()).publishers).toBe(3);
    const claim = 'Nearly 29 million queries were run through thousands of fraudulent accounts.';
    const [found] = await retrieve([queryOf(analyse(claim))], corpus, 5);
    expect(found?.[0]?.passage.text).toContain('28.8 million exchanges');
    for (const { passage } of found ?? []) {
      const document = await corpus.document(passage.docId);
      expect(document?.text.slice(passage.start, passage.end)).toBe(passage.text);
    }
  });
});
