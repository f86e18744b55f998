import { describe, expect, test } from 'vitest';
import { type Corpus, openCorpus } from '../../../lib/corpus/corpus';
import { completed, type NewDocument, prepare } from '../../../lib/corpus/prepare';
import type { Article, Report } from '../../../lib/model';
import type { PassageIndex } from '../../../lib/retrieval/passage-index';
import { queryOf } from '../../../lib/retrieval/query';
import { retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { freshCorpus, newDocument } from '../../support/corpus';
import { memoryIndex } from '../../support/memory-index';

const HARBOUR = newDocument({
  id: 'harbour',
  title: 'Ferry sinks off Port Alden',
  publisher: 'The Alden Courier',
  published: { iso: '2026-03-04T08:00:00Z', certainty: 'exact' },
  text: 'A ferry sank off Port Alden on Tuesday. Forty passengers were rescued by fishing boats.\n\nThe harbour authority opened an inquiry.',
});
const BUDGET = newDocument({
  id: 'budget',
  title: 'Council passes budget',
  publisher: 'Northern Post',
  published: { iso: '2026-01-09', certainty: 'day' },
  text: 'The council passed a budget of 12 million euros. The harbour authority gets a new ferry.',
});
const UNDATED = newDocument({ id: 'undated', text: 'Nobody knows when the lighthouse was built.' });

async function found(index: PassageIndex, text: string): Promise<string[]> {
  const [candidates] = await retrieve([queryOf(analyse(text))], index, 5);
  return (candidates ?? []).map(({ document, passage }) => `${document.id}: ${passage.text}`);
}

async function library(...documents: NewDocument[]): Promise<Corpus> {
  const corpus = await freshCorpus();
  await corpus.add(documents);
  return corpus;
}

describe('adding', () => {
  test('a document is found at once, quoted verbatim', async () => {
    const corpus = await library(HARBOUR);
    expect((await found(corpus, 'forty passengers rescued'))[0]).toBe(
      'harbour: Forty passengers were rescued by fishing boats.',
    );
    const [candidates] = await retrieve([queryOf(analyse('fishing boats'))], corpus, 1);
    const passage = candidates![0]!.passage;
    expect(HARBOUR.text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  test('an empty library answers with nothing', async () => {
    const corpus = await freshCorpus();
    expect(await found(corpus, 'anything at all')).toEqual([]);
    expect(await corpus.coverage()).toEqual({
      documents: 0,
      publishers: 0,
      passages: 0,
      from: null,
      to: null,
    });
  });

  test('the same id again replaces the document, and nothing of the old one is found', async () => {
    const corpus = await library(HARBOUR, BUDGET);
    await corpus.add([{ ...HARBOUR, text: 'The ferry reached Port Alden safely.' }]);
    expect(await found(corpus, 'fishing boats')).toEqual([]);
    expect((await found(corpus, 'ferry reached safely'))[0]).toBe(
      'harbour: The ferry reached Port Alden safely.',
    );
    expect((await corpus.coverage()).documents).toBe(2);
  });

  test('the same page added twice without an id is one document', async () => {
    const page = newDocument({ title: 'One', url: 'https://alden.example/one', text: 'One ferry.' });
    const corpus = await library(page, { ...page, text: 'Two ferries.' });
    expect((await corpus.documents()).length).toBe(1);
  });

  test('more than one batch is stored, with progress, and a stop keeps what is stored', async () => {
    const corpus = await freshCorpus();
    const many = Array.from({ length: 150 }, (_, at) =>
      newDocument({ id: `n${at}`, text: `Ferry number ${at} sailed.` }),
    );
    const stop = new AbortController();
    const progress: number[] = [];
    const adding = corpus.add(many, {
      signal: stop.signal,
      onProgress: (stored) => {
        progress.push(stored);
        if (stored >= 100) stop.abort();
      },
    });
    await expect(adding).rejects.toMatchObject({ code: 'cancelled' });
    expect((await corpus.documents()).length).toBe(progress.at(-1));
    expect(progress).toEqual([64, 128]);
  });

  test('the stored index answers like one built in memory, scores and all', async () => {
    const documents = [HARBOUR, BUDGET, UNDATED];
    const memory = memoryIndex(documents.map((document) => prepare(completed(document, 'added'))));
    const corpus = await library(...documents);
    const queries = [
      'ferry sank',
      'harbour authority',
      'budget of 12 million euros',
      'lighthouse',
      'zebra',
    ].map((text) => queryOf(analyse(text)));
    const strip = (all: Awaited<ReturnType<typeof retrieve>>) =>
      all.map((one) => one.map(({ document, passage, score }) => [document.id, passage.text, score]));
    expect(strip(await retrieve(queries, corpus, 10))).toEqual(strip(await retrieve(queries, memory, 10)));
  });
});

describe('removing', () => {
  test('a deleted document is gone from search, lists and counts at once; the others stay', async () => {
    const corpus = await library(HARBOUR, BUDGET);
    expect(await corpus.remove(['harbour'])).toBe(1);
    expect(await found(corpus, 'ferry sank passengers')).toEqual([
      'budget: The harbour authority gets a new ferry.',
    ]);
    expect(await corpus.document('harbour')).toBeNull();
    expect((await corpus.coverage()).documents).toBe(1);
    expect(await corpus.remove(['harbour'])).toBe(0);
  });

  test('removing everything leaves an index like a new one', async () => {
    const corpus = await library(HARBOUR, BUDGET, UNDATED);
    for (const { id } of await corpus.documents()) await corpus.remove([id]);
    const left = await corpus.read(async (snapshot) => ({
      statistics: await snapshot.statistics(),
      postings: (await snapshot.postings(['ferri', 'harbour', 'lighthous'])).size,
    }));
    expect(left).toEqual({
      statistics: { documents: 0, passages: 0, passageLength: 0, documentLength: 0 },
      postings: 0,
    });
  });
});

describe('what the library says of itself', () => {
  test('coverage is counted again when another context adds or removes', async () => {
    const name = 'coverage-of-two';
    const [one, other] = [await openCorpus({ name }), await openCorpus({ name })];
    await one.add([newDocument({ id: 'a', publisher: 'A', text: 'The mill burned down.' })]);
    expect(await one.coverage()).toMatchObject({ documents: 1, publishers: 1 });
    await other.add([newDocument({ id: 'b', publisher: 'B', text: 'The mill stood still.' })]);
    expect(await one.coverage()).toMatchObject({ documents: 2, publishers: 2 });
    await other.remove(['a']);
    expect(await one.coverage()).toMatchObject({ documents: 1, publishers: 1 });
  });

  test('coverage counts documents, publishers and passages, and spans the dated days', async () => {
    const corpus = await library(HARBOUR, BUDGET, UNDATED);
    expect(await corpus.coverage()).toEqual({
      documents: 3,
      publishers: 2,
      passages: 6,
      from: '2026-01-09',
      to: '2026-03-04',
    });
  });

  test('the revision changes with every add and remove, and with nothing else', async () => {
    const corpus = await library(HARBOUR);
    const first = await corpus.revision();
    await found(corpus, 'ferry');
    expect(await corpus.revision()).toBe(first);
    await corpus.add([BUDGET]);
    const second = await corpus.revision();
    expect(second).not.toBe(first);
    await corpus.remove(['budget']);
    expect([first, second]).not.toContain(await corpus.revision());
  });

  test('lists carry no text and nothing of the store', async () => {
    const corpus = await library(BUDGET);
    expect(await corpus.documents()).toEqual([
      {
        id: 'budget',
        title: 'Council passes budget',
        publisher: 'Northern Post',
        url: null,
        published: { iso: '2026-01-09', certainty: 'day' },
        source: 'added',
      },
    ]);
  });
});

describe('several connections', () => {
  test('two windows that add at the same time lose and double nothing', async () => {
    const name = 'two-windows';
    const [one, other] = await Promise.all([openCorpus({ name }), openCorpus({ name })]);
    const documents = (who: string) =>
      Array.from({ length: 20 }, (_, at) =>
        newDocument({ id: `${who}${at}`, text: `Ferry ${who} ${at} sailed on.` }),
      );
    await Promise.all([
      ...documents('a').map((document) => one.add([document])),
      ...documents('b').map((document) => other.add([document])),
      one.remove(['b3']),
    ]);
    const cards = await one.documents();
    const ids = cards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe((await other.coverage()).documents);
    expect(ids.filter((id) => id.startsWith('a')).length).toBe(20);
    const list = await other.read(async (snapshot) => (await snapshot.postings(['ferri'])).get('ferri')!);
    expect(list.list().numbers.length).toBe(ids.length);
  });

  test('a library closed and opened again holds what it held', async () => {
    const name = 'reopened';
    const before = await openCorpus({ name });
    await before.add([HARBOUR]);
    await before.close();
    expect((await found(await openCorpus({ name }), 'fishing boats'))[0]).toContain('fishing boats');
  });

  test('a connection the browser took away comes back', async () => {
    const corpus = await library(HARBOUR);
    await corpus.close();
    expect((await corpus.documents()).length).toBe(1);
  });
});

describe('reports', () => {
  const report = (id: string) => ({ id, claims: [], sentences: 1 }) as unknown as Report;

  test('a report comes back as it was kept; an unknown one is null', async () => {
    const corpus = await freshCorpus();
    await corpus.saveReport(report('a'));
    expect(await corpus.loadReport('a')).toEqual(report('a'));
    expect(await corpus.loadReport('b')).toBeNull();
  });

  test('beyond 200 the oldest goes, and keeping one again makes it the newest', async () => {
    const corpus = await freshCorpus();
    for (let at = 0; at < 200; at += 1) await corpus.saveReport(report(`r${at}`));
    await corpus.saveReport(report('r0'));
    await corpus.saveReport(report('r200'));
    expect(await corpus.loadReport('r0')).not.toBeNull();
    expect(await corpus.loadReport('r1')).toBeNull();
    expect(await corpus.loadReport('r2')).not.toBeNull();
  });

  test('are kept with what was read and when, a page once', async () => {
    const corpus = await freshCorpus();
    const article = (url: string) => ({ url, title: url, text: 'Text.' }) as Article;
    await corpus.saveReport(report('old'));
    await corpus.saveReport(report('a'), {
      article: article('https://a.example'),
      at: '2026-05-01T08:00:00.000Z',
    });
    await corpus.saveReport(report('b1'), {
      article: article('https://b.example'),
      at: '2026-05-02T08:00:00.000Z',
    });
    await corpus.saveReport(report('b2'), {
      article: article('https://b.example'),
      at: '2026-05-02T09:00:00.000Z',
    });
    expect(await corpus.reading('old')).toBeNull();
    expect((await corpus.reading('b1'))?.article.url).toBe('https://b.example');
    expect((await corpus.readings('2026-05-02T00:00:00.000Z')).map(({ id }) => id)).toEqual(['b2']);
    expect((await corpus.readings('2026-05-01T00:00:00.000Z')).map(({ id }) => id)).toEqual(['b2', 'a']);
  });
});
