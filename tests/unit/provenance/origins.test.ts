import { describe, expect, it } from 'vitest';
import { originsOf, type Sourced, supportOf } from '../../../lib/provenance/origins';
import { hopsOf, originOf } from '../../support/provenance';

const piece = (id: string, chain: string[], rest: Partial<Sourced> = {}): Sourced => ({
  id,
  documentId: id,
  publisher: chain[0] ?? null,
  hops: hopsOf(chain),
  quote: `Statement number ${id}.`,
  ...rest,
});
const cited = (kind: string) => ({ kind, start: 0, end: 9 });
const groups = (evidence: Sourced[]) => originsOf(evidence).map((origin) => origin.evidence);

describe('originsOf', () => {
  it('groups outlets that rest on one speaker, however they spell it', () => {
    const origins = originsOf([
      piece('a', ['Coastal Gazette', 'National Harbour Agency']),
      piece('b', ['Northern Post', 'Reuters', 'the National Harbour Agency']),
      piece('c', ['Valley Herald']),
    ]);
    expect(origins).toMatchObject([
      { name: 'National Harbour Agency', evidence: ['a', 'b'], publishers: 2, documents: 2 },
      { name: 'Valley Herald', evidence: ['c'], ties: [] },
    ]);
  });

  it('groups an outlet with the one it credits', () => {
    expect(groups([piece('a', ['Coastal Gazette', 'Reuters']), piece('b', ['Reuters'])])).toEqual([
      ['a', 'b'],
    ]);
  });

  it('groups those who cite the same letter, not those who cite a letter and a release', () => {
    const letter = (id: string, name: string) => piece(id, [id, name], { cited: cited('letter') });
    expect(
      groups([
        letter('a', 'senator'),
        letter('b', 'company'),
        piece('c', ['c', 'firm'], { cited: cited('release') }),
      ]),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it('names a group by the shared document, else by the organisation spoken for', () => {
    const release = (id: string, name: string) => piece(id, [id, name], { cited: cited('release') });
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

  it('explains each group by its strongest ties, one fewer than its pieces', () => {
    const release = { cited: cited('release') };
    const [origin] = originsOf([
      piece('a', ['A', 'Ana Brook'], release),
      piece('b', ['B', 'Ana Brook'], release),
      piece('c', ['C', 'Ana Brook']),
    ]);
    expect(origin?.ties).toMatchObject([
      {
        kind: 'shared-document',
        evidence: ['a', 'b'],
        values: ['release'],
        spans: [[{ start: 0, end: 9 }], [{ start: 0, end: 9 }]],
      },
      { kind: 'named-origin', evidence: ['a', 'c'], values: ['Ana Brook'] },
    ]);
    expect(origin).toMatchObject({ name: 'Ana Brook', text: 'release' });
  });

  it('shows the copied words of both texts and how much of the shorter one they are', () => {
    const quote =
      'The old iron bridge at the mouth of the harbour fell into the river shortly after midnight.';
    const longer = `Witnesses saw it: ${quote.replace('The old', 'the old')} Nobody was hurt, they said.`;
    const [origin] = originsOf([piece('a', ['A'], { quote }), piece('b', ['B'], { quote: longer })]);
    const [tie] = origin?.ties ?? [];
    expect(tie).toMatchObject({ kind: 'shared-text', share: 1, values: ['100'] });
    expect(tie?.spans[1].map(({ start, end }) => longer.slice(start, end))).toEqual([
      'the old iron bridge at the mouth of the harbour fell into the river shortly after midnight',
    ]);
  });

  it('tells a credit from a common source and a publisher that repeats itself', () => {
    const kinds = (...evidence: Sourced[]) => originsOf(evidence)[0]?.ties.map(({ kind }) => kind);
    expect(kinds(piece('a', ['A', 'Reuters']), piece('b', ['Reuters']))).toEqual(['credit']);
    expect(kinds(piece('a', ['A', 'Reuters']), piece('b', ['B', 'Reuters']))).toEqual(['named-origin']);
    expect(kinds(piece('a', ['Post']), piece('b', ['the Post']))).toEqual(['same-publisher']);
    expect(kinds(piece('a', ['A'], { documentId: 'x' }), piece('b', ['A'], { documentId: 'x' }))).toEqual([
      'same-document',
    ]);
  });
});

describe('originsOf, ties beyond names', () => {
  it('ties who credits an outlet with whoever goes through it', () => {
    expect(
      groups([piece('a', ['Gazette', 'Reuters']), piece('b', ['Herald', 'Reuters', 'transport ministry'])]),
    ).toEqual([['a', 'b']]);
    expect(
      groups([piece('a', ['Gazette', 'Reuters']), piece('b', ['Reuters', 'transport ministry'])]),
    ).toEqual([['a', 'b']]);
    expect(groups([piece('a', ['Gazette', 'union']), piece('b', ['Herald', 'Reuters', 'ministry'])])).toEqual(
      [['a'], ['b']],
    );
  });

  it('ties those who quote the same words, whoever they credit', () => {
    const a = piece('a', ['A', 'Ana Brook'], {
      quote: '“It was an accident waiting to happen,” said Brook.',
    });
    const b = piece('b', ['B'], { quote: 'One called it “an accident waiting to happen, nothing else”.' });
    const c = piece('c', ['C'], { quote: 'One called it “an accident” and left.' });
    const origins = originsOf([a, b, c]);
    expect(origins.map(({ evidence }) => evidence)).toEqual([['a', 'b'], ['c']]);
    const [tie] = origins[0]?.ties ?? [];
    expect(tie).toMatchObject({ kind: 'shared-quotation' });
    expect(tie?.spans[0].map(({ start, end }) => a.quote.slice(start, end))).toEqual([
      'It was an accident waiting to happen,',
    ]);
  });

  it('ties two texts under one address, and documents that are copies as a whole', () => {
    const url = 'https://post.example/bridge';
    const versions = originsOf([piece('a', ['Post'], { url }), piece('b', ['Herald'], { url })]);
    expect(versions[0]?.ties).toMatchObject([{ kind: 'same-document', message: 'same_page' }]);
    const copies = originsOf([piece('a', ['Post']), piece('b', ['Herald'])], { copied: () => 0.8 });
    expect(copies[0]?.ties).toMatchObject([{ kind: 'shared-text', share: 0.8, values: ['80'] }]);
  });
});

describe('originsOf, whom it names', () => {
  it('keeps a dissenter apart from the body he speaks for', () => {
    const director = piece('a', ['A', 'Ana Brook'], { speaksFor: 'Harbour Board', relation: 'conflicts' });
    const board = (relation: 'conflicts' | 'corroborates') =>
      piece('b', ['B', 'Harbour Board'], { relation });
    expect(groups([director, board('corroborates')])).toEqual([['a'], ['b']]);
    expect(groups([director, board('conflicts')])).toEqual([['a', 'b']]);
  });

  it('calls the text by its kind when only the page says in which text its source said so', () => {
    const evidence = [piece('a', ['A', 'Harbour Board']), piece('b', ['B', 'Harbour Board'])];
    const page = (name: string) => ({
      publisher: 'Gazette',
      hops: hopsOf(['Gazette', name]),
      cited: cited('letter'),
    });
    expect(originsOf(evidence, { page: page('the Harbour Board') })).toMatchObject([
      { name: 'Harbour Board', text: 'letter' },
    ]);
    expect(originsOf(evidence, { page: page('Ana Brook') })).toMatchObject([{ text: null }]);
    expect(originsOf(evidence)).toMatchObject([{ text: null }]);
  });

  it('calls a document without publisher by its title, and never by it what credits somebody', () => {
    const nameless = piece('a', [], { publisher: null, title: 'A weir gives way' });
    expect(originsOf([nameless])).toMatchObject([{ name: 'A weir gives way', kind: 'outlet' }]);
  });

  it('marks what rests on the page itself, which is no origin beside it', () => {
    const evidence = [
      { id: 'a', relation: 'corroborates' as const, document: { id: 'a', publisher: 'Gazette' } },
    ];
    const page = { publisher: 'The Harbour Herald', hops: [] };
    const origins = originsOf([piece('a', ['Gazette', 'Harbour Herald'])], { page });
    expect(origins).toMatchObject([{ page: true }]);
    expect(supportOf(evidence, origins).corroborates).toEqual({ documents: 1, publishers: 1, origins: 0 });
  });
});

describe('supportOf', () => {
  it('counts documents, publishers and origins behind each relation, the nameless for themselves', () => {
    const evidence = [
      { id: '1', relation: 'corroborates' as const, document: { id: 'a', publisher: 'A' } },
      { id: '2', relation: 'corroborates' as const, document: { id: 'a', publisher: 'A' } },
      { id: '3', relation: 'corroborates' as const, document: { id: 'b', publisher: null } },
      { id: '4', relation: 'conflicts' as const, document: { id: 'c', publisher: 'the A' } },
      { id: '5', relation: 'related' as const, document: { id: 'd', publisher: 'D' } },
    ];
    const origins = [
      { name: 'x', evidence: ['1', '2', '3'] },
      { name: 'y', evidence: ['4'] },
    ].map(originOf);
    expect(supportOf(evidence, origins)).toEqual({
      corroborates: { documents: 2, publishers: 2, origins: 1 },
      conflicts: { documents: 1, publishers: 1, origins: 1 },
      qualifies: { documents: 0, publishers: 0, origins: 0 },
    });
  });
});
