import { describe, expect, test } from 'vitest';
import { completed, type NewDocument, prepare } from '../../../lib/corpus/prepare';
import { queryOf } from '../../../lib/retrieval/query';
import { rankDocuments } from '../../../lib/retrieval/rank-documents';
import { gramRarity, grams, shareOf } from '../../../lib/retrieval/spelling';
import { analyse } from '../../../lib/text/analyse';
import { newDocument } from '../../support/corpus';
import { memoryIndex } from '../../support/memory-index';

async function ranking(
  query: string,
  ...documents: (Partial<NewDocument> & { text: string })[]
): Promise<string[]> {
  const index = memoryIndex(documents.map((one) => prepare(completed(newDocument(one), 'added'))));
  return (await rankDocuments(queryOf(analyse(query)), index, 20)).map(({ document }) => document.id);
}

describe('documents', () => {
  test('one that says it in a sentence beats one that scatters the words, because a story has a point', async () => {
    expect(
      await ranking(
        'ferry sank in the harbour storm',
        { id: 'scattered', text: 'A ferry left. The harbour was calm. A plate sank. No storm was seen.' },
        { id: 'told', text: 'The ferry sank in the harbour storm. It was late. A plate broke. No one saw.' },
      ),
    ).toEqual(['told', 'scattered']);
  });

  test('a title that says it beats a text that mentions it', async () => {
    const filler = 'The council met and spoke of schools and roads.';
    const ranked = await ranking(
      'mill fire',
      { id: 'mention', title: 'Council meets', text: `${filler} A mill fire was mentioned.` },
      { id: 'titled', title: 'Mill fire', text: `${filler} A mill fire was mentioned.` },
    );
    expect(ranked[0]).toBe('titled');
  });

  test('of two that share a stem the one that spells more of the query comes first', async () => {
    const ranked = await ranking(
      'windmills burned at Oakmere',
      { id: 'other', text: 'A shed burned in the night near Kesh.' },
      { id: 'mill', text: 'A windmillers’ shed burned in the night.' },
    );
    expect(ranked[0]).toBe('mill');
  });

  test('one that shares nothing is not listed; the list is no longer than asked for', async () => {
    expect(await ranking('mill', { id: 'a', text: 'The ferry sank.' })).toEqual([]);
    const many = Array.from({ length: 30 }, (_, at) => ({ id: `n${at}`, text: 'A mill burned.' }));
    expect(await ranking('mill', ...many)).toHaveLength(20);
  });
});

describe('spelling', () => {
  test('runs of four letters across words, case and punctuation aside', () => {
    expect([...grams('A mill!')]).toEqual([' a m', 'a mi', ' mil', 'mill', 'ill ']);
    expect(grams(' .. ').size).toBe(0);
  });

  test('a compound shares with its parts, a stranger does not', () => {
    const windmill = grams('windmills');
    expect(shareOf(grams('mill'), windmill)).toBeGreaterThan(shareOf(grams('ferry'), windmill));
    expect(shareOf(grams(''), windmill)).toBe(0);
    expect(shareOf(windmill, windmill)).toBe(1);
  });

  test('a rare run tells more than one that every text has', () => {
    const texts = ['the mill', 'the ferry', 'the choir'].map(grams);
    const rarity = gramRarity(texts);
    expect(rarity('mill')).toBeGreaterThan(rarity(' the'));
    expect(shareOf(grams('mill'), grams('the mill'), rarity)).toBeGreaterThan(
      shareOf(grams('the mill'), grams('the choir'), rarity),
    );
    expect(rarity('none')).toBeCloseTo(Math.log(1 + 4 / 0.5));
  });
});
