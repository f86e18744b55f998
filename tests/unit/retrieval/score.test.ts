import { describe, expect, test } from 'vitest';
import { completed, prepare } from '../../../lib/corpus/prepare';
import { documentOf, passageId } from '../../../lib/retrieval/passage-index';
import { queryOf } from '../../../lib/retrieval/query';
import { Best, bm25, firstScores, inverseFrequency } from '../../../lib/retrieval/score';
import { termsOf } from '../../../lib/retrieval/terms';
import { BM25 } from '../../../lib/retrieval/weights';
import { analyse } from '../../../lib/text/analyse';
import { newDocument } from '../../support/corpus';
import { memoryIndex } from '../../support/memory-index';

describe('formulas', () => {
  test('inverse frequency: a term in 1 of 3 passages', () => {
    expect(inverseFrequency(3, 1)).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12);
    expect(inverseFrequency(3, 3)).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 12);
  });

  test('BM25 of a passage of mean length: idf * tf * (k1 + 1) / (tf + k1)', () => {
    expect(bm25(1, 10, 10, 2, 1.2, 0.75)).toBeCloseTo(2, 12);
    expect(bm25(2, 10, 10, 2, 1.2, 0.75)).toBeCloseTo((2 * 2 * 2.2) / 3.2, 12);
    expect(bm25(1, 20, 10, 2, 1.2, 0.75)).toBeCloseTo((2 * 2.2) / (1 + 1.2 * 1.75), 12);
  });
});

test('first scores equal a naive BM25 over the texts', async () => {
  const texts = [
    'The ferry sank off Port Alden. Forty passengers were rescued.',
    'The mill burned. The mill had stood since 1890, older than any ferry.',
    'Council votes on a ferry subsidy of 12 million euros. Nobody spoke against the ferry.',
  ];
  const prepared = texts.map((text, at) =>
    prepare(completed(newDocument({ id: String(at), text }), 'added')),
  );
  const bags = prepared.flatMap(({ document, passages }, at) =>
    passages.map(({ ordinal, start, end }) => ({
      id: passageId(at + 1, ordinal),
      terms: termsOf(analyse(document.text.slice(start, end))).map(({ term }) => term),
    })),
  );
  const mean = bags.reduce((sum, { terms }) => sum + terms.length, 0) / bags.length;
  const query = queryOf(analyse('ferry passengers and the old mill, 12 million euros'));
  const naive = new Map<number, number>();
  for (const { id, terms } of bags) {
    for (const { term, weight } of query.terms) {
      const tf = terms.filter((other) => other === term).length;
      if (tf === 0) continue;
      const found = bags.filter((bag) => bag.terms.includes(term)).length;
      const idf = weight * Math.log(1 + (bags.length - found + 0.5) / (found + 0.5));
      const norm = BM25.k1 * (1 - BM25.b + (BM25.b * terms.length) / mean);
      naive.set(id, (naive.get(id) ?? 0) + (idf * tf * (BM25.k1 + 1)) / (tf + norm));
    }
  }
  await memoryIndex(prepared).read(async (snapshot) => {
    const postings = await snapshot.postings(query.terms.map(({ term }) => term));
    const { passages } = firstScores(query, postings, await snapshot.statistics());
    expect([...passages.keys()].sort()).toEqual([...naive.keys()].sort());
    for (const [id, score] of passages) expect(score).toBeCloseTo(naive.get(id)!, 9);
  });
});

test('the best of a stream are those a full sort would give', () => {
  const items = Array.from({ length: 500 }, (_, id) => ({ id, score: (id * 7919) % 101 }));
  const best = new Best(20);
  for (const { id, score } of items) best.offer(id, score);
  const sorted = [...items].sort((one, other) => other.score - one.score || one.id - other.id).slice(0, 20);
  expect(best.sorted()).toEqual(sorted);
});

test('a passage id gives its document back', () => {
  for (const [document, ordinal] of [
    [1, 0],
    [7, 65_535],
    [5_000_000, 12],
  ] as const)
    expect(documentOf(passageId(document, ordinal))).toBe(document);
});
