import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { type Corpus, openCorpus } from '../../../lib/corpus/corpus';
import { openEarlierTexts } from '../../../lib/corpus/earlier-texts';
import { CorpusError } from '../../../lib/corpus/failures';
import { type Pack, packHere } from '../../../lib/corpus/import-batch';
import type { ImportRecord } from '../../../lib/corpus/import-record';
import {
  beginImport,
  type EnginePorts,
  filesAgain,
  type ImportStore,
  runImport,
} from '../../../lib/import/engine';
import type { ImportProgress, ImportSource } from '../../../lib/import/model';
import { reportOf } from '../../../lib/import/report';
import { queryOf } from '../../../lib/retrieval/query';
import { retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { freshCorpus } from '../../support/corpus';
import { jsonLines, sourceWith } from '../../support/import-source';
import { seeded } from '../../support/random';
import { QUESTIONS, randomStory } from '../../support/random-stories';

const stories = (from: number, count: number, edition = 0) =>
  Array.from({ length: count }, (_, at) => randomStory(from + at, edition));
const identity = { id: 'one', begun: '2026-03-04T08:00:00Z' };

function ports(more: Partial<EnginePorts> = {}): EnginePorts {
  let now = 0;
  return {
    now: () => (now += 100),
    report: () => {},
    signal: new AbortController().signal,
    paused: () => null,
    pack: packHere,
    ahead: 2,
    spent: () => {},
    ...more,
  };
}

async function imported(corpus: ImportStore, sources: ImportSource[], more?: Partial<EnginePorts>) {
  const record = await beginImport(sources, corpus, identity);
  return runImport(record, sources, corpus, ports(more));
}

const counts = (record: ImportRecord) => reportOf(record, ['a', 'b', 'c']).counts;

async function answers(corpus: Corpus): Promise<unknown> {
  const found = await retrieve(
    QUESTIONS.map((text) => queryOf(analyse(text))),
    corpus,
    10,
  );
  return found.map((all) => all.map(({ document, passage, score }) => [document.id, passage.text, score]));
}

describe('an import', () => {
  test('stores what it reads, counts the rest, and says what, by file, line and field', async () => {
    const corpus = await freshCorpus();
    await corpus.add(stories(0, 10));
    const record = await imported(corpus, [
      sourceWith('a.jsonl', jsonLines([...stories(0, 20), { title: 'x' }])),
      sourceWith('folder/b.bin', 'what is this'),
      sourceWith('c.jsonl', jsonLines([...stories(5, 3, 1), { ...stories(40, 1)[0], date: 'soon' }])),
    ]);
    expect(record.state).toBe('done');
    const report = reportOf(record, ['a.jsonl', 'folder/b.bin', 'c.jsonl']);
    expect(report.counts).toEqual({ added: 11, replaced: 3, duplicate: 10, refused: 2 });
    expect(report.remarkable.map(({ path, counts }) => [path, ...Object.values(counts)])).toEqual([
      ['a.jsonl', 10, 0, 10, 1],
      ['folder/b.bin', 0, 0, 0, 1],
      ['c.jsonl', 1, 3, 0, 0],
    ]);
    expect(report.troubles).toEqual([
      { path: 'a.jsonl', line: 21, reason: 'missing-field', field: 'text', taken: false },
      { path: 'folder/b.bin', reason: 'unknown-format', taken: false },
      { path: 'c.jsonl', line: 4, reason: 'not-understood', field: 'date', taken: true },
    ]);
    expect((await corpus.coverage()).documents).toBe(21);
  });

  test('of the same documents twice in one file stores each once', async () => {
    const corpus = await freshCorpus();
    const twice = [...stories(0, 5), ...stories(0, 5), ...stories(0, 2, 1)];
    expect(counts(await imported(corpus, [sourceWith('a.jsonl', jsonLines(twice))]))).toEqual({
      added: 5,
      replaced: 2,
      duplicate: 5,
      refused: 0,
    });
    expect((await corpus.documents()).length).toBe(5);
  });

  test('goes on with the next file when one breaks off, and keeps what was read of it', async () => {
    const corpus = await freshCorpus();
    const torn = sourceWith('a.jsonl', '');
    const bytes = new TextEncoder().encode(`${jsonLines(stories(0, 3))}{"text":"half`);
    torn.stream = () => {
      let sent = false;
      return new ReadableStream({
        pull(controller) {
          if (sent) return controller.error(new Error('the disk was taken out'));
          controller.enqueue(bytes);
          sent = true;
        },
      });
    };
    const record = await imported(corpus, [torn, sourceWith('b.jsonl', jsonLines(stories(3, 2)))]);
    expect(counts(record)).toEqual({ added: 5, replaced: 0, duplicate: 0, refused: 1 });
    expect(record.troubles).toMatchObject([{ path: 'a.jsonl', reason: 'unreadable' }]);
  });

  test('without room fails, keeps what is stored, and is carried on when there is room', async () => {
    const corpus = await freshCorpus();
    let batches = 0;
    const full: ImportStore = {
      ...storeOf(corpus),
      take: (documents, ready, pack, taking) => {
        batches += 1;
        if (batches === 2) throw new CorpusError('storage-full', 'QuotaExceededError');
        return corpus.take(documents, ready, pack, taking);
      },
    };
    const sources = [sourceWith('a.jsonl', jsonLines(stories(0, 1_300)))];
    const record = await imported(full, sources);
    expect([record.state, record.error?.code, counts(record).added]).toEqual(['failed', 'storage-full', 512]);
    const last = (await corpus.lastImport())!;
    expect(last.record).toEqual(record);
    const done = await runImport(last.record, sources, corpus, ports());
    expect([done.state, counts(done).added, counts(done).duplicate]).toEqual(['done', 1_300, 0]);
  });

  test('waits while it is paused, having stored what it had read', async () => {
    const corpus = await freshCorpus();
    const states: ImportProgress['state'][] = [];
    let resume = () => {};
    let asked = 0;
    const done = imported(corpus, [sourceWith('a.jsonl', jsonLines(stories(0, 1_100)))], {
      report: ({ state }) => {
        states.push(state);
        if (state === 'paused')
          void corpus.lastImport().then((last) => {
            expect(last?.record.state).toBe('paused');
            resume();
          });
      },
      paused: () => {
        asked += 1;
        return asked === 1 ? new Promise((resolve) => (resume = resolve)) : null;
      },
    });
    expect((await done).state).toBe('done');
    expect(states.filter((state) => state === 'paused')).toHaveLength(1);
  });

  test('that is cancelled keeps what it reported as stored and stores nothing more', async () => {
    const corpus = await freshCorpus();
    const stop = new AbortController();
    let stored = 0;
    const record = await imported(corpus, [sourceWith('a.jsonl', jsonLines(stories(0, 2_000)))], {
      signal: stop.signal,
      report: ({ counts }) => {
        stored = counts.added;
        if (stored > 0) stop.abort();
      },
    });
    expect(record.state).toBe('cancelled');
    expect(stored).toBe(512);
    expect((await corpus.coverage()).documents).toBe(stored);
  });

  test('says how fast it goes and how far it is', async () => {
    const corpus = await freshCorpus();
    const told: ImportProgress[] = [];
    await imported(corpus, [sourceWith('a.jsonl', jsonLines(stories(0, 1_536)))], {
      report: (progress) => told.push(progress),
    });
    expect(told.map(({ counts }) => counts.added)).toEqual([0, 512, 1_024, 1_536, 1_536]);
    expect(told.at(-1)!.bytesRead).toBe(told.at(-1)!.bytes);
    expect(told.at(-1)!.rate).toBeGreaterThan(0);
  });
});

describe('batches that are prepared at once', () => {
  /** Everything of the index as it is stored. */
  async function bytesOf(name: string): Promise<unknown> {
    const database = await openDB(name);
    const all = await Promise.all(['buckets', 'cards', 'documents'].map((store) => database.getAll(store)));
    database.close();
    return all;
  }

  test('are stored in the order they were read, whichever is ready first: the same bytes as one by one', async () => {
    const sources = [sourceWith('a.jsonl', jsonLines(stories(0, 1_300)))];
    const one = await openCorpus({ name: 'one-by-one' });
    await imported(one, sources, { ahead: 0 });
    await one.tend();

    const several = await openCorpus({ name: 'several' });
    const ready: number[] = [];
    let asked = 0;
    let secondIsReady = () => {};
    const second = new Promise<void>((resolve) => {
      secondIsReady = resolve;
    });
    const pack: Pack = async (documents) => {
      asked += 1;
      const turn = asked;
      if (turn === 1) await second;
      const packed = await packHere(documents);
      ready.push(turn);
      if (turn === 2) secondIsReady();
      return packed;
    };
    await imported(several, sources, { ahead: 2, pack });
    await several.tend();
    expect(ready.slice(0, 2)).toEqual([2, 1]);
    expect(await bytesOf('several')).toEqual(await bytesOf('one-by-one'));
  });

  test('of which one cannot be prepared end the import before it, to be carried on', async () => {
    const corpus = await freshCorpus();
    let asked = 0;
    const pack: Pack = async (documents) => {
      asked += 1;
      if (asked === 2) throw new Error('the worker ended');
      return packHere(documents);
    };
    const sources = [sourceWith('a.jsonl', jsonLines(stories(0, 1_300)))];
    const record = await imported(corpus, sources, { pack });
    expect([record.state, counts(record).added, record.items]).toEqual(['failed', 512, 512]);
    expect((await corpus.coverage()).documents).toBe(512);
    expect(counts(await runImport(record, sources, corpus, ports())).added).toBe(1_300);
  });

  test('of documents that were there are looked at first: what is there word for word is not prepared again', async () => {
    const corpus = await freshCorpus();
    const sources = [sourceWith('a.jsonl', jsonLines(stories(0, 1_300)))];
    await imported(corpus, sources);
    const packed: number[] = [];
    const record = await imported(corpus, sources, {
      ahead: 0,
      pack: (documents) => {
        packed.push(documents.length);
        return packHere(documents);
      },
    });
    expect(counts(record).duplicate).toBe(1_300);
    // The first batch was not known to be there, and turned out to be.
    expect(packed).toEqual([512, 0, 0, 0]);
  });
});

describe('a record with the address of a document that was there', () => {
  const MILL = 'https://paper.example/mill';
  const QUAY = 'https://paper.example/quay';
  const row = (id: string, url: string, text: string) => ({ id, title: 'The mill', url, text });
  const kept = (url: string, text: string) => ({
    ...{ title: 'The mill', publisher: null, url, published: null, text },
    source: 'page' as const,
  });
  const texts = async (corpus: Corpus) => {
    const cards = await corpus.documents();
    return Promise.all(cards.map(async ({ id }) => (await corpus.document(id))?.text));
  };

  test('becomes its text, and what it said its version', async () => {
    const name = 'met-by-address';
    const corpus = await openCorpus({ name });
    const { id } = await corpus.keep(kept(MILL, 'Forty people worked at the mill.'));
    const source = sourceWith('a.jsonl', jsonLines([row('7', MILL, 'Fourteen people worked at the mill.')]));
    expect(counts(await imported(corpus, [source]))).toMatchObject({ added: 0, replaced: 1, duplicate: 0 });
    expect((await corpus.documents()).map((card) => card.id)).toEqual([id]);
    expect((await corpus.document(id))?.text).toBe('Fourteen people worked at the mill.');
    const [version] = await openEarlierTexts(name).of(id);
    expect(version).toMatchObject({
      text: 'Forty people worked at the mill.',
      changes: [{ before: { text: 'Forty people worked at the mill.' } }],
    });
    // The same file once more brings nothing.
    expect(counts(await imported(corpus, [source]))).toMatchObject({ replaced: 0, duplicate: 1 });
    expect(await corpus.size()).toBe(1);
  });

  test('is met once an import: others of its address stay documents of their own, wherever a batch ends', async () => {
    const rows = [
      row('1', MILL, 'Fourteen people worked at the mill.'),
      row('2', MILL, 'The mill burned.'),
      row('3', QUAY, 'The quay flooded.'),
      row('4', QUAY, 'The quay was closed.'),
    ];
    const libraries = await Promise.all(
      [0, 511].map(async (between) => {
        const corpus = await freshCorpus();
        await corpus.keep(kept(MILL, 'Forty people worked at the mill.'));
        const filling = stories(0, between);
        const [first, ...rest] = rows;
        const all = [first!, ...filling, ...rest];
        const record = await imported(corpus, [sourceWith('a.jsonl', jsonLines(all as never))]);
        expect(counts(record)).toMatchObject({ added: 3 + between, replaced: 1 });
        return (await texts(corpus)).filter((text) => rows.some((row) => row.text === text)).sort();
      }),
    );
    expect(libraries).toEqual([rows.map(({ text }) => text).sort(), rows.map(({ text }) => text).sort()]);
  });
});

describe('killed at any moment', () => {
  test.each([1, 2, 3, 4])('it goes on and ends as if nobody had killed it (%i)', async (seed) => {
    const next = seeded(seed);
    const content = [...stories(0, 900), ...stories(100, 300, 1), ...stories(0, 50)];
    const sources = [0, 500, 501, 1_000].map((from, at, all) =>
      sourceWith(`${at}.jsonl`, jsonLines(content.slice(from, all[at + 1] ?? content.length))),
    );
    const corpus = await freshCorpus();
    let { record } = { record: await beginImport(sources, corpus, identity) };
    for (let life = 0; record.state !== 'done'; life += 1) {
      // Dies before or after the transaction of some batch, or lives.
      let left = life < 6 ? Math.floor(next() * 3) : Number.POSITIVE_INFINITY;
      const before = next() < 0.5;
      const mortal: ImportStore = {
        ...storeOf(corpus),
        keepImport: async () => {},
        take: async (documents, ready, pack, taking) => {
          left -= 1;
          if (left < 0 && before) throw new Error('killed');
          const taken = await corpus.take(documents, ready, pack, taking);
          if (left < 0) throw new Error('killed');
          return taken;
        },
      };
      await runImport(record, sources, mortal, ports());
      const last = (await corpus.lastImport())!;
      const again = filesAgain(last.record, last.files, sources.toReversed());
      expect(again.missing).toEqual([]);
      record = left < 0 ? last.record : { ...last.record, state: 'done' };
    }
    expect(counts(record)).toEqual({ added: 900, replaced: 300, duplicate: 50, refused: 0 });
    const fresh = await freshCorpus();
    // What is there word for word already is left where it is.
    await fresh.add(content.slice(0, -50));
    const titles = async (of: Corpus) => (await of.documents()).map(({ id, title }) => `${id} ${title}`);
    expect(await titles(corpus)).toEqual(await titles(fresh));
    expect(await answers(corpus)).toEqual(await answers(fresh));
  });

  test('it asks for the files that are not done, unchanged, in any order', async () => {
    const corpus = await freshCorpus();
    const [one, two, three] = [0, 1, 2].map((at) => sourceWith(`${at}`, jsonLines(stories(at, 1))));
    const record = { ...(await beginImport([one!, two!, three!], corpus, identity)), at: 1 };
    const { files } = (await corpus.lastImport())!;
    expect(filesAgain(record, files, [three!, two!]).missing).toEqual([]);
    expect(filesAgain(record, files, [three!, { ...two!, modified: 2 }]).missing).toEqual(['1']);
    expect(filesAgain(record, files, [three!, two!]).sources).toEqual([null, two, three]);
  });
});

function storeOf(corpus: Corpus): ImportStore {
  return {
    take: (documents, ready, pack, taking) => corpus.take(documents, ready, pack, taking),
    wanted: (documents) => corpus.wanted(documents),
    nextNumber: () => corpus.nextNumber(),
    keepImport: (record, files) => corpus.keepImport(record, files),
    lastImport: () => corpus.lastImport(),
    tend: () => corpus.tend(),
  };
}
