import { describe, expect, it } from 'vitest';
import { originsOf, type Sourced } from '../../../lib/provenance/origins';

const piece = (id: string, chain: string[], rest: Partial<Sourced> = {}): Sourced => ({
  id,
  documentId: id,
  publisher: chain[0] ?? null,
  chain,
  quote: `Statement number ${id}.`,
  ...rest,
});
const groups = (evidence: Sourced[]) => originsOf(evidence).map((origin) => origin.evidence);

describe('originsOf', () => {
  it('groups outlets that rest on one speaker, however they spell it', () => {
    const origins = originsOf([
      piece('a', ['Coastal Gazette', 'National Harbour Agency']),
      piece('b', ['Northern Post', 'Reuters', 'the National Harbour Agency']),
      piece('c', ['Valley Herald']),
    ]);
    expect(origins).toEqual([
      { name: 'National Harbour Agency', evidence: ['a', 'b'] },
      { name: 'Valley Herald', evidence: ['c'] },
    ]);
  });

  it('groups an outlet with the one it credits', () => {
    expect(groups([piece('a', ['Coastal Gazette', 'Reuters']), piece('b', ['Reuters'])])).toEqual([
      ['a', 'b'],
    ]);
  });

  it('groups those who cite the same letter, not those who cite a letter and a release', () => {
    const letter = (id: string, name: string) => piece(id, [id, name], { document: 'letter' });
    expect(
      groups([
        letter('a', 'senator'),
        letter('b', 'company'),
        piece('c', ['c', 'firm'], { document: 'release' }),
      ]),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it('names a group by the shared document, else by the organisation spoken for', () => {
    const release = (id: string, name: string) => piece(id, [id, name], { document: 'release' });
    expect(originsOf([release('a', 'two companies'), release('b', 'joint press release')])[0]?.name).toBe(
      'joint press release',
    );
    const spoken = [
      piece('a', ['A', 'Ana Brook'], { speaksFor: 'Harbour Agency' }),
      piece('b', ['B', 'Harbour Agency']),
    ];
    expect(originsOf(spoken)[0]?.name).toBe('Harbour Agency');
  });

  it('groups a speaker with the organisation spoken for', () => {
    expect(
      groups([
        piece('a', ['Coastal Gazette', 'Ana Brook'], { speaksFor: 'Harbour Agency' }),
        piece('b', ['Northern Post', 'Harbour Agency']),
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('counts a copied text once, because copies never add weight', () => {
    const quote =
      'The old iron bridge at the mouth of the harbour fell into the river shortly after midnight on Monday.';
    const copied = `${quote} Nobody was hurt.`;
    expect(groups([piece('a', ['A'], { quote }), piece('b', ['B'], { quote: copied })])).toEqual([
      ['a', 'b'],
    ]);
    expect(
      groups([piece('a', ['A'], { quote }), piece('b', ['B'], { quote: 'The bridge fell on Monday.' })]),
    ).toEqual([['a'], ['b']]);
  });

  it('keeps two flat reports apart and one document together', () => {
    expect(groups([piece('a', ['A']), piece('b', ['B'])])).toEqual([['a'], ['b']]);
    expect(groups([piece('a', ['A'], { documentId: 'x' }), piece('b', ['A'], { documentId: 'x' })])).toEqual([
      ['a', 'b'],
    ]);
    expect(groups([piece('a', [], { publisher: null }), piece('b', [], { publisher: null })])).toEqual([
      ['a'],
      ['b'],
    ]);
    expect(originsOf([])).toEqual([]);
  });
});
