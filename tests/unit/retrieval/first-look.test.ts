import { describe, expect, test } from 'vitest';
import { completed, prepare } from '../../../lib/corpus/prepare';
import { firstLook } from '../../../lib/retrieval/first-look';
import { documentOf } from '../../../lib/retrieval/passage-index';
import { queryOf } from '../../../lib/retrieval/query';
import { bestPassages, firstScores } from '../../../lib/retrieval/score';
import { analyse } from '../../../lib/text/analyse';
import { memoryIndex } from '../../support/memory-index';
import { seeded } from '../../support/random';
import { QUESTIONS, randomStory } from '../../support/random-stories';

const prepared = Array.from({ length: 400 }, (_, at) => prepare(completed(randomStory(at), 'added')));
const index = memoryIndex(prepared);

/** Sentences of the documents themselves, halves of two put together, and short questions. */
const texts = [
  ...QUESTIONS,
  ...Array.from({ length: 60 }, (_, at) => {
    const next = seeded(at);
    const one = () => {
      const { text } = prepared[Math.floor(next() * prepared.length)]!.document;
      return text.split('. ')[0]!;
    };
    return `${one()} and ${one().slice(0, 30)}`;
  }),
  'zebra',
  '',
];

describe('the first look', () => {
  for (const count of [1, 3, 40, 5_000]) {
    test(`finds the best ${count} that scoring everything finds, with the same scores in the same order`, async () => {
      const queries = texts.map((text) => queryOf(analyse(text), [analyse('The council of Kesh')]));
      await index.read(async (snapshot) => {
        const terms = queries.flatMap((query) => query.terms.map(({ term }) => term));
        const postings = await snapshot.postings([...new Set(terms)]);
        const statistics = await snapshot.statistics();
        const naive = queries.map((query) =>
          bestPassages(firstScores(query, postings, statistics), documentOf, count),
        );
        expect(firstLook(queries, postings, statistics, count)).toEqual(naive);
      });
    });
  }

  test('counts a passage once whose only word is in every title and passage', async () => {
    const same = Array.from({ length: 3 }, (_, at) =>
      prepare(completed({ ...randomStory(at), title: 'Ferry', text: 'Ferry ferry. Ferries.' }, 'added')),
    );
    await memoryIndex(same).read(async (snapshot) => {
      const queries = [queryOf(analyse('ferry'))];
      const [postings, statistics] = [await snapshot.postings(['ferri']), await snapshot.statistics()];
      const [found] = firstLook(queries, postings, statistics, 10);
      expect(found?.length).toBe(6);
      expect(new Set(found?.map(({ id }) => id)).size).toBe(6);
    });
  });
});
