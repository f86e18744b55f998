import { describe, expect, test } from 'vitest';
import { completed, type NewDocument, prepare } from '../../../lib/corpus/prepare';
import type { Lexicon } from '../../../lib/retrieval/lexicon';
import type { PassageIndex, Snapshot } from '../../../lib/retrieval/passage-index';
import { queryOf, retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { newDocument } from '../../support/corpus';
import { memoryIndex } from '../../support/memory-index';

const index = (...documents: (Partial<NewDocument> & { text: string })[]): PassageIndex =>
  memoryIndex(documents.map((one, at) => prepare(completed(newDocument({ id: `d${at}`, ...one }), 'added'))));

async function ranking(
  library: PassageIndex,
  claim: string,
  lexicon: Lexicon | null = null,
): Promise<string[]> {
  const [found] = await retrieve([queryOf(analyse(claim))], library, 10, lexicon);
  return (found ?? []).map(({ passage }) => passage.text);
}

describe('order', () => {
  const cases: [because: string, claim: string, better: string, worse: string][] = [
    [
      'it says more of the claim',
      'The ferry sank off Port Alden',
      'A ferry sank off Port Alden.',
      'A ferry sank.',
    ],
    [
      'the rarer word is the telling one',
      'The ferry carried asbestos',
      'Asbestos lay in the hold of it.',
      'The ferry was full.',
    ],
    [
      'the amount is the same, differently written',
      'Almost 29 million euros went missing',
      'The euros missing came to 28.8 million.',
      'The euros missing came to 14.1 million.',
    ],
    ['the name is the same', 'Ilse Karavan resigned', 'Karavan resigned in May.', 'Reyk resigned in May.'],
    [
      'the words stand in the same order',
      'The council sued the harbour board',
      'The council sued the harbour board in June.',
      'The harbour board sued the council in June.',
    ],
    [
      'it is about nothing else',
      'The mill burned',
      'The mill burned.',
      'The mill burned, the school opened, the choir sang, the mayor spoke and the market closed early.',
    ],
  ];
  test.each(cases)('first comes the passage because %s', async (_, claim, better, worse) => {
    const others = ['The ferry was late.', 'The ferry left.', 'The euros came.', 'A school opened in Kesh.'];
    const library = index({ text: worse }, { text: better }, ...others.map((text) => ({ text })));
    expect((await ranking(library, claim))[0]).toBe(better);
  });

  test('of two equal passages the one in the document on the subject comes first', async () => {
    const library = index(
      { title: 'Choir returns', text: 'It opened on Monday.' },
      { title: 'Alden bridge', text: 'It opened on Monday.' },
      { text: 'Nothing else here.' },
    );
    const [found] = await retrieve([queryOf(analyse('The Alden bridge opened on Monday'))], library, 2);
    expect(found?.[0]?.document.id).toBe('d1');
  });

  test('with a lexicon a paraphrase beats a passage that shares less meaning', async () => {
    const lexicon: Lexicon = {
      rarity: () => 6,
      kin: (stem) => (stem === 'sank' ? new Map([['founder', 'same' as const]]) : null),
    };
    const library = index({ text: 'The ferry sailed calmly.' }, { text: 'The ferry foundered calmly.' });
    expect((await ranking(library, 'The ferry sank', lexicon))[0]).toBe('The ferry foundered calmly.');
  });
});

describe('what comes back', () => {
  test('one list a query, in the order of the queries, no longer than asked for', async () => {
    const library = index({ text: 'The mill burned. The mill stood. The ferry sank.' });
    const found = await retrieve(
      ['ferry', 'zebra', 'mill'].map((text) => queryOf(analyse(text))),
      library,
      1,
    );
    expect(found.map((one) => one.map(({ passage }) => passage.text))).toEqual([
      ['The ferry sank.'],
      [],
      ['The mill burned.'],
    ]);
  });

  test('titles are searched and never returned', async () => {
    expect(
      await ranking(index({ title: 'Ferry sinks', text: 'Nothing more is known.' }), 'ferry sinks'),
    ).toEqual([]);
  });

  test('the same question has the same answer', async () => {
    const library = index({ text: 'The mill burned. The mill burned. The mill burned.' });
    const once = await retrieve([queryOf(analyse('mill'))], library, 10);
    expect(await retrieve([queryOf(analyse('mill'))], library, 10)).toEqual(once);
    expect(once[0]?.map(({ passage }) => passage.start)).toEqual([0, 17, 34]);
  });
});

test('all claims of an article cost one read of the postings, and one of each other kind for every twenty', async () => {
  const library = index({ text: 'The mill burned. The ferry sank.' });
  const reads: string[] = [];
  const counting: PassageIndex = {
    read: (work) =>
      library.read((snapshot) => {
        const counted = (name: keyof Snapshot) => {
          const method = snapshot[name] as (...args: unknown[]) => Promise<unknown>;
          return (...args: unknown[]) => {
            reads.push(name);
            return method(...args);
          };
        };
        return work({
          statistics: counted('statistics'),
          postings: counted('postings'),
          words: counted('words'),
          passages: counted('passages'),
          cards: counted('cards'),
        } as Snapshot);
      }),
  };
  const queries = Array.from({ length: 60 }, (_, at) => queryOf(analyse(`The mill and ferry number ${at}`)));
  await retrieve(queries, counting, 5);
  const count = (name: keyof Snapshot) => reads.filter((read) => read === name).length;
  expect([count('statistics'), count('postings')]).toEqual([1, 1]);
  expect([count('words'), count('passages'), count('cards')]).toEqual([3, 3, 3]);
});
