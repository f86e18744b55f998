import { describe, expect, it } from 'vitest';
import { documentsNaming, namesOf } from '../../../lib/retrieval/name-coverage';
import { freshCorpus, newDocument } from '../../support/corpus';

describe('namesOf', () => {
  it('gives each name once, the longest reading for its parts', () => {
    expect(
      namesOf('On Monday Ana Brook told the Harbour Board that Brook would sue Lindqvist Marine.'),
    ).toEqual(['Ana Brook', 'Harbour Board', 'Lindqvist Marine']);
    expect(namesOf('nobody knows')).toEqual([]);
  });
});

describe('documentsNaming', () => {
  it('counts the documents a name occurs in, its words in one passage taken for it', async () => {
    const corpus = await freshCorpus();
    await corpus.add([
      newDocument({ text: 'Lindqvist Marine built the bridge. Ana Hale was there.' }),
      newDocument({ text: 'The bridge was built by Lindqvist Marine in 1951.' }),
      newDocument({ text: 'A marine biologist, Mr Lindqvist, said so. Then a Brook fell.' }),
    ]);
    expect(await documentsNaming(['Lindqvist Marine', 'Ana Brook', 'Orbel'], corpus)).toEqual([3, 0, 0]);
    expect(await documentsNaming([], corpus)).toEqual([]);
    expect(await documentsNaming(['Orbel'], await freshCorpus())).toEqual([0]);
  });
});
